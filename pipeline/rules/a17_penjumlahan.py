"""Penjumlahan yang ditulis dalam kalimat menghasilkan target yang disebut.

'Target tahun 2024 adalah 24 desa pada tahun 2023 ditambah 2 desa' harus sama dengan target 26 desa
di tempat lain.

Aturan ini diam bila:
1. targetnya tidak disebut di tempat lain, atau ada lebih dari satu.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import tulis
from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import benda, salah, tertulis
from pipeline.telaah.tambah import Tambah, tambah

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"


def subjects(naskah: Naskah) -> Iterable[Tambah]:
    return naskah.once(tambah)  # (1)


def check(satu: Tambah) -> Slip | None:
    naskah, kiri, kanan = satu.naskah, satu.kiri, satu.kanan
    hasil = kiri.nilai + satu.arah * kanan.nilai
    if hasil == satu.hasil.nilai:
        return None
    tanda = "+" if satu.arah > 0 else "-"
    nama = benda(kanan)
    pesan = (
        f"Tertulis {tertulis(naskah, kanan)}{nama}; {tulis(kiri.nilai)} {tanda} "
        f"{tulis(kanan.nilai)} = {tulis(hasil)}, sedangkan targetnya "
        f"{tulis(satu.hasil.nilai)}{nama}."
    )
    return salah(naskah, kanan, pesan)
