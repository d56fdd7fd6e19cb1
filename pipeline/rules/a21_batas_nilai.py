"""Nilai berada dalam batas yang mungkin.

Bagian dari keseluruhan paling banyak 100%; indeks berskala 1-5 paling tinggi 5; rentang ditulis
dari yang kecil. Angka di luar batas biasanya kehilangan koma: 385 padahal 3,85.

Aturan ini diam bila:
1. rumusnya bukan bagian dari keseluruhan: pertumbuhan, selisih, perbandingan dua hal; bila itu
   hanya tampak dari namanya ('Persentase desa yang …'), di atas 100% perlu dilihat saja;
2. skalanya tidak disebut.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from pipeline.check.slip import TINJAU, Slip, whole
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.indikator import Indikator
from pipeline.telaah.nilai import Nilai, deret
from pipeline.telaah.rumus import suku

LEVEL = "wajib"
SOURCE = "aritmetika; tidak memerlukan dasar hukum"
EXPLAINS = ("A19",)

SKALA = pattern(
    r"\b(?:skala|rentang|interval)\s*(?:nilai\s*)?:?\s*([0-9][0-9.,]*)\s*(?:-|–|s\.?d\.?|sampai(?:\s+dengan)?)\s*([0-9]+(?:,[0-9]+)?)"
)
BOLEH_LEBIH = (
    "peningkatan", "penambahan", "pertambahan", "efisiensi", "cukup", "sedia", "terhadap",
    "pendapatan", "pajak", "retribusi", "dibanding", "surplus",
)  # fmt: skip
BAGIAN, PERSENTASE = "bagian dari keseluruhan", "namanya persentase"
SKALA_DI = ("satuan", "definisi", "formulasi", "keterangan")
BUKAN_BAGIAN = (
    "tumbuh",
    "laju",
    "kenaik",
    "naik",
    "turun",
    "rasio",
    "capaian",
    "realisasi",
    "ketercapaian",
)

Subject = tuple[Nilai, Decimal | None, str]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    for satu in naskah.once(deret):
        batas, sebab = _batas(satu.indikator)
        for nilai in satu.semua:
            if nilai.skala < 0 and (batas is not None or nilai.atas is not None):
                yield nilai, batas, sebab


def _batas(satu: Indikator) -> tuple[Decimal | None, str]:
    """The greatest possible value, and why; None where there is none."""
    for kolom in SKALA_DI:
        for alinea in satu.sel.get(kolom, ()):
            match = SKALA.search(alinea.teks.lower())
            if match:
                return Decimal(match[2].replace(",", ".")), f"skalanya '{match[0]}'"
    rumus, satuan = satu.satu("formulasi"), satu.satu("satuan")
    nama = satu.sebutan.lower()
    if any(kata in nama for kata in BUKAN_BAGIAN):  # (1)
        return None, ""
    if satuan and satuan.teks.strip().lower() not in ("%", "persen", "persentase"):
        return None, ""
    batas = _dari_rumus(rumus.teks) if rumus else None
    if batas is None and nama.startswith("persentase ") and " yang " in nama:
        boleh = any(kata in nama for kata in BOLEH_LEBIH)
        return (None, "") if boleh else (Decimal(100), PERSENTASE)
    return batas, BAGIAN if batas else ""


def _dari_rumus(rumus: str) -> Decimal | None:
    """100 where the formula divides a part by its whole."""
    if not ("100%" in rumus.replace(" ", "") or "100 persen" in rumus):
        return None
    bagian = suku(rumus)
    if len(bagian) != 2 or any(t in rumus for t in (" - ", " – ", " − ", " + ")):
        return None
    utuh = set(bagian[1].inti) <= set(bagian[0].inti) and not bagian[0].arus
    return Decimal(100) if utuh else None


def check(subject: Subject) -> Slip | None:
    nilai, batas, sebab = subject
    sel = nilai.sel
    if nilai.atas is not None and nilai.atas < nilai.nilai:
        pesan = f"Rentang tertulis '{sel.teks}'; tulis dari yang kecil."
        return whole(sel, pesan, tingkat=TINJAU)
    if batas is None or max(nilai.nilai, nilai.atas or nilai.nilai) <= batas:  # (2)
        return None
    pesan = f"Tertulis '{sel.teks}', padahal paling tinggi {batas}: {sebab}. Periksa komanya."
    return whole(sel, pesan, tingkat=TINJAU if sebab == PERSENTASE else None)
