"""Periode berakhir sesudah mulai, dan lamanya masuk akal.

Periode seperti 2026-2021 terbalik, dan 2021-2062 terlalu panjang untuk rencana mana pun: dua
angkanya tertukar atau salah ketik.

Aturan ini diam bila:
1. salah satu tahunnya mustahil (lihat T09).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.tahun import Tahun, tahun

LEVEL = "wajib"
SOURCE = "kalender; rencana terpanjang, RPJP, berlaku 20 tahun (UU 25/2004 Pasal 1)"
EXPLAINS = ("T11", "T12", "T15")

TERPANJANG = 25


def subjects(naskah: Naskah) -> Iterable[Tahun]:
    for satu in naskah.once(tahun):
        if len(satu.sampai) == 4 and len(satu.dari) == 4:  # (1)
            yield satu


def check(satu: Tahun) -> Slip | None:
    awal, akhir = satu.rentang
    if awal < akhir <= awal + TERPANJANG:
        return None
    lama = akhir - awal
    if lama > TERPANJANG:
        pesan = f"Tertulis '{satu.tertulis}', periode selama {lama} tahun. Periksa kedua tahunnya."
        return Slip(satu.alinea, satu.mulai, satu.akhir, pesan)
    apa = "mulai dan berakhir pada tahun yang sama" if lama == 0 else "berakhir sebelum mulai"
    pesan = f"Tertulis '{satu.tertulis}', periode yang {apa}."
    return Slip(satu.alinea, satu.mulai, satu.akhir, pesan)
