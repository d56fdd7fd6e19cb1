"""'Pasal' diawali huruf kapital, 'ayat' dan 'huruf' dengan huruf kecil.

Pasal yang dirujuk ditulis 'Pasal 4 ayat (3) huruf b'.

Aturan ini diam bila:
1. seluruh alineanya berhuruf kapital.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.batang import MERUJUK

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Teknik Pengacuan"

PASAL = pattern(
    r"\b(?i:pasal)\s*[0-9]+[A-Za-z]?(?:\s+(?i:ayat|huruf|angka)\s*\(?[0-9A-Za-z]{1,2}\b\)?)*"
    r"(?:(?:\s*,\s*|\s+)(?i:dan\s+|atau\s+|sampai\s+dengan\s+)?(?i:pasal)\s*[0-9]+[A-Za-z]?)*"
)
KATA = pattern(r"\b(?:pasal|ayat|huruf|angka)\b", re.IGNORECASE)


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, re.Match[str]]]:
    for alinea in naskah.peran(*MERUJUK):
        teks = alinea.teks
        if ("asal" in teks or "PASAL" in teks) and not teks.isupper():  # (1)
            yield from ((alinea, match) for match in PASAL.finditer(teks))


def check(subject: tuple[Alinea, re.Match[str]]) -> Slip | None:
    alinea, match = subject
    tepat = KATA.sub(lambda m: "Pasal" if m[0].lower() == "pasal" else m[0].lower(), match[0])
    if tepat == match[0]:
        return None
    pesan = f"Tertulis '{match[0]}', seharusnya '{tepat}'."
    return Slip(alinea, match.start(), match.end(), pesan, tepat)
