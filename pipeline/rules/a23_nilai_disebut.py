"""Angka yang disebut untuk sebuah indikator sama dengan selnya dalam tabel.

'Target Indeks Kepuasan Masyarakat tahun 2024 ditetapkan sebesar 86,5' dalam diktum, pertimbangan,
atau uraian mengulang sebuah sel tabel: target, realisasi, atau kondisi awal tahun itu. Yang sering
terjadi: tabelnya diperbarui, kalimatnya tidak, atau dua digitnya tertukar.

Aturan ini diam bila:
1. tabelnya tidak memuat nilai seperti itu untuk tahun itu, atau tabel-tabelnya sendiri berbeda
   (lihat A22);
2. yang disebut hanya sebagian, bobot, kenaikan, batas, perkiraan, atau milik dokumen atau pihak
   lain;
3. satuannya lain: jumlah desa bukan persentasenya;
4. angkanya sedang diubah: target lama yang tidak sesuai lagi.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.klaim.bilangan import PERSEN
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import salah, tertulis
from pipeline.telaah.nilai import berpersen
from pipeline.telaah.sebut_nilai import Sebut, sebut_nilai

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"
EXPLAINS = ("A14",)


def subjects(naskah: Naskah) -> Iterable[Sebut]:
    return naskah.once(sebut_nilai)  # (1) (2) (3) (4)


def check(sebut: Sebut) -> Slip | None:
    naskah, angka = sebut.naskah, sebut.angka
    ditulis = tertulis(naskah, angka)
    sama = next((sel for sel in sebut.sel if sel.nilai.nilai == angka.nilai), None)
    if sama is not None:
        if angka.jenis != PERSEN or not sama.satuan or berpersen(sama.satuan):
            return None
        pesan = f"Tertulis {ditulis}, sedangkan satuan {sama.nilai.sel.nama} '{sama.satuan}'."
        return salah(naskah, angka, pesan, None, TINJAU)
    pertama = sebut.sel[0]
    if angka.huruf and angka.terbaca == pertama.nilai.nilai:
        return None  # A10 tells
    tahun = f" tahun {sebut.tahun}" if sebut.tahun else ""
    isi = " atau ".join(f"'{each}'" for each in dict.fromkeys(s.nilai.sel.teks for s in sebut.sel))
    pesan = (
        f"Tertulis {ditulis} untuk {sebut.macam} '{pertama.nama}'{tahun}, sedangkan "
        f"{pertama.nilai.sel.nama} berbunyi {isi}. Tentukan mana yang benar."
    )
    return salah(naskah, angka, pesan, None, None if sebut.pasti else TINJAU)
