"""Peraturan disebut dengan 'Nomor … Tahun …'.

Nomor dan tahunlah yang menunjuk peraturannya. Bentuknya 'Nomor 23 Tahun 2014', bukan 'No. 23',
'Nomor: 23', atau '23/2014'.

Aturan ini diam bila:
1. jenis peraturan itu memang tidak bernomor, seperti Undang-Undang Dasar;
2. tahunnya ada di dalam nomornya, atau yang disebut tanggalnya;
3. disebut singkat di luar Mengingat, misalnya 'UU 23/2014';
4. ia disebut di dalam nama peraturan lain, misalnya 'Nomor 16 dan 17 Tahun 1950'.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.rujukan import Bagian
from pipeline.telaah.rujukan import Kutipan, kutipan_resmi

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Dasar Hukum"
EXPLAINS = ("B01", "B02")

HURUF = pattern(r"[A-Za-z]+")


def subjects(naskah: Naskah) -> Iterable[Kutipan]:
    for satu in naskah.once(kutipan_resmi):
        if satu.jenis.bernomor != "tidak":  # (1)
            yield satu


def check(satu: Kutipan) -> Slip | None:
    alinea, ini = satu.alinea, satu.ini
    nomor = ini.nomor
    if nomor is None:
        return None if satu.dalam_judul else _tanpa_nomor(satu)  # (4)
    if ini.tahun is None and ini.tanggal is None:  # (2)
        if satu.dalam_judul:  # (4)
            return None
        tahun = satu.resmi.kunci.tahun if satu.resmi else None
        ganti = f"{nomor.teks} Tahun {tahun}" if tahun else None
        saran = ganti or f"{nomor.teks} Tahun …"
        pesan = f"Tertulis '{nomor.teks}' tanpa tahunnya; tulis 'Nomor {saran}'."
        return Slip(alinea, nomor.mulai, nomor.akhir, pesan, ganti)
    lengkap = alinea.peran == "mengingat" and not satu.dalam_judul
    if ini.label is None or _tanpa_kata_tahun(satu):
        return _singkat(satu, nomor) if lengkap else None  # (3)
    for bagian, tepat in ((ini.label, "Nomor"), (ini.tahun_tertulis, "Tahun")):
        if bagian is None or bagian.teks == tepat or bagian.teks.startswith("Tahun "):
            continue
        kata = HURUF.match(bagian.teks)
        if kata is None or kata[0].isupper():
            continue
        akhir = bagian.mulai + (len(bagian.teks) if tepat == "Nomor" else kata.end())
        tertulis = alinea.teks[bagian.mulai : akhir]
        if tertulis != tepat:
            pesan = f"Tertulis '{tertulis}', seharusnya '{tepat}'."
            return Slip(alinea, bagian.mulai, akhir, pesan, tepat, TINJAU)
    return None


def _tanpa_nomor(satu: Kutipan) -> Slip | None:
    alinea, ini = satu.alinea, satu.ini
    if ini.label:
        pesan = f"Tertulis '{ini.label.teks}' tanpa nomornya; isi nomornya."
        return Slip(alinea, ini.label.mulai, ini.label.akhir, pesan, tingkat=TINJAU)
    if ini.tanggal:  # (2)
        return None
    bagian = ini.tahun_tertulis or ini.jenis_tertulis
    kurang = "nomornya" if ini.tahun else "nomor dan tahunnya"
    pesan = f"Tertulis '{bagian.teks}', tetapi {kurang} tidak disebut; tulis 'Nomor … Tahun …'."
    return Slip(alinea, bagian.mulai, bagian.akhir, pesan)


def _tanpa_kata_tahun(satu: Kutipan) -> bool:
    """'23/2014' or '23, 2014': the year is neither in the number nor after its word."""
    tahun, nomor = satu.ini.tahun_tertulis, satu.ini.nomor
    if tahun is None or nomor is None or tahun.mulai < nomor.akhir:
        return False
    return tahun.teks.isdecimal()


def _singkat(satu: Kutipan, nomor: Bagian) -> Slip | None:
    ini = satu.ini
    tahun = ini.tahun_tertulis
    akhir = tahun.akhir if tahun and tahun.akhir > nomor.akhir else nomor.akhir
    mulai = ini.label.mulai if ini.label else nomor.mulai
    tertulis = satu.alinea.teks[mulai:akhir]
    tepat = f"Nomor {nomor.teks}"
    if akhir > nomor.akhir:
        tepat += f" Tahun {ini.tahun}"
    pesan = f"Tertulis '{tertulis}', seharusnya '{tepat}'."
    return Slip(satu.alinea, mulai, akhir, pesan, tepat, TINJAU)
