"""How high a table's rows are, and so which of them can stay on one page."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from pipeline.view.lebar import BESAR, BIASA, BUTIR, PINGGIR
from pipeline.view.parts import Baris, Tabel

BARIS = 4.2  # one line of a table, mm, in the letters of the template
JARAK = 1.2  # above and below the text of a cell
TANDA_TANGAN = 50  # one signature below another
TERISI = 0.85  # of a page; the heights are estimates


def berhalaman(tabel: Tabel, lebar: int, tinggi: int, penanda_tangan: int) -> Tabel:
    """The table in a text `lebar` by `tinggi` mm: what stays together, the signature with the last
    row, fills no more than a page below the table's head. LibreOffice loses what is higher.
    """
    besar = (tabel.besar or BESAR[0]) / BESAR[0]
    kolom = [lebar * satu / 1000 for satu in tabel.lebar]
    kepala = sum(_tinggi(baris, kolom, besar) for baris in tabel.kepala)
    muat = TERISI * tinggi - kepala
    hasil = list(tabel.baris)
    bersama: float = TANDA_TANGAN * penanda_tangan  # of what must be on the page of the row above
    for n in range(len(hasil) - 1, -1, -1):
        satu = _tinggi(hasil[n], kolom, besar)
        if satu > muat or (hasil[n].menyatu and bersama + satu > muat):
            hasil[n] = hasil[n]._replace(menyatu=False, terbelah=satu > muat)
        bersama = bersama + satu if hasil[n].menyatu else satu
    return tabel._replace(baris=tuple(hasil))


def _tinggi(baris: Baris, kolom: Sequence[float], besar: float) -> float:
    """The height of its fullest cell, mm."""
    paling, n = 1, 0
    for sel in baris.sel:
        if sel.isi and sel.bentang == 1:
            muat = max(1.0, (kolom[n] - PINGGIR - BUTIR * sel.berbutir) / (BIASA * besar))
            paling = max(paling, sum([ceil(len(isi.isi) / muat) for isi in sel.isi]))
        n += sel.bentang
    return paling * BARIS * besar + JARAK
