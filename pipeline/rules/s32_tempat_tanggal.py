"""Di atas tanda tangan tertulis 'Ditetapkan di …' dan 'pada tanggal …', tanpa titik dua.

Kedua baris itu satu kalimat: 'Ditetapkan di Malili pada tanggal 3 Januari 2024'. Karena itu 'pada'
dengan huruf kecil dan tidak ada titik dua di antaranya.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Penutup; kelaziman naskah dinas"

LABEL = {
    "tempat": (
        pattern(r"\s*((?:di\s*tetapkan|dikeluarkan|dibuat)\s+(?:di\b)?\s*:?)", re.IGNORECASE),
        "Ditetapkan di",
    ),
    "tanggal": (pattern(r"\s*((?:pada\s+)?tanggal\s*:?)", re.IGNORECASE), "pada tanggal"),
}


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, re.Match[str] | None, str]]:
    for peran, (pola, tepat) in LABEL.items():
        for alinea in naskah.peran(peran):
            wajar = alinea.teks.startswith(f"{tepat} ") and ":" not in alinea.teks
            yield alinea, None if wajar else pola.match(alinea.teks), tepat


def check(subject: tuple[Alinea, re.Match[str] | None, str]) -> Slip | None:
    alinea, match, tepat = subject
    if match is None or " ".join(match[1].split()) == tepat:
        return None
    tertulis = match[1].rstrip()
    pesan = f"Tertulis '{tertulis}', seharusnya '{tepat}'."
    return Slip(alinea, match.start(1), match.start(1) + len(tertulis), pesan, tepat)
