"""What the decree calls itself: its kind with the office, its title, its number."""

from __future__ import annotations

import re

from pipeline.belum_diisi import isian
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.sanding import rata

TENTANG = pattern(r"\A\s*tentang\b[\s:]*", re.IGNORECASE)
NOMOR = pattern(r"\A\s*(?:nomor|no)\b\.?[\s:]*", re.IGNORECASE)
KEPUTUSAN = pattern(
    r"(?:surat\s+)?keputusan\s+|peraturan\s+(?!(?:daerah|desa|kalurahan|kampung|nagari|gampong|bersama)\b)",
    re.IGNORECASE,
)
KECIL = frozenset((
    "dan", "atau", "di", "ke", "dari", "pada", "dalam", "dengan", "untuk", "tentang", "yang",
    "serta", "atas", "oleh", "bagi", "sebagai",
))  # fmt: skip
ROMAWI = pattern(r"[IVXL]+")


def judul(naskah: Naskah) -> str:
    """The title after TENTANG on one line; '' where there is none."""
    return rata(TENTANG.sub("", _gabung(naskah, "tentang"), count=1))


def jenis(naskah: Naskah) -> str:
    """'KEPUTUSAN KEPALA DINAS …' on one line."""
    return _gabung(naskah, "jenis")


def sebutan_jenis(naskah: Naskah) -> str:
    """'Keputusan' or 'Peraturan', as the decree calls itself; 'Keputusan' where it does not say."""
    return "Peraturan" if naskah.once(jenis).upper().startswith("PERATURAN") else "Keputusan"


def penetap(naskah: Naskah) -> str:
    """The office that decides: `jenis` without its first word; '' where there is none."""
    match = KEPUTUSAN.match(jenis(naskah))
    return jenis(naskah)[match.end() :] if match else ""


def nomor(naskah: Naskah) -> str:
    """The decree's number without its label; '' where it is still to be filled in."""
    teks = NOMOR.sub("", _gabung(naskah, "nomor"), count=1)
    return "" if kosong(teks) else teks


def kosong(teks: str) -> bool:
    """Whether a number or part of it is still to be filled in: dots, or nothing between slashes."""
    rapat = "".join(teks.split())
    return isian(teks) is not None or "//" in rapat or rapat.startswith("/") or rapat.endswith("/")


def judul_biasa(naskah: Naskah) -> str:
    """The title as running text has it: 'Penetapan Indikator Kinerja Utama RSUD Maros'.

    A word keeps the form in which running text writes it ('RSUD', 'dr.').
    """
    bentuk = naskah.once(_bentuk)
    return " ".join(_biasa(kata, n, bentuk) for n, kata in enumerate(judul(naskah).split()))


def penetap_biasa(naskah: Naskah) -> str:
    """The office as running text has it: 'Kepala Dinas Kesehatan Kabupaten Maros'."""
    bentuk = naskah.once(_bentuk)
    return " ".join(_biasa(kata, n, bentuk) for n, kata in enumerate(penetap(naskah).split()))


def _biasa(kata: str, letak: int, bentuk: dict[str, str]) -> str:
    kecil = kata.lower()
    if not kata.isupper() or ROMAWI.fullmatch(kata):
        return kata
    if letak and kecil in KECIL:
        return kecil
    return bentuk.get(kecil) or "-".join(bagian.capitalize() for bagian in kata.split("-"))


def _bentuk(naskah: Naskah) -> dict[str, str]:
    """Small letters -> the form of each word of the title and the office that running text does not
    write in small letters."""
    hasil: dict[str, str] = {}
    peran = ("menimbang", "diktum", "ayat", "rincian", "identitas", "mengingat")
    isi = f" {' '.join([alinea.teks for alinea in naskah.peran(*peran)])} "
    rendah = isi.lower()
    for kecil in {*judul(naskah).lower().split(), *penetap(naskah).lower().split()} - KECIL:
        mulai = rendah.find(f" {kecil} ")
        while mulai >= 0 and kecil not in hasil:
            kata = isi[mulai + 1 : mulai + 1 + len(kecil)]
            if not kata.islower() or ("." in kata and ("." in kata[:-1] or len(kata) < 5)):
                hasil[kecil] = kata
            mulai = rendah.find(f" {kecil} ", mulai + 1)
    return hasil


def _gabung(naskah: Naskah, peran: str) -> str:
    return rata(" ".join(_isi(alinea) for alinea in naskah.peran(peran)))


def _isi(alinea: Alinea) -> str:
    return f"{alinea.tanda} {alinea.teks}" if alinea.tanda else alinea.teks
