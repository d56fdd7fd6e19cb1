"""The words of the decree, each once, with how often it stands there."""

from __future__ import annotations

from collections import Counter

from pipeline.kosakata import dikenal, kosakata
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.teks import SELA, teks

TEPI = ".,;:!?()[]{}\"'“”‘’…/-–—•·*&%+=<>" + SELA.strip()
HURUF = pattern(r"(?<![^\W_])[^\W\d_]+(?![^\W_])")  # no part of a code such as SP4N
TERPENDEK = 4


class Kata:
    """`urut`: everything between blanks, in order. `hitung`: word as typed -> count; `kecil`: the
    same in small letters. `potongan`: the distinct stretches between blanks that are no mere words
    ('Tahun2016', '20,80%', 'S.IP,'); `lain`: those that are none even without the marks at their
    ends. `asing`: the words, as typed, of TERPENDEK letters or more that are neither listed nor
    made of a listed one; `bernya`: those of `kecil` that end in -nya."""

    def __init__(self, utuh: str) -> None:
        self.hitung: dict[str, int] = {}
        self.potongan: list[str] = []
        self.lain: list[str] = []
        self.urut = utuh.split()
        hitung = self.hitung
        for satu, banyak in Counter(self.urut).items():
            if satu.isalpha():
                hitung[satu] = hitung.get(satu, 0) + banyak
                continue
            self.potongan.append(satu)
            inti = satu.strip(TEPI)
            if inti.isalpha():
                hitung[inti] = hitung.get(inti, 0) + banyak
            elif inti:
                self.lain.append(inti)
                for bagian in () if inti.isdecimal() else HURUF.findall(inti):
                    hitung[bagian] = hitung.get(bagian, 0) + banyak
        self.kecil: dict[str, int] = {}
        self.asing: list[str] = []
        terdaftar = kosakata()
        for satu, banyak in hitung.items():
            kecil = satu.lower()
            self.kecil[kecil] = self.kecil.get(kecil, 0) + banyak
            if kecil not in terdaftar and len(kecil) >= TERPENDEK and not dikenal(kecil):
                self.asing.append(satu)
        self.bernya = [satu for satu in self.kecil if satu.endswith("nya")]


def kata(naskah: Naskah) -> Kata:
    return Kata(naskah.once(teks).utuh)
