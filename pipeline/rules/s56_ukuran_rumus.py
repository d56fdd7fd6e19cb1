"""Batas umur, jam, dan hari dalam nama indikator sama dengan yang di rumusnya.

'Angka Partisipasi Sekolah usia 13-15 tahun' dihitung dari penduduk usia 13-15 tahun. Yang sering
terjadi: baris disalin dari indikator lain dan batasnya diganti di satu tempat saja.

Aturan ini diam bila:
1. nama atau rumusnya tidak menyebut ukuran itu;
2. rumusnya menyebut beberapa batas, dan batas dalam nama ada di antaranya.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.indikator import indikator

LEVEL = "tinjau"
SOURCE = "kesesuaian di dalam naskah"

UKURAN = pattern(
    r"(?<![\w.,/-])([0-9]{1,3}(?:\s?[-–]\s?[0-9]{1,3})?)\s+(tahun|bulan|hari|jam|menit|km|meter)\b",
    re.IGNORECASE,
)
RENTANG = frozenset("-–")


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, Alinea]]:
    for satu in naskah.once(indikator):
        rumus = satu.satu("formulasi")
        if rumus is not None:
            yield satu.nama, rumus


def check(subject: tuple[Alinea, Alinea]) -> Slip | None:
    nama, rumus = subject
    di_nama, di_rumus = list(UKURAN.finditer(nama.teks)), list(UKURAN.finditer(rumus.teks))
    for ini in di_nama:
        lain = [m for m in di_rumus if m[2].lower() == ini[2].lower()]
        beda = [m for m in lain if _rapat(m) != _rapat(ini)]
        if not beda or sum(m[2].lower() == ini[2].lower() for m in di_nama) > 1:  # (1)
            continue
        if len(beda) < len(lain):
            berentang = RENTANG.intersection(ini[1]) and RENTANG.intersection(beda[0][1])
            if not berentang or len(lain) > 2:  # (2)
                continue
            pesan = f"Tertulis '{beda[0][0]}' dalam rumus, sedangkan namanya '{ini[0]}'."
            return Slip(rumus, *beda[0].span(1), pesan, ini[1])
        pesan = (
            f"Tertulis '{ini[0]}' dalam nama indikator, sedangkan dalam rumusnya '{lain[0][0]}'."
        )
        return Slip(nama, *ini.span(1), pesan)
    return None


def _rapat(match: re.Match[str]) -> str:
    return match[1].replace(" ", "").replace("–", "-")
