"""What the styles and lists of a Word file add to its paragraphs: numbers, capitals, page turns."""

from __future__ import annotations

import re
from xml.parsers import expat

from pipeline import angka
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.wordxml import PREFIX, VAL

MATI = ("0", "false", "off", "none")
ID_GAYA, JENIS_GAYA = PREFIX + "styleId", PREFIX + "type"
TINGKAT, NOMOR = PREFIX + "ilvl", PREFIX + "numId"
ABSTRAK = PREFIX + "abstractNumId"
ISIAN = pattern(r"%([1-9])")
BUTIR = "•"


def nyala(attributes: dict[str, str]) -> bool:
    """Whether a switch such as <w:caps/> is on."""
    return attributes.get(VAL, "1") not in MATI


class Gaya:
    """A style: what it is based on, its list and level, whether it prints capitals or turns the
    page; None where it does not say."""

    __slots__ = ("dasar", "halaman", "kapital", "nomor", "tingkat")

    def __init__(self) -> None:
        self.dasar: str | None = None
        self.nomor: str | None = None
        self.tingkat: int | None = None
        self.kapital: bool | None = None
        self.halaman: bool | None = None


class Sifat(Record):
    """What a style amounts to with all it is based on."""

    nomor: str
    tingkat: int
    kapital: bool
    halaman: bool


POLOS = Sifat("", 0, False, False)


class DaftarGaya:
    """The styles of a file; without its part all are plain."""

    def __init__(self, xml: bytes = b"") -> None:
        self.gaya: dict[str, Gaya] = {}
        self.sifat: dict[str, Sifat] = {}
        if xml and any(kata in xml for kata in (b":numPr", b":caps", b":pageBreakBefore")):
            parser = expat.ParserCreate(namespace_separator=" ")
            parser.StartElementHandler = self._awal
            parser.Parse(xml, True)

    def _awal(self, name: str, attributes: dict[str, str]) -> None:
        if name == PREFIX + "style":
            self.ini = self.gaya[attributes.get(ID_GAYA, "")] = Gaya()
        elif not self.gaya or not name.startswith(PREFIX):
            return
        elif (tag := name[len(PREFIX) :]) == "basedOn":
            self.ini.dasar = attributes.get(VAL)
        elif tag == "numId":
            self.ini.nomor = attributes.get(VAL)
        elif tag == "ilvl":
            self.ini.tingkat = bilangan(attributes)
        elif tag == "caps":
            self.ini.kapital = nyala(attributes)
        elif tag == "pageBreakBefore":
            self.ini.halaman = nyala(attributes)

    def __getitem__(self, nama: str) -> Sifat:
        sifat = self.sifat.get(nama)
        if sifat is None:
            sifat = self.sifat[nama] = self._cari(nama)
        return sifat

    def _cari(self, nama: str) -> Sifat:
        silsilah: list[Gaya] = []
        while nama in self.gaya and self.gaya[nama] not in silsilah:
            silsilah.append(self.gaya[nama])
            nama = silsilah[-1].dasar or ""
        return Sifat(
            next((g.nomor for g in silsilah if g.nomor is not None), ""),
            next((g.tingkat for g in silsilah if g.tingkat is not None), 0),
            next((g.kapital for g in silsilah if g.kapital is not None), False),
            next((g.halaman for g in silsilah if g.halaman is not None), False),
        )


def bilangan(attributes: dict[str, str], bawaan: int = 0) -> int:
    """The whole number an element holds."""
    return _angka(attributes.get(VAL, ""), bawaan)


def _angka(nilai: str, bawaan: int) -> int:
    return int(nilai) if nilai.isdecimal() and len(nilai) < 6 else bawaan


class Tingkat:
    """One level of a list: 'a.' is format lowerLetter with text '%1.'."""

    __slots__ = ("angka_saja", "awal", "format", "teks")

    def __init__(self) -> None:
        self.awal = 1
        self.format = "decimal"
        self.teks = ""
        self.angka_saja = False


