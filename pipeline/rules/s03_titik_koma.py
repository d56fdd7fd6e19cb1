"""Setiap butir Menimbang dan Mengingat diakhiri titik koma, yang terakhir juga.

Konsiderans dan dasar hukum belum selesai dengan butir terakhirnya: kalimatnya baru selesai pada
diktum. Yang sering terjadi: butir terakhir ditutup titik seperti akhir daftar biasa.

Aturan ini diam bila:
1. butir itu diikuti rincian, sehingga diakhiri titik dua.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.telaah.butir import butir

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Konsiderans dan bagian Dasar Hukum"


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, bool]]:
    for peran, semua in naskah.once(butir).items():
        for n, satu in enumerate(semua, 1):
            yield satu[-1], peran != "menimbang" and n == len(semua)


def check(subject: tuple[Alinea, bool]) -> Slip | None:
    alinea, penutup = subject
    teks = alinea.teks.rstrip()
    if not teks or teks.endswith((";", "; dan", ";dan")):
        return None
    if teks.endswith(":"):  # (1)
        return None
    akhir = len(teks)
    mulai = akhir - 1 if teks[-1] in ".," else teks.rfind(" ") + 1
    tertulis = teks[mulai:akhir]
    ganti = ";" if teks[-1] in ".," else f"{tertulis};"
    pesan = f"{alinea.nama} diakhiri '{tertulis}', seharusnya '{ganti}'."
    return Slip(alinea, mulai, akhir, pesan, ganti, TINJAU if penutup else None)
