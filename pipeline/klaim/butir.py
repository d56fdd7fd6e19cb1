"""Parts of a total that stand one a paragraph: '125 desa terdiri atas:', 'a. 24 mandiri;' …"""

from __future__ import annotations

from pipeline.klaim.bilangan import Angka
from pipeline.klaim.rincian import Rincian, pembuka, sebagian
from pipeline.klaim.tautan import Simpul

_SAMBUNG = (";", ",", " dan", ".")


class Butir:
    """Follows the paragraphs; `found` are the sums of the lists that have ended."""

    def __init__(self) -> None:
        self.found: list[Rincian] = []
        self.total: Angka | None = None
        self.bagian: list[Angka] = []
        self.terakhir = -1

    def lihat(self, paragraf: int, teks: str, simpul: list[Simpul]) -> None:
        """Takes in the next paragraph that holds claiming numbers."""
        ujung = teks.rstrip()
        if self.total is not None:
            butir = _butir(simpul, self.total) if paragraf == self.terakhir + 1 else None
            if butir is not None and ujung.endswith(_SAMBUNG):
                self.bagian.append(butir)
                self.terakhir = paragraf
                if not ujung.endswith("."):
                    return
            self.tutup()
        if ujung.endswith(":"):
            k = simpul[-1].kalimat
            if k.angka[-1].bulat and pembuka(k.sela[-1]) == "kuat":
                self.total, self.terakhir = k.angka[-1], paragraf

    def tutup(self) -> None:
        """Ends the list, if one is open."""
        if self.total is not None and len(self.bagian) > 1:
            self.found.append(Rincian(self.total, tuple(self.bagian)))
        self.total, self.bagian = None, []


def _butir(simpul: list[Simpul], total: Angka) -> Angka | None:
    """The one part that this paragraph tells, or None."""
    bagian = [
        angka
        for s in simpul
        for i, angka in enumerate(s.kalimat.angka)
        if angka.bulat and not s.tanda[i] and sebagian(total, angka)
    ]
    return bagian[0] if len(bagian) == 1 else None
