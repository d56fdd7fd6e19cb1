"""Abbreviations: what they stand for, and whether given words can be what one stands for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pipeline.rujukan.berkas import data

# These may be skipped in an abbreviation, or give a letter to it.
BOLEH_LEWAT = frozenset(
    (
        "dan", "di", "ke", "dari", "dengan", "untuk", "atas", "pada", "yang", "serta", "oleh",
        "bagi", "and", "of", "for", "the", "in", "on", "to",
    )
)  # fmt: skip


@lru_cache(maxsize=1)
def _daftar() -> dict[str, tuple[str, ...]]:
    return {
        singkat: (panjang,) if isinstance(panjang, str) else tuple(panjang)
        for singkat, panjang in data("singkatan.yaml").items()
    }


@lru_cache(maxsize=1)
def _terbalik() -> dict[str, str]:
    return {
        _rata(panjang.split()): singkat for singkat, semua in _daftar().items() for panjang in semua
    }


def kepanjangan(singkatan: str) -> tuple[str, ...]:
    """What the known abbreviation may stand for; () for an unknown one."""
    return _daftar().get(singkatan, ())


def singkatan_dari(kata: Sequence[str]) -> str | None:
    """The known abbreviation of these words."""
    return _terbalik().get(_rata(kata))


def _rata(kata: Sequence[str]) -> str:
    return " ".join([satu for satu in (k.strip(",").lower() for k in kata) if satu != "dan"])


def huruf_awal(kata: Sequence[str]) -> str:
    """'RPJPD' of 'Rencana Pembangunan Jangka Panjang Daerah'."""
    return "".join([k[:1].upper() for k in kata if k.lower() not in BOLEH_LEWAT])


def tersisip(pendek: str, panjang: str) -> bool:
    """All letters of `pendek` stand in `panjang` in the same order."""
    letak = iter(panjang)
    return all(huruf in letak for huruf in pendek)


def cocok(singkatan: str, kata: Sequence[str]) -> bool:
    """Whether every word but the small ones gives letters to it, in order, each from its first."""
    return _cocok(singkatan.lower(), [satu.strip(",").lower() for satu in kata])


def _cocok(huruf: str, kata: list[str]) -> bool:
    if not kata or not huruf:
        return not kata and not huruf
    awal, sisa = kata[0], kata[1:]
    if awal in BOLEH_LEWAT and _cocok(huruf, sisa):
        return True
    if huruf[0] != awal[:1]:
        return False
    letak = 0
    for panjang in range(1, len(huruf) + 1):
        letak = awal.find(huruf[panjang - 1], letak) + 1
        if letak == 0:
            return False
        if _cocok(huruf[panjang:], sisa):
            return True
    return False
