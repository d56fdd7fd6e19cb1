"""Golongan ditulis dengan garis miring: IV/c.

Angka romawi menyebut golongan, huruf kecil menyebut ruangnya. Yang sering terjadi: 'IV.c', 'IV/C',
atau 'IVc'.

Aturan ini diam bila:
1. golongannya tidak ditulis, atau yang tertulis bukan pangkat PNS.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pejabat import Pangkat, baca_pangkat
from pipeline.telaah.sekali import sekali

LEVEL = "wajib"
SOURCE = "PP 99/2000 tentang Kenaikan Pangkat PNS (lampiran pangkat, belum diperiksa); kelaziman"


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, Pangkat]]:
    for alinea in sekali(naskah, "pangkat"):
        pangkat = baca_pangkat(alinea.teks)
        if pangkat and pangkat.golongan_tertulis:  # (1)
            yield alinea, pangkat


def check(subject: tuple[Alinea, Pangkat]) -> Slip | None:
    alinea, pangkat = subject
    tertulis, tepat = pangkat.golongan_tertulis, pangkat.golongan
    if tertulis == tepat:
        return None
    mulai = max(alinea.teks.rfind(tertulis), 0)
    akhir = mulai + len(tertulis) if tertulis in alinea.teks else len(alinea.teks)
    tertulis = alinea.teks[mulai:akhir]
    if tepat is None:
        pesan = f"Golongan '{tertulis}' tidak ada; golongan PNS dari I/a sampai IV/e."
        return Slip(alinea, mulai, akhir, pesan)
    return Slip(alinea, mulai, akhir, f"Tertulis '{tertulis}', seharusnya '{tepat}'.", tepat)
