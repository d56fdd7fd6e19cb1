"""Jumlah ditulis dengan satuannya, persentase tanpa satuan.

'jumlah desa tertinggal menjadi 0,00% desa' mencampur keduanya: tulis '0 desa', atau '0,00%'.

Aturan ini diam bila:
1. yang disebut bukan jumlah, misalnya '20% desa sudah berstatus mandiri'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.klaim.kata import SATUAN
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "tinjau"
SOURCE = "makna persen menurut KBBI VI"

PERSEN = pattern(r"(?:%|persen) ([a-z]+)\b")
ANGKA = pattern(r"[0-9][0-9.,]*\s?\Z")

Subject = tuple[Alinea, int, int, int]


def subjects(naskah: Naskah) -> Iterable[Subject | None]:
    ada: list[Subject | None] = []
    for alinea in naskah.peran("menimbang", "diktum", "ayat", "rincian", "uraian", "sel", "lain"):
        if "% " not in alinea.teks and "persen " not in alinea.teks:
            continue
        for match in PERSEN.finditer(alinea.teks):
            if match[1] in SATUAN:
                angka = ANGKA.search(alinea.teks, max(0, match.start() - 12), match.start())
                if angka:
                    ada.append((alinea, angka.start(), match.start(1), match.end()))
    return ada or [None]


def check(subject: Subject | None) -> Slip | None:
    if subject is None:
        return None
    alinea, mulai, letak, akhir = subject
    depan = alinea.teks[max(0, mulai - 80) : mulai].lower()
    bagian = max(depan.rfind(tanda) for tanda in (".", ";", ","))
    satuan = alinea.teks[letak:akhir]
    if f"jumlah {satuan}" not in depan[bagian + 1 :]:  # (1)
        return None
    persen = alinea.teks[mulai : letak - 1]
    pesan = f"Tertulis '{persen} {satuan}'; tulis banyaknya {satuan}, atau '{persen}' saja."
    return Slip(alinea, mulai, akhir, pesan)
