"""Tahun pada nomor surat atau keputusan yang dirujuk sama dengan tahun tanggalnya.

Nomor surat memuat tahun pembuatannya: 'Nomor 061/45/2024 tanggal 5 Februari 2024'. Yang sering
terjadi: nomornya disalin dari surat tahun ini, tanggalnya tertinggal dari surat tahun lalu.

Aturan ini diam bila:
1. nomornya tidak memuat tahun;
2. tanggal surat itu tidak disebut dan tidak ada kata Tahun sesudah nomornya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.jarak import jarak
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.rujukan import Bagian
from pipeline.telaah.rujukan import kutipan

LEVEL = "tinjau"
SOURCE = "kelaziman naskah dinas: nomor surat bertahun pembuatan"

TAHUN = pattern(r"[/.-]\s?([0-9]{4})\Z")
Subject = tuple[Alinea, Bagian, str, Bagian, int]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(paragraph, the number, its year, the date or year beside it, the year of that)."""
    for satu in naskah.once(kutipan):
        ini = satu.ini
        match = TAHUN.search(ini.nomor.teks) if ini.nomor else None
        if match is None or ini.nomor is None:  # (1)
            continue
        if ini.tanggal and ini.tanggal_tertulis:
            lain, tahun = ini.tanggal_tertulis, ini.tanggal.year
        elif ini.tahun and ini.tahun_tertulis and ini.tahun_tertulis.mulai >= ini.nomor.akhir:
            lain, tahun = ini.tahun_tertulis, ini.tahun
        else:  # (2)
            continue
        if match[1].startswith(("19", "20")) or jarak(match[1], str(tahun), 1) <= 1:
            yield satu.alinea, ini.nomor, match[1], lain, tahun


def check(subject: Subject) -> Slip | None:
    alinea, nomor, tahun, lain, seharusnya = subject
    if int(tahun) == seharusnya:
        return None
    mulai = nomor.akhir - len(tahun)
    pesan = (
        f"Tertulis '{tahun}' pada nomor '{nomor.teks}', sedangkan sesudahnya '{lain.teks}'. "
        "Periksa mana yang benar."
    )
    return Slip(alinea, mulai, nomor.akhir, pesan)
