"""Kata tidak direnggangkan dengan spasi antarhuruf.

'M A L I L I' tampak rapi di kertas, tetapi bagi komputer itu enam kata: tidak dapat dicari dan
dapat terpotong di ujung baris. Renggangkan dengan pengaturan jarak huruf.

Aturan ini diam bila:
1. hurufnya berurutan menurut abjad, seperti daftar A B C D;
2. kata itu MEMUTUSKAN, yang diperiksa S01.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.teks import Letak, teks

LEVEL = "tinjau"
SOURCE = "kelaziman pengetikan naskah"
EXPLAINS = ("B01",)

ABJAD = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DUA = pattern(r" [A-Z] [A-Z] ")  # quick to search for; every longer run has it
RENGGANG = pattern(r"(?<![A-Za-z])[A-Z](?: [A-Z]){3,}(?![A-Za-z])")


def subjects(naskah: Naskah) -> Iterable[Letak | None]:
    semua = naskah.once(teks)
    ada: list[Letak | None] = []
    akhir = 0
    for satu in DUA.finditer(semua.utuh):
        if satu.start() < akhir:
            continue
        match = RENGGANG.search(semua.utuh, max(akhir, satu.start() - 2))
        if match is None or match.start() > satu.end():
            continue
        akhir = match.end()
        letak = semua.letak(*match.span())
        if letak and letak.alinea.peran not in ("memutuskan", "label"):  # (2)
            ada.append(letak)
    return ada or [None]


def check(letak: Letak | None) -> Slip | None:
    if letak is None:
        return None
    ganti = letak.tertulis.replace(" ", "")
    if ganti in ABJAD:  # (1)
        return None
    pesan = f"Tertulis '{letak.tertulis}', seharusnya '{ganti}'."
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, ganti)
