"""The lists of a decree and their markers: a. b. c., 1. 2. 3., KESATU KEDUA KETIGA."""

from __future__ import annotations

from itertools import zip_longest

from pipeline.angka import baca_huruf, baca_romawi, baca_urutan
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.record import Record

DI_TEKS = pattern(r"\s*(\(?(?:[a-z]|[A-Z]|[IVX]{1,5}|[0-9]{1,2})[.)])\s+(?=\S)")
DI_DIKTUM = pattern(
    r"(?:\n|[;:]\s+(?:dan/atau\s+|dan\s+|serta\s+|atau\s+)?)(\(?(?:[a-z]|[0-9]{1,2})[.)])\s+(?=\S)"
)
BARIS = pattern(r"\s*([0-9]{1,3}\.?)\s*")
NOMOR_KOLOM = pattern(r"\s*(\(?[0-9]{1,2}\)?)\s*")
KOLOM = frozenset(("indikator_kinerja_utama", "indikator"))
UTUH = ("menimbang", "mengingat", "memperhatikan", "diktum", "tembusan")
JUDUL_TABEL = pattern(r"(?:Tabel|TABEL)\s+([0-9]{1,2})(?:[.:]\s|\s+[A-Z]|\s*$)")
NOMOR_PASAL = pattern(r"Pasal\s+([0-9]+)\s*")
NOMOR_BAB = pattern(r"BAB\s+([IVXLC]+)")


class Penanda(Record):
    """One item: `tertulis` its marker as typed ('a.'), `jenis` 'huruf', 'kapital', 'angka',
    'romawi' or 'diktum', `bentuk` what surrounds it ('.', ')', '()'), `nilai` its place from 1.
    In `alinea.teks[mulai:akhir]` where the marker is part of the text, else at 0, 0.
    """

    alinea: Alinea
    tertulis: str
    jenis: str
    bentuk: str
    nilai: int
    mulai: int
    akhir: int


class Daftar:
    """One list; `utuh`: it is one list for certain (Menimbang), and begins at its first item."""

    def __init__(self, nama: str, butir: list[Penanda], utuh: bool) -> None:
        self.nama, self.butir, self.utuh = nama, butir, utuh


def daftar(naskah: Naskah) -> list[Daftar]:
    """Every list of which markers are known, those of one kind in one stretch together."""
    hasil = [
        Daftar(peran.capitalize(), [p for a in semua if (p := _dari_tanda(a))], True)
        for peran in UTUH
        if (semua := naskah.peran(peran))
    ]
    terbuka: dict[tuple[int, str, str], Daftar] = {}
    sel = [a for a in naskah.peran("sel") if a.tanda and a.kolom in KOLOM]
    for alinea in (*naskah.peran("fungsi", "judul_uraian", "uraian"), *sel):
        penanda = _dari_tanda(alinea) or _dari_teks(alinea)
        if penanda is None:
            continue
        kunci = (alinea.tabel or alinea.lampiran, alinea.peran, penanda.jenis)
        satu = terbuka.get(kunci)
        if satu is None or penanda.nilai == 1:
            satu = terbuka[kunci] = Daftar(alinea.peran, [], False)
            hasil.append(satu)
        satu.butir.append(penanda)
    hasil += (*_dalam_diktum(naskah), *_judul_tabel(naskah))
    return [s for s in hasil if s.butir] + _batang_tubuh(naskah)


def _dalam_diktum(naskah: Naskah) -> list[Daftar]:
    """The lists of a diktum, below it or within its text: 'untuk: a. …; b. …; dan c. ….'"""
    hasil: list[Daftar] = []
    terbuka: dict[str, Daftar] = {}
    isi = naskah.alinea if naskah.peran("diktum") else ()
    for alinea in isi:
        ditandai: list[Penanda | None] = []
        if alinea.peran == "rincian":
            ditandai = [_dari_tanda(alinea)]
        elif alinea.peran == "diktum":
            terbuka = {}
            if ":" in alinea.teks or "; b" in alinea.teks:
                ditandai = [
                    _penanda(alinea, match[1], *match.span(1), sebagai="rincian")
                    for match in DI_DIKTUM.finditer(alinea.teks)
                ]
        for penanda in ditandai:
            if penanda is None:
                continue
            satu = terbuka.get(penanda.jenis)
            if satu is None or penanda.nilai == 1:
                satu = terbuka[penanda.jenis] = Daftar("Rincian", [], False)
                hasil.append(satu)
            satu.butir.append(penanda)
    return hasil


def _judul_tabel(naskah: Naskah) -> list[Daftar]:
    """The captions 'Tabel 1. …', those of each Lampiran beginning again or going on."""
    hasil: list[Daftar] = []
    for alinea in naskah.alinea:
        if alinea.peran not in ("judul_uraian", "uraian", "lain") or alinea.teks.rstrip().endswith(
            (".", ":", ";")
        ):
            continue
        match = JUDUL_TABEL.match(alinea.teks) if alinea.teks[:5].lower() == "tabel" else None
        if match is None:
            continue
        ini = Penanda(alinea, match[1], "angka", "", int(match[1]), *match.span(1))
        if not hasil or ini.nilai == 1:
            hasil.append(Daftar("Tabel", [], False))
        hasil[-1].butir.append(ini)
    return hasil


