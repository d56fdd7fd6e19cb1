"""Nomor dan tanggal keputusan tidak lebih awal daripada isinya.

Bila keputusan sudah memuat capaian tahun penetapannya, tahun pada nomor dan tanggal patut
dicurigai: keduanya sering tertinggal dari naskah tahun sebelumnya.

Aturan ini diam bila:
1. tidak ada capaian yang mendahului tanggal keputusan (lihat T16).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.tanggal import cari
from pipeline.telaah.hasil import Hasil, hasil_dini

LEVEL = "tinjau"
SOURCE = "kesesuaian di dalam naskah"

Subject = tuple[Alinea, int, int, list[Hasil]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    if naskah.tanggal is None:
        return
    dini = [satu for satu in naskah.once(hasil_dini) if satu.pasti]
    tahun = str(naskah.tanggal.year)
    for alinea in naskah.peran("nomor"):
        mulai = alinea.teks.rfind(tahun)
        if mulai >= 0:
            yield alinea, mulai, mulai + len(tahun), dini
    for alinea in naskah.peran("tanggal"):
        for sebutan in cari(alinea.teks):
            if sebutan.tanggal == naskah.tanggal:
                yield alinea, sebutan.mulai, sebutan.akhir, dini


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, dini = subject
    if not dini:  # (1)
        return None
    hasil = dini[0].tahun
    pesan = (
        f"Tertulis '{alinea.teks[mulai:akhir]}', tetapi {hasil.alinea.nama} sudah memuat hasil "
        f"tahun {hasil.tertulis}. Benarkah bukan {hasil.tahun + 1}?"
    )
    return Slip(alinea, mulai, akhir, pesan)
