"""Satu peraturan disebut satu kali dalam Mengingat.

Peraturan yang sama dua kali dalam daftar biasanya tertinggal ketika daftar itu digabung dari dua
naskah.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.rujukan import Kutipan, dasar_hukum, kepala

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"
EXPLAINS = ("R25",)


def subjects(naskah: Naskah) -> Iterable[tuple[Kutipan, Kutipan | None]]:
    pertama: dict[object, Kutipan] = {}
    for satu in naskah.once(dasar_hukum):
        if satu.ini.nomor:
            yield satu, pertama.get(satu.pasti)
            pertama.setdefault(satu.pasti, satu)


def check(subject: tuple[Kutipan, Kutipan | None]) -> Slip | None:
    satu, pertama = subject
    if pertama is None:
        return None
    mulai, akhir = kepala(satu.ini)
    tertulis = satu.alinea.teks[mulai:akhir]
    pesan = f"'{tertulis}' sudah disebut pada {pertama.alinea.nama}; hapus salah satu."
    return Slip(satu.alinea, mulai, akhir, pesan)
