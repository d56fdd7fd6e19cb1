"""Target ditetapkan untuk tahun yang disebut dalam judul.

Keputusan untuk satu tahun memuat target tahun itu. Bila semua targetnya untuk tahun lain, judul,
nomor, atau tanggalnya masih dari naskah lama, atau sebaliknya targetnya yang tertinggal.

Aturan ini diam bila:
1. judulnya tanpa tahun, atau menyebut periode (lihat T15);
2. target untuk tahun dalam judul juga ditetapkan;
3. target tahun lalu hanya diceritakan bersama hasilnya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.lingkup import lingkup
from pipeline.telaah.tahun_target import tahun_target

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"

KEPALA = pattern(r"(?<![0-9])([0-9]{4})\W*\Z")
Subject = tuple[Alinea, int, int, int, bool, int, bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    judul = next((s.tahun for s in naskah.once(lingkup) if s.di == "judul keputusan"), None)
    if judul is None or judul.sampai:  # (1)
        return
    semua = naskah.once(tahun_target)
    ada = any(satu.tahun == judul.tahun for satu, _ in semua)  # (2)
    for satu, lalu in semua:
        yield satu.alinea, satu.mulai, satu.akhir, satu.tahun, lalu, judul.tahun, ada
    yield from _kolom(naskah, judul.tahun)


def _kolom(naskah: Naskah, judul: int) -> Iterable[Subject]:
    """The columns of targets: one of them is for the year of the title."""
    kolom: dict[str, list[Alinea]] = {}
    for alinea in naskah.peran("kepala_tabel"):
        if alinea.kolom.startswith("target") and (match := KEPALA.search(alinea.teks)):
            kolom.setdefault(match[1], []).append(alinea)
    for tahun, semua in kolom.items():
        for alinea in semua:
            mulai = alinea.teks.rindex(tahun)
            ada = str(judul) in kolom
            yield alinea, mulai, mulai + len(tahun), int(tahun), False, judul, ada


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, tahun, lalu, judul, ada = subject
    if ada or (tahun < judul and lalu):  # (3)
        return None
    pesan = (
        f"Tertulis '{alinea.teks[mulai:akhir]}': target untuk tahun {tahun}, padahal judul "
        f"keputusan menyebut tahun {judul} dan tidak ada target untuk tahun itu."
    )
    return Slip(alinea, mulai, akhir, pesan)
