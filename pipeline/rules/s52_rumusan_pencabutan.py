"""Pencabutan memakai rumusan 'dicabut dan dinyatakan tidak berlaku'.

Rumusan itu menyatakan dua hal: keputusan terdahulu dicabut, dan sejak itu tidak mengikat lagi.
Rumusan yang setengah ('dinyatakan dicabut', 'tidak berlaku lagi') menimbulkan pertanyaan.

Aturan ini diam bila:
1. naskah tidak mencabut apa pun;
2. kalimatnya dimulai dengan 'Mencabut …'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.batang import batang
from pipeline.telaah.terdahulu import terdahulu

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Pencabutan (untuk keputusan: kelaziman)"

TEPAT = "dicabut dan dinyatakan tidak berlaku"
CABUT = pattern(
    r"\b(?:di(?:nyatakan\s+)?cabut|dinyatakan\s+(?:telah\s+)?dicabut|dinyatakan\s+tidak\s+berlaku|tidak\s+berlaku)"
    r"(?:\s+(?:dan|serta)\s+(?:dinyatakan\s+)?tidak\s+berlaku)?(?:\s+lagi)?"
)


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, re.Match[str]]]:
    dicabut = {id(satu.kutipan.alinea) for satu in naskah.once(terdahulu) if satu.dicabut}
    for alinea in naskah.once(batang):  # (1)
        if id(alinea) not in dicabut or "encabut" in alinea.teks.split(maxsplit=1)[0]:  # (2)
            continue
        match = CABUT.search(alinea.teks)
        if match:
            yield alinea, match


def check(subject: tuple[Alinea, re.Match[str]]) -> Slip | None:
    alinea, match = subject
    if " ".join(match[0].split()) in (TEPAT, TEPAT + " lagi"):
        return None
    pesan = f"Tertulis '{match[0]}', rumusan yang lazim '{TEPAT}'."
    return Slip(alinea, *match.span(), pesan, TEPAT)
