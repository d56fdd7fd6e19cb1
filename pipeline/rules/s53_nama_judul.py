"""Nama dalam judul keputusan disebut dengan kata-kata yang sama di dalam teks.

'Indikator Kinerja Utama Dinas Kesehatan Kabupaten Maros' disebut berkali-kali. Satu kata yang
berbeda satu dua huruf ('Indikator Kinerja Utara …') adalah salah ketik, walaupun katanya ada.

Aturan ini diam bila:
1. judulnya kurang dari lima kata;
2. kata itu berbeda lebih dari dua huruf: mungkin yang disebut memang hal lain;
3. tempat itu diperiksa aturan lain: rumusan penutup Menimbang (S07) dan diktum pertama (S39).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.jarak import jarak
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.batang import batang
from pipeline.telaah.judul import judul_biasa
from pipeline.telaah.pertimbangan import pertimbangan

LEVEL = "wajib"
SOURCE = "kesesuaian di dalam naskah"
EXPLAINS = ("B11",)

KATA = pattern(r"[^\s,;.:()]+")
TAHUN = pattern(r"\s+(?:[Tt]ahun|[Pp]eriode)\s+[0-9].*")
PEMBUKA = frozenset(("penetapan", "penyusunan", "reviu", "pengesahan"))
TERPENDEK = 5  # words

Subject = tuple[Alinea, re.Match[str], str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(paragraph, the word in the place of a word of the title, that word)."""
    judul = TAHUN.sub("", naskah.once(judul_biasa)).split()
    while judul and judul[0].lower() in PEMBUKA:
        del judul[0]
    if len(judul) < TERPENDEK:  # (1)
        return
    kecil = [kata.lower() for kata in judul]
    penutup = naskah.once(pertimbangan)
    dilewati = [penutup.alinea] if penutup else []
    dilewati += naskah.peran("diktum")[:1]
    semua = [*naskah.peran("menimbang", "identitas", "uraian"), *naskah.once(batang)]
    for alinea in semua:
        teks = alinea.teks.lower()
        if kecil[1] not in teks or any(alinea is lain for lain in dilewati):  # (3)
            continue
        if sum([satu not in teks for satu in kecil]) < 2:
            yield from _di_sini(alinea, KATA.findall(teks), judul, kecil)


def _di_sini(
    alinea: Alinea, ada: list[str], judul: list[str], kecil: list[str]
) -> Iterable[Subject]:
    """`ada`: the words of the paragraph in small letters."""
    for awal in range(len(ada) - len(kecil) + 1):
        if ada[awal] != kecil[0] and ada[awal + 1] != kecil[1]:
            continue
        beda = [n for n, satu in enumerate(kecil) if ada[awal + n] != satu]
        if len(beda) < 2:
            n = beda[0] if beda else 0
            yield alinea, list(KATA.finditer(alinea.teks))[awal + n], judul[n]


def check(subject: Subject) -> Slip | None:
    alinea, kata, tepat = subject
    tertulis = kata[0]
    if tertulis.lower() == tepat.lower() or not tertulis.isalpha() or len(tertulis) < 4:
        return None
    if jarak(tertulis.lower(), tepat.lower(), 3) > 2:  # (2)
        return None
    pesan = f"Tertulis '{tertulis}', dalam judul keputusan '{tepat}'."
    return Slip(alinea, kata.start(), kata.end(), pesan, tepat)
