"""Tanggal penetapan jatuh pada hari kerja.

Keputusan yang ditetapkan pada hari Sabtu atau Minggu mungkin saja benar, tetapi biasanya tanggalnya
salah ketik atau dihitung mundur tanpa melihat kalender.

Aturan ini diam bila:
1. tanggal penetapan tidak terbaca (lihat T01, T02, dan T05).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.tanggal import Sebutan, cari, hari

LEVEL = "tinjau"
SOURCE = "kalender; hari kerja menurut kelaziman"

SABTU = 5

Subject = tuple[Alinea, Sebutan]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for alinea in naskah.peran("tanggal"):
        sebutan = next((s for s in cari(alinea.teks) if s.tanggal), None)
        if sebutan:  # (1)
            yield alinea, sebutan
            return


def check(subject: Subject) -> Slip | None:
    alinea, sebutan = subject
    assert sebutan.tanggal
    if sebutan.tanggal.weekday() < SABTU:
        return None
    tertulis = alinea.teks[sebutan.mulai : sebutan.akhir]
    pesan = f"Tertulis '{tertulis}', jatuh pada hari {hari(sebutan.tanggal)}. Benarkah tanggalnya?"
    return Slip(alinea, sebutan.mulai, sebutan.akhir, pesan)
