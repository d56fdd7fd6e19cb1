"""Pelaksana tugas ditulis 'Plt. KEPALA …' di tanda tangan, dan tidak di kepala keputusan.

Keputusan itu milik jabatannya, siapa pun yang sedang melaksanakannya: kepalanya tetap 'KEPUTUSAN
KEPALA DINAS …'. Singkatannya Plt., Plh., atau Pj., dengan satu kapital dan titik.

Aturan ini diam bila:
1. kata pelaksana tugas ditulis lengkap.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.sekali import sekali

LEVEL = "tinjau"
SOURCE = "kelaziman naskah dinas"

TANDA = ("pl", "p.l", "pj")  # one of these is in each of them
SINGKATAN = pattern(r"(?<!\S)(p\.?l\.?[th]|pjs?)(?:\.\s*|\s+)(?=\w)", re.IGNORECASE)


def subjects(naskah: Naskah) -> Iterable[Alinea]:
    return sekali(naskah, "jenis", "pembuka", "jabatan")


def check(alinea: Alinea) -> Slip | None:
    kecil = alinea.teks.lower()
    match = SINGKATAN.search(alinea.teks) if any(t in kecil for t in TANDA) else None  # (1)
    if match is None:
        return None
    tertulis = match[0]
    if alinea.peran == "jenis":
        pesan = f"Tertulis '{tertulis}' di kepala keputusan; keputusan itu milik jabatannya, hapus."
        return Slip(alinea, match.start(), match.end(), pesan, "")
    tepat = match[1].replace(".", "").capitalize() + ". "
    if tertulis == tepat:
        return None
    pesan = f"Tertulis '{tertulis}', seharusnya '{tepat}'."
    return Slip(alinea, match.start(), match.end(), pesan, tepat)
