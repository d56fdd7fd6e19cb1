"""Tahun dalam judul sejalan dengan tahun penetapan.

Indikator ditetapkan untuk tahun itu atau tahun berikutnya, atau untuk periode yang mencakup tahun
penetapan. Di luar itu biasanya judul atau tanggalnya tertinggal dari naskah lama.

Aturan ini diam bila:
1. judulnya tanpa tahun, atau tanggal penetapan tidak terbaca.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.lingkup import lingkup
from pipeline.telaah.tahun import Tahun

LEVEL = "tinjau"
SOURCE = "kesesuaian di dalam naskah"

Subject = tuple[Tahun, int]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(lingkup):
        if satu.tahun.alinea.peran == "tentang" and naskah.tanggal:  # (1)
            yield satu.tahun, naskah.tanggal.year


def check(subject: Subject) -> Slip | None:
    judul, tahun = subject
    awal, akhir = judul.rentang
    if awal - 1 <= tahun <= akhir:
        return None
    pesan = f"Tertulis '{judul.tertulis}', sedangkan keputusan ditetapkan pada tahun {tahun}."
    return Slip(judul.alinea, judul.mulai, judul.akhir, pesan)
