"""Peraturan diundangkan pada atau sesudah tanggal penetapannya, dalam berita tahun itu.

Peraturan ditetapkan dulu, lalu diundangkan; tahun Berita Daerah ialah tahun pengundangan.
Yang sering terjadi: tanggal atau baris 'BERITA DAERAH … TAHUN … NOMOR …' masih milik peraturan
terdahulu.

Aturan ini diam bila:
1. naskahnya tidak diundangkan, atau tanggalnya belum diisi;
2. nomornya dalam Berita Negara atau Lembaran Negara, yang tidak mengikuti nomor peraturannya.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.tanggal import cari, tulis
from pipeline.telaah.judul import nomor

LEVEL = "wajib"
SOURCE = "kalender; UU 12/2011, bagian Pengundangan"

BERITA = pattern(
    r"\b(?:BERITA|LEMBARAN)\s.*?\bTAHUN\s+([0-9]{4})(?:\s+NOMOR\s+([0-9]+))?",
)
NOMOR = pattern(r"([0-9]+)\s+TAHUN\s+[0-9]{4}")

Subject = tuple[Alinea, int, int, str, str | None]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(paragraph, what of it is judged, the fault or '', level)."""
    diundangkan: date | None = None
    for alinea in naskah.peran("pengundangan"):
        for satu in cari(alinea.teks)[:1]:
            if satu.tanggal and naskah.tanggal:  # (1)
                diundangkan = satu.tanggal
                salah = diundangkan < naskah.tanggal
                pesan = f"sebelum ditetapkan ({tulis(naskah.tanggal)})" if salah else ""
                yield alinea, satu.mulai, satu.akhir, pesan, None
        match = BERITA.search(alinea.teks.upper())
        if match and diundangkan:
            salah = int(match[1]) != diundangkan.year
            pesan = f"padahal diundangkan tahun {diundangkan.year}" if salah else ""
            yield alinea, *match.span(1), pesan, None
            sendiri = NOMOR.match(naskah.once(nomor).upper())
            if match[2] and sendiri and "NEGARA" not in match[0]:  # (2)
                pesan = "" if match[2] == sendiri[1] else f"nomor peraturannya {sendiri[1]}"
                yield alinea, *match.span(2), pesan, TINJAU


def check(subject: Subject) -> Slip | None:
    alinea, mulai, akhir, salah, tingkat = subject
    if not salah:
        return None
    pesan = f"Tertulis '{alinea.teks[mulai:akhir]}' dalam '{alinea.teks.strip()}', {salah}."
    return Slip(alinea, mulai, akhir, pesan, None, tingkat)
