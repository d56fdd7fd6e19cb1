"""Rumus persentase dikalikan 100%.

Bagian dibagi keseluruhan, dikalikan 100%, memberi persen. Yang sering terjadi: satu angka salah
ketik ('x 10%'), sehingga rumus itu memberi angka yang lain.

Aturan ini diam bila:
1. yang dikalikan tidak ditulis sebagai persen, seperti 'x 1.000 kelahiran hidup', atau bobot
   dalam rumus tanpa pembagian.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"

KOLOM = frozenset(("formulasi", "penjelasan", "definisi"))
KALI = pattern(r"(?:[x×*]|\bdikali(?:kan)?)\s*([0-9][0-9.,]*)\s*(?:%|persen\b)\s*\)?\s*\.?\s*$")
TANDA_BAGI = ("/", "÷", ":")
BAGI = pattern(r"\b(?:di)?bagi\b|\bper\b|[-−—_]{3,}", re.IGNORECASE)


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, int, int]]:
    for alinea in naskah.peran("sel"):
        if alinea.kolom not in KOLOM:
            continue
        persen = "%" in alinea.teks or "persen" in alinea.teks
        match = KALI.search(alinea.teks) if persen else None
        if match and _dibagi(alinea.teks[: match.start()]):  # (1)
            yield alinea, *match.span(1)


def _dibagi(rumus: str) -> bool:
    return any(tanda in rumus for tanda in TANDA_BAGI) or BAGI.search(rumus) is not None


def check(subject: tuple[Alinea, int, int]) -> Slip | None:
    alinea, mulai, akhir = subject
    tertulis = str(alinea.teks[mulai:akhir])
    if tertulis in ("100", "100,0", "100,00"):
        return None
    pesan = f"Rumus persentase dikalikan '{tertulis}%', seharusnya 100%."
    return Slip(alinea, mulai, akhir, pesan, "100")
