"""Setiap tanggal ada pada kalender.

Tanggal seperti 31 Juni atau 30 Februari tidak pernah ada. Biasanya satu angkanya salah ketik, atau
bulannya diganti tanpa memeriksa harinya. Tahun yang kurang satu angka, atau jauh di depan, termasuk
di sini.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.tanggal import BULAN, Sebutan
from pipeline.telaah.tanggalan import tanggalan

LEVEL = "wajib"
SOURCE = "kalender"

# '6 Juli 202', a year less one digit, and '6 Juli 3024'
TAK_TERBACA = pattern(r"\s(?:[12][0-9]{2}|[3-9][0-9]{3})(?![0-9]|[.,][0-9])")

Subject = tuple[Alinea, Sebutan]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for alinea, sebutan in naskah.once(tanggalan):
        if sebutan.tahun is not None or TAK_TERBACA.match(alinea.teks, sebutan.akhir):
            yield alinea, sebutan


def check(subject: Subject) -> Slip | None:
    alinea, sebutan = subject
    if sebutan.tanggal:
        return None
    tak_terbaca = TAK_TERBACA.match(alinea.teks, sebutan.akhir)
    akhir = tak_terbaca.end() if tak_terbaca else sebutan.akhir
    tertulis = alinea.teks[sebutan.mulai : akhir]
    pesan = f"Tertulis '{tertulis}', tanggal itu tidak ada pada kalender"
    bulan, tahun = sebutan.bulan, sebutan.tahun or 0
    if bulan is None:
        pesan += ": bulan hanya sampai 12"
    elif 1000 <= tahun <= 2999:
        lama = (date(tahun + bulan // 12, bulan % 12 + 1, 1) - date(tahun, bulan, 1)).days
        pesan += f": {BULAN[bulan - 1]} {tahun} bertanggal 1 sampai {lama}"
    return Slip(alinea, sebutan.mulai, akhir, f"{pesan}.")
