"""Tanggal di kepala lampiran sama dengan tanggal penetapan.

Kepala lampiran mengulang nomor dan tanggal keputusan, supaya lampiran yang terlepas tetap dikenali.
Yang sering terjadi: tanggal di halaman pertama diganti, di lampiran tertinggal.

Aturan ini diam bila:
1. tanggal penetapan tidak terbaca, atau kepala lampiran tidak memuat tanggal.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.tanggal import Sebutan, cari, tulis

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Lampiran"

Subject = tuple[Alinea, Sebutan, date]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    if naskah.tanggal is None:  # (1)
        return
    for alinea in naskah.peran("kepala_lampiran"):
        if "tanggal" not in f"{alinea.tanda} {alinea.teks}".lower():
            continue
        label = alinea.tanda.strip(" :").lower() == "tanggal"  # there a date must stand
        sebutan = next((s for s in cari(alinea.teks) if s.hari and (s.tahun or label)), None)
        if sebutan:  # (1)
            yield alinea, sebutan, naskah.tanggal


def check(subject: Subject) -> Slip | None:
    alinea, sebutan, penetapan = subject
    if sebutan.tanggal == penetapan:
        return None
    akhir = sebutan.akhir if sebutan.tahun else len(alinea.teks.rstrip())
    tertulis = alinea.teks[sebutan.mulai : akhir]
    ganti = tulis(penetapan)
    if tertulis.isupper():
        ganti = ganti.upper()
    pesan = f"Tertulis '{tertulis}', sedangkan keputusan ditetapkan tanggal {tulis(penetapan)}."
    return Slip(alinea, sebutan.mulai, akhir, pesan, ganti)
