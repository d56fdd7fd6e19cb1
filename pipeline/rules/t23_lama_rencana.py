"""RPJMD dan Renstra disebut dengan periode lima tahun.

'Renstra Tahun 2021-2036' tidak mungkin: rencana pembangunan jangka menengah dan rencana strategis
berlaku lima tahun. Yang sering terjadi: satu angka tahun akhirnya salah ketik.

Aturan ini diam bila:
1. rencana itu memang lebih panjang, misalnya RPJPD atau RPJM Desa;
2. nama rencananya tidak disebut di depan periode itu.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.rencana import rencana
from pipeline.telaah.tahun import Tahun, tahun

LEVEL = "tinjau"
SOURCE = "UU 25/2004 Pasal 1: RPJM dan Renstra untuk periode lima tahun"

LIMA_TAHUNAN = ("renstra ", "rpjmd ", "rpjmn ")  # (1)
PANJANG = range(7, 26)  # longer ones are T10's

Subject = tuple[Tahun, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(tahun):
        if len(satu.sampai) == 4 and satu.akhir_tahun > satu.tahun > 0:
            nama = f"{rencana(satu)} "
            if nama.startswith(LIMA_TAHUNAN):  # (2)
                yield satu, nama.partition(" ")[0].upper()


def check(subject: Subject) -> Slip | None:
    satu, nama = subject
    lama = satu.akhir_tahun - satu.tahun
    if lama not in PANJANG:
        return None
    nama = nama.capitalize() if nama == "RENSTRA" else nama
    pesan = (
        f"Tertulis '{satu.tertulis}', {lama} tahun, sedangkan {nama} berlaku lima tahun. Periksa "
        "kedua tahunnya."
    )
    return Slip(satu.alinea, satu.mulai, satu.akhir, pesan)
