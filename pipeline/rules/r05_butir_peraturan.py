"""Setiap butir Mengingat menyebut peraturan.

Mengingat hanya memuat peraturan yang menjadi dasar kewenangan dan yang memerintahkan keputusan ini.
Hasil rapat, dokumen anggaran, atau surat disebut dalam Menimbang, atau dalam Memperhatikan.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.butir import butir
from pipeline.telaah.rujukan import dikutip

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum"


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, bool]]:
    kutipan = naskah.once(dikutip)
    for satu in naskah.once(butir)["mengingat"]:
        yield satu[0], any(id(alinea) in kutipan for alinea in satu)


def check(subject: tuple[Alinea, bool]) -> Slip | None:
    alinea, ada = subject
    if ada:
        return None
    tertulis = alinea.teks.rstrip(" ;.")
    pesan = (
        f"{alinea.nama}, '{tertulis}', tidak menyebut peraturan beserta nomornya. Lengkapi jenis, "
        "nomor, tahun, dan namanya, atau pindahkan ke Menimbang."
    )
    return Slip(alinea, 0, len(tertulis), pesan)
