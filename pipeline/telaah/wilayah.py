"""The region whose government makes the decree."""

from __future__ import annotations

from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.rujukan import wilayah_baku
from pipeline.telaah.judul import penetap

WILAYAH = pattern(
    r"\b(kabupaten|kota(?!\s+(?:kabupaten|provinsi))|provinsi)\s+(?!(?:kabupaten|kota|provinsi)\b)"
    r"([a-z][a-z'. -]*?)(?=\s+(?:kabupaten|kota|provinsi)\b|\W*\Z)"
)


class Wilayah:
    """`jenis` 'kabupaten', 'kota' or 'provinsi'; `nama` as running text has it, 'Luwu Timur'."""

    def __init__(self, jenis: str, nama: str) -> None:
        self.jenis, self.nama = jenis, nama

    def __str__(self) -> str:
        return f"{self.jenis.capitalize()} {self.nama}"

    @property
    def baku(self) -> str:
        return wilayah_baku(str(self))


def wilayah(naskah: Naskah) -> Wilayah | None:
    """The regency or city of the office, else its province; None where neither is named."""
    for teks in (naskah.once(penetap), *(alinea.teks for alinea in naskah.peran("kop", "pembuka"))):
        semua = {m[1]: m[2] for m in WILAYAH.finditer(" ".join(teks.lower().split()))}
        for jenis in ("kabupaten", "kota", "provinsi"):
            if jenis in semua:
                return Wilayah(jenis, semua[jenis].strip(" .").title())
    return None
