"""Tahun pada nomor keputusan sama dengan tahun tanggal penetapan.

Nomor diambil dari buku agenda tahun berjalan, jadi tahunnya tahun penetapan. Yang sering terjadi:
naskah tahun lalu disalin dan hanya salah satunya yang diganti.

Aturan ini diam bila:
1. nomornya tidak berakhir dengan tahun;
2. tanggal penetapan tidak terbaca.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.jarak import jarak
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "wajib"
SOURCE = "kelaziman naskah dinas: nomor keputusan bertahun penetapan"

BAGIAN = pattern(r"(?:[/-]|tahun\b)\s*([0-9]{3,5})(?=\s*(?:[/-]|\Z))", re.IGNORECASE)

Subject = tuple[Alinea, int, int, int]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    if naskah.tanggal is None:  # (2)
        return
    tahun = naskah.tanggal.year
    for alinea in naskah.peran("nomor"):
        for match in reversed(list(BAGIAN.finditer(alinea.teks))):
            wajar = len(match[1]) == 4 and match[1].startswith(("19", "20"))
            if wajar or jarak(match[1], str(tahun), 1) <= 1:  # (1)
                yield alinea, *match.span(1), tahun
                break


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, tahun = subject
    tertulis = alinea.teks[mulai:akhir]
    if tertulis == str(tahun):
        return None
    pesan = f"Tertulis '{tertulis}', sedangkan tanggal penetapannya tahun {tahun}."
    return Slip(alinea, mulai, akhir, pesan, str(tahun))
