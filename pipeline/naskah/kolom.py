"""Columns by their heads: 'FORMULA PERHITUNGAN' is the column 'formulasi'."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from pipeline.pattern import pattern
from pipeline.rujukan import berkas

BUKAN_KATA = pattern(r"[\W_]+")
TAHUN = pattern(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
SASARAN, UTAMA, INDIKATOR = "sasaran_renstra", "indikator_kinerja_utama", "indikator"
PENJELAS = {"relevansi": "uraian", "penjelasan": INDIKATOR}
NO, NO_INDIKATOR = "no", "no_indikator"
BERTAHUN = frozenset(("target", "realisasi", "capaian", "kondisi_awal"))
LALU = ("kondisi_awal", "realisasi", "capaian")
SETAHUN = pattern(r"\s*(?:[Tt]ahun|TAHUN)?\s*((?:19|20)[0-9]{2})\s*")
TERPANJANG = 60  # characters of a head


@lru_cache(1)
def _frasa() -> tuple[tuple[str, str], ...]:
    """(words, column), the longest words first."""
    kolom: dict[str, list[str]] = berkas.data("kolom.yaml")
    semua = [(f" {frasa} ", nama) for nama, banyak in kolom.items() for frasa in banyak]
    return tuple(sorted(semua, key=lambda satu: -len(satu[0])))


@lru_cache(256)
def dikenal(kepala: str) -> str:
    """The column of a head, '' where it is of no known kind."""
    if len(kepala) > TERPANJANG:
        return ""
    rata = f" {BUKAN_KATA.sub(' ', kepala).strip().lower()} "
    letak = [(i, nama) for frasa, nama in _frasa() if (i := rata.find(frasa)) >= 0]
    return min(letak, key=lambda satu: satu[0])[1] if letak else ""


def kolom(kepala: Sequence[tuple[str, str]]) -> list[str]:
    """The columns of a table, each told by (its whole head, the lowest line of that): 'target', or
    'target 2024' where its head names a year.

    Two columns of one kind and year keep their heads in small letters.
    """
    nama = [_bertahun(dikenal(bawah) or dikenal(utuh), utuh) for utuh, bawah in kepala]
    nama = _target_tahunan(nama, kepala)
    if SASARAN in nama and UTAMA not in nama:
        nama = [UTAMA if satu == INDIKATOR else satu for satu in nama]
    elif SASARAN not in nama:  # a table that explains the indicators of another
        lain = next((sini for kata, sini in PENJELAS.items() if kata in nama), UTAMA)
        nama = [lain if satu == UTAMA else satu for satu in nama]
    if nama.count(NO) == 2:
        nama[nama.index(NO, nama.index(NO) + 1)] = NO_INDIKATOR
    return [
        satu if satu and nama.count(satu) == 1 else " ".join(utuh.lower().split())
        for satu, (utuh, _) in zip(nama, kepala, strict=True)
    ]


def _target_tahunan(nama: list[str], kepala: Sequence[tuple[str, str]]) -> list[str]:
    """The columns of years alone, '2025', '2026', right of where the indicator began: targets."""
    awal = [n for n, satu in enumerate(nama) if satu.startswith(LALU)]
    if not awal or any(satu.startswith("target") for satu in nama):
        return nama
    tahun = {
        n: match[1] for n, (utuh, _) in enumerate(kepala) if (match := SETAHUN.fullmatch(utuh))
    }
    lalu = max((int(t) for n in awal for t in TAHUN.findall(kepala[n][0])), default=0)
    if len(tahun) < 2 or min(tahun) < max(awal) or min(map(int, tahun.values())) <= lalu:
        return nama
    return [f"target {tahun[n]}" if n in tahun else satu for n, satu in enumerate(nama)]


def _bertahun(nama: str, kepala: str) -> str:
    tahun = set(TAHUN.findall(kepala)) if nama in BERTAHUN else set()
    return f"{nama} {tahun.pop()}" if len(tahun) == 1 else nama


def tahun_kepala(kepala: Iterable[str]) -> list[int]:
    """The years of heads that are a year each, '2024' or 'Tahun 2024'; [] where one is not."""
    tahun = [TAHUN.findall(satu) for satu in kepala]
    if any(len(satu) != 1 for satu in tahun):
        return []
    return [int(satu[0]) for satu in tahun]
