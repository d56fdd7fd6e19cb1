"""Satuan cocok dengan rumusnya: persen dikali 100%, per mil dikali 1.000.

Rumus '… / … x 100%' menghasilkan persen, bukan orang atau kasus; rumus yang dikali 1.000 atau
100.000 menghasilkan angka per 1.000 atau per 100.000. Yang sering terjadi: kolom satuan tersalin
dari baris lain, atau rumusnya.

Aturan ini diam bila:
1. satuan atau rumusnya kosong, atau rumusnya kalimat tanpa pembagian;
2. satuannya tidak dikenal ('indeks', 'nilai', 'rasio', 'predikat').
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.check.slip import TINJAU, Slip, whole
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.indikator import indikator

LEVEL = "wajib"
SOURCE = "aritmetika; kelaziman tabel kinerja"
EXPLAINS = ("S22",)

KALI = pattern(r"[x×*]\s*(100\.000|1\.000|100000|1000|100)\s*(%|persen\b)?")
DIBAGI = pattern(
    r"[/÷:]|\bdibagi\b|\bper\b",
)
PERSEN = frozenset(("%", "persen", "persentase", "persen (%)", "% (persen)", "(%)"))
HITUNGAN = frozenset((
    "orang", "kasus", "unit", "buah", "dokumen", "kegiatan", "desa", "kelurahan", "hari", "jam",
    "menit", "kali", "rupiah", "ton", "kg", "hektare", "hektar", "ha", "km", "m2", "kk", "lembaga",
    "peserta", "laporan", "paket", "lokasi", "kelompok", "perkara", "judul", "siswa", "pasien",
))  # fmt: skip
FAKTOR = {"permil": "1.000", "‰": "1.000", "per1.000": "1.000", "per1000": "1.000",
          "per100.000": "100.000", "per100000": "100.000"}  # fmt: skip

Subject = tuple[Alinea, Alinea, str, str, bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(unit, formula, what the formula gives, its factor, whether the formula is a quotient)."""
    for satu in naskah.once(indikator):
        satuan, rumus = satu.satu("satuan"), satu.satu("formulasi")
        if satuan is None or rumus is None or not satuan.teks.strip():  # (1)
            continue
        semua = KALI.findall(rumus.teks.lower())
        faktor, persen = semua[-1] if semua else ("", "")
        dibagi = DIBAGI.search(rumus.teks.lower()) is not None
        if dibagi or faktor:
            yield satuan, rumus, persen, faktor, dibagi


def check(subject: Subject) -> Slip | None:
    satuan, rumus, persen, faktor, dibagi = subject
    tertulis = satuan.teks.strip()
    kecil = " ".join(tertulis.lower().split())
    rapat = kecil.replace(" ", "")
    lain = next((nilai for awal, nilai in FAKTOR.items() if rapat.startswith(awal)), "")
    if lain == "1.000" and rapat.startswith(("per100.000", "per100000")):
        lain = "100.000"
    if kecil in PERSEN:
        if faktor in ("", "100"):
            if (
                not faktor
                and dibagi
                and "%" not in rumus.teks
                and "persen" not in rumus.teks.lower()
            ):
                pesan = (
                    f"Satuannya '{tertulis}', padahal rumusnya tidak dikali 100%: '{rumus.teks}'."
                )
                return whole(satuan, pesan, tingkat=TINJAU)
            return None
        pesan = f"Satuannya '{tertulis}', padahal rumusnya dikali {faktor}: '{rumus.teks}'."
        return whole(satuan, pesan)
    if lain and faktor and (persen or not _sama(faktor, lain)):
        pesan = f"Satuannya '{tertulis}', padahal rumusnya dikali {faktor}{persen}: '{rumus.teks}'."
        return whole(satuan, pesan)
    if kecil in HITUNGAN and faktor == "100" and dibagi:  # (2)
        pesan = f"Satuannya '{tertulis}', padahal rumusnya menghasilkan persen: '{rumus.teks}'."
        return whole(satuan, pesan, tingkat=None if persen else TINJAU)
    return None


def _sama(faktor: str, lain: str) -> bool:
    return faktor.replace(".", "") == lain.replace(".", "")
