"""Sesudah 'Menetapkan :' tertulis jenis dan judul keputusan, kapital, dan ditutup titik.

Bentuknya 'Menetapkan : KEPUTUSAN KEPALA DINAS … TENTANG PENETAPAN … .'; judulnya sama dengan judul
di kepala keputusan. Yang sering terjadi: baris ini dikosongkan dan langsung disusul KESATU, atau
judulnya masih yang lama.

Aturan ini diam bila:
1. yang tidak kapital gelar di depan nama: 'RUMAH SAKIT UMUM DAERAH dr. SOETOMO'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import jenis, judul
from pipeline.telaah.sanding import sanding

LEVEL = "wajib"
SOURCE = "Lampiran II UU 12/2011, bagian Diktum"

GELAR = pattern(r"\b(?:dr|drs|dra|ir|h|hj|prof|kh|r)\.(?=\s)", re.IGNORECASE)
Subject = tuple[Alinea, str, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    apa, tentang = naskah.once(jenis).upper(), naskah.once(judul).upper()
    if apa and tentang:
        for alinea in naskah.peran("menetapkan"):
            yield alinea, apa, tentang


def _apa(apa: str, tertulis: str) -> str:
    """The office as this line may have it: without 'REPUBLIK INDONESIA', and that of a Peraturan
    without the name of the region."""
    pendek = apa.removesuffix(" REPUBLIK INDONESIA")
    kata = apa.split()
    if kata[0] == "PERATURAN" and len(kata) > 2:
        pendek = " ".join(kata[: 3 if kata[1] == "WALI" else 2])
    return pendek if tertulis.upper().strip() == pendek else apa


def check(subject: Subject) -> Slip | None:
    alinea, apa, tentang = subject
    teks = alinea.teks.rstrip()
    lengkap = f"{apa} TENTANG {tentang}."
    if not teks:
        pesan = f"Sesudah 'Menetapkan :' tidak tertulis apa-apa. Tulis:\n{lengkap}"
        return Slip(alinea, 0, 0, pesan)
    letak = teks.upper().find("TENTANG")
    if letak < 0:
        awal = " ".join(teks.split()[:3])
        pesan = f"Sesudah 'Menetapkan :' tertulis '{awal} …', seharusnya:\n{lengkap}"
        return Slip(alinea, 0, len(awal), pesan)
    apa = _apa(apa, teks[:letak])
    akhir = len(teks.rstrip(" .;:,"))
    return (
        _beda(alinea, letak + 7, akhir, tentang, "judul keputusan")
        or _beda(alinea, 0, letak, apa, "kepala keputusan")
        or _kapital(alinea, akhir)
        or _titik(alinea, akhir)
    )


def _beda(alinea: Alinea, mulai: int, akhir: int, tepat: str, apa: str) -> Slip | None:
    beda = sanding(alinea.teks[mulai:akhir], tepat)
    if beda is None:
        return None
    kiri, kanan = mulai + beda.mulai, mulai + beda.akhir
    pesan = (
        f"Sesudah 'Menetapkan :' tertulis '{alinea.teks[kiri:kanan]}', seharusnya '{beda.ganti}', "
        f"sama dengan {apa}: '{tepat}'."
    )
    ringkas = not mulai and tepat.startswith(" ".join(alinea.teks[:akhir].upper().split()))
    return Slip(alinea, kiri, kanan, pesan, beda.ganti, TINJAU if ringkas else None)


def _kapital(alinea: Alinea, akhir: int) -> Slip | None:
    tertulis = alinea.teks[:akhir]
    if GELAR.sub("", tertulis).isupper():  # (1)
        return None
    pesan = f"Tertulis '{tertulis}', seharusnya kapital semua: '{tertulis.upper()}'."
    return Slip(alinea, 0, akhir, pesan, tertulis.upper(), TINJAU)


def _titik(alinea: Alinea, akhir: int) -> Slip | None:
    sisa = alinea.teks[akhir:].strip()
    if sisa == ".":
        return None
    mulai = alinea.teks.rfind(" ", 0, akhir) + 1
    tertulis = str(alinea.teks[mulai:]).rstrip()
    ganti = f"{alinea.teks[mulai:akhir]}."
    pesan = f"Baris Menetapkan diakhiri '{tertulis}', seharusnya ditutup titik: '{ganti}'."
    return Slip(alinea, mulai, mulai + len(tertulis), pesan, ganti)
