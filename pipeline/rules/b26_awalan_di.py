"""Awalan 'di-' ditulis serangkai dengan kata kerjanya.

'di tetapkan' seharusnya 'ditetapkan'; 'di' yang terpisah hanya untuk tempat dan waktu.

Aturan ini diam bila:
1. yang di belakangnya bukan kata kerja, seperti 'di pekan' dan 'di dalam'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.kosakata import dikenal, kosakata
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.teks import Letak, teks

LEVEL = "wajib"
SOURCE = "EYD V, bagian Awalan"


def subjects(naskah: Naskah) -> Iterable[Letak | None]:
    semua = naskah.once(teks)
    kosa = kosakata()
    ada: list[Letak | None] = []
    mulai = semua.kecil.find(" di ")
    while mulai >= 0:
        awal = mulai + 4
        akhir = awal
        while semua.kecil[akhir : akhir + 1].isalpha():
            akhir += 1
        kata = semua.kecil[awal:akhir]
        kerja = kata not in kosa and kata.endswith(("kan", "i")) and dikenal(f"di{kata}")  # (1)
        if kerja and (kata[:-3] in kosa or kata[:-1] in kosa or f"di{kata}" in kosa):
            letak = semua.letak(mulai + 1, akhir)
            if letak:
                ada.append(letak)
        mulai = semua.kecil.find(" di ", awal)
    return ada or [None]


def check(letak: Letak | None) -> Slip | None:
    if letak is None:
        return None
    ganti = "".join(letak.tertulis.split())
    pesan = f"Tertulis '{letak.tertulis}', seharusnya '{ganti}'."
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, ganti)
