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

KALI = pattern(
    r"(?:[x×*]|dikali(?:kan)?\b)\s*([1-9][0-9]*(?:\.[0-9]{3})*)(?![0-9.,]?[0-9])\s*(%|persen\b)?"
)
DIBAGI = pattern(
    r"[/÷:]|\bdibagi\b|\bper\b",
)
PERSEN = frozenset(("%", "persen", "persentase", "persen (%)", "% (persen)", "(%)"))
HITUNGAN = frozenset((
    "orang", "kasus", "unit", "buah", "dokumen", "kegiatan", "desa", "kelurahan", "hari", "jam",
    "menit", "kali", "rupiah", "ton", "kg", "hektare", "hektar", "ha", "km", "m2", "kk", "lembaga",
    "peserta", "laporan", "paket", "lokasi", "kelompok", "perkara", "judul", "siswa", "pasien",
))  # fmt: skip
PER = pattern(r"\bper\s*([1-9][0-9]*(?:\.[0-9]{3})*)(?![0-9.,]?[0-9])")
PERSENAN = pattern(r"%|persen")
PER_MIL = ("per mil", "permil", "‰")
SERATUS, SERIBU = 100, 1000

Subject = tuple[Alinea, Alinea, Alinea, bool]


def subjects(naskah: Naskah) -> Iterable[Subject]:
    """(name, unit, formula, whether the formula is a quotient)."""
    for satu in naskah.once(indikator):
        satuan = satu.satu("satuan")
        rumus = satu.satu("formulasi") or satu.satu("definisi")
        if satuan is None or rumus is None or not satuan.teks.strip():  # (1)
            continue
        kecil = rumus.teks.lower()
        dibagi = DIBAGI.search(kecil) is not None
        if dibagi or KALI.search(kecil):
            yield satu.nama, satuan, rumus, dibagi


def check(subject: Subject) -> Slip | None:
    nama, satuan, rumus, dibagi = subject
    tertulis = satuan.teks.strip()
    kecil = " ".join(tertulis.lower().split())
    kali, faktor, persen = _faktor(rumus.teks.lower())
    if kecil in PERSEN:
        if faktor > SERATUS:
            pesan = f"Satuannya '{tertulis}', padahal rumusnya dikali {kali}: '{rumus.teks}'."
            return whole(satuan, pesan)
        if not faktor and dibagi and not PERSENAN.search(rumus.teks.lower()):
            pesan = f"Satuannya '{tertulis}', padahal rumusnya tidak dikali 100%: '{rumus.teks}'."
            return whole(satuan, pesan, tingkat=TINJAU)
        return None
    if faktor and kecil.startswith(PER_MIL) and (persen or faktor != SERIBU):
        pesan = f"Satuannya '{tertulis}', padahal rumusnya dikali {kali}: '{rumus.teks}'."
        return whole(satuan, pesan)
    if kecil in HITUNGAN and faktor == SERATUS and dibagi:  # (2)
        pesan = f"Satuannya '{tertulis}', padahal rumusnya menghasilkan persen: '{rumus.teks}'."
        return whole(satuan, pesan, tingkat=None if persen else TINJAU)
    return _per(nama, satuan, rumus) if faktor >= SERATUS else None


def _per(nama: Alinea, satuan: Alinea, rumus: Alinea) -> Slip | None:
    """'per 1.000 penduduk' in the unit or the name, beside a formula that multiplies otherwise."""
    kali, faktor, persen = _faktor(rumus.teks.lower())
    for alinea in (satuan, nama):
        match = PER.search(alinea.teks.lower())
        if match is None:
            continue
        per = int(match[1].replace(".", ""))
        if per < SERATUS or (per == faktor and (per == SERATUS or not persen)):
            return None
        tertulis = alinea.teks[match.start() : match.end()]
        pesan = f"Tertulis '{tertulis}', padahal rumusnya dikali {kali}: '{rumus.teks}'."
        return Slip(alinea, match.start(), match.end(), pesan)
    return None


def _faktor(rumus: str) -> tuple[str, int, str]:
    """What the formula is multiplied by in the end, as typed, as a number ('' and 0 for nothing),
    and its percent sign."""
    semua = KALI.findall(rumus)
    if not semua:
        return "", 0, ""
    angka, persen = semua[-1]
    return f"{angka}{persen}", int(angka.replace(".", "")), persen
