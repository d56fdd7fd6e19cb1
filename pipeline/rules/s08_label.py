"""Kata Menimbang, Mengingat, dan Menetapkan ditulis dengan huruf awal kapital saja.

Hanya MEMUTUSKAN yang seluruhnya kapital. Yang sering terjadi: MENETAPKAN ikut ditulis kapital
karena berdiri di bawah MEMUTUSKAN.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.jarak import terdekat
from pipeline.naskah.naskah import Alinea, Naskah

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Konsiderans, Dasar Hukum, dan Diktum"

LABEL = ("Menimbang", "Mengingat", "Memperhatikan", "Membaca", "Mendengar", "Menetapkan")


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, str, bool]]:
    for alinea in naskah.peran("label"):
        yield alinea, alinea.teks.rstrip(" :"), True
    for alinea in naskah.peran("menetapkan"):
        if alinea.tanda:
            yield alinea, alinea.tanda.strip(" :"), False


def check(subject: tuple[Alinea, str, bool]) -> Slip | None:
    alinea, tertulis, di_teks = subject
    if tertulis in LABEL:
        return None
    tepat = terdekat("".join(tertulis.split()), LABEL)
    if tepat is None:
        return None
    pesan = f"Tertulis '{tertulis}', seharusnya '{tepat}'."
    if not di_teks:
        return Slip(alinea, 0, 0, pesan)
    return Slip(alinea, 0, len(tertulis), pesan, tepat)
