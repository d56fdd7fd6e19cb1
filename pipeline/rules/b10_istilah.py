"""Istilah yang dipakai masih berlaku.

Istilah kinerja dan kelembagaan berganti bersama peraturannya: Penetapan Kinerja menjadi Perjanjian
Kinerja, Laporan Akuntabilitas Kinerja menjadi Laporan Kinerja. Daftarnya ada di data/kata.yaml.

Aturan ini diam bila:
1. istilah itu di dalam judul peraturan yang dikutip.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.keliru import Keliru, keliru

LEVEL = "tinjau"
SOURCE = "peraturan yang disebut pada tiap istilah di data/kata.yaml"
EXPLAINS = ("B13",)


def subjects(naskah: Naskah) -> Iterable[Keliru | None]:
    return naskah.once(keliru)["istilah"] or [None]  # (1)


def check(satu: Keliru | None) -> Slip | None:
    if satu is None:
        return None
    letak = satu.letak
    pesan = f"Tertulis '{letak.tertulis}', istilahnya '{satu.ganti}' ({satu.entri.sumber})."
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, satu.ganti)
