"""The dates that the decree names, each with the paragraph it stands in."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.tanggal import Sebutan, cari
from pipeline.telaah.teks import Teks, teks

MUNGKIN = pattern(
    r"[0-9][ .]{1,3}(?:bulan )?(?:jan|feb|peb|maret|mar\b|apr|mei\b|jun|jul|ag[ut]"
    r"|sep|okt|nov|nop|desem|des\b)"
)
SEKITAR = 40  # characters either side in which a date and its weekday stand
AWAL_BULAN = frozenset("jfpmasondb .")  # of a month, of 'bulan'
BERANGKA = pattern(r"[-/][0-9]{1,2}[-/](?<=[0-9].[0-9].|.[0-9][0-9].)[0-9]{2}")


def tanggalan(naskah: Naskah) -> list[tuple[Alinea, Sebutan]]:
    """Every date with its day, whole or not, in the order of the paper."""
    semua = naskah.once(teks)
    hasil: list[tuple[Alinea, Sebutan]] = []
    habis = 0
    for satu in _mungkin(semua):
        if satu < habis:
            continue
        alinea, awal = semua.di(satu)
        mulai = max(0, alinea.teks.rfind(" ", 0, max(0, satu - awal - SEKITAR)) + 1)
        for s in cari(alinea.teks[mulai : satu - awal + SEKITAR]):
            if s.hari is not None and awal + mulai + s.mulai >= habis:
                s = s._replace(mulai=mulai + s.mulai, akhir=mulai + s.akhir)
                hasil.append((alinea, s))
                habis = awal + s.akhir
    return hasil


def _mungkin(semua: Teks) -> Iterator[int]:
    """Where a date may stand: at the last digit before a month, at the sign between two numbers."""
    kecil = semua.kecil
    for mulai, akhir in semua.digit:
        if kecil[akhir : akhir + 1] in (" ", "."):
            if kecil[akhir + 1 : akhir + 2] in AWAL_BULAN and MUNGKIN.match(kecil, akhir - 1):
                yield akhir - 1
        elif kecil[mulai - 1 : mulai] in ("-", "/") and BERANGKA.match(kecil, mulai - 1):
            yield mulai - 1
