"""Peraturan yang menjadi dasar masih berlaku.

Peraturan yang sudah dicabut tidak lagi menjadi dasar; itu asas umum, bukan bunyi satu pasal. Yang
sering terjadi: daftar Mengingat disalin dari keputusan lama. Diperiksa pada tanggal keputusan.

Aturan ini diam bila:
1. tanggal dan tahun keputusan tidak terbaca;
2. peraturan itu tidak ada dalam daftar;
3. kalimatnya memang membicarakan pencabutan.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pipeline.check.slip import TINJAU, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Kunci, Peraturan, pendek, register
from pipeline.telaah.rujukan import (
    Kutipan,
    dasar_hukum,
    kepala,
    keterangan,
    kutipan,
    pada,
    salin,
    tingkat,
)

LEVEL = "wajib"
SOURCE = (
    "asas umum: peraturan yang dicabut tidak berlaku lagi; daftar peraturan data/peraturan.yaml"
)

Subject = tuple[Kutipan, Peraturan, date, dict[Kunci, str]]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    hari = naskah.once(pada)
    if hari is None:  # (1)
        return
    ada = {satu.pasti: satu.alinea.nama for satu in naskah.once(dasar_hukum)}
    for satu in naskah.once(kutipan):
        if satu.induk or satu.resmi is None or satu.alinea.peran not in ("menimbang", "mengingat"):
            continue  # (2)
        if satu.alinea.peran == "menimbang" and "cabut" in satu.alinea.teks:  # (3)
            continue
        yield satu, satu.resmi, hari, ada


def check(subject: Subject) -> Slip | None:
    satu, resmi, hari, ada = subject
    berlaku = resmi.berlaku(hari)
    if berlaku or resmi.dicabut_oleh is None:
        return None
    mulai, akhir = kepala(satu.ini)
    tertulis = satu.alinea.teks[mulai:akhir]
    milder = tingkat(resmi, "dicabut_oleh")
    tahun_itu = hari.year == resmi.dicabut_oleh.tahun and not resmi.pasti("dicabut_sejak")
    if berlaku is None or tahun_itu:  # from which day on is not certain
        milder = TINJAU
    baru = _pengganti(resmi, hari)
    sejak = (
        "sudah dicabut" if berlaku is False else f"dicabut tahun {resmi.dicabut_oleh.tahun} juga"
    )
    sejak = sejak if resmi.pasti("dicabut_oleh") else f"mungkin {sejak}"
    pesan = (
        f"'{tertulis}' {sejak} dengan {pendek(resmi.dicabut_oleh)}, "
        f"{keterangan(resmi, 'dicabut_oleh')}."
    )
    if baru and baru.kunci in ada:
        pesan += f" Penggantinya sudah disebut pada {ada[baru.kunci]}; hapus yang ini."
    elif baru:
        pesan += f" Bila yang dimaksud penggantinya, tulis:\n{salin(baru)}"
    return Slip(satu.alinea, mulai, akhir, pesan, None, milder)


def _pengganti(resmi: Peraturan, hari: date) -> Peraturan | None:
    """The act that took its place, or the one that has taken that one's."""
    baru = register().get(resmi.dicabut_oleh) if resmi.dicabut_oleh else None
    while baru and baru.dicabut_oleh and baru.berlaku(hari) is False:
        baru = register().get(baru.dicabut_oleh)
    return baru
