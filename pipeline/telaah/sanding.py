"""Two wordings laid side by side: which words of the one differ from the other."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.pattern import pattern

KATA = pattern(r"\S+")


class Beda:
    """`tertulis[mulai:akhir]` should read `ganti`."""

    def __init__(self, mulai: int, akhir: int, ganti: str) -> None:
        self.mulai, self.akhir, self.ganti = mulai, akhir, ganti


def sanding(
    tertulis: str, seharusnya: str, inti: Callable[[str], str] = str.casefold
) -> Beda | None:
    """The smallest run of words of `tertulis` that makes it `seharusnya` once replaced.

    Capitals and the width of blanks do not count, nor what else `inti` leaves out of a word. Words
    lacking altogether are given together with the word they stand beside. None when nothing
    differs, or nothing is written.
    """
    if tertulis == seharusnya:
        return None
    kiri = list(KATA.finditer(tertulis))
    kanan = seharusnya.split()
    sama = [inti(kata[0]) for kata in kiri]
    beda = [inti(kata) for kata in kanan]
    if sama == beda or not kiri:
        return None
    mulai = 0
    while mulai < min(len(sama), len(beda)) and sama[mulai] == beda[mulai]:
        mulai += 1
    while mulai and kiri[mulai - 1][0].casefold() != kanan[mulai - 1].casefold():
        mulai -= 1  # the comma of the word before, which `inti` overlooked, belongs to it
    buntut = 0
    while buntut < min(len(sama), len(beda)) - mulai and sama[-1 - buntut] == beda[-1 - buntut]:
        buntut += 1
    henti, henti_kanan = len(kiri) - buntut, len(kanan) - buntut
    baru = kanan[mulai:henti_kanan]
    if mulai == henti:
        if mulai:
            mulai -= 1
            baru = [kiri[mulai][0], *baru]
        else:
            henti += 1
            baru = [*baru, kiri[0][0]]
    elif not baru:
        if mulai:
            mulai -= 1
            baru = [kiri[mulai][0]]
        elif buntut:
            henti += 1
            baru = [kiri[henti - 1][0]]
    return Beda(kiri[mulai].start(), kiri[henti - 1].end(), " ".join(baru))


def tanpa_tanda(kata: str) -> str:
    """The word in small letters without the punctuation at its ends, for `sanding`."""
    return kata.strip(".,;:()\"'\u201c\u201d").casefold()


def rata(teks: str) -> str:
    """`teks` with single blanks, for comparing."""
    return " ".join(teks.split())
