"""Lembaran Negara milik Republik Indonesia, Lembaran Daerah milik daerah penetapnya.

'(Lembaran Daerah Kabupaten Maros Tahun 2021 Nomor 5)' untuk Peraturan Daerah Kabupaten Maros. Nama daerah
lain di situ biasanya tertinggal dari naskah yang disalin.

Aturan ini diam bila:
1. nama lembarannya disingkat, misalnya 'LN 2014/244';
2. daerah peraturannya tidak disebut (lihat R06).
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Lembaran, jenis_dari, wilayah_baku
from pipeline.telaah.rujukan import Kutipan, kutipan

LEVEL = "wajib"
SOURCE = "UU 12/2011 Pasal 81 sampai dengan Pasal 86"
EXPLAINS = ("B08", "B11")

Subject = tuple[Kutipan, Lembaran]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        for ini in satu.ini.lembaran:
            if " " in ini.nama.teks and (satu.ini.wilayah or ini.jenis[-1] == "N"):  # (1) (2)
                yield satu, ini


def check(subject: Subject) -> Slip | None:
    satu, ini = subject
    jenis = jenis_dari(satu.ini.jenis).wilayah
    if ini.jenis[-1] == "N":
        tepat = "Republik Indonesia"
    elif satu.ini.wilayah is None or jenis == "desa":
        return None
    else:
        baku = wilayah_baku(satu.ini.wilayah.teks, jenis)
        tertulis = satu.ini.wilayah.teks
        tepat = tertulis if " " in tertulis and baku.split()[0] == tertulis.split()[0].lower() else ""
        tepat = tepat or baku.title()
        if ini.wilayah and wilayah_baku(ini.wilayah.teks, jenis) == baku:
            return None
    if ini.wilayah is None:
        nama = ini.nama
        pesan = f"Tertulis '{nama.teks}'; tulis '{nama.teks} {tepat}'."
        return Slip(satu.alinea, nama.mulai, nama.akhir, pesan, f"{nama.teks} {tepat}", TINJAU)
    tertulis = " ".join(ini.wilayah.teks.split())
    if tertulis.casefold() == tepat.casefold():
        return None
    pesan = f"Lembaran ditulis milik '{ini.wilayah.teks}', seharusnya '{tepat}'."
    return Slip(satu.alinea, ini.wilayah.mulai, ini.wilayah.akhir, pesan, tepat)
