"""Columns by their heads: 'FORMULA PERHITUNGAN' is the column 'formulasi'."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pipeline.pattern import pattern
from pipeline.rujukan import berkas

BUKAN_KATA = pattern(r"[\W_]+")
SASARAN, UTAMA, INDIKATOR = "sasaran_renstra", "indikator_kinerja_utama", "indikator"
TERPANJANG = 60  # characters of a head


@lru_cache(1)
def _frasa() -> tuple[tuple[str, str], ...]:
    """(words, column), the longest words first."""
    kolom: dict[str, list[str]] = berkas.urai(berkas.baca("kolom.yaml"))
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
    """The columns of a table, each told by (its whole head, the lowest line of that).

    Two columns of one kind ('Target 2023', 'Target 2024') keep their heads in small letters.
    """
    nama = [dikenal(bawah) or dikenal(utuh) for utuh, bawah in kepala]
    if SASARAN in nama and UTAMA not in nama:
        nama = [UTAMA if satu == INDIKATOR else satu for satu in nama]
    return [
        satu if satu and nama.count(satu) == 1 else " ".join(utuh.lower().split())
        for satu, (utuh, _) in zip(nama, kepala, strict=True)
    ]
