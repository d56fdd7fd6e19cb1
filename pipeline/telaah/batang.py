"""What the decree orders: the dikta of a Keputusan, the ayat of a Peraturan and their items."""

from __future__ import annotations

from pipeline.naskah.naskah import Alinea, Naskah

BATANG = ("diktum", "ayat", "rincian")
# Where articles of acts are referred to.
MERUJUK = ("menimbang", "mengingat", "memperhatikan", *BATANG, "uraian", "sel", "lain")


def batang(naskah: Naskah) -> list[Alinea]:
    """Its paragraphs."""
    return naskah.peran(*BATANG)
