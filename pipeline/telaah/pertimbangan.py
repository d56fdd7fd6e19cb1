"""The closing recital: which of the others it names, and the title it decides on."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.angka import baca_huruf, huruf
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.telaah.butir import butir

KATA = pattern(r"[^\s,;]+")
PENYEBUT = frozenset(("huruf", "butir", "angka"))
RENTANG = frozenset(("sampai", "hingga", "s.d.", "s/d", "s.d", "sd", "-", "\u2013"))
PENGHUBUNG = frozenset(("dan", "serta", "dengan"))


class Pertimbangan(Record):
    """`ada` the letters or numbers of the recitals that stand before, `sebutan` the word for them
    ('huruf', 'angka'); `disebut` those named, in `alinea.teks[mulai:akhir]` (-1 for none named);
    `judul` where the title begins in the text, -1 for none."""

    alinea: Alinea
    ada: list[str]
    sebutan: str
    disebut: list[str]
    mulai: int
    akhir: int
    penetap: tuple[int, int]
    judul: int


def pertimbangan(naskah: Naskah) -> Pertimbangan | None:
    """The last recital where it refers to those before it or names the decree to be made; None for
    another one. The only recital has none to refer to."""
    semua = naskah.once(butir)["menimbang"]
    if not semua or len(semua[-1]) > 1:
        return None
    alinea = semua[-1][0]
    teks = str(alinea.teks)
    letak = max(teks.find("dimaksud"), 0)
    merujuk = len(semua) > 1 and "pertimbangan" in teks[:letak]
    perlu = teks.find("perlu", letak)
    disebut, mulai, akhir = _disebut(teks, letak) if merujuk else ([], -1, -1)
    penetap, judul = _keputusan(teks, perlu) if perlu >= 0 else ((-1, -1), -1)
    if not merujuk and judul < 0:
        return None
    sebutan, ada = penanda(alinea, len(semua) - 1)
    return Pertimbangan(alinea, ada, sebutan, disebut, mulai, akhir, penetap, judul)


def penanda(alinea: Alinea, jumlah: int) -> tuple[str, list[str]]:
    """'huruf' or 'angka', whichever this recital is marked with, and the marks of `jumlah` of
    them."""
    if alinea.tanda.strip("().").isdecimal():
        return "angka", [str(n) for n in range(1, jumlah + 1)]
    return "huruf", [huruf(n) for n in range(1, jumlah + 1)]


def _keputusan(teks: str, mulai: int) -> tuple[tuple[int, int], int]:
    """Where the office and the title stand in '… Keputusan Kepala … tentang …'; -1 for nowhere."""
    kecil = teks.lower()
    awal = kecil.find("keputusan", mulai)
    tentang = kecil.find(" tentang ", awal)
    if awal < 0 or tentang < 0:
        return (-1, -1), -1
    judul = tentang + len(" tentang ")
    judul += len(teks[judul:]) - len(teks[judul:].lstrip())
    return (awal + len("keputusan"), tentang), judul


def _disebut(teks: str, letak: int) -> tuple[list[str], int, int]:
    """The marks of 'huruf a, huruf b, dan huruf c' or 'angka 1 sampai dengan angka 4', and where
    they stand; ([], -1, -1) where the recital names none."""
    hasil: list[str] = []
    rentang = False
    mulai = akhir = -1
    for match in KATA.finditer(teks, letak):
        ini = match[0]
        if ini in PENYEBUT:
            mulai = match.start() if mulai < 0 else mulai
        elif mulai < 0:
            continue
        elif ini in RENTANG:
            rentang = bool(hasil)
        elif ini not in PENGHUBUNG:
            nilai = _nilai(ini)
            if nilai is None:
                break
            dari = _nilai(hasil[-1]) or 0 if rentang else nilai - 1
            tulis = str if ini.isdecimal() else huruf
            hasil += [tulis(n) for n in range(dari + 1, nilai)] if rentang else []
            hasil.append(ini)
            rentang, akhir = False, match.end()
    return (hasil, mulai, akhir) if hasil else ([], -1, -1)


def _nilai(tanda: str) -> int | None:
    if tanda.isdecimal() and len(tanda) < 3:
        return int(tanda)
    return baca_huruf(tanda) if tanda.islower() else None


def sebut(sebutan: str, semua: Sequence[str]) -> str:
    """'huruf a', 'huruf a dan huruf b', 'angka 1, angka 2, dan angka 3'."""
    kata = [f"{sebutan} {satu}" for satu in semua]
    if len(kata) < 3:
        return " dan ".join(kata)
    return f"{', '.join(kata[:-1])}, dan {kata[-1]}"
