"""Setiap tahun masuk akal.

Tahun seperti 20024, 2204, atau 202 tidak mungkin benar: satu angkanya terketik dua kali, tertukar,
atau hilang. Kekeliruan ini mudah lolos karena mata membaca apa yang diharapkan.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import Slip
from pipeline.jarak import jarak
from pipeline.klaim.kata import SATUAN
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.tahun import Tahun, tahun

LEVEL = "wajib"
SOURCE = "kalender"
EXPLAINS = ("T06", "T12", "T13", "T14", "T15", "T18")

PALING_LAMA = 1800  # the oldest Staatsblad that decrees still cite is of 1847
KE_DEPAN = 40

Subject = tuple[Tahun, int, set[str]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    semua = naskah.once(tahun)
    acuan = naskah.tanggal.year if naskah.tanggal else _lazim(semua)
    dikenal = {str(acuan)}.union(*(map(str, t.rentang) for t in semua if not t.dikutip))
    for satu in semua:
        if len(satu.dari) > 3 or _nama_tahun(satu):
            yield satu, acuan, dikenal


def check(subject: Subject) -> Slip | None:
    satu, acuan, dikenal = subject
    if not satu.sampai and _wajar(satu.dari, acuan):
        return None
    for mulai, tertulis in _bagian(satu):
        if not _wajar(tertulis, acuan):
            dekat = sorted(d for d in dikenal if _wajar(d, acuan) and jarak(tertulis, d, 1) <= 1)
            tanya = f" Maksudnya {' atau '.join(dekat)}?" if dekat else ""
            pesan = f"Tertulis '{tertulis}', tidak mungkin sebuah tahun.{tanya}"
            ganti = dekat[0] if len(dekat) == 1 else None
            return Slip(satu.alinea, mulai, mulai + len(tertulis), pesan, ganti)
    return None


def _bagian(satu: Tahun) -> list[tuple[int, str]]:
    bagian = [(satu.mulai, str(satu.alinea.teks[satu.mulai : satu.mulai + len(satu.dari)]))]
    if satu.sampai:
        bagian.append((satu.akhir - len(satu.sampai), satu.sampai))
    return bagian


def _lazim(semua: list[Tahun]) -> int:
    """The year named most often, for a decree that has no date yet."""
    semuanya = [satu.tahun for satu in semua if 1990 <= satu.tahun <= 2060]
    return max(semuanya, key=semuanya.count) if semuanya else 2025


def _wajar(tertulis: str, acuan: int) -> bool:
    return (
        len(tertulis) == 4
        and tertulis.isdecimal()
        and PALING_LAMA <= int(tertulis) <= acuan + KE_DEPAN
    )


def _nama_tahun(satu: Tahun) -> bool:
    """Three digits name a year only where they do not count something: not 'tahun 125 desa'."""
    sesudah = satu.alinea.teks[satu.akhir :].split(maxsplit=1)[:1]
    return not sesudah or sesudah[0].strip(".,;").lower() not in SATUAN
