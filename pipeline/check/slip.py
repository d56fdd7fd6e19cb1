"""What a rule says when something is not right."""

from __future__ import annotations

from pipeline.naskah.naskah import Alinea
from pipeline.record import Record

WAJIB, TINJAU = "wajib", "tinjau"


class Slip(Record):
    """The guilty words `alinea.teks[mulai:akhir]`, what is wrong and what to type instead.

    `pesan`: one or more Indonesian lines, the arithmetic or the reason included. `ganti`: the words
    that may take the place of the guilty ones, None where a person must decide. `tingkat`: a milder
    level than the rule's own. Where a word is lacking, the slip marks the words it is lacking at.
    """

    alinea: Alinea
    mulai: int
    akhir: int
    pesan: str
    ganti: str | None = None
    tingkat: str | None = None


def whole(alinea: Alinea, pesan: str, ganti: str | None = None, tingkat: str | None = None) -> Slip:
    """A slip of the whole paragraph."""
    return Slip(alinea, 0, len(alinea.teks), pesan, ganti, tingkat)
