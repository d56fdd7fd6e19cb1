"""The bases that a text offers to a share which tells none itself."""

from __future__ import annotations

from pipeline.klaim import kata
from pipeline.klaim.bilangan import Angka
from pipeline.klaim.peran import TARGET
from pipeline.klaim.porsi import Porsi
from pipeline.klaim.tautan import DARI, Simpul, sejenis

# A count right after one of these is likely a whole; of results only after the first few.
_UTUH = kata.himpun("pada seluruh seluruhnya total keseluruhan terhadap")
_DAN = (["dan"], [","], [",", "dan"], ["serta"])
_PENUNJUK = (
    _UTUH
    | kata.KUANTA
    | kata.himpun(
        "memiliki mempunyai terdapat terdiri ada sebanyak membawahi mencakup meliputi berjumlah "
        "sejumlah kepada di ke"
    )
)


class Dasar:
    """Gathers possible bases while the paragraphs are read."""

    def __init__(self) -> None:
        self.kuat: list[Angka] = []
        self.lemah: list[Angka] = []
        self.lain: list[Angka] = []

    def catat(self, s: Simpul, porsi: list[Porsi]) -> None:
        """Takes in the numbers of a sentence that may be the base of a share elsewhere."""
        bukan = {id(p.jumlah) for p in porsi}
        kuat = {id(p.dasar) for p in porsi if p.dasar is not None}
        menyusul = False  # 'mempunyai 9 RW dan 40 RT': the second is as likely as the first
        for i, angka in enumerate(s.kalimat.angka):
            lalu, menyusul = menyusul, False
            if not angka.bulat or angka.ambang or not angka.satuan or id(angka) in bukan:
                continue
            dekat = s.kalimat.sela[i][-3:]
            if id(angka) in kuat or s.tanda[i] == DARI:
                self.kuat.append(angka)
            elif not s.tanda[i] and not s.arah[i] and angka.peran != TARGET:
                penunjuk = _UTUH if angka.peran else _PENUNJUK
                menyusul = not penunjuk.isdisjoint(dekat) or (lalu and dekat in _DAN)
                (self.lemah if menyusul else self.lain).append(angka)

    def untuk(self, bagian: list[Angka]) -> tuple[tuple[Angka, ...], tuple[Angka, ...]]:
        """The bases of which `bagian` together may be a part: the likely ones first (told as a
        base, near, before it rather than after), and other greater counts of the noun."""
        urut = [
            baris
            for rank, sumber in enumerate((self.kuat, self.lemah, self.lain))
            for baris in _urut(rank, sumber, bagian)
        ]
        urut.sort(key=lambda baris: baris[:4])
        return (
            tuple(baris[4] for baris in urut if baris[0] < 2),
            tuple(baris[4] for baris in urut if baris[0] == 2),
        )


def _urut(
    rank: int, sumber: list[Angka], bagian: list[Angka]
) -> list[tuple[int, int, bool, int, Angka]]:
    acuan = bagian[0]
    letak = (acuan.paragraf, acuan.mulai)
    return [
        (
            rank,
            abs(a.paragraf - letak[0]),
            (a.paragraf, a.mulai) > letak,
            abs(a.mulai - letak[1]),
            a,
        )
        for a in sumber
        if sejenis(acuan, a)
        and all(a.nilai >= b.nilai for b in bagian)
        and all(a is not b for b in bagian)
    ]
