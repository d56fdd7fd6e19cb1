"""What stops a run: one or more sentences for the user, told together."""

from __future__ import annotations

import errno
from collections.abc import Iterable

from pipeline.text import Place

MAX_FAULTS = 20


class Fault(Exception):
    """The input, the template or the machine does not allow the run; exit code 2.

    `messages`: Indonesian sentences, each with its place first where it has one; how many there are
    beyond MAX_FAULTS is told in a last one.
    """

    def __init__(self, *messages: str) -> None:
        more = len(messages) - MAX_FAULTS
        if more > 0:
            messages = (*messages[:MAX_FAULTS], f"… dan {more} lagi")
        super().__init__("\n".join(messages))
        self.messages = messages


def together(faults: Iterable[tuple[Place, str]]) -> Fault:
    """The faults of one file as one, in the order of the file, each told once."""
    told = sorted(dict.fromkeys(faults), key=lambda fault: (fault[0].line, fault[0].column))
    return Fault(*(f"{place}: {message}" for place, message in told))


REASONS = {
    errno.ENOENT: "tidak ada",
    errno.EACCES: "tidak diizinkan",
    errno.EPERM: "tidak diizinkan",
    errno.EISDIR: "ini folder, bukan berkas",
    errno.ENOTDIR: "ada berkas di tempat folder",
    errno.ENOSPC: "cakram penuh",
    errno.EROFS: "tempat ini hanya dapat dibaca",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
}


def reason(error: OSError) -> str:
    """Why a file could not be read or written, in Indonesian where the cause is a common one."""
    return REASONS.get(error.errno or 0, error.strerror or str(error))
