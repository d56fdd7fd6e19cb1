"""Setiap indikator dalam tabel indikator dijelaskan dan ditargetkan dalam tabel lain.

Bila naskah memuat tabel penjelasan atau tabel target, semua indikator ada di sana. Yang sering
terjadi: indikator ditambahkan di satu tabel saja.

Aturan ini diam bila:
1. nama indikatornya hanya ditulis berbeda (lihat S20).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.indikator import nama_utama
from pipeline.telaah.nama_indikator import pasangan

LEVEL = "tinjau"
SOURCE = "kelaziman naskah IKU"


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, str, list[str]]]:
    ada: dict[str, set[str]] = {}
    kepala: dict[str, str] = {}
    for lain, utama in naskah.once(pasangan):
        kolom = lain.tabel.kolom_nama or ""
        kepala.setdefault(kolom, str(lain.tabel.kepala[kolom].teks))
        ada.setdefault(kolom, set())
        if utama:  # (1)
            ada[kolom].add(utama.sebutan.casefold())
    for satu in naskah.once(nama_utama):
        tanpa = [kepala[kolom] for kolom in ada if satu.sebutan.casefold() not in ada[kolom]]
        if ada:
            yield satu.nama, satu.sebutan, tanpa


def check(subject: tuple[Alinea, str, list[str]]) -> Slip | None:
    alinea, nama, tanpa = subject
    if not tanpa:
        return None
    mulai = len(alinea.teks) - len(alinea.teks.lstrip())
    akhir = len(alinea.teks.rstrip())
    tabel = " dan ".join(f"'{kepala}'" for kepala in tanpa)
    pesan = f"Indikator '{nama}' tidak ada dalam tabel berkolom {tabel}."
    return Slip(alinea, mulai, akhir, pesan)
