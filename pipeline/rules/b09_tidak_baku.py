"""Kata ditulis dalam bentuk bakunya.

Misalnya analisis, aktivitas, provinsi, risiko, praktik, mengubah. Bentuk lain masih dipahami,
tetapi naskah dinas memakai yang baku. Daftarnya ada di data/kata.yaml, masing-masing dengan
sumbernya.

Aturan ini diam bila:
1. kata itu di dalam judul peraturan yang dikutip;
2. kata itu isian {…}; yang diperiksa tempat kata itu ditulis.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.keliru import Keliru, keliru

LEVEL = "tinjau"
SOURCE = "KBBI VI"
EXPLAINS = ("B11",)


def subjects(naskah: Naskah) -> Iterable[Keliru | None]:
    return naskah.once(keliru)["tidak_baku"] or [None]  # (1) (2)


def check(satu: Keliru | None) -> Slip | None:
    if satu is None:
        return None
    letak = satu.letak
    pesan = f"Tertulis '{letak.tertulis}', bentuk bakunya '{satu.ganti}' ({satu.entri.sumber})."
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, satu.ganti)
