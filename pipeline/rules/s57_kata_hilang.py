"""Nama kantor di kepala surat dan judul lampiran tidak kehilangan satu kata pun.

'UNIVERSITAS BIRU' di atas 'REKTOR UNIVERSITAS SAMUDRA BIRU', 'INDIKATOR UTAMA' di bawah 'INDIKATOR
KINERJA UTAMA': satu kata terhapus ketika naskah disunting.

Aturan ini diam bila:
1. yang tidak ditulis lebih dari satu kata, atau kata di ujung: itu dipendekkan;
2. yang tidak ditulis kata penghubung atau kata seperti 'Kabupaten', yang memang boleh tidak ada.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import judul, penetap

LEVEL = "tinjau"
SOURCE = "kesesuaian di dalam naskah"

KATA = pattern(r"[^\s,.()\"]+")
MENETAPKAN = pattern(r"\bmenetapkan\s+(?:Keputusan|Peraturan)\s+(.{6,160}?)\s+tentang\b")
BOLEH_HILANG = frozenset((
    "DAN", "DI", "PADA", "UNTUK", "DALAM", "ATAS", "BAGI", "TENTANG", "PERIODE", "ANGGARAN",
    "TAHUN", "KABUPATEN", "KOTA", "PROVINSI", "KECAMATAN", "DAERAH", "UPTD", "UPT", "LINGKUNGAN",
    "REVIU", "PENETAPAN",
))  # fmt: skip
MATA_ANGIN = frozenset(("UTARA", "SELATAN", "TIMUR", "BARAT", "TENGAH", "RAYA", "HULU", "HILIR"))

Subject = tuple[Alinea, int, str, list[str]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(paragraph, where the name begins in it, the name, the words that it is part of)."""
    kantor, nama = _kata(naskah.once(penetap)), _kata(naskah.once(judul))
    for alinea in naskah.peran("kop"):
        if alinea.teks.isupper():
            yield alinea, 0, alinea.teks, kantor
    for alinea in naskah.peran("judul_lampiran"):
        yield alinea, 0, alinea.teks, nama
    for alinea in naskah.peran("menimbang")[-1:]:
        if match := MENETAPKAN.search(alinea.teks):
            yield alinea, match.start(1), match[1], kantor


def _kata(teks: str) -> list[str]:
    return KATA.findall(teks.upper())


def check(subject: Subject) -> Slip | None:
    alinea, mulai, nama, utuh = subject
    semua = list(KATA.finditer(nama))
    ini = [kata[0].upper() for kata in semua]
    if len(ini) < 2 or _ada(ini, utuh):
        return None
    for panjang in range(len(ini), 1, -1):
        hasil = _kurang(ini[:panjang], utuh)
        if hasil:
            n, kata = hasil
            kiri, kanan = semua[n - 1], semua[n] if n < panjang else semua[n - 1]
            return _slip(alinea, mulai, nama, kiri, kanan, kata)
    return None


def _slip(
    alinea: Alinea, mulai: int, nama: str, kiri: re.Match[str], kanan: re.Match[str], kata: str
) -> Slip:
    tertulis = nama[kiri.start() : kanan.end()]
    kata = kata if nama.isupper() else kata.capitalize()
    tepat = f"{nama[kiri.start() : kiri.end()]} {kata}"
    if kanan is not kiri:
        tepat += f"{nama[kiri.end() : kanan.start()]}{nama[kanan.start() : kanan.end()]}"
    pesan = f"Tertulis '{tertulis}', mungkin maksudnya '{tepat}': kata '{kata}' tidak ada."
    return Slip(alinea, mulai + kiri.start(), mulai + kanan.end(), pesan, tepat)


def _ada(ini: list[str], utuh: list[str]) -> bool:
    return any(utuh[n : n + len(ini)] == ini for n in range(len(utuh) - len(ini) + 1))


def _kurang(ini: list[str], utuh: list[str]) -> tuple[int, str] | None:
    """Where in `ini` the one word is lacking that makes it a stretch of `utuh`, and that word."""
    for n in range(len(utuh) - len(ini)):
        if utuh[n] != ini[0]:
            continue
        bagian = utuh[n : n + len(ini) + 1]
        letak = next((m for m, kata in enumerate(ini) if bagian[m] != kata), len(ini))
        hilang = bagian[letak]
        if bagian[letak + 1 :] != ini[letak:] or hilang in BOLEH_HILANG:  # (1) (2)
            continue
        if letak == len(ini) and (hilang not in MATA_ANGIN or len(bagian) != len(utuh) - n):
            continue
        return letak, hilang
    return None
