"""Diktum dan paragraf uraian diakhiri tanda baca.

Kalimat tanpa titik biasanya kalimat yang terpotong ketika disalin: periksa apakah masih ada
kelanjutannya.

Aturan ini diam bila:
1. isi sel tabel bukan kalimat, melainkan nama atau frasa pendek;
2. sel itu berisi rumus.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "tinjau"
SOURCE = "ejaan (EYD), bagian tanda titik"

PENUTUP = tuple(".:;?!…")
KUTIP = " \t\u00a0)]\"'”’"
RUMUS = pattern(r"[x×*]\s*[0-9.]+\s*%?\s*\Z")
PANJANG = 10  # words; a shorter cell is a phrase


def subjects(naskah: Naskah) -> Iterable[Alinea]:
    for alinea in naskah.peran("diktum", "ayat", "uraian", "sel"):
        teks = alinea.teks.strip()
        prosa = alinea.peran == "uraian" or alinea.kolom in ("relevansi", "penjelasan")
        if alinea.peran in ("diktum", "ayat"):
            if teks:
                yield alinea
        elif prosa and teks.count(" ") >= PANJANG and not _rumus(teks):  # (1) (2)
            yield alinea


def _rumus(teks: str) -> bool:
    return "=" in teks or (teks[-1] in "0123456789.% " and RUMUS.search(teks) is not None)


def check(alinea: Alinea) -> Slip | None:
    teks = alinea.teks.rstrip()
    if teks.endswith(PENUTUP) or teks.rstrip(KUTIP).endswith(PENUTUP):
        return None
    mulai = teks.rfind(" ") + 1
    tertulis = str(teks[mulai:])
    ganti = tertulis.rstrip(",") + "."
    pesan = f"Kalimat berakhir pada '{tertulis}' tanpa titik; lengkapi, atau tulis '{ganti}'."
    return Slip(alinea, mulai, len(teks), pesan, ganti)
