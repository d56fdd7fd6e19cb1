"""The widths of a table's columns: no word broken, and the fullest columns the widest."""

from __future__ import annotations

from itertools import repeat
from math import sqrt

from pipeline.record import Record
from pipeline.view.parts import Tabel

# Millimetres on F4 paper with the margins of the template, in the letters of its tables.
TEGAK, MENDATAR = 165, 285
PINGGIR = 3.6  # the margins of a cell, 3.0, its rule, and a little air
BUTIR = 2.8  # by which the words behind a bullet stand to the right
TERPANJANG = 37.0  # a longer word may be broken, as Word does
HALUS = 14  # halvings that find the widths
BESAR = (20, 18, 16)  # sizes of letters, in half points; the first is that of the template
TERKECIL = 14  # for a table that the paper cannot hold otherwise
LEGA = 0.9  # of the text's width; a table whose words alone take more gets smaller letters

# How wide the letters of Bookman are at 10 points, those of one width together; bold ones are a
# little wider.
BIASA = 2.2
HURUF = {
    huruf: lebar
    for lebar, semua in (
        (1.12, " !'(),.:;I[]fijl{}`"),
        (1.45, '-"t'),
        (1.6, "*r•"),
        (1.7, "z"),
        (1.92, "?_acegosvxy"),
        (2.35, "ASYZFhnu"),
        (2.58, "BCEKNRVX"),
        (2.83, "DGHOQUw&@"),
        (3.3, "%MWm"),
    )
    for huruf in semua
}
TERLEBAR = max(HURUF.values())
TEBAL = 1.1


class Kolom(Record):
    """What a column asks for, mm: `sempit` for its longest word, `kepala` for its head on two
    lines, `cukup` for its longest text on one. `bagian`: its claim to what lies between."""

    sempit: float
    kepala: float
    cukup: float
    bagian: float


Ukuran = list[Kolom]


def ukur(tabel: Tabel) -> Ukuran:
    """The measures of each column of the grid."""
    banyak = sum([sel.bentang for sel in tabel.kepala[0].sel])
    kolom: list[list[str]] = [[] for _ in range(banyak)]
    tersempit, kepala = [0.0] * banyak, [0.0] * banyak
    for rows, tebal in ((tabel.kepala, TEBAL), (tabel.baris, 1.0)):
        for baris in rows:
            n = 0
            for sel in baris.sel:
                if sel.bentang == 1:  # a cell across several columns is as wide as they are
                    tambah = PINGGIR + BUTIR * sel.berbutir
                    kata = max((tersempit[n] - tambah) / tebal, 0.0)
                    for isi in sel.isi:
                        kolom[n].append(isi.isi)
                        kata = terpanjang(isi.isi, kata)
                        if rows is tabel.kepala:
                            kepala[n] = max(kepala[n], _dua_baris(isi.isi) * tebal + tambah)
                    tersempit[n] = max(tersempit[n], kata * tebal + tambah)
                n += sel.bentang
    return [
        Kolom(min(sempit, TERPANJANG), max(sempit, dua), *_penuh(isi))
        for sempit, dua, isi in zip(tersempit, kepala, kolom, strict=True)
    ]


def paling_sempit(ukuran: Ukuran) -> float:
    """The least width of a table, mm."""
    return sum([kolom.sempit for kolom in ukuran])


def kecilkan(ukuran: Ukuran, besar: int) -> Ukuran:
    """The same in letters of another size."""
    kali = besar / BESAR[0]
    return [
        Kolom(
            (kolom.sempit - PINGGIR) * kali + PINGGIR,
            (kolom.kepala - PINGGIR) * kali + PINGGIR,
            (kolom.cukup - PINGGIR) * kali + PINGGIR,
            kolom.bagian,
        )
        for kolom in ukuran
    ]


def besar_huruf(ukuran: Ukuran, tersedia: float) -> int:
    """The greatest size of letters in which the table is not cramped; else the last of them, or
    TERKECIL where the table does not fit."""
    for besar in BESAR:
        sempit = paling_sempit(kecilkan(ukuran, besar))
        if sempit <= LEGA * tersedia:
            return besar
    return BESAR[-1] if sempit <= tersedia else TERKECIL


def lebar(ukuran: Ukuran, tersedia: float) -> tuple[int, ...]:
    """Thousandths of the text's width for each column, in a text `tersedia` mm wide."""
    terkecil = [kolom.kepala for kolom in ukuran]
    if sum(terkecil) > LEGA * tersedia:
        terkecil = [kolom.sempit for kolom in ukuran]
    hasil = terkecil
    bawah, atas = 0.0, tersedia  # between these lies the width that one unit of claim gets
    for _ in range(HALUS):
        tengah = (bawah + atas) / 2
        coba = [
            max(kecil, min(tengah * kolom.bagian, kolom.cukup))
            for kecil, kolom in zip(terkecil, ukuran, strict=True)
        ]
        if sum(coba) <= tersedia:
            bawah, hasil = tengah, coba
        else:
            atas = tengah
    jumlah = sum(hasil)
    seribu = [int(satu * 1000 / jumlah) for satu in hasil]
    seribu[seribu.index(max(seribu))] += 1000 - sum(seribu)
    return tuple(seribu)


def terpanjang(teks: str, paling: float = 0.0) -> float:
    """The width of the longest word, mm, or `paling` where none is longer; a line may end behind a
    hyphen."""
    for kata in teks.replace("-", "- ").split():
        if len(kata) * TERLEBAR > paling:
            paling = max(paling, _panjang(kata))
    return paling


def _dua_baris(teks: str) -> float:
    """The least width of a text on two lines, mm."""
    kata = teks.split()
    return min(
        [
            max(_panjang(" ".join(kata[:n])), _panjang(" ".join(kata[n:])))
            for n in range(1, len(kata))
        ],
        default=0.0,
    )


def _panjang(teks: str) -> float:
    return sum(map(HURUF.get, teks, repeat(BIASA)))


def _penuh(isi: list[str]) -> tuple[float, float]:
    """The width of the longest text on one line, mm, and the column's claim: widths that go by the
    square root of all its letters give the fewest lines."""
    panjang = [len(satu) for satu in isi]
    return max(panjang, default=1) * BIASA + PINGGIR, sqrt(sum(panjang) + 1)
