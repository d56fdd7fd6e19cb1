"""'antara' berpasangan dengan 'dan'.

'perbedaan antara Renstra dengan Perjanjian Kinerja' seharusnya 'antara Renstra dan Perjanjian
Kinerja'.

Aturan ini diam bila:
1. 'antara' sudah berpasangan dengan 'dan', atau bagian dari 'antara lain' dan 'di antara';
2. 'dengan' itu diikuti kata kerja atau keterangan, seperti 'dengan menggunakan'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import judul_biasa, penetap_biasa

LEVEL = "tinjau"
SOURCE = "tata bahasa baku: antara … dan …"

ANTARA = pattern(r"(?<!di )\bantara\b(?! lain)")
DENGAN = pattern(r"\bdengan\b(?=\s+(\S+))")
KETERANGAN = pattern(
    r"(?:me|ber|ter)[a-z]{3,}|cara|tujuan|demikian|maksud|sendirinya|baik|tetap|pola|sistem|metode"
    r"|jumlah|nilai|jangka|batas|skala"
)
DAN = pattern(r"\b(?:dan|serta)\b")
SEJAUH = 200

Subject = tuple[Alinea, int, str, re.Match[str] | None]


def subjects(naskah: Naskah) -> Iterable[Subject | None]:
    nama = [n for n in (naskah.once(penetap_biasa), naskah.once(judul_biasa)) if " dan " in n]
    ada: list[Subject | None] = []
    for alinea in naskah.peran("menimbang", "diktum", "ayat", "rincian", "uraian", "sel", "lain"):
        isi = str(alinea.teks)
        if "antara" not in isi:
            continue
        for match in ANTARA.finditer(isi):
            akhir = min((i for t in ".;" if (i := isi.find(t, match.end())) >= 0), default=len(isi))
            dengan = DENGAN.search(isi, match.end(), min(akhir, match.end() + SEJAUH))
            antara = isi[match.end() : dengan.start() if dengan else akhir]
            ada.append((alinea, match.start(), _tanpa_nama(antara, nama), dengan))
    return ada or [None]


def _tanpa_nama(antara: str, nama: list[str]) -> str:
    """The words between without the office's own 'dan'."""
    for satu in nama:
        kata = satu.split()
        for n in range(len(kata), 2, -1):
            for i in range(len(kata) - n + 1):
                potong = " ".join(kata[i : i + n])
                if " dan " in potong:
                    antara = antara.replace(potong, "")
    return antara


def check(subject: Subject | None) -> Slip | None:
    if subject is None:
        return None
    alinea, _, antara, dengan = subject
    if dengan is None or DAN.search(antara):  # (1)
        return None
    if KETERANGAN.match(dengan[1]):  # (2)
        return None
    pesan = "Tertulis 'dengan' sebagai pasangan 'antara'; pasangannya 'dan'."
    return Slip(alinea, dengan.start(), dengan.end(), pesan, "dan")
