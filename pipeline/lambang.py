"""The emblem of the letterhead: a PNG picture and its size."""

from __future__ import annotations

import os
from struct import unpack

from pipeline.fault import Fault
from pipeline.record import Record
from pipeline.text import Text, place

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MAX_BYTES = 5_000_000


class Lambang(Record):
    """The picture's bytes, its width and height in pixels."""

    png: bytes
    width: int
    height: int


def read_emblem(name: Text, folder: str) -> Lambang | None:
    """The picture at `name` in `folder`; None where no name is given. Raises Fault."""
    if not name:
        return None
    where = place(name)
    path = os.path.join(folder, name)
    try:
        with open(path, "rb") as file:
            png = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        raise Fault(
            f"{where}: gambar lambang '{name}' tidak dapat dibaca; periksa letaknya"
        ) from None
    if png[:8] != SIGNATURE or len(png) < 24:
        raise Fault(f"{where}: '{name}' bukan gambar PNG; simpan ulang sebagai PNG")
    if len(png) > MAX_BYTES:
        raise Fault(f"{where}: gambar '{name}' lebih besar dari 5 MB; perkecil dahulu")
    width, height = unpack(">II", png[16:24])
    if not width or not height:
        raise Fault(f"{where}: gambar '{name}' tidak mempunyai ukuran")
    return Lambang(png, width, height)
