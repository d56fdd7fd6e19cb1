"""Dua kalimat dipisahkan titik, bukan koma.

'… Indeks Desa Membangun, Sasaran kinerja ini memiliki …': huruf kapital sesudah koma menunjukkan
bahwa di situ kalimat baru dimulai.

Aturan ini diam bila:
1. yang di belakang koma bukan kalimat, yaitu tidak mempunyai 'ini' atau 'itu' dan kata kerja.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.kosakata import dikenal
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "tinjau"
SOURCE = "EYD V, bagian Tanda Koma"
EXPLAINS = ("B17",)

KALIMAT = pattern(  # (1)
    r", ([A-Z][a-z]+)(?= (?:[a-z]+ ){0,3}(?:ini|itu|tersebut) (?:(?:akan|telah|dapat|tidak|juga) )?"
    r"(?:(?:me|di|ber|ter)[a-z]{3,}|adalah|ialah|yaitu)\b)"
)


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, re.Match[str]] | None]:
    ada: list[tuple[Alinea, re.Match[str]] | None] = []
    for alinea in naskah.peran("menimbang", "diktum", "ayat", "rincian", "uraian", "sel", "lain"):
        if ", " in alinea.teks:
            ada += [
                (alinea, match)
                for match in KALIMAT.finditer(alinea.teks)
                if dikenal(match[1].lower())  # no name
            ]
    return ada or [None]


def check(subject: tuple[Alinea, re.Match[str]] | None) -> Slip | None:
    if subject is None:
        return None
    alinea, match = subject
    mulai = alinea.teks.rfind(" ", 0, match.start()) + 1
    tertulis = str(alinea.teks[mulai : match.end()])
    ganti = f"{alinea.teks[mulai : match.start()]}. {match[1]}"
    pesan = f"Tertulis '{tertulis} …', kalimat baru sesudah koma; seharusnya '{ganti} …'."
    return Slip(alinea, mulai, match.end(), pesan, ganti)
