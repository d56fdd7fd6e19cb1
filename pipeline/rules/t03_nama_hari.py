"""Nama hari cocok dengan tanggalnya.

Bila nama hari ditulis di depan tanggal, keduanya harus menunjuk hari yang sama. Yang sering
terjadi: tanggalnya diganti untuk tahun baru, nama harinya tertinggal.

Aturan ini diam bila:
1. tanggalnya ditulis tanpa nama hari.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.tanggal import Sebutan, hari
from pipeline.telaah.tanggalan import tanggalan

LEVEL = "wajib"
SOURCE = "kalender"

Subject = tuple[Alinea, Sebutan]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for alinea, sebutan in naskah.once(tanggalan):
        if sebutan.nama_hari and sebutan.tanggal:  # (1)
            yield alinea, sebutan


def check(subject: Subject) -> Slip | None:
    alinea, sebutan = subject
    assert sebutan.tanggal
    benar = hari(sebutan.tanggal)
    if sebutan.nama_hari == benar:
        return None
    kata = alinea.teks[sebutan.mulai : sebutan.akhir].replace(",", " ").split()[0]
    tertulis = alinea.teks[sebutan.mulai + len(kata) : sebutan.akhir].strip(" ,")
    ganti = benar.upper() if kata.isupper() else benar
    pesan = f"Tertulis '{kata}', padahal {tertulis} jatuh pada hari {benar}. Periksa keduanya."
    return Slip(alinea, sebutan.mulai, sebutan.mulai + len(kata), pesan, ganti)
