"""Typed counts of which the facts block knows the number."""

from __future__ import annotations

from decimal import Decimal

from pipeline.klaim import Angka
from pipeline.naskah.naskah import Naskah
from pipeline.record import Record
from pipeline.telaah.sempit import sempit
from pipeline.telaah.stok import deret, stok
from pipeline.telaah.utuh import utuh


class Deret(Record):
    """A typed count and the numbers that the facts block has for its noun: `tepat` that of its
    year, None where the year is not certain; `semua` of every year."""

    naskah: Naskah
    angka: Angka
    nama: str
    tepat: Decimal | None
    semua: list[Decimal]


def deretan(naskah: Naskah) -> list[Deret]:
    """The counts that the facts block knows too."""
    if not naskah.angka:
        return []
    found = []
    for satu in naskah.once(stok):
        nama = deret(naskah, satu.frasa)
        if not nama or nama not in naskah.dasar or satu.tahun is None or satu.dokumen:
            continue
        if satu.frasa.lower() != nama.lower() or sempit(naskah, satu):
            continue
        nilai = naskah.angka[nama]
        if satu.tahun in nilai:
            tepat = None if satu.warisan else nilai[satu.tahun]
            found.append(Deret(naskah, satu, nama, tepat, list(nilai.values())))
    found += [d for d in _utuh(naskah) if d.angka not in [f.angka for f in found]]
    return found


def _utuh(naskah: Naskah) -> list[Deret]:
    """'memiliki 125 desa' tells the whole, as a base does."""
    found = []
    for satu, _ in naskah.once(utuh):
        nama = deret(naskah, satu.frasa)
        nilai = naskah.angka.get(nama, {})
        if nama not in naskah.dasar and satu.tahun is not None and satu.tahun in nilai:
            tepat = None if satu.warisan else nilai[satu.tahun]
            found.append(Deret(naskah, satu, nama, tepat, list(nilai.values())))
    return found
