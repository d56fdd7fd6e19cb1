"""Pasal, ayat, dan huruf yang dirujuk memang ada dalam peraturan ini.

'sebagaimana dimaksud dalam Pasal 3 ayat (2)' menunjuk pasal peraturan ini sendiri bila tidak
diikuti nama peraturan lain. Yang sering terjadi: pasal bergeser ketika rancangan diubah,
rujukannya tidak.

Aturan ini diam bila:
1. naskahnya tidak berpasal, atau merupakan perubahan atas peraturan lain;
2. yang dirujuk pasal peraturan lain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.rujukan import dikutip

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"

SEBUT = pattern(
    r"\bPasal\s+(?P<pasal>[0-9]+)(?P<ayat>\s+ayat\s+\((?P<n>[0-9]+)\))?(?P<huruf>\s+huruf\s+(?P<h>[a-z])\b)?"
    r"|\bayat\s+\((?P<n2>[0-9]+)\)(?P<huruf2>\s+huruf\s+(?P<h2>[a-z])\b)?"
)
LAIN = pattern(
    r"(?:\s+(?:ayat|huruf|angka)\s+\S+|,|\s+dan|\s+atau|\s+sampai\s+dengan|\s+Pasal\s+[0-9]+)*\s+"
    r"(?:(?:dari|dalam)\s+)?(?:Undang|Perat|Perda|Permen|Perpres|Keputusan|UU|PP)\w*(?!\s+(?:\w+\s+){0,3}ini\b)"
)

Isi = dict[str, dict[str, set[str]]]
Subject = tuple[Alinea, int, int, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(paragraph, where the reference stands, what of it does not exist: '' for nothing)."""
    isi = _isi(naskah)
    judul = " ".join(alinea.teks for alinea in naskah.peran("tentang")).upper()
    if not isi or "PERUBAHAN" in judul:  # (1)
        return
    kutipan = naskah.once(dikutip)
    pasal = ""
    for alinea in naskah.alinea:
        if alinea.peran == "pasal":
            pasal = alinea.teks.split()[-1]
        if alinea.peran not in ("ayat", "rincian"):
            continue
        for match in SEBUT.finditer(alinea.teks):
            if _asing(alinea, match, kutipan.get(id(alinea), [])):  # (2)
                continue
            yield alinea, *match.span(), _tiada(match, pasal, isi)


def _isi(naskah: Naskah) -> Isi:
    """Pasal -> ayat ('' for one without number) -> the letters below it."""
    hasil: Isi = {}
    pasal, ayat = "", ""
    for alinea in naskah.alinea:
        if alinea.peran == "pasal":
            pasal, ayat = alinea.teks.split()[-1], ""
            hasil[pasal] = {}
        elif alinea.peran == "ayat" and pasal:
            ayat = alinea.tanda.strip("()")
            hasil[pasal].setdefault(ayat, set())
        elif alinea.peran == "rincian" and pasal:
            hasil[pasal].setdefault(ayat, set()).add(alinea.tanda.strip("()."))
    return hasil


def _asing(alinea: Alinea, match: re.Match[str], kutipan: list[tuple[int, int]]) -> bool:
    if any(mulai <= match.start() < akhir for mulai, akhir in kutipan):
        return True
    return LAIN.match(alinea.teks, match.end()) is not None


def _tiada(match: re.Match[str], pasal: str, isi: Isi) -> str:
    """What the reference names that is not there."""
    ke = match["pasal"] or pasal
    if ke not in isi:
        return f"Pasal {ke}"
    ayat, huruf = match["n"] or match["n2"], match["h"] or match["h2"]
    if ayat and ayat not in isi[ke]:
        return f"Pasal {ke} ayat ({ayat})"
    milik = isi[ke].get(ayat, set()) if ayat else set().union(*isi[ke].values(), set())
    if huruf and huruf not in milik:
        return f"Pasal {ke} {f'ayat ({ayat}) ' if ayat else ''}huruf {huruf}"
    return ""


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, tiada = subject
    if not tiada:
        return None
    tertulis = alinea.teks[mulai:akhir]
    pesan = f"Dirujuk '{tertulis}', padahal dalam peraturan ini tidak ada {tiada}."
    return Slip(alinea, mulai, akhir, pesan)
