"""Tables of a decree: those that hold data, and those that only lay out its text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.naskah import kata, sebutan
from pipeline.naskah.kolom import dikenal, kolom
from pipeline.naskah.naskah import Alinea
from pipeline.naskah.ruas import EMPTY, TANDA, Baris, rapat, rapi
from pipeline.text import Text, cut

PANJANG_KEPALA = 80  # characters of a head
BARIS_KEPALA = 3  # rows that a head may take
NOMOR = re.compile(r"\(?([0-9]{1,2})\)?")
SINGKAT = re.compile(r"[\s(]*[\w./-]{0,12}[\s)]*")
PENUTUP = (".", ";", ",", ":")
KEPUTUSAN = "Keputusan"  # what a table of no Lampiran belongs to


class Sel:
    """A cell: its column on the grid from 0, how many it spans, whether it goes on with the cell
    above; its lines, among them tables within it. `baris`: those that are not blank."""

    __slots__ = ("baris", "gabung", "isi", "kolom", "lebar")

    def __init__(
        self, kolom: int, lebar: int, gabung: bool, isi: tuple[Baris | Tabel, ...]
    ) -> None:
        self.kolom, self.lebar, self.gabung, self.isi = kolom, lebar, gabung, isi
        self.baris: list[Text] = []
        for satu in isi:
            if isinstance(satu, Tabel):
                self.baris += (teks for row in satu.baris for sel in row for teks in sel.baris)
            elif satu.sambung and self.baris and not TANDA.match(satu.teks.lstrip()):
                self.baris[-1] = rapat((self.baris[-1], satu.teks))
            elif satu.teks.strip():
                self.baris.append(rapi(satu.teks))


class Tabel(NamedTuple):
    """Rows of cells; `halaman`: it begins a page; `berkepala`: the source marks its head rows."""

    baris: list[list[Sel]]
    halaman: bool = False
    berkepala: bool = False


def berdata(tabel: Tabel) -> bool:
    """Whether a table holds data under column heads; else it lays out text and has no borders."""
    if not tabel.baris or any(sum(sel.lebar for sel in row) < 2 for row in tabel.baris[:1]):
        return False
    kepala = [" ".join(sel.baris).strip() for sel in tabel.baris[0]]
    if any(satu[:1] == ":" for row in tabel.baris for sel in row for satu in sel.baris[:1]):
        return False
    terisi = [satu for satu in kepala if satu]
    if len(terisi) < 2 or any(len(satu) > PANJANG_KEPALA for satu in terisi):
        return False
    if any(kata.label(satu) in ("menimbang", "mengingat", "diktum") for satu in terisi):
        return False
    if sum(1 for satu in terisi if dikenal(satu)) >= 2 or tabel.berkepala:
        return True
    polos = not any(satu.endswith(PENUTUP) or TANDA.match(satu) for satu in terisi)
    if len(terisi) < len(kepala) or len(tabel.baris) < 2 or not polos:
        return False
    return len(terisi) > 2 or all(satu.isupper() for satu in terisi)


def baris_judul(tabel: Tabel) -> int:
    """How many rows above the heads are but a title, one cell as wide as the table."""
    n = 0
    while n < min(BARIS_KEPALA, len(tabel.baris)) and len(tabel.baris[n]) == 1:
        n += 1
    return n


def berlanjut(atas: Tabel, bawah: Tabel) -> bool:
    """Whether a table without heads goes on with the one above it, as after a page turn."""
    return _lebar(bawah) == _lebar(atas) > 2 and not any(
        teks.startswith(":") for row in bawah.baris for sel in row for teks in sel.baris[:1]
    )


def _lebar(tabel: Tabel) -> int:
    return max((sel.kolom + sel.lebar for row in tabel.baris for sel in row), default=0)


def baris_tata_letak(tabel: Tabel, nomor: int) -> Iterable[Baris | Tabel]:
    """The lines of a table that only lays them out, row by row; `nomor` tells tables apart."""
    halaman = tabel.halaman
    for n, row in enumerate(tabel.baris, 1):
        for sel in row:
            for satu in sel.isi:
                if isinstance(satu, Tabel):
                    yield satu
                else:
                    yield satu._replace(letak=(nomor, n), halaman=satu.halaman or halaman)
                    halaman = False


def alinea_tabel(tabel: Tabel, lampiran: int, nama: str, nomor: int) -> Iterable[Alinea]:
    """Every head and cell of a table that holds data."""
    tinggi = _tinggi_kepala(tabel)
    kepala: dict[int, list[Text]] = {}  # column on the grid -> its heads from top to bottom
    for row in tabel.baris[:tinggi]:
        for sel in row:
            isi_sel = [rapat(sel.baris)] if sel.baris else []
            for n in range(sel.kolom, sel.kolom + sel.lebar):
                kepala.setdefault(n, []).extend(isi_sel)
    letak = sorted(kepala)
    utuh = {n: " ".join(kepala[n]) for n in letak}
    nama_kolom = dict(
        zip(
            letak,
            kolom([(utuh[n], str(kepala[n][-1]) if kepala[n] else "") for n in letak]),
            strict=True,
        )
    )
    for row in tabel.baris[:tinggi]:
        for sel in row:
            if sel.baris:
                judul = rapat(sel.baris)
                satu = nama_kolom[sel.kolom] if sel.lebar == 1 else dikenal(judul)
                where = sebutan.kepala_kolom(nama, nomor, judul)
                yield Alinea(
                    "kepala_tabel", judul, EMPTY, where, lampiran, nomor, 0, satu or judul.lower()
                )
    urut = 0
    for row in tabel.baris[tinggi:]:
        if not any(sel.baris for sel in row):
            continue
        if not urut and _bernomor(row):
            for sel in row:
                yield from (Alinea("lain", teks, nama=f"{nama}, nomor kolom") for teks in sel.baris)
            continue
        urut += 1
        for sel in row:
            judul_kolom = utuh.get(sel.kolom, "")
            where = sebutan.sel(nama, nomor, urut, judul_kolom or str(sel.kolom + 1))
            for teks in sel.baris:
                tanda, isi = _butir(teks)
                yield Alinea(
                    "sel", isi, tanda, where, lampiran, nomor, urut, nama_kolom.get(sel.kolom, "")
                )


def _tinggi_kepala(tabel: Tabel) -> int:
    """How many rows the head takes: below the first, those with cells that go on from above."""
    tinggi = 1
    lalu: set[int] = set()
    for row in tabel.baris[1:BARIS_KEPALA]:
        lanjut = {sel.kolom for sel in row if sel.gabung}
        if not (lanjut & lalu if lalu else lanjut or _rincian(tabel.baris[0], row)):
            break
        tinggi, lalu = tinggi + 1, lanjut
    return tinggi


def _rincian(kepala: list[Sel], row: list[Sel]) -> bool:
    """Whether a row only details a spanning head: short words below that, nothing elsewhere."""
    lebar = [sel for sel in kepala if sel.lebar > 1]
    if not lebar:
        return False
    for sel in row:
        di_bawah = any(s.kolom <= sel.kolom < s.kolom + s.lebar for s in lebar)
        isi = " ".join(sel.baris)
        if bool(isi) != di_bawah or not (SINGKAT.fullmatch(isi) or dikenal(isi)):
            return False
    return True


def _bernomor(row: list[Sel]) -> bool:
    """Whether a row only numbers the columns: (1) (2) (3)."""
    isi = [" ".join(sel.baris).strip() for sel in row]
    angka = [match[1] if (match := NOMOR.fullmatch(satu)) else "" for satu in isi]
    return len(isi) > 1 and angka == [str(n) for n in range(1, len(isi) + 1)]


def _butir(teks: Text) -> tuple[Text, Text]:
    """A cell's line as (marker, text)."""
    tanda = TANDA.match(teks)
    if tanda is None or tanda.end() == len(teks):
        return EMPTY, teks
    return cut(teks, 0, tanda.end()), rapi(cut(teks, tanda.end(), len(teks)))
