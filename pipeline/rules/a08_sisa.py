"""Bagian dan sisanya dijumlahkan sama dengan seluruhnya.

'Dari 125 desa, 24 mandiri, sisanya 101 desa': 24 + 101 harus 125. Untuk persentase, seluruhnya
ialah 100%.

Aturan ini diam bila:
1. seluruhnya tidak disebut dalam naskah;
2. seluruhnya atau bagiannya sendiri sudah tampak keliru (lihat A02).
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from pipeline.angka import Bilangan, tulis
from pipeline.check.slip import TINJAU, Slip
from pipeline.klaim import Pelengkap, hitung
from pipeline.klaim.bilangan import PERSEN
from pipeline.klaim.hitung import BULAT, SAMA
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.dugaan import keliru
from pipeline.telaah.klaim import salah, seperti, tertulis
from pipeline.telaah.sisa import sisa

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"

SERATUS = Bilangan(Decimal(100), 0, "")


Subject = tuple[Naskah, Pelengkap, list[Bilangan]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(sisa):
        if satu.dasar is not None:
            seluruh = [satu.dasar.ukuran]
        elif satu.sisa.jenis == PERSEN:
            seluruh = [SERATUS]
        else:
            seluruh = [each.ukuran for each in satu.calon]
        duga = naskah.once(keliru)
        if any(id(each) in duga for each in (satu.dasar, *satu.bagian)):  # (2)
            continue
        if seluruh:  # (1)
            yield naskah, satu, seluruh


def check(subject: Subject) -> Slip | None:
    naskah, satu, seluruh = subject
    bagian = [each.ukuran for each in (*satu.bagian, satu.sisa)]
    hasil = [hitung.jumlah(each, bagian) for each in seluruh]
    if SAMA in hasil or (BULAT in hasil and len(bagian) > 2):
        return None
    utuh, akhir = seluruh[0].nilai, satu.sisa
    benar = utuh - sum((each.nilai for each in satu.bagian), Decimal(0))
    kurang = " - ".join(tulis(each.nilai) for each in satu.bagian)
    pesan = (
        f"Tertulis {tertulis(naskah, akhir)}, padahal {tulis(utuh)} - {kurang} = {tulis(benar)}."
    )
    pasti = satu.dasar is not None or akhir.jenis == PERSEN
    if benar < 0 and not pasti:
        return None  # the parts were not all of this whole
    ganti = seperti(naskah, akhir, benar) if benar >= 0 and pasti else None
    tingkat = None if pasti and BULAT not in hasil else TINJAU
    return salah(naskah, akhir, pesan, ganti, tingkat)
