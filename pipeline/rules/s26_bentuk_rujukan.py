"""Butir dirujuk sebagai 'dalam huruf a', tanpa kata 'butir' dan tanpa 'di atas'.

Yang dirujuk bertanda huruf, jadi disebut huruf; letaknya sudah jelas, jadi 'di atas' tidak perlu.

Aturan ini diam bila:
1. 'di atas' berarti lebih dari, misalnya 'di atas 90%'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Teknik Pengacuan"

HURUF = pattern(
    r"(?:\b(dalam|pada)\s+)?\b(butir|huruf)\s+([a-z])\b(?!\.)(\s+(?:tersebut\s+)?di\s*atas\b(?!\s+\d))?"
)
DI_ATAS = (  # few texts need it compiled
    r"\b([Dd]iktum\s+[A-Z]+|[Pp]asal\s+\d+|ayat\s+\(\d+\)|tersebut|dimaksud|disebut(?:kan)?|diuraikan)"
    r"\s+di\s*atas\b(?!\s+\d)"
)


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, re.Match[str], bool]]:
    for alinea in naskah.peran("menimbang", "diktum", "ayat", "rincian", "uraian", "sel"):
        teks = alinea.teks
        if "huruf " in teks or "butir " in teks:
            yield from ((alinea, match, True) for match in HURUF.finditer(teks))
        if "di atas" in teks or "diatas" in teks:
            huruf = [match.span() for match in HURUF.finditer(teks) if match[4]]
            for match in re.finditer(DI_ATAS, teks):  # (1)
                if not any(mulai < match.end() <= akhir for mulai, akhir in huruf):
                    yield alinea, match, False


def check(subject: tuple[Alinea, re.Match[str], bool]) -> Slip | None:
    alinea, match, huruf = subject
    if huruf:
        depan = "dalam " if match[1] else ""
        ganti: str | None = f"{depan}huruf {match[3]}"
        if " ".join(match[0].split()) == ganti:
            return None
        pesan = f"Tertulis '{match[0]}', seharusnya '{ganti}'."
        return Slip(alinea, match.start(), match.end(), pesan, ganti, _tingkat(match))
    kata = match[1].split()[0]
    ganti = None if kata in ("dimaksud", "disebut", "disebutkan", "diuraikan") else match[1]
    saran = f"cukup '{ganti}'" if ganti else "sebut yang dimaksud, misalnya 'dalam huruf a'"
    pesan = f"Tertulis '{match[0]}'; {saran}."
    return Slip(alinea, match.start(), match.end(), pesan, ganti, TINJAU)


def _tingkat(match: re.Match[str]) -> str | None:
    return None if match[2] == "butir" else TINJAU
