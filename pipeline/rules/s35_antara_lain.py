"""'antara lain' dipakai bila yang disebut hanya sebagian dari yang ada.

Bila yang ada hanya satu dan yang satu itu disebut, katanya 'yaitu'. Yang sering terjadi: '1 (satu)
indikator kinerja, antara lain:'.

Aturan ini diam bila:
1. yang disebut sebelumnya lebih dari satu, atau jumlahnya tidak disebut.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "tinjau"
SOURCE = "makna kata menurut KBBI"

SATU = pattern(r"\b(?:1\s*\(satu\)|(?:hanya|ada|memiliki|mempunyai|terdapat)\s+satu)\s")
KALIMAT = pattern(r"[.;](?=\s|\Z)")


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, int, int]]:
    for alinea in naskah.peran("uraian", "sel", "diktum", "ayat", "rincian", "menimbang"):
        teks = alinea.teks
        if "satu" not in teks:
            continue
        for match in SATU.finditer(teks):  # (1)
            henti = KALIMAT.search(teks, match.end())
            akhir = henti.start() if henti else len(teks)
            yield alinea, match.end(), akhir


def check(subject: tuple[Alinea, int, int]) -> Slip | None:
    alinea, mulai, akhir = subject
    letak = alinea.teks.find("antara lain", mulai, akhir)
    if letak < 0:
        return None
    pesan = "Tertulis 'antara lain' padahal yang ada hanya satu; seharusnya 'yaitu'."
    return Slip(alinea, letak, letak + len("antara lain"), pesan, "yaitu")
