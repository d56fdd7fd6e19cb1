"""Counts of things that the document lists itself: '1 (satu) indikator', 'tiga sasaran'."""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.angka import Bilangan, baca_terbilang
from pipeline.klaim import kata
from pipeline.klaim.bilangan import HITUNGAN, Angka
from pipeline.klaim.ekor import baca_frasa
from pipeline.pattern import pattern
from pipeline.record import Record

HURUF = pattern(
    r"\b(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas)\s+"
    rf"(?:buah\s+)?({'|'.join(sorted(kata.DAFTAR, key=len, reverse=True))})\b",
    re.IGNORECASE,
)


class Hitungan(Record):
    """`benda` is the thing, one of kata.DAFTAR; `angka` may have been typed in words only."""

    angka: Angka
    benda: str


def hitungan(semua: list[Angka]) -> list[Hitungan]:
    """Those among the numbers of a paragraph that count such a thing."""
    return [
        Hitungan(a, a.satuan)
        for a in semua
        if a.jenis == HITUNGAN and a.satuan in kata.DAFTAR and not a.bilangan.desimal
    ]


def berhuruf(teks: str) -> bool:
    """May `dengan_huruf` find something? Quick, for most paragraphs hold no such word."""
    return (
        "satu " in teks
        or "dua " in teks
        or "tiga " in teks
        or "empat " in teks
        or "lima " in teks
        or "enam " in teks
        or "tujuh " in teks
        or "lapan " in teks
        or "mbilan " in teks
        or "puluh " in teks
        or "belas " in teks
    )


def dengan_huruf(teks: str, paragraf: int) -> list[Hitungan]:
    """Such counts that are typed in words only."""
    found = []
    for match in HURUF.finditer(teks):
        nilai = baca_terbilang(match[1])
        if nilai is None:
            continue
        angka = Angka(paragraf, match.start(1), match.end(1), HITUNGAN)
        angka.bilangan = Bilangan(Decimal(nilai), 0, "")
        baca_frasa(teks, angka, match.start(2))
        angka.huruf, angka.terbaca = (match.start(1), match.end(1)), nilai
        found.append(Hitungan(angka, angka.satuan))
    return found
