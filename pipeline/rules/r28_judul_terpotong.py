"""Nama peraturan tidak berakhir pada kata yang menunggu lanjutannya.

'… Rencana Strategis Perangkat Daerah Tahun' menunggu tahunnya, '… Rencana Pembangunan dan' menunggu
kata berikutnya. Ekor nama itu hilang ketika disalin atau disunting.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Bagian
from pipeline.telaah.judul import KECIL
from pipeline.telaah.rujukan import Kutipan, kutipan

LEVEL = "wajib"
SOURCE = "tata bahasa"

MENUNGGU = KECIL | {"tahun", "nomor", "antara", "menjadi", "melalui", "terhadap", "bagi"}
Subject = tuple[Kutipan, Bagian]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        if satu.ini.tentang and satu.alinea.peran == "mengingat" and not satu.dalam_judul:
            yield satu, satu.ini.tentang


def check(subject: Subject) -> Slip | None:
    satu, judul = subject
    kata = judul.teks.split()[-1]
    if kata.lower() not in MENUNGGU:
        return None
    pesan = f"Nama peraturan berakhir pada '{kata}', yang menunggu lanjutannya. Lengkapi namanya."
    return Slip(satu.alinea, judul.akhir - len(kata), judul.akhir, pesan)
