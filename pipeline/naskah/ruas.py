"""The lines of a decree taken apart: label, colon, marker, text; parts typed on lines of their own
('Menimbang', ':', 'a.', 'bahwa …', as a table in Word gives them) come together again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.angka import baca_urutan
from pipeline.naskah import kata
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.text import Text, cut, join, strip

EMPTY = Text("")
# Blanks and hyphens at which Word may not break the line; on paper they are like any other.
TERCETAK = str.maketrans("\u00a0\u2007\u202f\u2011", "   -")
TANDA = pattern(
    r"(?:\(?(?:([a-z])\1?|[A-Z]|[0-9]{1,2}|[ivx]{2,4}|[IVX]{2,5})[.)](?=\s|$|[A-Za-z]{3}|\()"
    r"|[•·▪●○◦■□➢►✓‣⁃]|[-–—*](?=\s))"
)
JELAJAH = pattern(r"\s*")
KATA = pattern(r"\S+")
PENGISI = pattern(r"[0-9.…_/]")
BULAN = pattern(r"[A-Za-z]{3,9}\s+(?:19|20)[0-9]{2}\s*$")  # the day is left blank
DIDAHULUI = pattern(r"\s+(?=bahwa\b|\(?(?:[a-z]|1)[.)]\s)", re.IGNORECASE)
BERKAS_LAMPIRAN = pattern(
    r"\s*(LAMPIRAN|Lampiran)\s*(?:[IVXL]+|[0-9]{1,2}|[A-Z](?=\s))?\s*(?=(?:SURAT )?KEPUTUSAN\b|"
    r"PERATURAN\b|NOMOR\b|(?:Surat )?Keputusan (?!ini\b)[A-Z]|Peraturan [A-Z])"
)
LABEL_PENDEK = 40
KATA_LABEL = 3  # words of the longest label that goes without a colon
DAFTAR = frozenset(("menimbang", "mengingat", "memperhatikan"))
TAK_DIISI = frozenset(("lampiran", "memutuskan"))


class Baris(Record):
    """A line as a source gives it. `halaman`: it begins a page; `sambung`: it goes on with the
    paragraph above."""

    teks: Text
    halaman: bool = False
    sambung: bool = False


class Ruas(Record):
    """A line taken apart, without outer blanks.

    `jenis`: the kind of its label `kata`, 'lain' for an unknown one before a colon, '' for none;
    `isi` the text behind label and marker; `utuh` all of it as printed.
    """

    jenis: str
    kata: Text
    titik_dua: Text
    tanda: Text
    isi: Text
    utuh: Text
    halaman: bool
    sambung: bool

    @property
    def butir(self) -> tuple[Text, Text]:
        """Marker and text of an item; no marker and all of it where it is more than an item, or
        the marker is a capital: it may be the initial of a name."""
        if not self.tanda or self.kata or self.tanda.isupper():
            return EMPTY, self.utuh
        return self.tanda, self.isi


def ruas(baris: Iterable[Baris]) -> list[Ruas]:
    """The lines that are not blank, taken apart and put together."""
    hasil: list[Ruas] = []
    halaman = False
    for satu in baris:
        halaman = halaman or satu.halaman
        if not satu.teks or satu.teks.isspace():
            continue
        for bagian in _urai(satu._replace(halaman=halaman)):
            if not hasil or not _gabung(hasil, bagian):
                hasil.append(bagian)
        halaman = False
    return hasil


def rapi(teks: Text) -> Text:
    """A line without its outer blanks."""
    return strip(teks) if teks[:1].isspace() or teks[-1:].isspace() else teks


def rapat(teks: Sequence[Text]) -> Text:
    """Lines as one paragraph: joined with a blank, each without its outer blanks."""
    if len(teks) == 1:
        return rapi(teks[0])
    bagian: list[str] = []
    for satu in teks:
        bagian += (" ", rapi(satu))
    return join(*bagian[1:])


def _urai(baris: Baris) -> Iterable[Ruas]:
    teks = rapi(baris.teks)
    match = TANDA.match(teks)
    tanda = cut(teks, 0, match.end()) if match else EMPTY
    awal = _lewat(teks, match.end()) if match else 0
    jenis, akhir_kata, lalu = _label(teks, awal)
    kata_label = rapi(cut(teks, awal, akhir_kata)) if jenis else EMPTY
    titik_dua = EMPTY
    if teks[lalu : lalu + 1] == ":" and (jenis or not tanda):
        titik_dua = cut(teks, lalu, lalu + 1)
        lalu += 1
    isi = rapi(cut(teks, lalu, len(teks))) if lalu else teks
    if jenis and jenis != "diktum" and TANDA.match(isi):
        utuh = rapi(cut(teks, 0, lalu))
        yield Ruas(jenis, kata_label, titik_dua, tanda, EMPTY, utuh, baris.halaman, baris.sambung)
        yield from _urai(Baris(isi))
    else:
        yield Ruas(jenis, kata_label, titik_dua, tanda, isi, teks, baris.halaman, baris.sambung)


def _lewat(teks: str, dari: int) -> int:
    """The first place from `dari` that is not blank."""
    match = JELAJAH.match(teks, dari)
    return match.end() if match else dari


def _label(teks: Text, awal: int) -> tuple[str, int, int]:
    """The label at `awal`: its kind ('' for none), its end, where what follows it begins."""
    batas = awal + kata.TERPANJANG
    titik, tab = teks.find(":", awal, batas), teks.find("\t", awal, batas)
    if titik > awal:
        jenis = kata.label(teks[awal:titik])
        if jenis:
            return jenis, titik, titik
    if tab > awal:
        jenis = kata.label(teks[awal:tab])
        if jenis:
            return jenis, tab, _lewat(teks, tab)
    if titik < 0 and tab < 0 and len(teks) <= batas:
        jenis = kata.label(teks[awal:])
        if jenis:
            return jenis, len(teks), len(teks)
    jenis, akhir = _label_lekat(teks, awal)
    return jenis, akhir, akhir


def _label_lekat(teks: str, awal: int) -> tuple[str, int]:
    """A label with neither colon nor tab behind it: 'Ditetapkan di Malili', 'KESATU Menetapkan'."""
    lampiran = BERKAS_LAMPIRAN.match(teks, awal)
    if lampiran and not teks.endswith("."):
        return "lampiran", lampiran.end()
    akhir = awal
    for _ in range(KATA_LABEL):
        match = KATA.search(teks, akhir)
        if match is None or (akhir == awal and not _lekat(match[0])):
            break
        angka = kata.ANGKA.search(match[0])
        akhir = match.start() + (angka.start() if angka else len(match[0]))
        jenis = kata.label(teks[awal:akhir])
        if jenis and _pantas(jenis, teks, awal, akhir):
            return jenis, akhir
        if angka:
            break
    return "", awal


def _lekat(kata_pertama: str) -> bool:
    """Whether a label without a colon may begin with this word."""
    huruf = kata.kunci(kata_pertama)
    return huruf in kata.awal_lekat() or (
        kata_pertama.isupper() and huruf.startswith(("ke", "pertama", "diktum"))
    )


def _akhir_kata(teks: str, dari: int) -> int:
    match = KATA.search(teks, dari)
    return match.end() if match else dari


def _pantas(jenis: str, teks: str, awal: int, akhir: int) -> bool:
    """Whether a label without a colon stands here, by what follows it."""
    if jenis in DAFTAR:
        return bool(DIDAHULUI.match(teks, akhir))
    if jenis == "diktum":
        lagi = teks[awal : _akhir_kata(teks, akhir)]
        return teks[awal:akhir].isupper() and (len(lagi) == akhir or not baca_urutan(lagi))
    if jenis not in kata.jenis_label("tanpa_titik_dua"):
        return False
    if jenis == "tempat":
        return kata.kunci(teks[awal:akhir]).endswith("di")
    if jenis in kata.jenis_label("berangka"):
        dari = _lewat(teks, akhir)
        return bool(PENGISI.match(teks, dari) or (jenis == "tanggal" and BULAN.match(teks, dari)))
    return True


def _gabung(hasil: list[Ruas], ini: Ruas) -> bool:
    """Add `ini` to the last one where both are parts of one line; False where they are not."""
    lalu = hasil[-1]
    polos = not (ini.jenis or ini.tanda or ini.titik_dua)
    if ini.titik_dua and not ini.jenis:
        if lalu.titik_dua or not (lalu.kata or lalu.isi):
            return False
        if lalu.isi and (lalu.jenis or lalu.tanda or not _pendek(lalu)):
            return False
        hasil[-1] = lalu._replace(
            jenis=lalu.jenis or "lain",
            kata=lalu.kata or lalu.isi,
            titik_dua=ini.titik_dua,
            isi=ini.isi,
            utuh=rapat((lalu.utuh, ini.utuh)),
        )
        return True
    if lalu.tanda and not (lalu.isi or lalu.kata):
        if polos:
            hasil[-1] = lalu._replace(isi=ini.utuh, utuh=rapat((lalu.utuh, ini.utuh)))
        elif not ini.tanda:
            hasil[-1] = ini._replace(
                tanda=lalu.tanda, utuh=rapat((lalu.utuh, ini.utuh)), halaman=lalu.halaman
            )
        else:
            return False
        return True
    if lalu.titik_dua and not lalu.isi and polos and lalu.jenis not in TAK_DIISI:
        if lalu.jenis in kata.jenis_label("berangka") and not PENGISI.search(ini.utuh):
            return False
        hasil[-1] = lalu._replace(isi=ini.utuh, utuh=rapat((lalu.utuh, ini.utuh)))
        return True
    return False


def _pendek(ruas: Ruas) -> bool:
    return len(ruas.isi) <= LABEL_PENDEK and ruas.isi.rstrip()[-1:] not in ".,;"
