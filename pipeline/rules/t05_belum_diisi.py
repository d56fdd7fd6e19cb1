"""Nomor dan tanggal keputusan sudah diisi.

Nomor dan tanggal sering dikosongkan dengan titik-titik sampai keputusan ditandatangani. Itu bukan
kekeliruan, tetapi keputusan yang diedarkan tidak boleh berisi titik-titik lagi.

Aturan ini diam bila:
1. kepala lampiran mengulang nomor atau tanggal yang sama kosongnya; cukup satu temuan.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.belum_diisi import belum_diisi, isian, tanpa_nomor
from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.sekali import sekali

LEVEL = "tinjau"
SOURCE = "kelaziman naskah dinas: nomor dan tanggal diisi setelah ditandatangani"
EXPLAINS = ("B01", "B02")


def subjects(naskah: Naskah) -> Iterable[Alinea]:
    kosong = {a.peran for a in naskah.peran("nomor", "tanggal") if check(a)}
    for alinea in sekali(naskah, "nomor", "tanggal", "kepala_lampiran"):
        if alinea.tanda.strip(" :").lower() not in kosong:  # (1)
            yield alinea


def check(alinea: Alinea) -> Slip | None:
    teks = str(alinea.teks)
    if alinea.peran == "tanggal" and belum_diisi(teks):
        mulai, akhir = isian(teks) or (0, len(teks))
        return Slip(
            alinea, mulai, akhir, f"Tertulis '{teks[mulai:akhir]}': tanggalnya belum diisi."
        )
    letak = tanpa_nomor(teks) if alinea.peran == "nomor" else isian(teks)
    if letak is None:
        return None
    mulai, akhir = letak
    return Slip(alinea, mulai, akhir, f"Tertulis '{teks[mulai:akhir]}', yang masih harus diisi.")
