"""Lembaran Negara milik Republik Indonesia, Lembaran Daerah milik daerah penetapnya.

'(Lembaran Daerah Kabupaten Maros Tahun 2021 Nomor 5)' untuk Peraturan Daerah Kabupaten Maros. Nama
daerah lain di situ biasanya tertinggal dari naskah yang disalin.

Aturan ini diam bila:
1. nama lembarannya disingkat, misalnya 'LN 2014/244';
2. daerah peraturannya tidak disebut (lihat R06).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Lembaran, wilayah_baku
from pipeline.telaah.rujukan import Kutipan, kutipan

LEVEL = "wajib"
SOURCE = "UU 12/2011 Pasal 81 sampai dengan Pasal 86"
EXPLAINS = ("B08", "B11")

Subject = tuple[Kutipan, Lembaran, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        for ini in satu.ini.lembaran:
            pemilik = "Republik Indonesia" if ini.jenis[-1] == "N" else _pemilik(satu)
            if pemilik and " " in ini.nama.teks:  # (1) (2)
                yield satu, ini, pemilik


def _pemilik(satu: Kutipan) -> str:
    """'Kabupaten Maros' for a Peraturan Daerah Kabupaten Maros and a Peraturan Bupati Maros."""
    tertulis = satu.ini.wilayah
    if tertulis is None:
        return ""
    baku = wilayah_baku(tertulis.teks, satu.jenis.wilayah)
    return tertulis.teks if baku == tertulis.teks.lower() else baku.title()


def check(subject: Subject) -> Slip | None:
    satu, ini, tepat = subject
    nama, milik = ini.nama, ini.wilayah
    if milik is None:
        pesan = f"Tertulis '{nama.teks}'; tulis '{nama.teks} {tepat}'."
        return Slip(satu.alinea, nama.mulai, nama.akhir, pesan, f"{nama.teks} {tepat}", TINJAU)
    if milik.teks == tepat or wilayah_baku(milik.teks) == wilayah_baku(tepat):
        return None
    pesan = f"Lembaran ditulis milik '{milik.teks}', seharusnya '{tepat}'."
    return Slip(satu.alinea, milik.mulai, milik.akhir, pesan, tepat)
