"""The lines and tables of a plain text file, a paragraph a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.fault import Fault
from pipeline.naskah.ruas import TERCETAK, Baris
from pipeline.naskah.tabel import Tabel
from pipeline.naskah.tabel_txt import tabel_txt
from pipeline.text import Place, Text, cut, typed

SIMPAN_ULANG = "simpan ulang dengan penyandian (encoding) UTF-8"
BUKAN_TEKS = {
    b"PK\x03\x04": "isinya berkas Word atau arsip; beri akhiran .docx",
    b"%PDF": "isinya PDF; pakai berkas Word aslinya",
    b"{\\rtf": "isinya RTF; simpan ulang dengan Word sebagai .docx",
    b"\xd0\xcf\x11\xe0": "isinya berkas Word lama; simpan ulang dengan Word sebagai .docx",
    b"\xff\xfe": f"tersimpan sebagai UTF-16; {SIMPAN_ULANG}",
    b"\xfe\xff": f"tersimpan sebagai UTF-16; {SIMPAN_ULANG}",
}
LEBAR = range(50, 121)  # characters of the longest line of a file whose lines are broken by width
PENUH = 0.8  # of that width: a line that long is full
CUKUP = 8  # full lines that tell a file is broken by width


class _Baris:
    """A line of a text file."""

    __slots__ = ("file", "line")

    def __init__(self, file: str, line: int) -> None:
        self.file, self.line = file, line

    def locate(self, offset: int) -> Place:
        return Place(self.file, self.line, offset + 1)


def baca(nama: str, isi: bytes) -> list[Baris | Tabel]:
    """What the file holds. Raises Fault when it is no text, or not UTF-8."""
    baris = _urai(nama, isi).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    teks = (satu if satu.isascii() else satu.translate(TERCETAK) for satu in baris)
    return list(_susun([typed(satu, _Baris(nama, n)) for n, satu in enumerate(teks, 1)]))


def _urai(nama: str, isi: bytes) -> str:
    for awal, sebab in BUKAN_TEKS.items():
        if isi.startswith(awal):
            raise Fault(f"{nama}: bukan teks UTF-8; {sebab}")
    if b"\0" in isi:
        raise Fault(f"{nama}: bukan berkas teks")
    try:
        return isi.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = isi.count(b"\n", 0, error.start) + 1
        raise Fault(
            f"{nama}:{line}: bukan teks UTF-8, tampaknya Windows-1252 ('ANSI'); {SIMPAN_ULANG}"
        ) from None


def _susun(teks: Sequence[Text]) -> Iterable[Baris | Tabel]:
    n = 0
    halaman = False
    lebar = _lebar(teks)
    while n < len(teks):
        found = tabel_txt(teks, n)
        if found:
            tabel, n = found
            yield tabel
            continue
        satu = teks[n]
        n += 1
        while satu.startswith("\f"):
            satu, halaman = cut(satu, 1, len(satu)), True
        yield Baris(satu, halaman, bool(lebar) and n > 1 and _terputus(teks[n - 2], satu, lebar))
        halaman = halaman and not satu.strip()


def _lebar(teks: Sequence[str]) -> int:
    """The width that the lines of a file are broken by; 0 for a paragraph a line."""
    panjang = [len(satu.rstrip()) for satu in teks]
    lebar = max(panjang, default=0)
    penuh = sum(1 for satu in panjang if satu >= PENUH * lebar)
    return lebar if lebar in LEBAR and penuh >= CUKUP else 0


def _terputus(lalu: str, ini: str, lebar: int) -> bool:
    """Whether a line was broken off only because its next word had no room."""
    lagi = ini.split(maxsplit=1)
    return bool(lagi and lalu.strip()) and len(lalu.rstrip()) + 1 + len(lagi[0]) > lebar
