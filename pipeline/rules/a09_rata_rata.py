"""Rata-rata sama dengan jumlah dibagi banyaknya.

'95,00, 97,00, dan 100,00 dengan rata-rata 97,33', atau '1.250 kunjungan di 10 puskesmas, rata-rata
125 kunjungan per puskesmas'; juga kenaikan rata-rata setiap tahun.

Aturan ini diam bila:
1. anggotanya, atau jumlah dan pembaginya, tidak disebut.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from pipeline import angka
from pipeline.angka import tulis
from pipeline.check.slip import TINJAU, Slip
from pipeline.klaim import RataRata, hitung
from pipeline.klaim.hitung import BULAT, SALAH, SAMA
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import klaim, salah, seperti, tertulis
from pipeline.telaah.rata_tahunan import rata_tahunan

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"
EXPLAINS = ("A01",)

Subject = tuple[Naskah, RataRata]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in (*naskah.once(klaim).rata_rata, *rata_tahunan(naskah)):  # (1)
        yield naskah, satu


def check(subject: Subject) -> Slip | None:
    naskah, satu = subject
    nilai = satu.nilai
    if satu.anggota:
        hasil = hitung.rata_rata(nilai.ukuran, [each.ukuran for each in satu.anggota])
        atas = sum((each.nilai for each in satu.anggota), Decimal(0))
        bawah = Decimal(len(satu.anggota))
        rumus = f"({' + '.join(tulis(each.nilai) for each in satu.anggota)}) / {bawah}"
    elif satu.total and satu.pembagi and satu.pembagi.nilai > 0:
        hasil = hitung.bagi(nilai.ukuran, satu.total.ukuran, satu.pembagi.ukuran)
        atas, bawah = satu.total.nilai, satu.pembagi.nilai
        rumus = f"{tulis(atas)} / {tulis(bawah)}"
    else:
        return None
    if hasil == SAMA or (hasil == BULAT and not satu.anggota):
        return None
    desimal = max(nilai.bilangan.desimal, 0)
    benar = seperti(naskah, nilai, angka.persen(atas / 100, bawah, desimal))
    pesan = f"Tertulis {tertulis(naskah, nilai)}, padahal {rumus} = {benar}."
    return salah(naskah, nilai, pesan, benar, None if hasil == SALAH else TINJAU)
