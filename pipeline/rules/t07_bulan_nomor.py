"""Bulan Romawi pada nomor keputusan sama dengan bulan tanggal penetapan.

Banyak kantor menyisipkan bulan penetapan dengan angka Romawi di dalam nomor, misalnya
28/I/DPMD/2024 untuk Januari. Yang sering terjadi: tanggalnya bergeser, bulan pada nomornya tidak.

Aturan ini diam bila:
1. nomornya tidak memuat angka Romawi yang berdiri sendiri;
2. tanggal penetapan tidak terbaca.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import baca_romawi, romawi
from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.tanggal import BULAN

LEVEL = "wajib"
SOURCE = "kelaziman naskah dinas: bulan Romawi pada nomor"

BAGIAN = pattern(r"/\s*([IVX]+)\s*(?=/)")

Subject = tuple[Alinea, int, int, int]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    if naskah.tanggal is None:  # (2)
        return
    bulan = naskah.tanggal.month
    for alinea in naskah.peran("nomor"):
        semua = list(BAGIAN.finditer(alinea.teks))
        if semua:  # (1)
            cocok = [match for match in semua if match[1] == romawi(bulan)]
            yield alinea, *(cocok or semua)[-1].span(1), bulan


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, bulan = subject
    tertulis = str(alinea.teks[mulai:akhir])
    ganti = romawi(bulan)
    if tertulis == ganti:
        return None
    nilai = baca_romawi(tertulis) or 0
    arti = f"bulan {BULAN[nilai - 1]}" if 1 <= nilai <= 12 else "bukan bulan"
    pesan = (
        f"Tertulis '{tertulis}' ({arti}), sedangkan tanggal penetapannya bulan {BULAN[bulan - 1]} "
        f"({ganti})."
    )
    return Slip(alinea, mulai, akhir, pesan, ganti)
