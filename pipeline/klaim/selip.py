"""What a hand may have meant to type, where a share does not come out."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal

from pipeline import angka
from pipeline.angka import Bilangan
from pipeline.klaim import hitung

TERTUKAR = "dua angka tertukar"
GANDA = "satu angka tertulis dua kali"
KOMA = "koma bergeser"
BERBEDA = "satu angka berbeda"
KURANG = "satu angka kurang"
LEBIH = "satu angka lebih"

_URUTAN = {cara: i for i, cara in enumerate((TERTUKAR, GANDA, KOMA, BERBEDA, KURANG, LEBIH))}
_BANYAK = 60  # bases tried at most


class Dugaan:
    """A guess: `anggota` ('persen', 'jumlah' or 'dasar') was to be `nilai`, and `cara` tells the
    slip. `jumlah` is the count that goes with it. `tentu`: the other two typed numbers agree with
    it. `tren`: the count is one that the text makes one expect.
    """

    def __init__(
        self, anggota: str, nilai: Bilangan, cara: str, jumlah: int, tentu: bool, tren: bool
    ) -> None:
        self.anggota, self.nilai, self.cara = anggota, nilai, cara
        self.jumlah, self.tentu, self.tren = jumlah, tentu, tren


def selip(tertulis: str, benar: str) -> str:
    """The one slip of a typing hand that makes `tertulis` of `benar`, '' where one is not enough.

    Both without points between thousands: '20,08' of '20,80' is TERTUKAR, '244' of '24' GANDA.
    """
    a, b = tertulis.replace(",", ""), benar.replace(",", "")
    if a == b:
        return KOMA if tertulis != benar else ""
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    if len(a) == len(b):
        if tertulis.find(",") != benar.find(","):
            return ""
        if a[i + 1 :] == b[i + 1 :]:
            return BERBEDA
        tertukar = a[i + 1] + a[i] + a[i + 2 :] == b[i:]
        return TERTUKAR if tertukar else ""
    if len(a) == len(b) + 1 and a[i + 1 :] == b[i:]:
        return GANDA if a[i] in (a[i - 1 : i], a[i + 1 : i + 2]) else LEBIH
    return KURANG if len(a) + 1 == len(b) and a[i:] == b[i + 1 :] else ""


def dugaan(
    persen: Bilangan, jumlah: int | None, dasar: int, tren: Collection[int] = ()
) -> list[Dugaan]:
    """Guesses at a share that does not come out, the best first; often none.

    Those where one slip makes the three numbers agree, be it in the percentage, the count or the
    base; and slips of the percentage that give it for a count that `tren` expects. Only without
    either: two swapped digits that make it a possible percentage of `dasar` at all.
    """
    found: list[Dugaan] = []
    if dasar <= 0 or persen.nilai < 0:
        return found
    for n in sorted({*tren, *([] if jumlah is None else [jumlah])}):
        if 0 <= n <= dasar or persen.nilai > 100:
            for desimal in (persen.desimal, persen.desimal - 1, persen.desimal + 1):
                benar = _persen(persen, n, dasar, desimal)
                cara = selip(_teks(persen), _teks(benar))
                if cara and (desimal == persen.desimal or cara == KOMA):
                    found.append(Dugaan("persen", benar, cara, n, n == jumlah, n in tren))
    if jumlah is not None:
        for anggota, tertulis, calon in (
            ("jumlah", jumlah, hitung.mungkin(persen, dasar)),
            ("dasar", dasar, hitung.dasar_cocok(persen, jumlah)[:_BANYAK]),
        ):
            for n in calon:
                cara = selip(str(tertulis), str(n))
                if cara:
                    hasil = n if anggota == "jumlah" else jumlah
                    nilai = Bilangan(Decimal(n), 0, "")
                    found.append(Dugaan(anggota, nilai, cara, hasil, True, hasil in tren))
    if not found:
        found = [
            Dugaan("persen", calon, TERTUKAR, n, False, False)
            for calon in _tertukar(persen)
            for n in hitung.mungkin(calon, dasar)
            if n <= dasar
        ]
    found.sort(key=lambda d: (not d.tentu, not d.tren, _URUTAN[d.cara]))
    return found


def _teks(bilangan: Bilangan) -> str:
    return f"{bilangan.nilai:f}".replace(".", ",")


def _persen(contoh: Bilangan, jumlah: int, dasar: int, desimal: int) -> Bilangan:
    """100 x jumlah / dasar with so many decimals, marked as in `contoh`."""
    desimal = max(desimal, 0)
    return Bilangan(angka.persen(jumlah, dasar, desimal), desimal, contoh.pemisah)


def _tertukar(persen: Bilangan) -> list[Bilangan]:
    """`persen` with two neighbouring digits swapped, as often as that gives another number."""
    teks = _teks(persen)
    found = []
    for i in range(len(teks) - 1):
        j = i + 2 if teks[i + 1] == "," else i + 1
        if teks[i] not in (teks[j], ","):
            calon = teks[:i] + teks[j] + teks[i + 1 : j] + teks[i] + teks[j + 1 :]
            if calon[0] != "0" or calon[1:2] == ",":
                found.append(persen._replace(nilai=Decimal(calon.replace(",", "."))))
    return found
