"""Setiap lampiran ditutup tanda tangan pejabat yang menetapkan.

Halaman terakhir lampiran memuat jabatan, tanda tangan, dan nama pejabat. Yang sering terjadi:
tanda tangan berdiri di tengah, lalu bagian berikutnya tidak ditandatangani.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip, whole
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.lampiran import Lampiran, daftar_lampiran

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Lampiran"


def subjects(naskah: Naskah) -> Iterable[Lampiran]:
    return naskah.once(daftar_lampiran)


def check(lampiran: Lampiran) -> Slip | None:
    if not lampiran.ttd:
        judul = lampiran.depan.teks
        pesan = f"Lampiran '{judul}' tidak ditandatangani. Tulis jabatan dan nama di akhirnya."
        return whole(lampiran.depan, pesan)
    if lampiran.sesudah_ttd:
        sesudah = lampiran.sesudah_ttd[0]
        pesan = (
            f"'{sesudah.teks}' berdiri sesudah tanda tangan lampiran, jadi tidak ikut "
            "ditandatangani. Pindahkan tanda tangan ke akhir lampiran."
        )
        return whole(sesudah, pesan)
    return None
