"""Where the text of a decree cites one of its diktum."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import baca_urutan
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

KATA = pattern(r"[^\s,;.:()]+")
PENGHUBUNG = frozenset(
    ("dan", "atau", "serta", "sampai", "dengan", "s.d.", "diktum", "diktum-diktum")
)
TERPANJANG = 3  # words: KEDUA PULUH SATU
JANGKAU = 90  # characters after the word 'diktum'

Sebutan = tuple[Alinea, int, int]


def sebut_diktum(naskah: Naskah) -> list[Sebutan]:
    """Every ordinal after the words 'diktum' or 'dimaksud dalam', and every word in capitals that
    looks like one; those of another decree left out."""
    hasil: list[Sebutan] = []
    for alinea in naskah.peran("menimbang", "diktum", "rincian", "uraian", "sel", "tembusan"):
        kecil = alinea.teks.lower()
        if "diktum " not in kecil and "dimaksud " not in kecil:
            continue
        for kunci in ("diktum ", "dimaksud dalam ", "dimaksud pada ", "dimaksud "):
            mulai = kecil.find(kunci)
            while mulai >= 0:
                mulai += len(kunci)
                if kunci == "diktum " or alinea.teks[mulai : mulai + 1].isupper():
                    hasil += [satu for satu in _deret(alinea, mulai) if satu not in hasil]
                mulai = kecil.find(kunci, mulai)
    return hasil


def _deret(alinea: Alinea, mulai: int) -> Iterable[Sebutan]:
    """The ordinals one after the other from `mulai` on."""
    kata = list(KATA.finditer(alinea.teks, mulai, mulai + JANGKAU))
    dapat: list[Sebutan] = []
    n = 0
    while n < len(kata):
        panjang = _panjang([satu[0] for satu in kata[n : n + TERPANJANG]])
        if panjang:
            dapat.append((alinea, kata[n].start(), kata[n + panjang - 1].end()))
            n += panjang
        elif kata[n][0].lower() in PENGHUBUNG:
            n += 1
        else:
            break
    while n < len(kata) - 1 and kata[n][0] in ("huruf", "angka"):
        n += 2
    sisa = [satu[0] for satu in kata[n : n + 3]]
    if "Keputusan" in sisa[:2] and "ini" not in sisa:
        return []  # of another decree
    return dapat


def _panjang(kata: list[str]) -> int:
    """How many of the words, at the most, spell an ordinal; 1 for capitals that may be one."""
    for n in range(len(kata), 0, -1):
        if baca_urutan(" ".join(kata[:n])):
            return n
    return int(bool(kata) and kata[0].isupper() and kata[0].startswith("KE"))
