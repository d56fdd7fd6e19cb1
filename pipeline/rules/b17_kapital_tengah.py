"""Kata biasa di tengah kalimat diawali huruf kecil.

'status Pembangunan setiap desa', 'kebutuhan dasar, Pembangunan sarana': kata biasa tidak menjadi
nama karena dianggap penting. Di tempat lain dalam naskah yang sama kata itu ditulis dengan huruf
kecil.

Aturan ini diam bila:
1. kata itu bagian dari nama, yaitu kata di sebelahnya juga berhuruf kapital;
2. kata itu lazim berhuruf kapital dalam naskah dinas, seperti Bupati dan Lampiran;
3. kata itu di tempat lain jarang atau tidak pernah ditulis dengan huruf kecil.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.ejaan import berkapital
from pipeline.kosakata import dikenal
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.kata import kata

LEVEL = "tinjau"
SOURCE = "EYD V, bagian Huruf Kapital"

PERAN = ("menimbang", "diktum", "ayat", "rincian", "uraian", "fungsi", "sel", "lain")
KOLOM = ("", "relevansi", "penjelasan", "keterangan", "alasan")
KAPITAL = pattern(r" ([A-Z][a-z]{3,})(?= [a-z])")
SAMBUNGAN = pattern(r"[A-Z][a-z]+,? (?:dan|atau|di|ke|atas|untuk|bagi|serta)$")
SAMBUNG = pattern(r" (?:dan|atau|di|ke|atas|untuk|bagi|serta) [A-Z]")

Subject = tuple[Alinea, int, int, int]


def subjects(naskah: Naskah) -> Iterable[Subject | None]:
    hitung = naskah.once(kata).hitung
    ada: list[Subject | None] = []
    for alinea in naskah.peran(*PERAN):
        if alinea.kolom not in KOLOM:
            continue
        for match in KAPITAL.finditer(alinea.teks):
            kecil = match[1].lower()
            biasa = hitung.get(kecil, 0)
            if biasa < 2 or kecil in berkapital() or not dikenal(kecil):  # (2) (3)
                continue
            if not _bagian_nama(alinea.teks, match):  # (1)
                ada.append((alinea, *match.span(1), biasa))
    return ada or [None]


def _bagian_nama(isi: str, match: re.Match[str]) -> bool:
    depan = isi[: match.start()].rstrip()
    if not depan or not (depan[-1].islower() or depan[-1] == ","):
        return True
    if SAMBUNGAN.search(depan):
        return True
    kata_depan = depan.rpartition(" ")
    kapital_depan = kata_depan[2][:1].isupper() and bool(kata_depan[0].strip())
    awal = not kata_depan[0].strip() or kata_depan[0].rstrip()[-1] in ".;:"
    return (kapital_depan and not awal) or SAMBUNG.match(isi, match.end()) is not None


def check(subject: Subject | None) -> Slip | None:
    if subject is None:
        return None
    alinea, mulai, akhir, biasa = subject
    tertulis = str(alinea.teks[mulai:akhir])
    ganti = tertulis.lower()
    pesan = f"Tertulis '{tertulis}' di tengah kalimat, {biasa} kali di tempat lain '{ganti}'."
    return Slip(alinea, mulai, akhir, pesan, ganti)
