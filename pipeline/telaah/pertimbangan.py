"""The closing recital: which letters it names, and the title it decides on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.angka import baca_huruf, huruf
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.butir import butir

KATA = pattern(r"[^\s,;]+")
PENYEBUT = frozenset(("huruf", "butir"))
RENTANG = frozenset(("sampai", "hingga", "s.d.", "s/d", "s.d", "sd", "-", "\u2013"))
PENGHUBUNG = frozenset(("dan", "serta", "dengan"))


class Pertimbangan(NamedTuple):
    """`huruf` the letters named, in `alinea.teks[mulai:akhir]` (-1 for none named); `jumlah` how
    many recitals stand before; `judul` where the title begins in the text, -1 for none."""

    alinea: Alinea
    jumlah: int
    huruf: list[str]
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
    huruf_disebut, mulai, akhir = _huruf(teks, letak) if merujuk else ([], -1, -1)
    penetap, judul = _keputusan(teks, perlu) if perlu >= 0 else ((-1, -1), -1)
    if not merujuk and judul < 0:
        return None
    return Pertimbangan(alinea, len(semua) - 1, huruf_disebut, mulai, akhir, penetap, judul)


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


def _huruf(teks: str, letak: int) -> tuple[list[str], int, int]:
    """The letters of 'huruf a, huruf b, dan huruf c' or 'huruf a sampai dengan huruf d', and where
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
            nilai = baca_huruf(ini) if ini.islower() else None
            if nilai is None:
                break
            dari = baca_huruf(hasil[-1]) or 0 if rentang else nilai - 1
            hasil += [huruf(n) for n in range(dari + 1, nilai)] if rentang else []
            hasil.append(ini)
            rentang, akhir = False, match.end()
    return (hasil, mulai, akhir) if hasil else ([], -1, -1)


def sebut_huruf(semua: Sequence[str]) -> str:
    """'huruf a', 'huruf a dan huruf b', 'huruf a, huruf b, dan huruf c'."""
    kata = [f"huruf {satu}" for satu in semua]
    if len(kata) < 3:
        return " dan ".join(kata)
    return f"{', '.join(kata[:-1])}, dan {kata[-1]}"
