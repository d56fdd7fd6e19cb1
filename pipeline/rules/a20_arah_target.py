"""Target bergerak ke arah yang lebih baik.

Angka kematian, kemiskinan, prevalensi stunting, dan waktu tunggu makin kecil makin baik; indeks
kepuasan makin besar makin baik. Target yang bergerak ke arah sebaliknya biasanya tertukar urutan
tahunnya, atau barisnya tersalin dari indikator lain.

Aturan ini diam bila:
1. arahnya tidak jelas dari nama, definisi, atau keterangan indikator;
2. target terakhir tidak lebih buruk daripada yang pertama, atau daripada yang sebelumnya;
3. hanya satu target, tanpa kondisi awal atau realisasi sebelumnya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.nilai import NAIK, Berarah, berarah

LEVEL = "tinjau"
EXPLAINS = ("A19",)
SOURCE = "kelaziman tabel kinerja; bukan kesalahan yang pasti"


def subjects(naskah: Naskah) -> Iterable[Berarah]:
    return naskah.once(berarah)  # (1) (3)


def check(subject: Berarah) -> Slip | None:
    jalan, ke, kata = subject
    akhir = jalan[-1].nilai
    if (akhir - jalan[0].nilai) * ke >= 0 or (akhir - jalan[-2].nilai) * ke >= 0:  # (2)
        return None
    sel = jalan[-1].sel
    semua = ", ".join(str(nilai.sel.teks).strip() for nilai in jalan)
    apa = "besar" if ke == NAIK else "kecil"
    pesan = (
        f"Target akhirnya '{sel.teks}', deretnya {semua}, padahal indikator ini ('{kata}') makin "
        f"{apa} makin baik. Periksa angka dan urutan tahunnya."
    )
    return whole(sel, pesan)
