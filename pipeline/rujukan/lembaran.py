"""Gazettes as a citation names them, whole, shortened or misspelled."""

from __future__ import annotations

import re

from pipeline.pattern import pattern
from pipeline.rujukan.bagian import Bagian, Lembaran

LEMBARAN = pattern(
    r"(?:(tamb[a-z]*\s+)?(lem(?!bag)[a-z]{3,7}|be?rit[a-z]{1,2})\s+(neg[a-z]{1,4}|da[a-z]{2,5}|des[a-z]?)"
    r"|(t?[lb][nd]))(?![a-z])"
    r"((?:[^;()0-9a-z]*+[a-z]++){0,15}?[^;()0-9a-z]*)"  # by words: the rest is tried after each
    r"(?:\b(?:(?:(?:tahun|thn|th)[\s.:]*|(?=[12][0-9]{3}(?![0-9])))([0-9]{3,5})(?![0-9])"
    r"(?:[\s,./]*(?:nomor|no)?[\s.:]*([0-9]+[a-z]?))?"
    r"|(?:nomor|no)[\s.:]*([0-9]+[a-z]?)(?:[\s,./]*(?:tahun|th|thn)[\s.:]*([12][0-9]{3}))?)"
    r"|(?<=n)[\s.:]*([0-9]+))(?![0-9])"
    r"(?:,?\s+seri\s+[a-z](?:\s+(?:nomor|no)[\s.:]*[0-9]+)?)?"
)
SELA = pattern(r"[\s,)]*(?:(?:dan|serta)\s+)?(?=[tlb])")
AWAL = frozenset("tlb")  # of its name
BUKA = pattern(r"[\s,]*(\()?\s*")
TUTUP = pattern(r"\s*\)")


def letak(low: str, mulai: int, henti: int) -> int:
    """Where the gazettes begin in `low[mulai:henti]`, their bracket included; `henti` for none."""
    awal = low.find("(", mulai, henti)
    while awal >= 0:
        buka = BUKA.match(low, awal, henti)
        if buka and LEMBARAN.match(low, buka.end(), henti):
            return awal
        awal = low.find("(", awal + 1, henti)
    akhir = henti
    for kata in ("tambahan lem", "lem", "berita"):
        awal = low.find(kata, mulai, akhir)
        if awal > 0 and not low[awal - 1].isalpha() and LEMBARAN.match(low, awal, henti):
            akhir = awal
    return akhir


def baca(teks: str, low: str, mulai: int, henti: int) -> tuple[tuple[Lembaran, ...], int, int, int]:
    """The gazettes at `mulai`, the offsets of their brackets (-1 for none), and where they end."""
    semua, buka, tutup, habis = _semua(low, mulai, henti)
    return tuple([_satu(teks, match) for match in semua]), buka, tutup, habis


def akhir(low: str, mulai: int, henti: int) -> int:
    """Where the gazettes at `mulai` end, `mulai` itself where none are."""
    return _semua(low, mulai, henti)[3]


def _semua(low: str, mulai: int, henti: int) -> tuple[list[re.Match[str]], int, int, int]:
    hasil: list[re.Match[str]] = []
    awal = BUKA.match(low, mulai, henti)
    pos = awal.end() if awal else mulai
    if low[pos : pos + 1] not in AWAL:
        return hasil, -1, -1, mulai
    habis = mulai
    while match := LEMBARAN.match(low, pos, henti):
        hasil.append(match)
        habis = pos = match.end()
        sela = SELA.match(low, pos, henti)
        if sela is None:
            break
        pos = sela.end()
    if not hasil:
        return hasil, -1, -1, mulai
    buka = awal.start(1) if awal else -1
    ekor = TUTUP.match(low, habis, henti)
    if ekor:
        return hasil, buka, ekor.end() - 1, ekor.end()
    return hasil, buka, -1, habis


def _satu(teks: str, match: re.Match[str]) -> Lembaran:
    tambahan, kelas, milik, singkat, _, tahun_a, nomor_a, nomor_b, tahun_b, nomor_c = match.groups()
    mulai, henti = match.span()
    if singkat:
        jenis = singkat.upper()
        akhir_nama = match.end(4)
    else:
        jenis = ("T" if tambahan else "") + kelas[0].upper() + _MILIK[milik[:2]]
        akhir_nama = match.end(3)
    tengah = teks[match.start(5) : match.end(5)]
    isi = tengah.strip(" \t\n\xa0,.")
    awal = match.start(5) + tengah.index(isi)
    tahun, nomor = tahun_a or tahun_b, nomor_a or nomor_b or nomor_c
    if jenis[0] == "T" and nomor is None:  # 'TLN 1822': a Tambahan has a number and no year
        tahun, nomor = None, tahun
    return Lembaran(
        mulai,
        henti,
        jenis,
        Bagian(mulai, akhir_nama, teks[mulai:akhir_nama]),
        Bagian(awal, awal + len(isi), isi) if isi else None,
        int(tahun) if tahun else None,
        nomor,
    )


_MILIK = {"ne": "N", "da": "D", "de": "Desa"}
