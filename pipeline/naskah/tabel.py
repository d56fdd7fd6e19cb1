"""Tables of a decree: those that hold data, and those that only lay out its text."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.naskah import kata, sebutan
from pipeline.naskah.kolom import TAHUN, dikenal, kolom, tahun_kepala
from pipeline.naskah.naskah import Alinea
from pipeline.naskah.ruas import EMPTY, TANDA, Baris, rapat, rapi
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.text import Text, cut

PANJANG_KEPALA = 80  # characters of a head
BARIS_KEPALA = 3  # rows that a head may take
NOMOR = pattern(r"\(?([0-9]{1,2})\)?(?:\s*=.*)?")
SINGKAT = pattern(r"[\s(]*[\w./-]{0,12}[\s)]*")
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


class Tabel(Record):
    """Rows of cells; `berkepala`: the source marks its head rows."""

    baris: list[list[Sel]]
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


def baris_tata_letak(rows: Iterable[list[Sel]]) -> Iterable[Baris | Tabel]:
    """What stands in rows that only lay it out, row by row."""
    return (satu for row in rows for sel in row for satu in sel.isi)


def alinea_tabel(tabel: Tabel, lampiran: int, nama: str, nomor: int) -> Iterable[Alinea]:
    """Every head and cell of a table that holds data."""
    tinggi = _tinggi_kepala(tabel)
    kepala = _kepala(tabel.baris[:tinggi])
    utuh = {n: " ".join(judul) for n, judul in kepala.items()}
    bawah = [judul[-1] if judul else "" for judul in kepala.values()]
    nama_kolom = dict(zip(kepala, kolom(list(zip(utuh.values(), bawah, strict=True))), strict=True))
    rows = [row for row in tabel.baris[tinggi:] if any(sel.baris for sel in row)]
    bernomor = rows[:1] if rows and _bernomor(rows[0]) else []
    pertama: dict[str, Text] = {}
    for sel in (sel for row in (*tabel.baris[:tinggi], *bernomor) for sel in row if sel.baris):
        judul = rapat(sel.baris)
        bertahun = bool(tahun_kepala(kepala.get(sel.kolom, ())[-1:])) and not TAHUN.search(judul)
        satu = nama_kolom.get(sel.kolom, "")
        if sel.lebar > 1 or (bertahun and not any(sel in row for row in bernomor)):
            satu = dikenal(judul)
        kunci = satu or judul.lower()
        where = sebutan.kepala_kolom(nama, nomor, pertama.setdefault(kunci, judul))
        yield Alinea("kepala_tabel", judul, EMPTY, where, lampiran, nomor, 0, kunci)
    rows = rows[len(bernomor) :]
    for urut, row in enumerate(rows, 1):
        for sel in row:
            where = sebutan.sel(nama, nomor, urut, utuh.get(sel.kolom) or str(sel.kolom + 1))
            kunci = nama_kolom.get(sel.kolom, "")
            for teks in sel.baris:
                tanda, isi = _butir(teks)
                yield Alinea("sel", isi, tanda, where, lampiran, nomor, urut, kunci)


def _kepala(rows: list[list[Sel]]) -> dict[int, list[str]]:
    """Column on the grid -> its heads from top to bottom."""
    hasil: dict[int, list[str]] = {}
    for row in rows:
        for sel in row:
            for n in range(sel.kolom, sel.kolom + sel.lebar):
                hasil.setdefault(n, []).extend([rapat(sel.baris)] if sel.baris else [])
    return hasil


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
    """Whether a row only numbers the columns: (1) (2) (3), one or two of them wrong."""
    isi = [" ".join(sel.baris).strip() for sel in row]
    angka = [match[1] if (match := NOMOR.fullmatch(satu)) else "" for satu in isi]
    beda = sum(satu != str(n) for n, satu in enumerate(angka, 1))
    return len(isi) > 1 and (beda == 0 or (beda < 3 and len(isi) > beda + 2 and all(angka)))


def _butir(teks: Text) -> tuple[Text, Text]:
    """A cell's line as (marker, text); a capital may be the initial of a name."""
    tanda = TANDA.match(teks)
    if tanda is None or tanda.end() == len(teks) or tanda[0].isupper():
        return EMPTY, teks
    return cut(teks, 0, tanda.end()), rapi(cut(teks, tanda.end(), len(teks)))
