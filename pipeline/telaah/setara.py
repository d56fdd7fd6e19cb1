"""Values of one indicator, kind and year that stand in two tables."""

from __future__ import annotations

from pipeline.naskah.naskah import Naskah
from pipeline.telaah.indikator import tabel
from pipeline.telaah.nilai import Nilai, berpersen, deret, satuan, tahun_judul
from pipeline.telaah.sanding import rata
from pipeline.telaah.unit import unit_tabel


def setara(naskah: Naskah) -> list[tuple[Nilai, Nilai]]:
    """(a value, the earlier one that it should equal), both numbers in one unit.

    What a year began with and what it came to are one kind once the year is told. Tables of
    different units have targets of their own, and so may two tables of the very same columns.
    """
    milik = naskah.once(unit_tabel)
    tunggal = naskah.once(tahun_judul)
    kolom = {satu.nomor: set(satu.kepala) for satu in naskah.once(tabel)}
    ada: dict[tuple[int, str, str, int], tuple[Nilai, str]] = {}
    hasil = []
    for satu in naskah.once(deret) if len(kolom) > 1 else ():
        nama = rata(satu.indikator.sebutan).casefold()
        for nilai in satu.semua:
            if nilai.skala >= 0 or nilai.atas is not None:
                continue
            ke = nilai.tahun or (tunggal if nilai.kolom == "target" else 0)
            jenis = "hasil" if nilai.tahun and nilai.kolom != "target" else nilai.kolom
            kunci = (milik.get(nilai.sel.tabel, 0), nama, jenis, ke)
            ukuran = satuan(satu.indikator, nilai)
            lalu, ukuran_lalu = ada.setdefault(kunci, (nilai, ukuran))
            ini, itu = nilai.sel.tabel, lalu.sel.tabel
            if ini != itu and kolom[ini] != kolom[itu] and _sama(ukuran, ukuran_lalu):
                hasil.append((nilai, lalu))
    return hasil


def _sama(ini: str, itu: str) -> bool:
    return not ini or not itu or ini == itu or (berpersen(ini) and berpersen(itu))
