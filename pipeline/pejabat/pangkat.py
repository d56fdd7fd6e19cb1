"""Pangkat and golongan."""

from __future__ import annotations

import re

from pipeline.jarak import terdekat
from pipeline.pattern import pattern
from pipeline.record import Record

PANGKAT = (
    ("I/a", "Juru Muda"),
    ("I/b", "Juru Muda Tingkat I"),
    ("I/c", "Juru"),
    ("I/d", "Juru Tingkat I"),
    ("II/a", "Pengatur Muda"),
    ("II/b", "Pengatur Muda Tingkat I"),
    ("II/c", "Pengatur"),
    ("II/d", "Pengatur Tingkat I"),
    ("III/a", "Penata Muda"),
    ("III/b", "Penata Muda Tingkat I"),
    ("III/c", "Penata"),
    ("III/d", "Penata Tingkat I"),
    ("IV/a", "Pembina"),
    ("IV/b", "Pembina Tingkat I"),
    ("IV/c", "Pembina Utama Muda"),
    ("IV/d", "Pembina Utama Madya"),
    ("IV/e", "Pembina Utama"),
)


class Pangkat(Record):
    """A rank as typed: `nama` in its proper spelling (None for an unknown or absent one) beside
    `nama_tertulis`; `golongan` as 'IV/c' (None for an absent one or one that does not exist)
    beside `golongan_tertulis`; `pemisah` is the mark between its numeral and letter: '/', '.', ''.
    Whether name and golongan belong together is seen with `golongan(nama)`.
    """

    nama: str | None
    golongan: str | None
    nama_tertulis: str
    golongan_tertulis: str
    pemisah: str


_NAMA = dict(PANGKAT)
_GOLONGAN = {nama.lower(): golongan for golongan, nama in PANGKAT}
_PANGKAT = {nama.lower(): nama for _, nama in PANGKAT}
_TINGKAT = {"tk": "tingkat", "tkt": "tingkat", "tki": "tingkat i", "tk1": "tingkat i", "1": "i"}
AWAL_LABEL = ("pangkat", "gol", "ruang", "dan")
LABEL = pattern(r"(?:(?:pangkat|golongan|gol|ruang|dan)\b[\s.,/:]*)*", re.IGNORECASE)
GOLONGAN = pattern(r"(?<![^\s,/(])([IVX]{1,4}|[ivx]{1,4})\s*([-/.]?)\s*([A-Ha-h])\s*\)?\.?$")


def baca_pangkat(teks: str) -> Pangkat | None:
    """Read 'Pembina Utama Muda, IV/c', '(IV/c)', 'Pangkat : Penata / III.c', 'Penata Tk. I'.

    None when `teks` is no rank: without a golongan its name must be one of the 17; with one, a name
    near them or any after the word Pangkat.
    """
    isi = " ".join(teks.split())
    label = LABEL.match(isi) if isi.lower().startswith(AWAL_LABEL) else None
    henti = label.end() if label else 0
    isi = isi[henti:]
    match = GOLONGAN.search(isi)
    tertulis = (isi[: match.start()] if match else isi).strip(" ,/(-\u2013")
    baku = _nama_baku(tertulis)
    nama = _PANGKAT.get(baku)
    if nama is None:
        if match is None:
            return None
        if tertulis and not henti and terdekat(baku, _PANGKAT) is None:
            return None
    if match is None:
        return Pangkat(nama, None, tertulis, "", "")
    ruang = _ruang(match)
    ada = ruang if ruang in _NAMA else None
    return Pangkat(nama, ada, tertulis, match[0].rstrip(").").rstrip(), match[2])


def golongan(nama: str) -> str | None:
    """The golongan of a rank's name, 'IV/c' of 'Pembina Utama Muda' ('Tk. I' is read too)."""
    return _GOLONGAN.get(_nama_baku(nama))


def nama_pangkat(golongan: str) -> str | None:
    """The rank's name of a golongan, 'Pembina Utama Muda' of 'IV/c' ('IV.c' is read too)."""
    match = GOLONGAN.match(golongan.strip())
    return _NAMA.get(_ruang(match)) if match else None


def _ruang(match: re.Match[str]) -> str:
    return f"{match[1].upper()}/{match[3].lower()}"


def _nama_baku(nama: str) -> str:
    return " ".join(_TINGKAT.get(kata, kata) for kata in nama.lower().replace(".", " ").split())
