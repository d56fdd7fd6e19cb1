"""The words that spell a number a second time: '13 (tiga belas)', 'satu (1)'."""

from __future__ import annotations

from decimal import Decimal

from pipeline.angka import baca_terbilang
from pipeline.jarak import jarak
from pipeline.klaim.kata import SATUAN, WAKTU, himpun
from pipeline.pattern import pattern

KURUNG = pattern(r"[ \t\u00a0]*\(\s*([^()0-9]{3,200}?)\s*\)")
KATA_ANGKA = himpun(
    "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu "
    "sejuta belas puluh ratus ribu juta miliar milyar triliun trilyun koma minus"
)
PENUTUP = frozenset(("rupiah", "persen", "%", "poin"))


def sesudah(
    teks: str, letak: int, satuan: str
) -> tuple[int, int, Decimal | int | None, int] | None:
    """The spelling in brackets at `letak`: its span, its value (None: no number is spelled so), and
    the end of the brackets. None where the brackets hold no spelled number.
    """
    match = KURUNG.match(teks, letak)
    if not match:
        return None
    kata = match[1].lower().split()
    if satuan and kata[-1] in PENUTUP:
        return None  # '45 orang guru (delapan puluh persen)' spells another number
    for _ in range(2):  # '(tiga belas desa)', '(sepuluh persen)'
        unit = len(kata) > 2 and kata[-2] in KATA_ANGKA and _unit(kata[-1])
        if len(kata) > 1 and (kata[-1] in PENUTUP or kata[-1] == satuan or unit):
            del kata[-1]
    if not _mengeja(kata):
        return None
    return match.start(1), match.end(1), baca_terbilang(" ".join(kata)), match.end()


def sebelum(teks: str, kurung: int) -> tuple[int, int, Decimal | int | None] | None:
    """The spelled number that ends before the bracket at `kurung`: its span and value."""
    awal = max(0, kurung - 100)
    depan = teks[awal:kurung].rstrip()
    mulai = akhir = len(depan)
    while mulai:
        blank = depan.rfind(" ", 0, mulai)
        if depan[blank + 1 : mulai].lower() not in KATA_ANGKA:
            break
        akhir, mulai = blank + 1, max(blank, 0)
    nilai = baca_terbilang(depan[akhir:]) if akhir < len(depan) else None
    return None if nilai is None else (awal + akhir, awal + len(depan), nilai)


def _unit(kata: str) -> bool:
    return kata in SATUAN or kata in WAKTU


def _mengeja(kata: list[str]) -> bool:
    """All these words are meant to spell a number, though perhaps with slips."""
    kenal = sum(k in KATA_ANGKA for k in kata)
    if kenal == len(kata):
        return kenal > 0
    lain = [k for k in kata if k not in KATA_ANGKA]
    return (len(lain) == 1 or kenal > len(lain)) and all(map(_mirip, lain))


def _mirip(kata: str) -> bool:
    if kata.endswith(("belas", "puluh", "ratus", "ribu", "juta")) and len(kata) > 6:
        return True
    return len(kata) > 3 and any(jarak(kata, k, 1) <= 1 for k in KATA_ANGKA)
