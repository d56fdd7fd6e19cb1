"""Target sama dengan hasil tahun lalu ditambah rencana setiap tahun.

Bila setiap tahun direncanakan 2 desa dan tahun lalu ada 24 desa, target tahun ini 26 desa. Yang
sering terjadi: target disalin dari hasil tahun lalu, atau rencananya dari naskah terdahulu.

Aturan ini diam bila:
1. hasil tahun lalu atau target tahun ini tidak disebut, atau ada lebih dari satu.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import tulis
from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.klaim import benda, salah, tertulis
from pipeline.telaah.langkah import Langkah, langkah

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"


def subjects(naskah: Naskah) -> Iterable[Langkah]:
    return naskah.once(langkah)  # (1)


def check(satu: Langkah) -> Slip | None:
    naskah, rencana, lalu, target = satu.naskah, satu.rencana.jumlah, satu.lalu, satu.target
    if abs(target.nilai - lalu.nilai) == rencana.nilai:
        return None
    nama = benda(rencana)
    hasil = lalu.nilai + rencana.nilai
    pesan = (
        f"Tertulis {tertulis(naskah, rencana)}{nama} setiap tahun, padahal tahun {lalu.tahun} "
        f"disebut {tulis(lalu.nilai)}{nama} dan target tahun {target.tahun} "
        f"{tulis(target.nilai)}{nama}; {tulis(lalu.nilai)} + {tulis(rencana.nilai)} = "
        f"{tulis(hasil)}.\nBetulkan targetnya, atau rencananya."
    )
    return salah(naskah, rencana, pesan)
