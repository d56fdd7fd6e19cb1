"""Of which year each number of a sentence speaks."""

from __future__ import annotations

from pipeline.klaim import kata
from pipeline.klaim.bilangan import Angka

_BUKAN_EKOR = kata.himpun(", ; dan serta menjadi sedangkan atau sebesar ( #")
_EKOR = 9  # words looked over for the year right after a number
_PUTUS = kata.PUTUS | {","}
_BANDING = kata.BANDING - {"dari"}


def isi_tahun(
    semua: list[Angka],
    sela: list[list[str]],
    letak: list[tuple[int, int]],
    tahun_lalu: int | None,
) -> None:
    """Fills in `tahun`: the year right after the number ('10 desa pada tahun 2022'), else
    the last before it that belongs to no other, else the next in its clause, else `tahun_lalu`, of
    the sentence before. `sela` are the words around them, as in Kalimat, `sela[i][j]` a year for
    each (i, j) of `letak`, in order."""
    bebas: list[tuple[int, int]] = []
    for i, j in letak:
        if _pembanding(sela[i], j):
            continue
        tahun = int(sela[i][j][1:])
        if i and _ekor(sela[i][:j]):
            semua[i - 1].tahun = tahun
        else:
            bebas.append((i, tahun))
    for n, angka in enumerate(semua):
        if angka.tahun is None:
            depan = [tahun for i, tahun in bebas if i <= n]
            angka.tahun = depan[-1] if depan else _sesudah(sela, letak, n)
        if angka.tahun is None and tahun_lalu is not None:
            angka.tahun, angka.warisan = tahun_lalu, True


def _ekor(antara: list[str]) -> bool:
    """A year after these words is that of the number before them."""
    return (
        len(antara) < _EKOR
        and _BUKAN_EKOR.isdisjoint(antara)
        and not any(word[0] == "#" for word in antara)
    )


def _pembanding(words: list[str], j: int) -> bool:
    """The year at `j` is only compared with: 'dibandingkan tahun 2022', 'naik dari tahun 2022'."""
    dekat = words[max(0, j - 4) : j]
    return dekat[-2:] == ["dari", "tahun"] or not _BANDING.isdisjoint(dekat)


def _sesudah(sela: list[list[str]], letak: list[tuple[int, int]], n: int) -> int | None:
    for i, j in letak:
        if i > n:
            antara = (*sela[n + 1 : i], sela[i][:j])
            if not all(map(_PUTUS.isdisjoint, antara)):
                return None
            if not _pembanding(sela[i], j):
                return int(sela[i][j][1:])
    return None
