"""All text of the decree in one string: a pattern runs over it once and not once a paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.text import Text

SELA = "\n¶\n"  # between paragraphs: no blank, and a token of its own
DIGIT = pattern(r"[0-9][0-9]*")  # not `[0-9]+`: `re` skips only to a letter that must be there


class Letak:
    """`alinea.teks[mulai:akhir]`."""

    def __init__(self, alinea: Alinea, mulai: int, akhir: int) -> None:
        self.alinea, self.mulai, self.akhir = alinea, mulai, akhir

    @property
    def tertulis(self) -> str:
        return str(self.alinea.teks[self.mulai : self.akhir])


class Teks:
    """`utuh`: the paragraphs parted by SELA; `kecil` the same in small letters, as long; `digit`
    the spans of its digits: to begin at them is quicker than to search all of it for a number.

    A paragraph that only repeats what was typed elsewhere (the title under Menetapkan, in the head
    of a Lampiran) is left out, so that one slip is found once.
    """

    def __init__(self, alinea: list[Alinea]) -> None:
        self.alinea = alinea
        self.awal: list[int] = []
        letak = 0
        for satu in alinea:
            self.awal.append(letak)
            letak += len(satu.teks) + len(SELA)
        self.utuh = SELA.join([satu.teks for satu in alinea])
        kecil = SELA.join([satu.teks.lower() for satu in alinea])
        self.kecil = kecil if len(kecil) == len(self.utuh) else self.utuh
        self.digit = list(map(re.Match.span, DIGIT.finditer(self.utuh)))

    def ke(self, letak: int) -> int:
        """Which of `alinea` stands at `letak`."""
        return bisect_right(self.awal, letak) - 1

    def di(self, letak: int) -> tuple[Alinea, int]:
        """The paragraph at `letak` and where in `utuh` it begins."""
        n = bisect_right(self.awal, letak) - 1
        return self.alinea[n], self.awal[n]

    def letak(self, mulai: int, akhir: int) -> Letak | None:
        """`utuh[mulai:akhir]` in its paragraph; None where a reference {…} put it there."""
        alinea, awal = self.di(mulai)
        satu = Letak(alinea, mulai - awal, akhir - awal)
        return None if dari_isian(satu) else satu

    def kata(self, kata: str, tempat: str | None = None) -> Iterator[int]:
        """Where `kata` stands in `utuh`, or in `kecil` given as `tempat`, neither letter nor digit
        beside it."""
        return letak_kata(kata, self.utuh if tempat is None else tempat)


def letak_kata(kata: str, tempat: str) -> Iterator[int]:
    """Where `kata` stands in `tempat`, neither letter nor digit beside it."""
    mulai = tempat.find(kata)
    while mulai >= 0:
        akhir = mulai + len(kata)
        if not (tempat[mulai - 1 : mulai].isalnum() or tempat[akhir : akhir + 1].isalnum()):
            yield mulai
        mulai = tempat.find(kata, akhir)


def teks(naskah: Naskah) -> Teks:
    """The text of the paragraphs that hold anything, in the order of the paper."""
    dikenal: set[tuple[int, int]] = set()
    return Teks([satu for satu in naskah.alinea if satu.teks and not _ulangan(satu.teks, dikenal)])


def _ulangan(isi: Text, dikenal: set[tuple[int, int]]) -> bool:
    """All of it was typed in an earlier paragraph."""
    banyak, terketik = len(dikenal), False
    for piece in isi.pieces:
        if not piece.fixed:
            terketik = True
            dikenal.add((id(piece.source), piece.offset))
    return terketik and len(dikenal) == banyak


def dalam_kode(letak: Letak) -> bool:
    """These letters are part of the number of an act or a letter: '12/BAPENDA/2023'."""
    isi = letak.alinea.teks
    depan = isi[: letak.mulai].rpartition(" ")[2]
    utuh = depan + isi[letak.mulai :].partition(" ")[0]
    return "/" in utuh and any(map(str.isdecimal, utuh))


def dari_isian(letak: Letak) -> bool:
    """These words were put here by a reference; they are judged where they were typed."""
    for piece in letak.alinea.teks.pieces:
        if piece.fixed and piece.start <= letak.mulai and letak.akhir <= piece.end:
            return True
    return False
