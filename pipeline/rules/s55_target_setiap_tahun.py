"""Setiap indikator mempunyai target untuk setiap tahun yang ada kolomnya.

Sel yang kosong di antara tahun-tahun yang terisi biasanya terlewat ketika tabelnya diperbarui. Bila
memang belum ada targetnya, tulis '-' agar pembaca tahu.

Aturan ini diam bila:
1. baris itu tidak memuat target sama sekali.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Alinea, Naskah

LEVEL = "tinjau"
SOURCE = "kelaziman tabel target per tahun"

TARGET = "target "

Subject = tuple[Alinea, list[str]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """The first target of each row, with the years that have none there."""
    tabel: dict[int, dict[int, dict[str, Alinea]]] = {}
    for alinea in naskah.peran("sel"):
        if alinea.kolom.startswith(TARGET):
            baris = tabel.setdefault(alinea.tabel, {}).setdefault(alinea.baris, {})
            baris.setdefault(alinea.kolom[len(TARGET) :], alinea)
    for semua in tabel.values():
        tahun = sorted({satu for baris in semua.values() for satu in baris})
        if len(tahun) > 1:  # one year cannot be lacking in a row that has a target
            for baris in semua.values():  # (1)
                yield next(iter(baris.values())), [satu for satu in tahun if satu not in baris]


def check(subject: Subject) -> Slip | None:
    alinea, kosong = subject
    if not kosong:
        return None
    pesan = (
        f"Baris ini berisi target '{alinea.teks}', tetapi target tahun {', '.join(kosong)} kosong. "
        "Isi, atau tulis '-'."
    )
    return whole(alinea, pesan)
