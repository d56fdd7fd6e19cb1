"""NIP ditulis 'NIP. 19720424 199203 1 004'.

Labelnya kapital dan bertitik, tanpa titik dua; angkanya dikelompokkan 8, 6, 1, dan 3 supaya mudah
diperiksa, atau ditulis rapat.

Aturan ini diam bila:
1. labelnya nomor lain, atau NIP-nya tidak berisi 18 angka (lihat P01).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.pejabat import cari_nip, tulis_nip
from pipeline.telaah.sekali import sekali

LEVEL = "tinjau"
SOURCE = "kelaziman naskah dinas"

LABEL = pattern(r"\s*(n\s?i\s?p\b[\s.:]*)(?=[0-9])", re.IGNORECASE)
TEPAT = ("NIP. ", "NIP ")


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, int, int, tuple[str, ...]]]:
    for alinea in sekali(naskah, "nip"):
        label = LABEL.match(alinea.teks)
        if label:  # (1)
            yield alinea, *label.span(1), TEPAT
        for mulai, akhir, angka in cari_nip(alinea.teks):
            if len(angka) == 18:
                yield alinea, mulai, akhir, (tulis_nip(angka), angka)


def check(subject: tuple[Alinea, int, int, tuple[str, ...]]) -> Slip | None:
    alinea, mulai, akhir, tepat = subject
    tertulis = alinea.teks[mulai:akhir]
    if tertulis in tepat:
        return None
    pesan = f"Tertulis '{tertulis}', seharusnya '{tepat[0]}'."
    return Slip(alinea, mulai, akhir, pesan, tepat[0])
