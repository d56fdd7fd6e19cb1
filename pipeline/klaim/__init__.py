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


def baca(paragraf: Sequence[str]) -> Klaim:
    """The claims of a document; never raises."""
    k = Klaim()
    dasar, butir = Dasar(), Butir()
    huruf = berhuruf("\n".join(paragraf))  # seldom: then no paragraph need be asked
    for i, teks in enumerate(paragraf):
        if huruf and berhuruf(teks):
            k.hitungan.extend(dengan_huruf(teks, i))
        if teks and berdigit(teks):
            _satu(teks, i, k, dasar, butir)
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


def _satu(teks: str, i: int, k: Klaim, dasar: Dasar, butir: Butir) -> None:
    semua = urai(teks, i)
    k.angka.extend(semua)
    simpul = [Simpul(kal) for kal in kalimat(teks, semua)]
    if not simpul:
        return
    k.terbilang.extend(a for a in semua if a.huruf)
    k.hitungan.extend(hitungan(semua))
    lalu: Simpul | None = None
    for s in simpul:
        bagi = porsi(s)
        k.porsi.extend(bagi)
        dasar.catat(s, bagi)
        if len(s.kalimat.angka) > 1:
            k.perubahan.extend(perubahan(s))
            k.rincian.extend(rincian(s))
            k.rata_rata.extend(rata_rata(s))
        k.arus.extend(arus(s))
        k.rencana.extend(rencana(s))
        k.pelengkap.extend(pelengkap(s, lalu))
        lalu = s
    k.capaian.extend(capaian(simpul))
    butir.lihat(i, teks, simpul)
    if "=" in teks and "100" in teks:
        k.porsi.extend(rumus(teks, i, semua))
