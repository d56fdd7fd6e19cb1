"""Pangkat dan golongan bersesuaian: Pembina Utama Muda adalah IV/c.

Tiap golongan mempunyai satu nama pangkat. Yang sering terjadi: pejabat naik pangkat, tetapi hanya
nama pangkat atau golongannya yang diganti.

Aturan ini diam bila:
1. hanya salah satunya yang ditulis, atau yang tertulis bukan pangkat PNS.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.jarak import terdekat
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pejabat import PANGKAT, Pangkat, baca_pangkat, golongan, nama_pangkat
from pipeline.telaah.sekali import sekali

LEVEL = "wajib"
SOURCE = "PP 99/2000 tentang Kenaikan Pangkat PNS (lampiran pangkat, belum diperiksa)"

NAMA = tuple(nama for _, nama in PANGKAT)


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, Pangkat]]:
    for alinea in sekali(naskah, "pangkat"):
        pangkat = baca_pangkat(alinea.teks)
        if pangkat and pangkat.golongan and pangkat.nama_tertulis:  # (1)
            yield alinea, pangkat


def check(subject: tuple[Alinea, Pangkat]) -> Slip | None:
    alinea, pangkat = subject
    tertulis, ruang = pangkat.nama_tertulis, str(pangkat.golongan)
    mulai = alinea.teks.find(tertulis)
    akhir = mulai + len(tertulis)
    if mulai < 0:
        mulai, akhir = 0, len(alinea.teks.rstrip())
        tertulis = str(alinea.teks[mulai:akhir])
    if pangkat.nama is None:
        ganti = terdekat(pangkat.nama_tertulis, NAMA)
        pesan = f"Tertulis '{tertulis}'; pangkat golongan {ruang} ialah '{nama_pangkat(ruang)}'."
        return Slip(alinea, mulai, akhir, pesan, ganti)
    if golongan(pangkat.nama) == ruang:
        return None
    pesan = (
        f"Tertulis '{tertulis}' bersama golongan {ruang}, padahal {pangkat.nama} itu "
        f"{golongan(pangkat.nama)}, sedangkan {ruang} itu {nama_pangkat(ruang)}. Periksa mana yang "
        "benar."
    )
    return Slip(alinea, mulai, akhir, pesan)
