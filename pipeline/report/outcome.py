"""What came of checking one file: the one thing that every report shows."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.check.check import Periksa, Temuan, findings
from pipeline.check.exempt import Diterima
from pipeline.check.slip import WAJIB
from pipeline.record import Record


class Hasil(Record):
    """`berkas`: its name; `baris`: its lines, none for a Word file. `angka`: how many of its
    numbers took part in a check, and how many there are."""

    berkas: str
    baris: Sequence[str]
    runs: Sequence[Periksa]
    diterima: Sequence[Diterima]
    angka: tuple[int, int]

    @property
    def temuan(self) -> list[Temuan]:
        """The findings that stand, in the order of the file."""
        return findings(self.runs)

    @property
    def wajib(self) -> int:
        """How many of them block signing."""
        return sum(temuan.tingkat == WAJIB for temuan in self.temuan)

    @property
    def status(self) -> str:
        """'final' when nothing blocks signing, else 'draf'."""
        return "draf" if self.wajib else "final"
