"""The lines and tables of a Word file, its headers, footers and notes included."""

from __future__ import annotations

import re
from xml.parsers.expat import ExpatError

from pipeline import archive
from pipeline.fault import Fault
from pipeline.naskah import kata, word
from pipeline.naskah.gaya import DaftarGaya, Penomoran
from pipeline.naskah.naskah import Alinea
from pipeline.naskah.ruas import Baris
from pipeline.naskah.tabel import Tabel
from pipeline.pattern import pattern
from pipeline.wordxml import Malformed, W

MAX_BYTES = 50_000_000  # of the parts read, unpacked
OLE = b"\xd0\xcf\x11\xe0"
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
BADAN = pattern(r"word/document[0-9]*\.xml")
LAIN = (
    (re.compile(r"word/header[0-9]*\.xml"), "kepala halaman"),
    (re.compile(r"word/footer[0-9]*\.xml"), "kaki halaman"),
    (re.compile(r"word/footnotes\.xml"), "catatan kaki"),
    (re.compile(r"word/endnotes\.xml"), "catatan akhir"),
)
JENIS_LAIN = {
    "xl/": "isinya lembar kerja Excel",
    "ppt/": "isinya salindia PowerPoint",
    "content.xml": "isinya dokumen LibreOffice; simpan ulang sebagai .docx",
}


def baca(nama: str, isi: bytes) -> tuple[list[Baris | Tabel], list[Alinea]]:
    """The body in the order of the paper, and what stands outside it. Raises Fault."""
    bagian = _bagian(nama, isi)
    badan = next((satu for satu in bagian if BADAN.fullmatch(satu)), None)
    if badan is None:
        lain = [
            sebab for awal, sebab in JENIS_LAIN.items() if any(b.startswith(awal) for b in bagian)
        ]
        raise Fault(f"{nama}: bukan berkas Word; {(*lain, 'tidak ada naskah di dalamnya')[0]}")
    try:
        gaya = DaftarGaya(bagian.get("word/styles.xml", b""))
        nomor = Penomoran(bagian.get("word/numbering.xml", b""))
        utama = word.baca(bagian[badan], nama, gaya, nomor)
        luar: list[Alinea] = []
        for pola, sebutan in LAIN:
            for satu in sorted(b for b in bagian if pola.fullmatch(b)):
                baris = _baris(word.baca(bagian[satu], nama, gaya, nomor, sebutan))
                if sebutan == LAIN[0][1] and kata.diawali(baris[0].teks if baris else "", "kop"):
                    utama[:0] = baris
                    continue
                luar += (Alinea("lain", b.teks, nama=sebutan) for b in baris)
    except (Malformed, ExpatError) as error:
        raise Fault(f"{nama}: berkas Word ini rusak ({error}); buka dan simpan ulang") from None
    return utama, _sekali(luar)


def _bagian(nama: str, isi: bytes) -> dict[str, bytes]:
    """The parts that hold text, by name."""
    if isi.startswith(OLE):
        if "EncryptedPackage".encode("utf-16-le") in isi:
            raise Fault(f"{nama}: dilindungi kata sandi; buka dengan Word, hapus kata sandinya")
        raise Fault(f"{nama}: berkas Word lama (.doc); simpan ulang dengan Word sebagai .docx")
    try:
        semua = {satu.name.replace("\\", "/").lstrip("/"): satu for satu in archive.read(isi)}
        perlu = {
            nama_bagian: satu
            for nama_bagian, satu in semua.items()
            if nama_bagian in ("word/styles.xml", "word/numbering.xml")
            or BADAN.fullmatch(nama_bagian)
            or any(pola.fullmatch(nama_bagian) for pola, _ in LAIN)
        }
        if sum(satu.size for satu in perlu.values()) > MAX_BYTES:
            raise Fault(f"{nama}: terlalu besar untuk sebuah naskah keputusan")
        hasil = {satu: perlu[satu].content() for satu in perlu}
    except archive.Broken:
        raise Fault(f"{nama}: bukan berkas Word, atau berkasnya rusak") from None
    if not hasil:
        return dict.fromkeys(semua, b"")
    return {satu: teks.replace(STRICT, W.encode()) for satu, teks in hasil.items()}


def _baris(isi: list[Baris | Tabel]) -> list[Baris]:
    """The lines with letters in them: a page number alone is not text."""
    hasil: list[Baris] = []
    for satu in isi:
        if isinstance(satu, Tabel):
            for row in satu.baris:
                for sel in row:
                    hasil += _baris(list(sel.isi))
        elif kata.kunci(satu.teks):
            hasil.append(satu)
    return hasil


def _sekali(luar: list[Alinea]) -> list[Alinea]:
    """Each text once: the pages of a file often have the same header."""
    dilihat: set[str] = set()
    hasil = []
    for satu in luar:
        if satu.teks not in dilihat:
            dilihat.add(satu.teks)
            hasil.append(satu)
    return hasil
