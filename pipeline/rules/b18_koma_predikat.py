"""Antara pokok kalimat dan kata kerja pasifnya tidak ada koma.

'Penetapan target setiap tahun, direncanakan …': koma memisahkan pokok kalimat dari sebutannya.
Untuk 'merupakan' dan 'adalah' lihat S40.

Aturan ini diam bila:
1. di depan koma ada kata kerja, sehingga koma itu memisahkan dua bagian kalimat;
2. kalimat diawali keterangan, atau komanya lebih dari satu.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.kosakata import dikenal
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

LEVEL = "tinjau"
SOURCE = "EYD V, bagian Tanda Koma"

PASIF = pattern(r",\s+(di[a-z]{3,}(?:kan|i)?)\b")
KALIMAT = pattern(r"[.;:](?=\s)")
KERJA = pattern(r"\b(?:(?:me|di|ber|ter)[a-z]{3,}|adalah|ialah|telah|sudah|akan|dapat|yaitu)\b")
POKOK = pattern(r"(?:Pe|Ke)[a-z]{3,}an\b")

Subject = tuple[Alinea, int, int, str]


def subjects(naskah: Naskah) -> Iterable[Subject | None]:
    ada: list[Subject | None] = []
    for alinea in naskah.peran("diktum", "ayat", "rincian", "uraian", "sel", "lain"):
        isi = str(alinea.teks)
        if ", di" not in isi:
            continue
        for match in PASIF.finditer(isi):
            batas = [m.end() for m in KALIMAT.finditer(isi, 0, match.start())]
            depan = isi[batas[-1] if batas else 0 : match.start()].strip()
            if not POKOK.match(depan) or "," in depan:  # (2)
                continue
            if dikenal(match[1]) and not KERJA.search(depan):  # (1)
                kata = depan.split()[-1]
                ada.append((alinea, match.start() - len(kata), match.end(), match[1]))
    return ada or [None]


def check(subject: Subject | None) -> Slip | None:
    if subject is None:
        return None
    alinea, mulai, akhir, kerja = subject
    tertulis = str(alinea.teks[mulai:akhir])
    ganti = tertulis.replace(",", "", 1)
    pesan = f"Tertulis '{tertulis}'; hapus koma sebelum '{kerja}'."
    return Slip(alinea, mulai, akhir, pesan, ganti)
