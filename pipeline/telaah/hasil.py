"""Results that are told of a year which was not over when the decree was dated."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.naskah.naskah import Naskah
from pipeline.telaah.tahun import Tahun, tahun

PERAN = frozenset(("menimbang", "diktum", "identitas", "sel", "uraian", "kepala_tabel", "lain"))
JAUH = 250  # a clause is seldom longer
BATAS = re.compile(
    r"[.;:](?=\s|\Z)|,(?=\s)|\b(?:sehingga|sedangkan|namun|tetapi|(?:di)?karena(?:kan)?)\b"
)
# 'melebihi target' speaks of a result, 'target' alone of a plan.
TERHADAP_TARGET = re.compile(
    r"\b(melebihi|melampaui|memenuhi|mencapai|atas|bawah|terhadap|dari|capaian|realisasi)\s+target\w*"
)
# A clause with one of these speaks of a plan, or of a part of the year only.
RENCANA = frozenset(
    (
        "akan", "ingin", "hendak", "harus", "dapat", "mampu", "agar", "supaya", "bertujuan",
        "hingga", "diperkirakan", "triwulan", "semester", "bulan", "s.d.", "s.d", "awal", "per",
    )
)  # fmt: skip
FRASA_RENCANA = (
    "target", "argetkan", "rencana", "proyeksi", "harap", "anggar", "upaya", "sampai dengan",
    "untuk mencapai",
)  # fmt: skip
TERJADI = re.compile(
    r"\b(?:telah|sudah) (?:berhasil )?(?:di)?(?:capai|raih|wujud|laksana|selesai)\w*"
    r"|\b(?:telah|sudah) (?:me|ber|ter)\w+|\b(?:berhasil|tercatat|terealisasi|tercapai|terlampaui"
    r"|melebihi|melampaui)\b|\bmengalami (?:peningkatan|kenaikan|penurunan|pertumbuhan|penambahan)"
    r"|\bmencapai [^.;]*[0-9]"
    r"|\b(?:realisasi|capaian)\w* [^.;]{0,40}(?:sebesar|sebanyak|adalah|yaitu) [0-9]"
)
MUNGKIN = re.compile(r"\b(?:meningkat|menurun|bertambah|berkurang|naik|turun|menjadi)\b[^.;]*[0-9]")
ANGKA = re.compile(
    r"\b[0-9]+(?:[.,][0-9]+)*(?:%| (?:desa|orang|jiwa|persen|unit|kasus|perkara|kali))"
    r"|\b[0-9]+,[0-9]+"
)
KEPALA = re.compile(r"\b(?:realisasi|capaian)\b")
DISEBUT = re.compile(
    r"\b(?:telah|sudah) (?:ter(?:tuang|cantum|muat)|meng?atur|menetapkan|mencantum)"
)


class Hasil(NamedTuple):
    """`pasti`: the words leave no other reading, and most of the year lay ahead."""

    tahun: Tahun
    kata: str
    pasti: bool


def hasil_dini(naskah: Naskah) -> list[Hasil]:
    """The results of the decree's own year or a later one, told as if they had come about."""
    if naskah.tanggal is None:
        return []
    kini, bulan = naskah.tanggal.year, naskah.tanggal.month
    semua = []
    for satu in naskah.once(tahun):
        if satu.tahun < kini or satu.dikutip or satu.sampai or satu.alinea.peran not in PERAN:
            continue
        if satu.tahun == kini and bulan == 12:
            continue
        terjadi = _terjadi(satu, kini)
        if terjadi:
            kata, pasti = terjadi
            semua.append(Hasil(satu, kata, pasti and (satu.tahun > kini or bulan <= 6)))
    return semua


def _terjadi(satu: Tahun, kini: int) -> tuple[str, bool] | None:
    """The words that tell the result, and whether they do so for certain. Of a year that has not
    begun any figure tells too much."""
    teks = satu.alinea.teks.lower()
    if satu.alinea.peran == "kepala_tabel":
        kepala = KEPALA.search(teks)
        return (kepala[0], True) if kepala and "target" not in teks else None
    bagian = _bagian(teks, satu)
    if "target" in bagian:
        bagian = TERHADAP_TARGET.sub(r"\1", bagian)
    if _rencana(bagian) or DISEBUT.search(bagian):
        return None
    match = TERJADI.search(bagian)
    if match:
        return match[0].split(" ")[0] if " " in match[0] else match[0], True
    awal = max(teks.rfind(". ", 0, satu.kata), teks.rfind("; ", 0, satu.kata)) + 1
    if _rencana(TERHADAP_TARGET.sub(r"\1", teks[awal : satu.kata])):
        return None  # 'Target tahun 2024 ialah 86%, tahun 2025 ialah 88%'
    match = MUNGKIN.search(bagian)
    if match:
        return match[0].split(" ")[0], False
    angka = ANGKA.search(bagian) if satu.tahun > kini else None
    return (angka[0], False) if angka else None


def _rencana(bagian: str) -> bool:
    return any(frasa in bagian for frasa in FRASA_RENCANA) or not RENCANA.isdisjoint(bagian.split())


def _bagian(teks: str, satu: Tahun) -> str:
    """The clause with the year, and the next one where it holds nothing else but the year."""
    mulai = max(0, satu.kata - JAUH)
    teks = teks[: satu.akhir + JAUH]
    for batas in BATAS.finditer(teks, mulai):
        if batas.end() <= satu.kata:
            mulai = batas.end()
        elif batas.start() >= satu.akhir:
            if teks[satu.akhir : batas.start()].strip() or batas[0] != ",":
                return teks[mulai : batas.start()]
            sisa = BATAS.search(teks, batas.end())
            return teks[mulai : sisa.start() if sisa else len(teks)]
    return teks[mulai:]
