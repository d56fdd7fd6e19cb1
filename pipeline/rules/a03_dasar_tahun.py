"""Persentase menyebut dasarnya bila dasar itu bukan yang disebut dalam naskah.

'10 desa atau 8,06%' dihitung dari 124 desa, sedangkan naskah hanya menyebut 125 desa. Pembaca yang
menghitung ulang mendapat 8,00%. Biasanya jumlah desa, pegawai, atau penduduk berubah antartahun:
sebutkan dasarnya, misalnya 'dari 124 desa', dan tahun dasar yang lain.

Aturan ini diam bila:
1. dasarnya disebut dalam kalimat itu, atau dasar yang disebut di tempat lain cocok.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.angka import persen as hitung_persen
from pipeline.angka import tulis
from pipeline.check.slip import Slip
from pipeline.klaim import Angka
from pipeline.klaim.hitung import SALAH
from pipeline.naskah.naskah import Naskah
from pipeline.telaah.dugaan import dasar_lain, desimal
from pipeline.telaah.klaim import benda, salah, seperti, tertulis
from pipeline.telaah.porsi import LAIN_TEMPAT, SEKALIMAT, Bagian, porsi

LEVEL = "tinjau"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"

Subject = tuple[Bagian, Angka]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    tanpa_tahun: set[int] = set()
    for bagian in naskah.once(porsi):
        yield bagian, bagian.porsi.persen
        if not _meleset(bagian) or not dasar_lain(bagian):
            continue
        for dasar in bagian.porsi.calon:
            if dasar.tahun is None and dasar.paragraf not in tanpa_tahun:
                tanpa_tahun.add(dasar.paragraf)
                yield bagian, dasar


def _meleset(bagian: Bagian) -> bool:
    return bagian.hasil == SALAH and bagian.asal != SEKALIMAT and len(bagian.cocok) > 0  # (1)


def check(subject: Subject) -> Slip | None:
    bagian, satu = subject
    naskah, jumlah, dasar = bagian.naskah, bagian.porsi.jumlah, bagian.dasar
    if not _meleset(bagian) or jumlah is None or dasar is None or bagian.asal != LAIN_TEMPAT:
        return None
    lain = dasar_lain(bagian)
    ditulis = tertulis(naskah, satu)
    if satu is not bagian.porsi.persen:
        pesan = (
            f"Tertulis {ditulis}{benda(satu)} tanpa tahun, padahal "
            f"{tertulis(naskah, bagian.porsi.persen)} dihitung dari {tulis(lain[0])}{benda(satu)}. "
            "Sebutkan tahun berlakunya."
        )
        return salah(naskah, satu, pesan)
    nama = benda(jumlah)
    benar = seperti(naskah, satu, hitung_persen(jumlah.nilai, dasar.nilai, desimal(satu)))
    awal = (
        f"Tertulis {ditulis}, padahal {tulis(jumlah.nilai)} / {tulis(dasar.nilai)} x 100 = {benar}."
    )
    if lain:
        akhir = (
            f"Cocok dengan dasar {tulis(lain[0])}{nama}: sebutkan 'dari {tulis(lain[0])}{nama}'."
        )
    else:
        akhir = "Betulkan angkanya, atau sebutkan dasarnya dalam kalimat itu."
    return salah(naskah, satu, f"{awal}\n{akhir}")
