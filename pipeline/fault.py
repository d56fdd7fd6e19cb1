"""What stops a run: one or more sentences for the user, told together."""

from __future__ import annotations

import errno


class Fault(Exception):
    """The input, the template or the machine does not allow the run; exit code 2.

    `messages`: Indonesian sentences, each with its place first where it has one.
    """

    def __init__(self, *messages: str) -> None:
        super().__init__("\n".join(messages))
        self.messages = messages


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
