"""Baris nomor ditulis 'NOMOR 28/I/DPMD/2024', tanpa titik dua dan tanpa spasi berlebih.

Nomor disalin ke kepala lampiran, surat pengantar, dan daftar; bentuk yang berbeda-beda menyulitkan
pencarian.

Aturan ini diam bila:
1. nomor belum diisi, misalnya masih titik-titik;
2. kepala suratnya milik lembaga pusat, yang tata naskahnya menulis 'NOMOR:'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import kosong

LEVEL = "tinjau"
SOURCE = "Lampiran II UU 12/2011, bagian Judul; kelaziman naskah dinas"

LABEL = pattern(r"\s*((?:nomor|no)\b\.?\s*:?|nomer\s*:?)\s*", re.IGNORECASE)
PUSAT = (
    "MAHKAMAH",
    "PENGADILAN",
    "KEMENTERIAN",
    "KEJAKSAAN",
    "KEPOLISIAN",
    "KOMISI",
    "BADAN NASIONAL",
)
GARIS = pattern(r"\s*/\s*")


def subjects(naskah: Naskah) -> Iterable[tuple[Alinea, int, int, str]]:
    kop = " ".join(alinea.teks for alinea in naskah.peran("kop")[:1]).upper()
    pusat = kop.startswith(PUSAT)
    for alinea in naskah.peran("nomor"):
        teks = alinea.teks
        label = LABEL.match(teks)
        mulai = 0
        if label and not (pusat and label[1].upper().replace(" ", "") == "NOMOR:"):  # (2)
            yield alinea, label.start(1), label.start(1) + len(label[1].rstrip()), "NOMOR"
        if label:
            mulai = label.end()
        akhir = len(teks.rstrip())
        if mulai < akhir and not kosong(teks[mulai:akhir]):  # (1)
            tepat = GARIS.sub("/", " ".join(teks[mulai:akhir].split()))
            yield alinea, mulai, akhir, tepat


def check(subject: tuple[Alinea, int, int, str]) -> Slip | None:
    alinea, mulai, akhir, tepat = subject
    tertulis = alinea.teks[mulai:akhir]
    if tertulis == tepat:
        return None
    return Slip(alinea, mulai, akhir, f"Tertulis '{tertulis}', seharusnya '{tepat}'.", tepat)
