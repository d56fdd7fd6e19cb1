"""Kata-kata dalam nama peraturan diawali huruf kapital.

'tentang Pedoman Umum Penetapan Indikator Kinerja Utama', bukan 'tentang pedoman Umum …'. Kata
hubung dan kata depan tetap dengan huruf kecil.

Aturan ini diam bila:
1. di luar Mengingat, kata itu sesudah kata terakhir yang berhuruf kapital: mungkin lanjutan
   kalimatnya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import KECIL
from pipeline.telaah.rujukan import Kutipan, kutipan_resmi

LEVEL = "tinjau"
SOURCE = "EYD V, bagian Huruf Kapital"
EXPLAINS = ("B16",)

HURUF_KECIL = pattern(r"(?<![\w/-])[a-z](?!-)[a-z-]{3,}")
KAPITAL = pattern(r"(?<![\w/-])[A-Z]")
PENGHUBUNG = KECIL | frozenset((
    "menjadi", "antara", "terhadap", "melalui", "tanpa", "secara", "sampai", "hingga", "menurut",
    "berdasarkan", "maupun", "antar", "guna", "demi", "selama", "kepada", "bersama", "beserta",
    "tahun", "nomor", "pasal", "ayat",
))  # fmt: skip


def subjects(naskah: Naskah) -> Iterable[Kutipan]:
    return [satu for satu in naskah.once(kutipan_resmi) if satu.ini.tentang]


def check(satu: Kutipan) -> Slip | None:
    judul = satu.ini.tentang
    if judul is None:
        return None
    henti = judul.akhir
    if satu.alinea.peran != "mengingat":  # (1)
        semua = list(KAPITAL.finditer(satu.alinea.teks, judul.mulai, judul.akhir))
        henti = semua[-1].start() if semua else judul.mulai
    salah = [
        match
        for match in HURUF_KECIL.finditer(satu.alinea.teks, judul.mulai, henti)
        if match[0] not in PENGHUBUNG
    ]
    if not salah:
        return None
    mulai, akhir = salah[0].start(), salah[-1].end()
    tertulis = str(satu.alinea.teks[mulai:akhir])
    ganti = HURUF_KECIL.sub(lambda m: m[0] if m[0] in PENGHUBUNG else m[0].capitalize(), tertulis)
    pesan = f"Dalam nama peraturan tertulis '{tertulis}', seharusnya '{ganti}'."
    return Slip(satu.alinea, mulai, akhir, pesan, ganti)