class Penomoran:
    """The automatic numbers of a file, counted as Word counts them."""

    def __init__(self, xml: bytes = b"") -> None:
        self.abstrak: dict[str, dict[int, Tingkat]] = {}
        self.milik: dict[str, str] = {}  # list -> the abstract list whose count it shares
        self.ganti: dict[str, dict[int, Tingkat]] = {}
        self.mulai: dict[str, dict[int, int]] = {}
        self.hitung: dict[str, dict[int, int]] = {}
        self.terpakai: set[str] = set()
        self.id_abstrak = self.id_nomor = ""
        self.letak = 0
        self.tingkat: Tingkat | None = None
        if xml:
            parser = expat.ParserCreate(namespace_separator=" ")
            parser.StartElementHandler = self._awal
            parser.Parse(xml, True)

    def _awal(self, name: str, attributes: dict[str, str]) -> None:
        tag = name[len(PREFIX) :] if name.startswith(PREFIX) else name
        if tag == "abstractNum":
            self.id_abstrak, self.id_nomor = attributes.get(ABSTRAK, ""), ""
            self.abstrak[self.id_abstrak] = {}
        elif tag == "num":
            self.id_nomor = attributes.get(NOMOR, "")
            self.ganti[self.id_nomor], self.mulai[self.id_nomor] = {}, {}
        elif tag == "abstractNumId" and self.id_nomor:
            self.milik[self.id_nomor] = attributes.get(VAL, "")
        elif tag in ("lvl", "lvlOverride"):
            self.letak = _angka(attributes.get(TINGKAT, ""), 0)
            if tag == "lvl":
                self.tingkat = Tingkat()
                tempat = self.ganti[self.id_nomor] if self.id_nomor else None
                (self.abstrak[self.id_abstrak] if tempat is None else tempat)[self.letak] = (
                    self.tingkat
                )
        elif tag == "startOverride" and self.id_nomor:
            self.mulai[self.id_nomor][self.letak] = bilangan(attributes, 1)
        elif self.tingkat is None:
            return
        elif tag == "start":
            self.tingkat.awal = bilangan(attributes, 1)
        elif tag == "numFmt":
            self.tingkat.format = attributes.get(VAL, "")
        elif tag == "lvlText":
            self.tingkat.teks = attributes.get(VAL, "")
        elif tag == "isLgl":
            self.tingkat.angka_saja = nyala(attributes)

    def tanda(self, nomor: str, letak: int) -> str:
        """The marker of the next paragraph of list `nomor` on level `letak`; '' for none."""
        abstrak = self.milik.get(nomor)
        if abstrak is None:
            return ""
        semua = {**self.abstrak.get(abstrak, {}), **self.ganti[nomor]}
        tingkat = semua.get(letak)
        if tingkat is None:
            return ""
        hitung = self.hitung.setdefault(abstrak, {})
        if nomor not in self.terpakai:
            self.terpakai.add(nomor)
            hitung.update({n: awal - 1 for n, awal in self.mulai[nomor].items()})
        hitung[letak] = hitung.get(letak, tingkat.awal - 1) + 1
        for n in [n for n in hitung if n > letak]:
            del hitung[n]
        if tingkat.format == "bullet":
            return tingkat.teks if len(tingkat.teks) == 1 and _tercetak(tingkat.teks) else BUTIR
        if tingkat.format == "none":
            return ""

        def isi(match: re.Match[str]) -> str:
            n = int(match[1]) - 1
            satu = semua.get(n, tingkat)
            nilai = hitung.get(n, satu.awal)
            return _tulis(nilai, "decimal" if tingkat.angka_saja else satu.format)

        return ISIAN.sub(isi, tingkat.teks).strip()


def _tercetak(huruf: str) -> bool:
    """Whether a bullet is a sign of its own, not a letter that a symbol font draws."""
    return not (huruf.isalnum() or "\ue000" <= huruf <= "\uf8ff" or huruf == "§")


def _tulis(nilai: int, cara: str) -> str:
    if cara in ("lowerLetter", "upperLetter") and nilai > 0:
        huruf = angka.huruf(nilai)
        return huruf.upper() if cara == "upperLetter" else huruf
    if cara in ("lowerRoman", "upperRoman") and 0 < nilai < 4000:
        romawi = angka.romawi(nilai)
        return romawi.lower() if cara == "lowerRoman" else romawi
    return f"{nilai:02}" if cara == "decimalZero" else str(nilai)
