"""Tahun dan nomor lembaran sama dengan tempat peraturan itu diundangkan.

Angka lembaran disalin dari naskah ke naskah dan mudah salah ketik: 'Nomor 2444' untuk 244.
Dibandingkan dengan data/peraturan.yaml.

Aturan ini diam bila:
1. lembaran peraturan itu tidak ada dalam daftar, dan tidak pula milik peraturan lain dalam daftar.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.rujukan import Lembaran, Peraturan, pendek, register, tulis_lembaran
from pipeline.telaah.rujukan import Kutipan, keterangan, kutipan, tingkat

LEVEL = "wajib"
SOURCE = "daftar peraturan data/peraturan.yaml"
EXPLAINS = ("T09", "R15")

ANGKA = pattern(r"[0-9]+[A-Za-z]?")
Subject = tuple[Kutipan, Lembaran]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(kutipan):
        for ini in satu.ini.lembaran:
            yield satu, ini


def check(subject: Subject) -> Slip | None:
    satu, ini = subject
    resmi = satu.resmi
    if resmi and resmi.lembaran:
        return _dibandingkan(satu, ini, resmi)
    if ini.nomor is None:
        return None
    lain = register().berlembaran(ini.jenis, ini.tahun or 0, ini.nomor)
    if lain is None or (satu.maksud and satu.maksud.lain):  # (1)
        return None
    tertulis = satu.alinea.teks[ini.mulai : ini.akhir]
    pesan = (
        f"Tertulis '{tertulis}', tetapi {keterangan(lain, 'lembaran')} itu tempat "
        f"{pendek(lain.kunci)} tentang {lain.tentang}. Periksa lembaran dan nomor peraturannya."
    )
    return Slip(satu.alinea, ini.mulai, ini.akhir, pesan, None, tingkat(lain, "lembaran"))


def _dibandingkan(satu: Kutipan, ini: Lembaran, resmi: Peraturan) -> Slip | None:
    tepat = next((satu for satu in resmi.lembaran if satu[0] == ini.jenis), None)
    tertulis = satu.alinea.teks[ini.mulai : ini.akhir]
    if tepat is None:
        if ini.jenis[0] != "T":
            return None
        pesan = (
            f"Tertulis '{tertulis}', tetapi {keterangan(resmi, 'lembaran')} tidak ada tambahannya."
        )
        return Slip(satu.alinea, ini.mulai, ini.akhir, pesan, None, TINJAU)
    _, tahun, nomor = tepat
    beda_tahun = tahun > 0 and ini.tahun != tahun
    beda_nomor = (ini.nomor or "").upper() != nomor
    if not (beda_tahun or beda_nomor):
        return None
    mulai, akhir, ganti = ini.mulai, ini.akhir, tulis_lembaran(tepat, resmi.penerbit)
    if not (beda_tahun and beda_nomor) and (ini.tahun if beda_tahun else ini.nomor):
        salah, ganti = (str(ini.tahun), str(tahun)) if beda_tahun else (str(ini.nomor), nomor)
        mulai, akhir = _letak(satu, ini, salah)
    salah = satu.alinea.teks[mulai:akhir]
    pesan = (
        f"Lembaran tertulis '{salah}', {keterangan(resmi, 'lembaran')} '{ganti}': "
        f"{pendek(resmi.kunci)} diundangkan dalam {tulis_lembaran(tepat, resmi.penerbit)}."
    )
    return Slip(satu.alinea, mulai, akhir, pesan, ganti, tingkat(resmi, "lembaran"))


def _letak(satu: Kutipan, ini: Lembaran, angka: str) -> tuple[int, int]:
    """Where that number stands in the gazette; of two equal ones the year is the first."""
    semua = [
        match.span()
        for match in ANGKA.finditer(satu.alinea.teks, ini.mulai, ini.akhir)
        if match[0].lstrip("0").lower() == angka.lstrip("0").lower()
    ]
    return semua[0 if angka == str(ini.tahun) else -1]
