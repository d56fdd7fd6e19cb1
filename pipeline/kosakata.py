"""The words of official Indonesian: which are known, and which one a slip was meant to be."""

from __future__ import annotations

from functools import lru_cache

from pipeline.jarak import jarak
from pipeline.rujukan.berkas import baca

KLITIK = ("nya", "lah", "kah", "pun")
_KERJA = ("", "kan", "i")
_BENDA = ("", "an")
# prefix, letter that it has swallowed, suffixes that go with it; the longer prefixes first
AWALAN = (
    ("diper", "", _KERJA), ("di", "", _KERJA),
    ("memper", "", _KERJA), ("menge", "", _KERJA), ("meng", "", _KERJA), ("meng", "k", _KERJA),
    ("meny", "s", _KERJA), ("mem", "", _KERJA), ("mem", "p", _KERJA), ("men", "", _KERJA),
    ("men", "t", _KERJA), ("me", "", _KERJA),
    ("pember", "", ("an",)), ("penge", "", _BENDA), ("peng", "", _BENDA), ("peng", "k", _BENDA),
    ("peny", "s", _BENDA), ("pem", "", _BENDA), ("pem", "p", _BENDA), ("pen", "", _BENDA),
    ("pen", "t", _BENDA), ("per", "", ("", "an", "kan", "i")), ("pe", "", _BENDA),
    ("berke", "", ("an",)), ("berpe", "", _BENDA), ("ber", "", ("", "an", "kan")),
    ("be", "", _BENDA),
    ("keber", "", ("an",)), ("keter", "", ("an",)), ("ketidak", "", ("an",)),
    ("kese", "", ("an",)), ("kepe", "", ("an",)), ("ke", "", _BENDA),
    ("ter", "", _KERJA), ("te", "", _KERJA), ("se", "", _BENDA),
    ("antar", "", _BENDA), ("pasca", "", _BENDA), ("non", "", _BENDA), ("sub", "", _BENDA),
    ("multi", "", _BENDA), ("pra", "", _BENDA), ("swa", "", _BENDA), ("tuna", "", _BENDA),
    ("maha", "", _BENDA), ("eko", "", _BENDA), ("agro", "", _BENDA), ("mikro", "", _BENDA),
    ("makro", "", _BENDA), ("inter", "", _BENDA), ("trans", "", _BENDA), ("purna", "", _BENDA),
    ("", "", ("an", "kan", "i")),
)  # fmt: skip
TERPENDEK = 3


@lru_cache(maxsize=1)
def kosakata() -> frozenset[str]:
    """The words as listed, in small letters."""
    return frozenset(_daftar("kosakata.txt").split())


@lru_cache(maxsize=1)
def nama_diri() -> frozenset[str]:
    """Places and foreign words, in small letters: known, but never what was meant."""
    return frozenset(_daftar("nama.txt").split())


@lru_cache(maxsize=2)
def _daftar(berkas: str) -> str:
    """The words of a list with single blanks between and around them, its comments left out."""
    baris = [satu for satu in baca(berkas).split("\n") if satu and satu[0] != "#"]
    return f" {' '.join(baris)} "


@lru_cache(maxsize=8192)
def dikenal(kata: str) -> bool:
    """Whether `kata`, in small letters, is a known word or made of one by the rules of affixes."""
    semua = kosakata()
    if kata in semua or kata in nama_diri():
        return True
    if _berimbuhan(kata, semua):
        return True
    for klitik in KLITIK:
        if kata.endswith(klitik) and len(kata) >= len(klitik) + TERPENDEK:
            inti = kata[: -len(klitik)]
            if inti in semua or _berimbuhan(inti, semua):
                return True
    return False


def _berimbuhan(kata: str, semua: frozenset[str]) -> bool:
    for awalan, luluh, akhiran in AWALAN:
        if not kata.startswith(awalan):
            continue
        sisa = luluh + kata[len(awalan) :]
        for ekor in akhiran:
            if not ekor:
                if len(sisa) >= TERPENDEK and sisa in semua and not _benda(sisa, akhiran, semua):
                    return True
            elif sisa.endswith(ekor):
                dasar = sisa[: -len(ekor)]
                if len(dasar) >= TERPENDEK and dasar in semua:
                    return bool(awalan) or not _kerja(dasar, semua)
    return False


def _kerja(dasar: str, semua: frozenset[str]) -> bool:
    """A verb with its prefix takes no suffix more: 'meningkat' + 'an' is no word."""
    return dasar.startswith(("me", "di", "ber", "ter")) and _berimbuhan(dasar, semua)


def _benda(dasar: str, akhiran: tuple[str, ...], semua: frozenset[str]) -> bool:
    """A noun in -an takes no prefix of verbs: 'meningkatan' is no word."""
    return "kan" in akhiran and dasar.endswith("an") and dasar[:-2] in semua


@lru_cache(maxsize=4096)
def tebak(kata: str) -> tuple[str, ...]:
    """The known words that `kata`, in small letters, is one slip away from.

    A letter typed twice or two letters swapped are undone, and any known word counts, with its
    affixes. For other slips the listed words are compared that still share the first or the last
    three letters.
    """
    hasil = set(_mirip(kata))
    for i in range(1, len(kata) - 1):
        if kata[i] == kata[i - 1]:
            calon = kata[:i] + kata[i + 1 :]
        else:
            calon = kata[:i] + kata[i + 1] + kata[i] + kata[i + 2 :]
        if calon != kata and dikenal(calon):
            hasil.add(calon)
    if kata.endswith("nya") and len(kata) > 8:
        hasil.update([f"{satu}nya" for satu in _mirip(kata[:-3])])
    return tuple(sorted(hasil))


def _mirip(kata: str) -> list[str]:
    daftar = _daftar("kosakata.txt")
    calon = {*_sekitar(daftar, f" {kata[:3]}", 1), *_sekitar(daftar, f"{kata[-3:]} ", 0)}
    panjang = len(kata)
    return [c for c in calon if -2 < len(c) - panjang < 2 and jarak(kata, c, 1) == 1]


def _sekitar(daftar: str, potongan: str, geser: int) -> list[str]:
    """The words of `daftar` that `potongan` is a part of, its blank not counted."""
    hasil = []
    letak = daftar.find(potongan)
    while letak >= 0:
        mulai = daftar.rfind(" ", 0, letak + geser) + 1
        akhir = daftar.find(" ", letak + geser)
        hasil.append(daftar[mulai:akhir])
        letak = daftar.find(potongan, akhir)
    return hasil
