"""Kata 'dan' ditulis lengkap, bukan '&'.

Tanda '&' hanya untuk nama perusahaan dan judul asing yang memang memakainya.

Aturan ini diam bila:
1. tandanya tanpa spasi, seperti R&D, atau di dalam nama perusahaan.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.teks import Letak, teks

LEVEL = "tinjau"
SOURCE = "EYD V; kelaziman naskah dinas"

PERUSAHAAN = ("PT ", "PT. ", "CV ", "CV. ", "UD ", "UD. ", "Co.", "Ltd")


def subjects(naskah: Naskah) -> Iterable[Letak | None]:
    semua = naskah.once(teks)
    ada: list[Letak | None] = []
    mulai = semua.utuh.find(" & ")
    while mulai >= 0:
        letak = semua.letak(mulai + 1, mulai + 2)
        if letak and not any(nama in letak.alinea.teks for nama in PERUSAHAAN):  # (1)
            ada.append(letak)
        mulai = semua.utuh.find(" & ", mulai + 3)
    return ada or [None]


def check(letak: Letak | None) -> Slip | None:
    if letak is None:
        return None
    isi = letak.alinea.teks
    sekitar = isi[max(0, letak.mulai - 12) : letak.akhir + 12].strip()
    ganti = "DAN" if isi.isupper() else "dan"
    pesan = f"Tertulis '{letak.tertulis}' ('{sekitar}'), tulis '{ganti}'."
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, ganti)
