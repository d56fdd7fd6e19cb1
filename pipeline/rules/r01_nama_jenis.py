"""Jenis peraturan ditulis lengkap, dan setiap katanya diawali huruf kapital.

'Undang-Undang' dengan dua huruf U kapital, 'Peraturan Pemerintah', 'Peraturan Daerah'. Dalam
Mengingat jenisnya tidak disingkat: bukan 'UU', 'PP', atau 'Permendagri'; juga tanpa 'Republik
Indonesia'.

Aturan ini diam bila:
1. seluruhnya berhuruf kapital;
2. singkatan itu di luar Mengingat atau di dalam judul peraturan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.jarak import terdekat
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.rujukan import register
from pipeline.rujukan.jenis import inti, kamus
from pipeline.telaah.rujukan import Kutipan, kutipan_resmi

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum"
EXPLAINS = ("B01", "B08", "B11", "B12")

NEGARA = "Republik Indonesia"
KATA = pattern(r"[A-Za-z]+")


def subjects(naskah: Naskah) -> Iterable[Kutipan]:
    return naskah.once(kutipan_resmi)


def check(satu: Kutipan) -> Slip | None:
    jenis = satu.jenis
    ini = satu.ini.jenis_tertulis
    if jenis.kunci == "peraturan" and (tanpa := _tanpa_menteri(satu)):
        return tanpa
    if ini.teks == jenis.nama and not satu.alinea.teks.startswith(NEGARA, ini.akhir + 1):
        return None
    kata = KATA.findall(ini.teks)
    kecil = " ".join(kata).lower()
    singkat = kecil == jenis.singkat.lower() != jenis.pokok.lower()
    if len(kata) == 1 and (singkat or kata[0].isupper()):
        return _singkatan(satu)
    bentuk = kamus().bentuk
    tepat = ini.teks
    if kecil not in bentuk:
        dikenal = [kata for kata, b in bentuk.items() if b.jenis == jenis.kunci]
        tepat = terdekat(kecil, dikenal) or tepat
    tepat = KATA.sub(lambda m: m[0] if m[0].isupper() else m[0].capitalize(), tepat)  # (1)
    tepat = re.sub(r"^Undang\W*Undang", "Undang-Undang", " ".join(tepat.split()))
    sisa = satu.alinea.teks[
        ini.akhir : satu.ini.label.mulai if satu.ini.label else ini.akhir
    ].strip()
    if sisa == NEGARA:
        tertulis, tepat = f"{ini.teks} {sisa}", tepat.removesuffix(NEGARA)
        pesan = f"Tertulis '{tertulis}'; cukup '{tepat}'."
        akhir = ini.mulai + len(tertulis)
        return Slip(satu.alinea, ini.mulai, akhir, pesan, tepat, TINJAU)
    if ini.teks == tepat:
        return None
    pesan = f"Tertulis '{ini.teks}', seharusnya '{tepat}'."
    tingkat = TINJAU if KATA.findall(ini.teks) == KATA.findall(tepat) else None  # a dash, a blank
    return Slip(satu.alinea, ini.mulai, ini.akhir, pesan, tepat, tingkat)


def _tanpa_menteri(satu: Kutipan) -> Slip | None:
    """'Peraturan Pendidikan dan Kebudayaan Nomor 3 Tahun 2020': whose, the title of a ministry."""
    ini, nama = satu.ini.jenis_tertulis, satu.ini.penerbit
    if nama is None or satu.dalam_judul or ini.teks != "Peraturan":
        return None
    if inti(nama.teks) not in kamus().penerbit:
        return None
    pesan = f"Tertulis 'Peraturan {nama.teks}', seharusnya 'Peraturan Menteri {nama.teks}'."
    return Slip(satu.alinea, ini.mulai, ini.akhir, pesan, "Peraturan Menteri")


def _singkatan(satu: Kutipan) -> Slip | None:
    alinea, ini, jenis = satu.alinea, satu.ini, satu.jenis
    if alinea.peran != "mengingat" or satu.dalam_judul or alinea.teks.isupper():  # (1) (2)
        return None
    mulai, akhir = ini.jenis_tertulis.mulai, ini.jenis_tertulis.akhir
    tepat: str | None = jenis.nama
    if not jenis.wilayah and jenis.nama != jenis.pokok:  # whose it is, is part of its name
        akhir = max(akhir, ini.penerbit.akhir if ini.penerbit else 0)
        nama = register().nama_penerbit(satu.kunci)
        tepat = f"{jenis.pokok} {nama[-1][1]}" if nama else None
    tertulis = alinea.teks[mulai:akhir]
    pesan = f"Tertulis '{tertulis}'; tulis lengkap '{tepat or jenis.nama + ' …'}'."
    return Slip(alinea, mulai, akhir, pesan, tepat, TINJAU)
