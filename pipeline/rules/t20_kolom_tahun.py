"""Kolom tahun berurutan, masing-masing satu kali, tanpa tahun yang terlewat.

Di bawah kepala TARGET tahunnya berjalan 2023, 2024, 2025. Yang sering terjadi: kepala tabel disalin
dan satu tahun tidak diganti, sehingga ada tahun yang kembar, terlewat, atau tertukar.

Aturan ini diam bila:
1. di bawah satu kepala hanya ada satu tahun;
2. jaraknya sama, misalnya setiap lima tahun.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "wajib"
SOURCE = "kalender"
EXPLAINS = ("T15",)

TAHUN = pattern(r"(?<![0-9])([0-9]{4})[^0-9]*\Z")
Subject = tuple[list[tuple[Alinea, int]], int]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    kolom: dict[tuple[int, str], list[tuple[Alinea, int]]] = {}
    for alinea in naskah.peran("kepala_tabel"):
        nama, _, tahun = alinea.kolom.rpartition(" ")
        if tahun.isdecimal() and (tercetak := TAHUN.search(alinea.teks)):
            kolom.setdefault((alinea.tabel, nama), []).append((alinea, int(tercetak[1])))
    for semua in kolom.values():
        for n in range(1, len(semua)):  # (1)
            yield semua, n


def check(subject: Subject) -> Slip | None:
    semua, n = subject
    alinea, ini = semua[n]
    lalu = semua[n - 1][1]
    if ini == lalu + 1:
        return None
    langkah = [b - a for (_, a), (_, b) in pairwise(semua)]
    if len(langkah) > 1 and len(set(langkah)) == 1 and langkah[0] > 0:  # (2)
        return None
    sebelum = [satu - m for m, satu in enumerate(langkah[: n - 1]) if satu != 1]
    if sebelum:
        return None  # said of the first one that is out of order
    mulai = alinea.teks.rindex(str(ini))
    deret = [tahun for _, tahun in semua]
    apa = "kembar" if ini == lalu else "mendahului" if ini < lalu else "melompat"
    pesan = (
        f"Kolom tahun '{ini}' {apa}: sesudah {lalu} seharusnya {lalu + 1} "
        f"(tertulis {', '.join(map(str, deret))})."
    )
    ganti = str(lalu + 1) if lalu + 1 not in deret else None
    tingkat = TINJAU if min(langkah) > 0 else None
    return Slip(alinea, mulai, mulai + 4, pesan, ganti, tingkat)
