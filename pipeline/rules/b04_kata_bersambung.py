"""Dua kata tidak menempel menjadi satu.

Spasi di antara kata hilang ketika disalin: 'UmumPenetapan', 'Tahun2016', '24desa', 'danpemerintah'.

Aturan ini diam bila:
1. salah satu bagiannya bukan kata yang dikenal, seperti pada kode dan singkatan;
2. kata itu nama yang memang ditulis begitu.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.kosakata import dikenal, kosakata
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.kata import kata
from pipeline.telaah.teks import Letak, teks

LEVEL = "wajib"
SOURCE = "EYD V, bagian Penulisan Kata"
EXPLAINS = ("B01", "B11")

HURUF = pattern(r"([A-Za-z]*[a-z]{2})([A-Z][a-z]{2,})")
ANGKA = pattern(r"([A-Za-z]{4,})([0-9]{1,4}(?:[-–/.,][0-9]+)*)")
SATUAN = pattern(r"([0-9]+(?:[.,][0-9]+)*)([A-Za-z]{4,})")
WILAYAH = frozenset(("desa", "kelurahan", "kecamatan", "kabupaten", "provinsi", "bupati", "camat"))
DEPAN = ("dan", "yang", "untuk", "dengan", "pada", "dari", "dalam", "oleh", "atau", "serta")

Subject = tuple[Letak, str]


def subjects(naskah: Naskah) -> Iterable[Subject | None]:
    ada = naskah.once(kata)
    lekat: dict[str, str] = {}
    for satu in ada.asing:
        pisah = _huruf(satu)
        if pisah:
            lekat[satu] = pisah
    for satu in ada.lain:
        if satu[0].isalpha() is satu[-1].isalpha():
            continue  # neither a word before digits nor digits before a word
        match = ANGKA.fullmatch(satu) or SATUAN.fullmatch(satu)
        if match and any(bagian.isalpha() and _kata(bagian) for bagian in match.groups()):
            lekat[satu] = f"{match[1]} {match[2]}"
    semua = naskah.once(teks)
    hasil: list[Subject | None] = []
    for satu, pisah in lekat.items():
        for mulai in semua.kata(satu):
            letak = semua.letak(mulai, mulai + len(satu))
            if letak and letak.alinea.peran not in ("nomor", "nip"):
                hasil.append((letak, pisah))
    return hasil or [None]


def _kata(kata: str) -> bool:
    return dikenal(kata.lower())  # (1)


def _huruf(satu: str) -> str:
    kecil = satu.lower()  # no name of data/nama.txt is among the unknown words (2)
    match = None if satu.islower() or satu.isupper() or satu.istitle() else HURUF.fullmatch(satu)
    if match:
        kiri, kanan = match.groups()
        dikenal_kanan = _kata(kanan) or kiri.lower() in WILAYAH
        return f"{kiri} {kanan}" if _kata(kiri) and dikenal_kanan else ""
    for depan in DEPAN:
        sisa = kecil[len(depan) :]
        if kecil.startswith(depan) and len(sisa) > 4 and sisa in kosakata():
            return f"{satu[: len(depan)]} {satu[len(depan) :]}"
    return ""


def check(subject: Subject | None) -> Slip | None:
    if subject is None:
        return None
    letak, ganti = subject
    pesan = f"Tertulis '{letak.tertulis}', seharusnya '{ganti}'."
    return Slip(letak.alinea, letak.mulai, letak.akhir, pesan, ganti)
