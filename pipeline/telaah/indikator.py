"""The tables of a decree, row by row, and the indicators they are about."""

from __future__ import annotations

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.telaah.sanding import rata

NAMA = ("indikator_kinerja_utama", "indikator", "uraian")
KATA_NAMA = ("indikator",)
SINGKATAN = pattern(r"\s*\([A-Z]{2,}[A-Za-z]*\)")
PENJELAS = frozenset(("relevansi", "formulasi"))


class Tabel(Record):
    """`kepala`: column -> its head; `baris`: for each row column -> its cells."""

    nomor: int
    lampiran: int
    kepala: dict[str, Alinea]
    baris: list[dict[str, list[Alinea]]]

    @property
    def kolom_nama(self) -> str | None:
        """The column that names the indicators."""
        for kolom in NAMA:
            if kolom in self.kepala and (kolom != "uraian" or PENJELAS & self.kepala.keys()):
                return kolom
        return next((kolom for kolom in self.kepala if kolom.startswith(KATA_NAMA)), None)


class Indikator:
    """One indicator as one table has it; what the table does not have is None."""

    def __init__(self, tabel: Tabel, nama: Alinea, sel: dict[str, list[Alinea]]) -> None:
        self.tabel, self.nama, self.sel = tabel, nama, sel

    @property
    def sebutan(self) -> str:
        """The name, without the acronym that may follow it: 'Indeks Kepuasan Masyarakat (IKM)'."""
        return tanpa_singkatan(self.nama.teks)

    def satu(self, kolom: str) -> Alinea | None:
        """The first cell of a column."""
        return next(iter(self.sel.get(kolom, ())), None)


def tanpa_singkatan(nama: str) -> str:
    """`nama` with single blanks and without '(IKM)'."""
    return rata(SINGKATAN.sub(" ", nama) if "(" in nama else nama)


def tabel(naskah: Naskah) -> list[Tabel]:
    """Every table in the order of the paper."""
    hasil: dict[int, Tabel] = {}
    baris: dict[tuple[int, int], dict[str, list[Alinea]]] = {}
    for alinea in naskah.alinea:
        if not alinea.tabel:
            continue
        satu = hasil.get(alinea.tabel)
        if satu is None:
            satu = hasil[alinea.tabel] = Tabel(alinea.tabel, alinea.lampiran, {}, [])
        if alinea.peran == "kepala_tabel":
            satu.kepala.setdefault(alinea.kolom, alinea)
            continue
        kunci = (alinea.tabel, alinea.baris)
        if kunci not in baris:
            baris[kunci] = {}
            satu.baris.append(baris[kunci])
        baris[kunci].setdefault(alinea.kolom, []).append(alinea)
    return list(hasil.values())


def indikator(naskah: Naskah) -> list[Indikator]:
    """Every row of every table that names an indicator; the rows below it add to its cells."""
    hasil: list[Indikator] = []
    for satu in naskah.once(tabel):
        kolom = satu.kolom_nama
        terakhir: Indikator | None = None
        for baris in satu.baris if kolom else ():
            nama = baris.get(kolom or "")
            if nama and rata(nama[0].teks):
                terakhir = Indikator(satu, nama[0], dict(baris))
                hasil.append(terakhir)
            elif terakhir:
                for lain, sel in baris.items():
                    terakhir.sel[lain] = terakhir.sel.get(lain, []) + sel
    return hasil


def nama_utama(naskah: Naskah) -> list[Indikator]:
    """The indicators as the indicator tables name them, which all the rest must follow; without an
    indicator table, those of the first table that names any."""
    semua = naskah.once(indikator)
    utama = [satu for satu in semua if satu.tabel.kolom_nama == NAMA[0]]
    return utama or [satu for satu in semua if satu.tabel is semua[0].tabel]
