"""Of which year each number of a sentence speaks."""

from __future__ import annotations

from pipeline.klaim import kata
from pipeline.klaim.bilangan import Angka

_BUKAN_EKOR = kata.himpun(", ; dan serta menjadi sedangkan atau sebesar (")
_EKOR = 9  # words looked over for the year right after a number


def isi_tahun(semua: list[Angka], sela: list[list[str]], tahun_lalu: int | None) -> None:
    """Fills in `tahun`: the year right after the number ('10 desa pada tahun 2022'), else
    the last before it that belongs to no other, else the next in its clause, else `tahun_lalu`, of
    the sentence before. `sela` are the words around them, as in Kalimat."""
    dipakai: set[tuple[int, int]] = set()
    for i, angka in enumerate(semua):
        ekor = _ekor(sela[i + 1])
        if ekor >= 0:
            dipakai.add((i + 1, ekor))
            angka.tahun = int(sela[i + 1][ekor][1:])
    depan: int | None = None
    for i, angka in enumerate(semua):
        words = sela[i]
        for j, word in enumerate(words):
            if word[0] != "#":
                continue
            if _bertahun(word) and (i, j) not in dipakai and not _pembanding(words, j):
                depan = int(word[1:])
        if angka.tahun is None:
            angka.tahun = depan
    for i, angka in enumerate(semua):
        if angka.tahun is None:
            angka.tahun = _sesudah(sela, i)
        if angka.tahun is None and tahun_lalu is not None:
            angka.tahun, angka.warisan = tahun_lalu, True


def _bertahun(word: str) -> bool:
    return word[0] == "#" and len(word) == 5


def _ekor(words: list[str]) -> int:
    """Where in the words after a number its own year stands, or -1."""
    for j, word in enumerate(words[:_EKOR]):
        if word in _BUKAN_EKOR:
            return -1
        if word[0] == "#":
            return j if _bertahun(word) and not _pembanding(words, j) else -1
    return -1


def _pembanding(words: list[str], j: int) -> bool:
    """The year at `j` is only compared with: 'dibandingkan tahun 2022', 'naik dari tahun 2022'."""
    dekat = words[max(0, j - 4) : j]
    return dekat[-2:] == ["dari", "tahun"] or any(
        word in kata.BANDING and word != "dari" for word in dekat
    )


def _sesudah(sela: list[list[str]], i: int) -> int | None:
    for words in sela[i + 1 :]:
        for j, word in enumerate(words):
            if word == "," or word in kata.PUTUS:
                return None
            if _bertahun(word) and not _pembanding(words, j):
                return int(word[1:])
    return None
