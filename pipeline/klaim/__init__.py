"""Reads Indonesian sentences into claims about numbers, each with the exact span of its words.

`baca` takes the paragraphs (and table cells) of a document in order. Every number that is found is
an `Angka`; a claim is a tuple of those. Spans are offsets into the paragraph `Angka.paragraf`.
Whether a claim holds is not judged here; the arithmetic for it is in `klaim.hitung`.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.angka import berdigit
from pipeline.klaim.arus import Arus, Rencana, arus, rencana
from pipeline.klaim.bilangan import PERSEN, Angka
from pipeline.klaim.butir import Butir
from pipeline.klaim.capaian import Capaian, capaian
from pipeline.klaim.daftar import Hitungan, berhuruf, dengan_huruf, hitungan
from pipeline.klaim.dasar import Dasar
from pipeline.klaim.kalimat import kalimat
from pipeline.klaim.pelengkap import Pelengkap, pelengkap
from pipeline.klaim.perubahan import Perubahan, perubahan
from pipeline.klaim.porsi import Porsi, porsi, rumus
from pipeline.klaim.rata_rata import RataRata, rata_rata
from pipeline.klaim.rincian import Rincian, rincian
from pipeline.klaim.tautan import Simpul
from pipeline.klaim.urai import urai

__all__ = [
    "Angka",
    "Arus",
    "Capaian",
    "Hitungan",
    "Klaim",
    "Pelengkap",
    "Perubahan",
    "Porsi",
    "RataRata",
    "Rencana",
    "Rincian",
    "baca",
]


class Klaim:
    """All that the paragraphs claim, in the order of the text.

    `angka`: every number, also those that claim nothing. `terbilang`: those spelled a second time.
    `lepas`: percentages of no share.
    """

    def __init__(self) -> None:
        self.angka: list[Angka] = []
        self.porsi: list[Porsi] = []
        self.lepas: list[Angka] = []
        self.capaian: list[Capaian] = []
        self.perubahan: list[Perubahan] = []
        self.arus: list[Arus] = []
        self.rencana: list[Rencana] = []
        self.rincian: list[Rincian] = []
        self.pelengkap: list[Pelengkap] = []
        self.rata_rata: list[RataRata] = []
        self.terbilang: list[Angka] = []
        self.hitungan: list[Hitungan] = []


class _Alinea:
    """A paragraph that claims something: its place, its numbers and the sentences of those."""

    def __init__(self, paragraf: int, teks: str, angka: list[Angka], simpul: list[Simpul]) -> None:
        self.paragraf, self.teks, self.angka, self.simpul = paragraf, teks, angka, simpul


def baca(paragraf: Sequence[str]) -> Klaim:
    """The claims of a document; never raises.

    One thing is looked for in all sentences before the next: quicker than all things in one.
    """
    k = Klaim()
    alinea = _alinea(paragraf, k)
    simpul = [s for satu in alinea for s in satu.simpul]
    banyak = [s for s in simpul if len(s.kalimat.angka) > 1]
    k.terbilang = [a for satu in alinea for a in satu.angka if a.huruf]
    dasar = _porsi(alinea, k)
    k.perubahan = [satu for s in banyak for satu in perubahan(s)]
    k.rincian = [satu for s in banyak for satu in rincian(s)]
    k.rata_rata = [satu for s in banyak for satu in rata_rata(s)]
    k.arus = [satu for s in simpul for satu in arus(s)]
    k.rencana = [satu for s in simpul for satu in rencana(s)]
    k.pelengkap = [
        rest
        for satu in alinea
        for s, lalu in zip(satu.simpul, (None, *satu.simpul), strict=False)
        for rest in pelengkap(s, lalu)
    ]
    k.capaian = [c for satu in alinea for c in capaian(satu.simpul)]
    butir = Butir()
    for satu in alinea:
        butir.lihat(satu.paragraf, satu.teks, satu.simpul)
    butir.tutup()
    k.rincian.extend(butir.found)
    for j, p in enumerate(k.porsi):
        if p.dasar is None and p.jumlah is not None:
            calon, lain = dasar.untuk([p.jumlah])
            k.porsi[j] = p._replace(calon=calon, lain=lain)
    for j, rest in enumerate(k.pelengkap):
        if rest.dasar is None and rest.sisa.jenis != PERSEN:
            k.pelengkap[j] = rest._replace(calon=dasar.untuk([rest.sisa, *rest.bagian])[0])
    dibagi = {id(p.persen) for p in k.porsi}
    k.lepas.extend(a for a in k.angka if a.jenis == PERSEN and not a.ambang and id(a) not in dibagi)
    return k


def _alinea(paragraf: Sequence[str], k: Klaim) -> list[_Alinea]:
    """Fills in `angka` and `hitungan`; gives the paragraphs that claim something."""
    terbaca: list[tuple[int, str, list[Angka]]] = []
    huruf = berhuruf("\n".join(paragraf))  # seldom: then no paragraph need be asked
    for i, teks in enumerate(paragraf):
        if huruf and berhuruf(teks):
            k.hitungan.extend(dengan_huruf(teks, i))
        if teks and berdigit(teks):
            angka = urai(teks, i)
            k.angka.extend(angka)
            k.hitungan.extend(hitungan(angka))
            terbaca.append((i, teks, angka))
    isi = [kalimat(teks, angka) for _, teks, angka in terbaca]
    return [
        _Alinea(*satu, [*map(Simpul, semua)])
        for satu, semua in zip(terbaca, isi, strict=True)
        if semua
    ]


def _porsi(alinea: list[_Alinea], k: Klaim) -> Dasar:
    """Fills in `porsi`; gives the bases that the text offers to others."""
    dasar = Dasar()
    for satu in alinea:
        for s in satu.simpul:
            bagi = porsi(s)
            k.porsi.extend(bagi)
            dasar.catat(s, bagi)
        if "=" in satu.teks and "100" in satu.teks:
            k.porsi.extend(rumus(satu.teks, satu.paragraf, satu.angka))
    return dasar