def _batang_tubuh(naskah: Naskah) -> list[Daftar]:
    """The chapters and Pasal of a Peraturan, the ayat of each Pasal, the items of each ayat; not
    those of an amendment, which quotes the Pasal of another."""
    bab, pasal = Daftar("Bab", [], True), Daftar("Pasal", [], True)
    hasil = [bab, pasal]
    if not naskah.peran("pasal") or any(a.teks.endswith("I") for a in naskah.peran("pasal")):
        return []
    ayat = Daftar("Ayat", [], True)
    rincian: dict[str, Daftar] = {}
    for alinea in naskah.peran("bab") + [
        a for a in naskah.alinea if a.peran in ("pasal", "ayat", "rincian")
    ]:
        if alinea.peran == "bab" and (match := NOMOR_BAB.match(alinea.tanda)):
            nilai = baca_romawi(match[1]) or 0
            bab.butir.append(Penanda(alinea, match[1], "romawi", "", nilai, 0, 0))
        elif alinea.peran == "pasal" and (match := NOMOR_PASAL.fullmatch(alinea.teks)):
            nilai = int(match[1])
            pasal.butir.append(Penanda(alinea, match[1], "angka", "", nilai, *match.span(1)))
            ayat = Daftar("Ayat", [], True)
            hasil.append(ayat)
            rincian = {}
        elif alinea.peran == "ayat":
            rincian = {}
            if penanda := _dari_tanda(alinea):
                ayat.butir.append(penanda)
        elif alinea.peran == "rincian" and (penanda := _dari_tanda(alinea)):
            satu = rincian.get(penanda.jenis)
            if satu is None or penanda.nilai == 1:
                satu = rincian[penanda.jenis] = Daftar("Rincian", [], False)
                hasil.append(satu)
            satu.butir.append(penanda)
    return [satu for satu in hasil if satu.butir]


def nomor_baris(naskah: Naskah) -> list[Daftar]:
    """The numbers of the rows of each table. A table may begin again with each group of rows, or
    go on from the one before of the same head."""
    kepala: dict[int, list[str]] = {}
    for alinea in naskah.peran("kepala_tabel"):
        kepala.setdefault(alinea.tabel, []).append(alinea.kolom)
    baris = [p for a in naskah.peran("sel") if a.kolom == "no" and (p := _nomor_baris(a))]
    hasil: list[Daftar] = []
    tabel, akhir = 0, 0
    for ini, nanti in zip_longest(baris, baris[1:]):
        baru = ini.alinea.tabel != tabel
        mulai_lagi = ini.nilai == 1 and (nanti is None or nanti.nilai in (1, 2))
        if baru or mulai_lagi:
            lanjut = ini.nilai == akhir + 1 and kepala.get(ini.alinea.tabel) == kepala.get(tabel)
            hasil.append(Daftar("Nomor baris", [], not lanjut))
            tabel = ini.alinea.tabel
        hasil[-1].butir.append(ini)
        akhir = ini.nilai
    return hasil


def nomor_kolom(naskah: Naskah) -> list[Daftar]:
    """The numbers below the head of each table, (1) (2) (3), one for each column."""
    hasil: list[Daftar] = []
    tabel = 0
    for alinea in naskah.peran("kepala_tabel"):
        match = NOMOR_KOLOM.fullmatch(alinea.teks) if len(alinea.teks) < 6 else None
        penanda = _penanda(alinea, match[1], *match.span(1)) if match else None
        if penanda is None:
            continue
        if alinea.tabel != tabel or penanda.nilai == 1:
            hasil.append(Daftar("Nomor kolom", [], False))
            tabel = alinea.tabel
        hasil[-1].butir.append(penanda)
    return [satu for satu in hasil if len(satu.butir) > 2]


def _nomor_baris(alinea: Alinea) -> Penanda | None:
    match = BARIS.fullmatch(alinea.teks)
    if match is None:
        return None
    bentuk = "." if match[1].endswith(".") else ""
    nilai = int(match[1].rstrip("."))
    return Penanda(alinea, match[1], "angka", bentuk, nilai, *match.span(1))


def _dari_tanda(alinea: Alinea) -> Penanda | None:
    tanda = alinea.tanda.strip().rstrip(":").strip()
    return _penanda(alinea, tanda, 0, 0) if tanda else None


def _dari_teks(alinea: Alinea) -> Penanda | None:
    awal = alinea.teks.lstrip()[:7]  # no marker is longer
    match = DI_TEKS.match(alinea.teks) if "." in awal or ")" in awal else None
    if match is None or (alinea.peran == "uraian" and match[1].isupper()):
        return None  # 'H. Ahmad …' begins a sentence, not an item
    return _penanda(alinea, match[1], *match.span(1))


def _penanda(
    alinea: Alinea, tanda: str, mulai: int, akhir: int, sebagai: str = ""
) -> Penanda | None:
    if (sebagai or alinea.peran) == "diktum":
        nilai = baca_urutan(tanda)
        bentuk = "kapital" if tanda.isupper() else "kecil"
        return Penanda(alinea, tanda, "diktum", bentuk, nilai, mulai, akhir) if nilai else None
    inti = tanda.strip("().")
    bentuk = tanda.replace(inti, "") if inti else ""
    kapital = inti.isupper()
    if inti.isdecimal():
        jenis, nilai = "angka", int(inti)
    elif kapital and (len(inti) > 1 or inti in "IVX"):
        jenis, nilai = "romawi", baca_romawi(inti) or 0
    else:
        jenis, nilai = "kapital" if kapital else "huruf", baca_huruf(inti) or 0
    return Penanda(alinea, tanda, jenis, bentuk, nilai, mulai, akhir) if nilai else None
