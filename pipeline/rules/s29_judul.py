"""Judul keputusan tanpa singkatan dalam kurung dan tanpa tanda baca penutup.

Judul dikutip di banyak tempat; singkatan seperti (IKU) dijelaskan di dalam naskah, bukan di judul.

Aturan ini diam bila:
1. yang di dalam kurung bukan singkatan.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Judul"

SINGKATAN = pattern(r"\s*\((?:[A-Z]{2,6}|[A-Z]{2,}[A-Za-z-]*)\)")
KATA = pattern(r"\(\s*(?:[IVXL]+|PERUBAHAN|REVISI|LANJUTAN)\s*\)")


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, bool]]:
    judul = naskah.peran("tentang")
    return [(alinea, alinea is judul[-1]) for alinea in judul]


def check(subject: tuple[Alinea, bool]) -> Slip | None:
    alinea, akhir_judul = subject
    teks = alinea.teks
    for match in SINGKATAN.finditer(teks) if "(" in teks else ():
        if len(match[0].strip()) > 8 or KATA.search(match[0]):  # (1)
            continue
        pesan = f"Judul memuat singkatan '{match[0]}'; hapus dari judul."
        return Slip(alinea, match.start(), match.end(), pesan, "")
    panjang = len(teks.rstrip())
    bersih = len(teks.rstrip().rstrip(".,;:").rstrip())
    if akhir_judul and bersih < panjang:
        tanda = teks[bersih:panjang]
        pesan = f"Judul diakhiri '{tanda}'; judul tidak memakai tanda baca penutup."
        return Slip(alinea, bersih, panjang, pesan, "")
    return None
