"""Keputusan tidak memakai frasa DENGAN RAHMAT TUHAN YANG MAHA ESA.

Frasa itu milik peraturan perundang-undangan. Dalam keputusan kepala perangkat daerah frasa itu
biasanya tersalin dari peraturan bupati.

Aturan ini diam bila:
1. naskah ini bukan keputusan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import jenis

LEVEL = "tinjau"
SOURCE = "KMK 527/KMK.01/2022 butir 14 (bukan pedoman daerah); kelaziman"

RAHMAT = pattern(r"dengan\s+rahmat\s+tuhan(?:\s+yang\s+maha\s+(?:esa|kuasa))?\s*", re.IGNORECASE)


def subjects(naskah: Naskah) -> Iterable[Alinea]:
    if "KEPUTUSAN" in naskah.once(jenis).upper():  # (1)
        yield from naskah.peran("jenis", "tentang", "rahmat", "pembuka", "lain")


def check(alinea: Alinea) -> Slip | None:
    match = RAHMAT.search(alinea.teks) if "rahmat" in alinea.teks.lower() else None
    if match is None:
        return None
    pesan = f"Tertulis '{match[0].strip()}', frasa untuk peraturan; dalam keputusan tidak dipakai."
    return Slip(alinea, match.start(), match.end(), pesan, "")
