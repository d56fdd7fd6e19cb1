"""Setiap tahun masuk akal.

Tahun seperti 20024, 2204, atau 202 tidak mungkin benar: satu angkanya terketik dua kali, tertukar,
atau hilang. Kekeliruan ini mudah lolos karena mata membaca apa yang diharapkan. Tahun yang lebih
dari enam tahun sesudah keputusan perlu dilihat.

Aturan ini diam bila:
1. tahun yang jauh itu akhir rencana jangka panjang, misalnya 2030 atau 2045, atau akhir sebuah
   periode yang disebut naskah.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip
from pipeline.jarak import jarak
from pipeline.klaim.kata import SATUAN
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.tahun import Tahun, tahun
from pipeline.telaah.tanggalan import tanggalan

LEVEL = "wajib"
SOURCE = "kalender"
EXPLAINS = ("T06", "T12", "T13", "T14", "T15", "T18")

PALING_LAMA = 1800  # the oldest Staatsblad that decrees still cite is of 1847
KE_DEPAN = 40
DI_TABEL = 25  # years from the decree's own that a column may be for
JAUH = 6  # years ahead that a decree on indicators seldom speaks of
KEPALA = pattern(r"(?<![0-9.,/])([0-9]{4,5})\W*\Z")

BERTANGGAL = frozenset(("tanggal", "kepala_lampiran", "nip"))  # see T01, T02

Subject = tuple[Tahun, int, set[str], int, int]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    semua = naskah.once(tahun)
    acuan = naskah.tanggal.year if naskah.tanggal else _lazim(semua)
    dikenal = {str(acuan)}.union(*(map(str, t.rentang) for t in semua if not t.dikutip))
    akhir = {t.sampai for t in semua if t.sampai}
    for satu in semua:
        if len(satu.dari) > 3 or _nama_tahun(satu):
            boleh = satu.sampai or satu.dari in akhir
            yield satu, acuan, dikenal, PALING_LAMA, JAUH if not boleh else KE_DEPAN
    for alinea, sebutan in naskah.once(tanggalan):
        letak = alinea.teks.rfind(str(sebutan.tahun), sebutan.mulai, sebutan.akhir)
        if sebutan.tahun and letak >= 0 and alinea.peran not in BERTANGGAL:
            hari = Tahun(alinea, letak, sebutan.akhir, str(sebutan.tahun), "", letak, False)
            yield hari, acuan, dikenal, PALING_LAMA, JAUH
    for alinea in naskah.peran("kepala_tabel"):
        match = KEPALA.search(alinea.teks) if "tahun" not in alinea.teks.lower() else None
        if match:
            kolom = Tahun(alinea, *match.span(1), match[1], "", match.start(1), False)
            yield kolom, acuan, dikenal, acuan - DI_TABEL, KE_DEPAN


def check(subject: Subject) -> Slip | None:
    satu, acuan, dikenal, awal, jauh = subject
    depan = KE_DEPAN if awal == PALING_LAMA else DI_TABEL
    if not satu.sampai and awal <= satu.tahun <= acuan + depan and len(satu.dari) == 4:
        return _jauh(satu, acuan, dikenal) if satu.tahun > acuan + jauh else None
    for mulai, tertulis in _bagian(satu):
        if not _wajar(tertulis, awal, acuan + depan):
            dekat = _dekat(tertulis, dikenal, acuan)
            tanya = f" Maksudnya {' atau '.join(dekat)}?" if dekat else ""
            pesan = f"Tertulis '{tertulis}', tidak mungkin sebuah tahun.{tanya}"
            ganti = dekat[0] if len(dekat) == 1 else None
            return Slip(satu.alinea, mulai, mulai + len(tertulis), pesan, ganti)
    return None


def _jauh(satu: Tahun, acuan: int, dikenal: set[str]) -> Slip | None:
    """A year far ahead that ends no plan: those end in 2030, 2045 and the like."""
    if satu.tahun % 5 == 0:  # (1)
        return None
    dekat = _dekat(satu.dari, dikenal, acuan)
    tanya = f" Maksudnya {' atau '.join(dekat)}?" if dekat else ""
    pesan = f"Tertulis '{satu.dari}', {satu.tahun - acuan} tahun sesudah keputusan ini.{tanya}"
    return Slip(satu.alinea, satu.mulai, satu.akhir, pesan, None, TINJAU)


def _dekat(tertulis: str, dikenal: set[str], acuan: int) -> list[str]:
    """The years named elsewhere that one slip of the finger made of this one."""
    return sorted(
        d for d in dikenal if _wajar(d, PALING_LAMA, acuan + JAUH) and jarak(tertulis, d, 1) <= 1
    )


def _bagian(satu: Tahun) -> list[tuple[int, str]]:
    bagian = [(satu.mulai, str(satu.alinea.teks[satu.mulai : satu.mulai + len(satu.dari)]))]
    if satu.sampai:
        bagian.append((satu.akhir - len(satu.sampai), satu.sampai))
    return bagian


def _lazim(semua: list[Tahun]) -> int:
    """The year named most often, for a decree that has no date yet."""
    semuanya = [satu.tahun for satu in semua if 1990 <= satu.tahun <= 2060]
    return max(semuanya, key=semuanya.count) if semuanya else 2025


def _wajar(tertulis: str, awal: int, akhir: int) -> bool:
    return len(tertulis) == 4 and tertulis.isdecimal() and awal <= int(tertulis) <= akhir


def _nama_tahun(satu: Tahun) -> bool:
    """Three digits name a year only where they do not count something: not 'tahun 125 desa'."""
    sesudah = satu.alinea.teks[satu.akhir :].split(maxsplit=1)[:1]
    return not sesudah or sesudah[0].strip(".,;").lower() not in SATUAN
