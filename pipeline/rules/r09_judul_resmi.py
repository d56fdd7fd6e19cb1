"""Nama peraturan sama dengan nama resminya.

Nama yang terpotong atau tertambah mengubah isinya: 'Pedoman Evaluasi Sistem Akuntabilitas' bukan
'Pedoman Evaluasi atas Implementasi Sistem Akuntabilitas'. Dibandingkan dengan data/peraturan.yaml;
huruf kapital, koma, dan spasi tidak dibandingkan di sini.

Aturan ini diam bila:
1. peraturan itu tidak ada dalam daftar, atau namanya tidak ditulis;
2. ia disebut di dalam nama peraturan lain, yang diperiksa seluruhnya.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.rujukan import Bagian, Peraturan, kata_judul, kemiripan, pendek, register
from pipeline.telaah.rujukan import Kutipan, keterangan, kutipan, seharusnya, tingkat
from pipeline.telaah.sanding import Beda, sanding, tanpa_tanda

LEVEL = "wajib"
SOURCE = "daftar peraturan data/peraturan.yaml"
EXPLAINS = (
    "T09",
    "T18",
    "B01",
    "B04",
    "B07",
    "B08",
    "B11",
    "B16",
    "R01",
    "R03",
    "R04",
    "R12",
    "R28",
)

SERUPA, HAMPIR = 0.5, 0.8
SINGKATAN = pattern(r"\s*\([A-Z][A-Za-z-]{1,12}\)")
Subject = tuple[Kutipan, Peraturan, Bagian]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        if satu.resmi is None or satu.ini.tentang is None:  # (1)
            continue
        if satu.dalam_judul_resmi:  # (2)
            continue
        yield satu, satu.resmi, satu.ini.tentang


def check(subject: Subject) -> Slip | None:
    satu, resmi, judul = subject
    if satu.maksud and satu.maksud.berjudul:
        return None
    beda = sanding(judul.teks, resmi.tentang, tanpa_tanda)
    beda = beda or Beda(0, len(judul.teks), resmi.tentang)
    mulai, akhir = judul.mulai + beda.mulai, judul.mulai + beda.akhir
    tertulis = satu.alinea.teks[mulai:akhir]
    nama = pendek(resmi.kunci)
    if kata_judul(SINGKATAN.sub("", judul.teks)) == kata_judul(resmi.tentang):
        pesan = (
            f"Tertulis '{tertulis}', tetapi nama resmi {nama} tidak memuat singkatan: "
            f"'{resmi.tentang}'."
        )
        return Slip(satu.alinea, mulai, akhir, pesan, beda.ganti, TINJAU)
    pesan = (
        f"Tertulis '{tertulis}', {seharusnya(resmi, 'tentang')} '{beda.ganti}': "
        f"{keterangan(resmi, 'tentang')}, {nama} tentang {resmi.tentang}."
    )
    ganti: str | None = beda.ganti
    if not (satu.maksud and satu.maksud.keliru):
        mirip = kemiripan(kata_judul(judul.teks), kata_judul(resmi.tentang))
        lain = [pendek(p.kunci) for p in register().berjudul(judul.teks)]
        if lain:
            pesan += f" Nama yang tertulis milik {' atau '.join(lain)}."
        if mirip < SERUPA or (lain and mirip < HAMPIR):
            pesan += " Bila itu yang dimaksud, benarkan nomornya."
            ganti = None
    return Slip(satu.alinea, mulai, akhir, pesan, ganti, tingkat(resmi, "tentang"))
