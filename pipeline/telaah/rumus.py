"""A formula taken apart, so that two notations of one formula are the same."""

from __future__ import annotations

import re

from pipeline.pattern import pattern

URAI = pattern(r"dibagi(?:\s+dengan)?|[^\W_]+(?:-[^\W_]+)*|[/÷:×*+-]|−", re.IGNORECASE)
PERSEN = pattern(r"\s*(?:%|persen\b)", re.IGNORECASE)
BAGI = frozenset(("/", "÷", ":", "dibagi"))
ABAIKAN = frozenset(("x", "×", "*", "100", "persen"))
PENGISI = frozenset((
    "seluruh", "keseluruhan", "total", "semua", "yang", "dari", "di", "pada", "jumlah", "jml",
    "banyaknya",
))  # fmt: skip
ARUS = frozenset((
    "meningkat", "meningkatnya", "bertambah", "bertambahnya", "kenaikan", "peningkatan",
    "penambahan", "naik",
))  # fmt: skip


class Suku:
    """One part between division signs: its words in small letters, and where each stands."""

    def __init__(self, kata: list[str], letak: list[tuple[int, int]]) -> None:
        self.kata, self.letak = kata, letak

    @property
    def inti(self) -> list[str]:
        return [kata for kata in self.kata if kata not in PENGISI]

    @property
    def arus(self) -> bool:
        """Whether it counts a change rather than a state."""
        return not ARUS.isdisjoint(self.kata)


def suku(teks: str) -> list[Suku]:
    """The parts of the right-hand side of a formula, brackets and 'x 100%' left out, were it even
    typed 'x 10%'."""
    mulai = teks.find("=") + 1
    hasil = [Suku([], [])]
    for match in URAI.finditer(teks, mulai):
        kata = match[0].lower()
        if kata in BAGI or kata.startswith("dibagi"):
            hasil.append(Suku([], []))
        elif kata not in ABAIKAN and not (kata.isdecimal() and PERSEN.match(teks, match.end())):
            hasil[-1].kata.append(kata)
            hasil[-1].letak.append(match.span())
    return [satu for satu in hasil if satu.kata]
