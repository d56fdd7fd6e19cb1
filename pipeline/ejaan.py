"""What data/kata.yaml holds: slips, non-standard forms, outdated terms and names."""

from __future__ import annotations

from functools import lru_cache

from pipeline.hints import Any
from pipeline.record import Record
from pipeline.rujukan.berkas import data


class Entri(Record):
    """`baku` is to be typed instead. Where `dekat` is not empty, one of these must be near by.
    `di_judul`: the title of an old act may have been written so."""

    baku: str
    sumber: str
    dekat: tuple[str, ...]
    di_judul: bool


@lru_cache(maxsize=1)
def _semua() -> dict[str, Any]:
    isi: dict[str, Any] = data("kata.yaml")
    return isi


@lru_cache(maxsize=8)
def entri(kelompok: str) -> dict[str, Entri]:
    """'salah_tulis', 'tidak_baku' or 'istilah': what is typed -> what should be."""
    return {
        salah: Entri(baku, bagian["sumber"], tuple(bagian.get("dekat", ())), "di_judul" in bagian)
        for bagian in _semua()[kelompok]
        for salah, baku in bagian["kata"].items()
    }


@lru_cache(maxsize=8)
def frasa(kelompok: str) -> tuple[tuple[str, str], ...]:
    """The keys of `entri` of more than one word, each after its first word."""
    return tuple((salah.partition(" ")[0], salah) for salah in entri(kelompok) if " " in salah)


@lru_cache(maxsize=8)
def kelompok_nama(kelompok: str) -> tuple[tuple[str, ...], ...]:
    """'satu_nama' or 'nama_resmi': the names, group by group."""
    return tuple(tuple(bagian["kata"]) for bagian in _semua()[kelompok])


@lru_cache(maxsize=1)
def nama_resmi() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The names of 'nama_resmi', each with its words in small letters, 'dan' left out."""
    return tuple(
        (nama, tuple(kata for kata in nama.lower().split() if kata != "dan"))
        for kelompok in kelompok_nama("nama_resmi")
        for nama in kelompok
    )


@lru_cache(maxsize=1)
def berkapital() -> frozenset[str]:
    """The words that may stand with a capital within a sentence, in small letters."""
    return frozenset(" ".join(bagian["kata"] for bagian in _semua()["berkapital"]).split())


@lru_cache(maxsize=1)
def kata_tugas() -> tuple[str, ...]:
    """The short words of which every decree is full."""
    return tuple(" ".join(bagian["kata"] for bagian in _semua()["kata_tugas"]).split())


def seperti(baku: str, tertulis: str) -> str:
    """`baku` with the capitals of `tertulis`: all of them, the first one, or none of its own."""
    if len(tertulis) > 1 and tertulis.isupper():
        return baku.upper()
    if tertulis[:1].isupper():
        if " " in tertulis.strip() and tertulis == tertulis.title():
            return sebagai_judul(baku)
        return baku[:1].upper() + baku[1:]
    return baku


def sebagai_judul(baku: str) -> str:
    """'Tata Cara' of 'tata cara', as a title has it."""
    return " ".join([kata[:1].upper() + kata[1:] for kata in baku.split(" ")])
