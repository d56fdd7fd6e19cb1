"""The words that mark the parts of a decree, from the data file, and how a line is told by them."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.angka import baca_urutan, urutan
from pipeline.hints import Any
from pipeline.jarak import jarak
from pipeline.pattern import pattern
from pipeline.rujukan import berkas

BUKAN_HURUF = pattern(r"[\W\d_]+")
KATA = pattern(r"[^\W\d_]+")
ANGKA = pattern(r"[0-9]")
LAMPIRAN = pattern(r"\s*lampiran\s*(?:[IVXL]+|[0-9]{1,2}|[A-Z])?[\s.]*", re.IGNORECASE)
# Structural words long enough to be known with one slip in them.
PANJANG = ("menimbang", "mengingat", "memperhatikan", "memutuskan", "menetapkan", "tembusan")
DIKTUM_WAJAR = 20  # dikta up to which a misspelled ordinal is looked for
TERPANJANG = 64  # characters of a line in which a label may stand


@lru_cache(1)
def _susunan() -> dict[str, Any]:
    susunan: dict[str, Any] = berkas.data("susunan.yaml")
    return susunan


@lru_cache(1)
def _label() -> dict[str, str]:
    return {kunci(kata): jenis for jenis, banyak in _susunan()["label"].items() for kata in banyak}


@lru_cache(32)
def kata(daftar: str) -> tuple[str, ...]:
    """The words under a heading of the data file, as keys."""
    return tuple(kunci(satu) for satu in _susunan()[daftar])


@lru_cache(32)
def jenis_label(daftar: str) -> frozenset[str]:
    """The kinds of label under a heading of the data file."""
    return frozenset(_susunan()[daftar])


@lru_cache(1)
def awal_lekat() -> frozenset[str]:
    """The first words of the labels that may stand without a colon."""
    label = _susunan()["label"]
    return frozenset(
        kunci(kata.split()[0])
        for jenis in (*jenis_label("tanpa_titik_dua"), "menimbang", "mengingat", "memperhatikan")
        for kata in label[jenis]
    )


def kunci(teks: str) -> str:
    """The letters alone, in small: 'menimbang' of 'M e n i m b a n g :'."""
    return BUKAN_HURUF.sub("", teks).lower()


def diawali(teks: str, daftar: str) -> bool:
    """Whether a line begins with one of the words under a heading of the data file."""
    awal = [satu.lower() for satu in KATA.findall(teks[:TERPANJANG])]
    if len(awal) > 3 and all(len(satu) == 1 for satu in awal[:4]):  # 'P E M E R I N T A H'
        return "".join(awal).startswith(kata(daftar))
    frasa = _frasa(daftar).get(awal[0], ()) if awal else ()
    return any(awal[: len(satu)] == satu for satu in frasa)


@lru_cache(32)
def _frasa(daftar: str) -> dict[str, list[list[str]]]:
    """First word -> the phrases that begin with it."""
    hasil: dict[str, list[list[str]]] = {}
    for satu in _susunan()[daftar]:
        hasil.setdefault(satu.split()[0], []).append(satu.split())
    return hasil


@lru_cache(512)
def label(teks: str) -> str:
    """The kind of label that `teks` is as a whole ('menimbang', 'diktum', 'nip', …), else ''."""
    if len(teks) > TERPANJANG:
        return ""
    if ANGKA.search(teks):
        return "lampiran" if LAMPIRAN.fullmatch(teks) else ""
    huruf = kunci(teks)
    if not huruf:
        return ""
    jenis = _label().get(huruf)
    if jenis:
        return jenis
    if huruf.startswith(kata("awal_tembusan")):
        return "tembusan"
    if huruf.startswith("lampiran") and LAMPIRAN.fullmatch(teks):
        return "lampiran"
    return "diktum" if _urutan(huruf, teks) else _mirip(huruf)


def _urutan(huruf: str, teks: str) -> bool:
    if not huruf.startswith(("ke", "pertama", "diktum")):
        return False
    huruf = huruf.removeprefix("diktum")
    if baca_urutan(huruf):
        return True
    if not teks.isupper() or len(huruf) < 5 or huruf in kata("jabatan"):  # KETUA is not KEDUA
        return False
    return any(jarak(huruf, satu, 1) <= 1 for satu in _urutan_wajar())


@lru_cache(1)
def _urutan_wajar() -> tuple[str, ...]:
    return tuple(kunci(urutan(n)) for n in range(1, DIKTUM_WAJAR + 1))


def _mirip(huruf: str) -> str:
    """The structural word that was meant by one with a slip in it."""
    if not 7 <= len(huruf) <= 14:
        return ""
    for satu in PANJANG:
        if huruf[0] == satu[0] and jarak(huruf, satu, 1) <= 1:
            return satu
    return ""
