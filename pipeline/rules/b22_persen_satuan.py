"""Jumlah ditulis dengan satuannya, persentase tanpa satuan.

'jumlah desa tertinggal menjadi 0,00% desa' mencampur keduanya: tulis '0 desa', atau '0,00%'.

Aturan ini diam bila:
1. yang disebut bukan jumlah, misalnya '20% desa sudah berstatus mandiri'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.klaim.kata import SATUAN
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "tinjau"
SOURCE = "makna persen menurut KBBI VI"

PERSEN = pattern(r"([0-9]+(?:[.,][0-9]+)?\s?(?:%|persen)) ([a-z]+)\b")

Subject = tuple[Alinea, re.Match[str]]


def subjects(naskah: Naskah) -> Iterable[Subject | None]:
    ada: list[Subject | None] = []
    for alinea in naskah.peran("menimbang", "diktum", "ayat", "rincian", "uraian", "sel", "lain"):
        if "%" in alinea.teks or "persen " in alinea.teks:
            ada += [(alinea, match) for match in PERSEN.finditer(alinea.teks) if match[2] in SATUAN]
    return ada or [None]


def check(subject: Subject | None) -> Slip | None:
    if subject is None:
        return None
    alinea, match = subject
    depan = alinea.teks[max(0, match.start() - 80) : match.start()].lower()
    bagian = max(depan.rfind(tanda) for tanda in (".", ";", ","))
    if f"jumlah {match[2]}" not in depan[bagian + 1 :]:  # (1)
        return None
    pesan = f"Tertulis '{match[0]}'; tulis banyaknya {match[2]}, atau '{match[1]}' saja."
    return Slip(alinea, match.start(), match.end(), pesan)
