"""The units of a decree: each begins with its identity, its functions and tables follow."""

from __future__ import annotations

from pipeline.naskah.naskah import Alinea, Naskah

KEPALA = frozenset(("identitas", "fungsi", "judul_uraian"))
NAMA = ("unit", "nama unit", "organisasi", "instansi", "perangkat daerah", "opd", "skpd")


class Unit:
    """`nama`: the paragraph that names it, None for what stands before any; `tabel`: the numbers of
    its tables."""

    def __init__(self, nama: Alinea | None) -> None:
        self.nama, self.tabel = nama, set[int]()


def unit(naskah: Naskah) -> list[Unit]:
    """The units in the order of the paper, the first without a name."""
    hasil = [Unit(None)]
    for alinea in naskah.alinea:
        if alinea.tabel:
            hasil[-1].tabel.add(alinea.tabel)
        elif alinea.peran == "identitas" and alinea.tanda.strip(" :").lower().startswith(NAMA):
            hasil.append(Unit(alinea))
    return hasil


def unit_tabel(naskah: Naskah) -> dict[int, int]:
    """Table -> its unit, by its place; all 0 where the decree is of one unit."""
    semua = naskah.once(unit)
    banyak = len(semua) > 2
    return {tabel: n if banyak else 0 for n, satu in enumerate(semua) for tabel in satu.tabel}
