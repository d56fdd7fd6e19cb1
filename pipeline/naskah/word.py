"""The lines and tables of a Word part as Word prints them.

`wordxml` asks whether Word will accept a part and what each paragraph holds; this asks what people
see of it: automatic numbers and capitals are written out, deleted and hidden text is left out, a
text box is read once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pipeline.naskah.gaya import DaftarGaya, Penomoran, bilangan, nyala
from pipeline.naskah.ruas import TERCETAK, Baris
from pipeline.naskah.tabel import Sel, Tabel
from pipeline.text import Place, typed
from pipeline.wordxml import PREFIX, VAL, Malformed, parse

MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math "
FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
LEWATI = frozenset(
    {FALLBACK}
    | {PREFIX + tag for tag in ("del", "moveFrom", "pPrChange", "rPrChange", "tblPrChange",
                                "trPrChange", "tcPrChange", "sectPrChange", "tblGridChange")},
)  # fmt: skip
JENIS = PREFIX + "type"
KOLOM = 63  # columns that Word allows a table
BERSARANG = 30  # tables within tables


def baca(
    xml: bytes, file: str, gaya: DaftarGaya, nomor: Penomoran, bagian: str = ""
) -> list[Baris | Tabel]:
    """What a part prints; `bagian` names it in places ('catatan kaki'). Raises Malformed."""
    reader = _Reader(file, gaya, nomor, f"{bagian}, " if bagian else "")
    parse(xml, reader)
    return reader.wadah[0]


class _Letak:
    """A paragraph of a Word file: all of it is in one place."""

    __slots__ = ("place",)

    def __init__(self, place: Place) -> None:
        self.place = place

    def locate(self, offset: int) -> Place:
        return self.place


class _Paragraf:
    """The paragraph being read. `larik`: the texts of the run that is open, None between runs."""

    __slots__ = ("gaya", "halaman", "kapital", "larik", "nomor", "penghabisan", "samar", "sifat",
                 "teks", "tingkat")  # fmt: skip

    def __init__(self) -> None:
        self.teks: list[str] = []
        self.larik: list[str] | None = None
        self.gaya = ""
        self.nomor: str | None = None
        self.tingkat: int | None = None
        self.kapital: bool | None = None
        self.samar = False
        self.halaman: bool | None = None
        self.sifat = False  # inside the paragraph's own properties
        self.penghabisan = False  # the last one of its section


class _Tabel:
    def __init__(self, nomor: int) -> None:
        self.nomor = nomor
        self.baris: list[list[Sel]] = []
        self.kolom = 0
        self.lebar = 1
        self.gabung = False
        self.berkepala = False


class _Reader:
    def __init__(self, file: str, gaya: DaftarGaya, nomor: Penomoran, bagian: str) -> None:
        self.file, self.gaya, self.penomoran, self.bagian = file, gaya, nomor, bagian
        self.wadah: list[list[Baris | Tabel]] = [[]]
        # Below the real ones stands one that takes what a strange file has outside of them.
        self.tabel = [_Tabel(0)]
        self.paragraf = [_Paragraf()]
        self.sisa: list[str] = []  # of a paragraph whose end is deleted: it runs on into the next
        self.lewati = self.kotak = self.jumlah_tabel = self.jumlah_paragraf = 0
        self.dalam_teks = self.halaman = self.akhir_terhapus = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self.lewati:
            self.lewati += 1
        elif name in LEWATI:
            self.lewati = 1
            if name == PREFIX + "del" and self.paragraf[-1].sifat:
                self.akhir_terhapus = True
        elif handler := START.get(name):
            handler(self, attributes)

    def end(self, name: str) -> None:
        if self.lewati:
            self.lewati -= 1
        elif handler := END.get(name):
            handler(self)

    def characters(self, text: str) -> None:
        if self.dalam_teks and not self.lewati:
            self.tulis(text)

    def tulis(self, text: str) -> None:
        ini = self.paragraf[-1]
        (ini.teks if ini.larik is None else ini.larik).append(text)

    def p_start(self, attributes: dict[str, str]) -> None:
        self.paragraf.append(_Paragraf())

    def p_end(self) -> None:
        ini = self.paragraf.pop()
        teks = "".join((*self.sisa, *ini.teks))
        self.sisa = []
        if self.akhir_terhapus:
            self.sisa, self.akhir_terhapus = [teks], False
            return
        sifat = self.gaya[ini.gaya]
        nomor = sifat.nomor if ini.nomor is None else ini.nomor
        tingkat = sifat.tingkat if ini.tingkat is None else ini.tingkat
        tanda = self.penomoran.tanda(nomor, tingkat) if nomor not in ("", "0") else ""
        if tanda:
            teks = f"{tanda} {teks}"
        halaman = self.halaman or (sifat.halaman if ini.halaman is None else ini.halaman)
        self.halaman = ini.penghabisan
        if not teks.strip(" "):
            if halaman:
                self.wadah[-1].append(Baris(typed("", _Letak(Place(self.file, 0, 0))), True))
            return
        letak = _Letak(Place(self.file, 0, 0, self._letak()))
        if not teks.isascii():
            teks = teks.translate(TERCETAK)
        for n, lembar in enumerate(teks.split("\f")):
            for m, baris in enumerate(lembar.split("\n")):
                self.wadah[-1].append(
                    Baris(typed(baris, letak), (halaman if not n else True) and not m, m > 0)
                )

    def _letak(self) -> str:
        kotak = "kotak teks, " if self.kotak else ""
        if len(self.tabel) == 1:
            self.jumlah_paragraf += 1
            return f"{self.bagian}{kotak}paragraf {self.jumlah_paragraf}"
        tabel = self.tabel[-1]
        baris, kolom = len(tabel.baris), tabel.kolom + 1
        return f"{self.bagian}{kotak}tabel {tabel.nomor}, baris {baris}, kolom {kolom}"

    def r_start(self, attributes: dict[str, str]) -> None:
        ini = self.paragraf[-1]
        ini.larik, ini.kapital, ini.samar = [], None, False

    def r_end(self) -> None:
        ini = self.paragraf[-1]
        larik, ini.larik = ini.larik or [], None
        kapital = self.gaya[ini.gaya].kapital if ini.kapital is None else ini.kapital
        if not ini.samar:
            ini.teks += [teks.upper() for teks in larik] if kapital else larik

    def t_start(self, attributes: dict[str, str]) -> None:
        self.dalam_teks = True

    def t_end(self) -> None:
        self.dalam_teks = False

    def tab(self, attributes: dict[str, str]) -> None:
        if self.paragraf[-1].larik is not None:
            self.tulis("\t")

    def br(self, attributes: dict[str, str]) -> None:
        self.tulis("\f" if attributes.get(JENIS) == "page" else "\n")

    def ppr_start(self, attributes: dict[str, str]) -> None:
        self.paragraf[-1].sifat = True

    def ppr_end(self) -> None:
        self.paragraf[-1].sifat = False

    def pstyle(self, attributes: dict[str, str]) -> None:
        self.paragraf[-1].gaya = attributes.get(VAL, "")

    def rstyle(self, attributes: dict[str, str]) -> None:
        if self.gaya[attributes.get(VAL, "")].kapital:
            self.paragraf[-1].kapital = True

    def numid(self, attributes: dict[str, str]) -> None:
        self.paragraf[-1].nomor = attributes.get(VAL, "")

    def ilvl(self, attributes: dict[str, str]) -> None:
        self.paragraf[-1].tingkat = bilangan(attributes)

    def page_break_before(self, attributes: dict[str, str]) -> None:
        self.paragraf[-1].halaman = nyala(attributes)

    def caps(self, attributes: dict[str, str]) -> None:
        self.paragraf[-1].kapital = nyala(attributes)

    def vanish(self, attributes: dict[str, str]) -> None:
        self.paragraf[-1].samar = nyala(attributes)

    def sect_end(self) -> None:
        self.paragraf[-1].penghabisan = True

    def box_start(self, attributes: dict[str, str]) -> None:
        self.kotak += 1

    def box_end(self) -> None:
        self.kotak -= 1

    def tbl_start(self, attributes: dict[str, str]) -> None:
        if len(self.tabel) > BERSARANG:
            raise Malformed("tabel di dalam tabel terlalu dalam")
        self.jumlah_tabel += 1
        self.tabel.append(_Tabel(self.jumlah_tabel))

    def tbl_end(self) -> None:
        tabel = self.tabel.pop()
        self.wadah[-1].append(Tabel(tabel.baris, tabel.berkepala))

    def tr_start(self, attributes: dict[str, str]) -> None:
        self.tabel[-1].baris.append([])
        self.tabel[-1].kolom = 0

    def grid_before(self, attributes: dict[str, str]) -> None:
        self.tabel[-1].kolom = min(bilangan(attributes), KOLOM)

    def tbl_header(self, attributes: dict[str, str]) -> None:
        if len(self.tabel[-1].baris) == 1:
            self.tabel[-1].berkepala = nyala(attributes)

    def tc_start(self, attributes: dict[str, str]) -> None:
        self.wadah.append([])
        self.tabel[-1].lebar, self.tabel[-1].gabung = 1, False

    def tc_end(self) -> None:
        isi = tuple(self.wadah.pop())
        ini = self.tabel[-1]
        if ini.baris:
            ini.baris[-1].append(Sel(ini.kolom, ini.lebar, ini.gabung, isi))
            ini.kolom += ini.lebar

    def grid_span(self, attributes: dict[str, str]) -> None:
        self.tabel[-1].lebar = min(max(1, bilangan(attributes, 1)), KOLOM)

    def v_merge(self, attributes: dict[str, str]) -> None:
        self.tabel[-1].gabung = attributes.get(VAL, "continue") == "continue"

    def hyphen(self, attributes: dict[str, str]) -> None:
        self.tulis("-")

    def symbol(self, attributes: dict[str, str]) -> None:
        self.tulis("•")

    def den_start(self, attributes: dict[str, str]) -> None:
        self.tulis("/")


START: Mapping[str, Callable[[_Reader, dict[str, str]], None]] = {
    PREFIX + tag: handler
    for tag, handler in {
        "p": _Reader.p_start, "r": _Reader.r_start, "t": _Reader.t_start, "tab": _Reader.tab,
        "ptab": _Reader.tab, "br": _Reader.br, "cr": _Reader.br, "pPr": _Reader.ppr_start,
        "pStyle": _Reader.pstyle, "rStyle": _Reader.rstyle, "numId": _Reader.numid,
        "ilvl": _Reader.ilvl, "pageBreakBefore": _Reader.page_break_before, "caps": _Reader.caps,
        "vanish": _Reader.vanish, "txbxContent": _Reader.box_start, "tbl": _Reader.tbl_start,
        "tr": _Reader.tr_start, "gridBefore": _Reader.grid_before, "tblHeader": _Reader.tbl_header,
        "tc": _Reader.tc_start, "gridSpan": _Reader.grid_span, "vMerge": _Reader.v_merge,
        "noBreakHyphen": _Reader.hyphen, "sym": _Reader.symbol,
    }.items()
} | {MATH + "t": _Reader.t_start, MATH + "den": _Reader.den_start}  # fmt: skip
END: Mapping[str, Callable[[_Reader], None]] = {
    PREFIX + tag: handler
    for tag, handler in {
        "p": _Reader.p_end, "r": _Reader.r_end, "t": _Reader.t_end, "pPr": _Reader.ppr_end,
        "sectPr": _Reader.sect_end, "txbxContent": _Reader.box_end, "tbl": _Reader.tbl_end,
        "tc": _Reader.tc_end,
    }.items()
} | {MATH + "t": _Reader.t_end}  # fmt: skip
