"""Words with their abbreviation in brackets: 'Rencana Strategis (Renstra)'."""

from __future__ import annotations

from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.teks import Letak, teks

KURUNG = pattern(r" \(([A-Z][A-Za-z]{1,9})\)")
KATA = pattern(r"\S+")
PALING_BANYAK = 10


class Bersingkatan:
    """`kata`: the words before the bracket, each with its place, back to the last stop."""

    def __init__(self, letak: Letak, singkatan: str, kata: list[Letak]) -> None:
        self.letak, self.singkatan, self.kata = letak, singkatan, kata


def bersingkatan(naskah: Naskah) -> list[Bersingkatan]:
    semua = naskah.once(teks)
    hasil = []
    for match in KURUNG.finditer(semua.utuh):
        letak = semua.letak(*match.span(1))
        if letak is None:
            continue
        alinea = letak.alinea
        awal = letak.mulai - len(" (")
        kata: list[Letak] = []
        for satu in reversed(list(KATA.finditer(alinea.teks, max(0, awal - 160), awal))):
            if kata and satu[0][-1] in '.;:)”"':
                break
            kata.insert(0, Letak(alinea, satu.start(), satu.start() + len(satu[0].rstrip(","))))
            if len(kata) == PALING_BANYAK or satu[0][0] in '(“"':
                break
        if kata:
            hasil.append(Bersingkatan(letak, match[1], kata))
    return hasil
