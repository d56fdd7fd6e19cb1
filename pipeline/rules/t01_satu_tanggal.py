"""Baris tanggal memuat tepat satu tanggal yang lengkap.

Tanggal penetapan menentukan kapan keputusan mulai berlaku, jadi hanya boleh ada satu, lengkap
dengan tahunnya. Yang sering terjadi: naskah lama disalin dan tanggal lamanya tertinggal di belakang
tanggal baru, atau tahunnya terlupa.

Aturan ini diam bila:
1. tanggalnya belum diisi (lihat T05);
2. tanggalnya lengkap tetapi tidak ada pada kalender (lihat T02).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.belum_diisi import belum_diisi
from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.tanggal import cari, tulis

LEVEL = "wajib"
SOURCE = "kelaziman naskah dinas: satu tanggal penetapan"
EXPLAINS = ("B01",)

LABEL = pattern(r".*\btanggal\b[\s:]*", re.IGNORECASE)
# The Hijri date may stand beside it: '3 Januari 2024 M / 21 Jumadil Akhir 1445 H'.
HIJRIAH = pattern(
    r"(?:[\s./,]+|M\b\.?|Masehi\b|bertepatan dengan\b|tanggal\b"
    r"|[0-9]{1,2}\s[^0-9]{4,20}\s1[0-9]{3}\s?H\b\.?)*"
)


def subjects(naskah: Naskah) -> Iterable[Alinea]:
    for alinea in naskah.peran("tanggal"):
        if not belum_diisi(alinea.teks):  # (1)
            yield alinea


def check(alinea: Alinea) -> Slip | None:
    teks = str(alinea.teks)
    label = LABEL.match(teks)
    mulai = label.end() if label else 0
    sebutan = cari(teks)
    if not sebutan:
        tertulis = teks[mulai:].rstrip()
        pesan = f"Tertulis '{tertulis}', bukan tanggal; tulis misalnya '3 Januari 2024'."
        return Slip(alinea, mulai, mulai + len(tertulis), pesan)
    awal, akhir = sebutan[0].mulai, sebutan[-1].akhir
    if len(sebutan) > 1:
        semua = " dan ".join(f"'{teks[s.mulai : s.akhir]}'" for s in sebutan)
        pesan = f"Tertulis '{teks[awal:akhir]}': {semua}. Sisakan satu tanggal."
        return Slip(alinea, awal, akhir, pesan)
    (satu,) = sebutan
    if satu.hari is None or satu.tahun is None:
        kurang = "tahunnya" if satu.tahun is None else "tanggalnya"
        pesan = f"Tertulis '{teks[awal:akhir]}', {kurang} belum ada."
        return Slip(alinea, awal, akhir, pesan)
    sisa = HIJRIAH.match(teks, akhir) if teks[akhir:].strip() else None
    lebih = sisa.end() if sisa else len(teks)
    if lebih < len(teks):
        ganti = tulis(satu.tanggal) if satu.tanggal else None
        pesan = (
            f"Tertulis '{teks[awal:].rstrip()}'; '{teks[lebih:].rstrip()}' bukan bagian tanggal."
        )
        return Slip(alinea, awal, len(teks.rstrip()), pesan, ganti)
    return None  # (2)
