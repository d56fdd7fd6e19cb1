"""MEMUTUSKAN ditulis kapital, tanpa spasi antarhuruf, dan diakhiri titik dua.

Kata MEMUTUSKAN berdiri sendiri di tengah, antara konsiderans dan diktum. Yang sering terjadi:
titik duanya hilang, atau hurufnya direnggangkan (M E M U T U S K A N).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip, whole
from pipeline.naskah.naskah import Alinea, Naskah

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Diktum"

TEPAT = "MEMUTUSKAN:"


def subjects(naskah: Naskah) -> Iterable[Alinea]:
    return naskah.peran("memutuskan")


def check(alinea: Alinea) -> Slip | None:
    if alinea.teks == TEPAT:
        return None
    jarang = "".join(alinea.teks.split()) == TEPAT
    pesan = f"Tertulis '{alinea.teks}', seharusnya '{TEPAT}'."
    return whole(alinea, pesan, TEPAT, TINJAU if jarang else None)
