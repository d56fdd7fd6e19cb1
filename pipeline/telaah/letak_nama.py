"""Where a paragraph names an indicator of the tables, by its name, its acronym, or nearly so."""

from __future__ import annotations

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.telaah.indikator import SINGKATAN, Indikator, indikator
from pipeline.telaah.nama_indikator import Sebutan, sebutan
from pipeline.telaah.teks import letak_kata

BUTIR = pattern(r"(?:[a-z]|[0-9]{1,2})[.)]\s+")
TERPENDEK = 4  # letters of a name that is sought


class Nama(Record):
    """`mulai:akhir` of a paragraph names the indicator `kunci`; `tepat`: as the tables do."""

    kunci: str
    mulai: int
    akhir: int
    tepat: bool


def kunci(satu: Indikator) -> str:
    """The name in small letters, without the letter or number of a list."""
    nama = satu.sebutan.casefold()
    butir = BUTIR.match(nama) if nama[1:3].strip("0123456789")[:1] in (".", ")") else None
    return nama[butir.end() :] if butir else nama


def letak_nama(naskah: Naskah, alinea: Alinea) -> list[Nama]:
    """The names in a paragraph, in order; of two of which one holds the other only the longer."""
    nama, singkatan = naskah.once(_nama)
    teks = alinea.teks
    kecil = teks.lower()
    hasil = [
        Nama(satu, *letak, True)
        for satu in nama
        if satu in kecil
        for letak in _kata(kecil, satu, teks)
    ]
    hasil += [
        Nama(arti, *letak, True)
        for satu, arti in singkatan.items()
        if satu in teks
        for letak in _kata(teks, satu, teks)
    ]
    for lain in naskah.once(_sebutan).get(id(alinea), ()):
        if lain.indikator is not None:
            hasil.append(Nama(kunci(lain.indikator), lain.mulai, lain.akhir, False))
    hasil.sort(key=lambda nama: (nama.mulai, -nama.akhir, not nama.tepat))
    terpanjang: list[Nama] = []
    for satu_nama in hasil:
        if not terpanjang or satu_nama.mulai >= terpanjang[-1].akhir:
            terpanjang.append(satu_nama)
    return terpanjang


def _kata(tempat: str, kata: str, teks: str) -> list[tuple[int, int]]:
    """Where `kata` stands alone in `tempat`, the acronym in brackets behind it included."""
    hasil = []
    for mulai in letak_kata(kata, tempat):
        akhir = mulai + len(kata)
        match = SINGKATAN.match(teks, akhir)
        hasil.append((mulai, match.end() if match else akhir))
    return hasil


def _nama(naskah: Naskah) -> tuple[list[str], dict[str, str]]:
    """The names of all indicators, and the acronyms that mean one of them."""
    nama: dict[str, None] = {}
    singkatan: dict[str, set[str]] = {}
    for satu in naskah.once(indikator):
        nama[kunci(satu)] = None
        match = SINGKATAN.search(satu.nama.teks) if "(" in satu.nama.teks else None
        if match:
            singkatan.setdefault(match[0].strip(" ()"), set()).add(kunci(satu))
    tunggal = {satu: arti.pop() for satu, arti in singkatan.items() if len(arti) == 1}
    return [satu for satu in nama if len(satu) >= TERPENDEK], tunggal


def _sebutan(naskah: Naskah) -> dict[int, list[Sebutan]]:
    hasil: dict[int, list[Sebutan]] = {}
    for satu in naskah.once(sebutan):
        hasil.setdefault(id(satu.alinea), []).append(satu)
    return hasil
