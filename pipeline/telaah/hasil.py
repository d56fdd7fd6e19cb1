"""Results that are told of a year which was not over when the decree was dated."""

from __future__ import annotations

import re

from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.tahun import Tahun, tahun

PERAN = frozenset(
    ("menimbang", "diktum", "ayat", "rincian", "identitas", "sel", "uraian", "kepala_tabel", "lain")
)
JAUH = 250  # a clause is seldom longer
# No pattern here begins with \b: a search is quick only where its first letters are known. Those
# kept as strings are compiled when first needed; most decrees never do.
BATAS = pattern(r"[.;:,](?=\s|\Z)|sehingga|sedangkan|namun |tetapi|karena")
# 'melebihi target' speaks of a result, 'target' alone of a plan.
TERHADAP_TARGET = (
    r"\b(melebihi|melampaui|memenuhi|mencapai|atas|bawah|terhadap|dari|capaian|realisasi)"
    r"\s+target\w*"
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
LAMPAU = (
    r"(?:telah|sudah)(?<![a-z]telah|[a-z]sudah) (?:berhasil )?"
    r"(?:(?:di)?(?:capai|raih|wujud|laksana|selesai)|mencapai|meningkat|menurun|melebihi|melampaui"
    r"|memenuhi|menghasil|memperoleh|meraih|bertambah|berkurang|naik|turun)[a-z]*"
    r"|berhasil\b|tercatat\b|terealisasi\b|tercapai\b|terlampaui\b|melebihi\b|melampaui\b"
    r"|mengalami (?:peningkatan|kenaikan|penurunan|pertumbuhan|penambahan)"
    r"|(?:realisasi|capaian)[a-z]* [^.;]{0,40}(?:sebesar|sebanyak|adalah|yaitu) [0-9]"
)
# One of these is in every match of LAMPAU.
KATA_LAMPAU = (
    "telah", "sudah", "hasil", "tercatat", "realisasi", "capai", "lampaui", "melebihi", "mengalami",
)  # fmt: skip
# Words of a result that may also be those of a plan.
KATA_MUNGKIN = ("meningkat", "menurun", "bertambah", "berkurang", "naik", "turun", "menjadi")
MENCAPAI = r"mencapai [^.;]*[0-9]"
MUNGKIN = rf"(?:{'|'.join(KATA_MUNGKIN)})\b[^.;]*[0-9]"
ANGKA = (
    r"[0-9]+(?:[.,][0-9]+)*(?:%| (?:desa|orang|jiwa|persen|unit|kasus|perkara|kali))"
    r"|[0-9]+,[0-9]+"
)
KEPALA = r"\b(?:realisasi|capaian)\b"


class Hasil:
    """`pasti`: the words leave no other reading, and most of the year lay ahead."""

    def __init__(self, tahun: Tahun, kata: str, pasti: bool) -> None:
        self.tahun, self.kata, self.pasti = tahun, kata, pasti


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
            if not pasti and _menuju_target(naskah, satu):
                continue
            semua.append(Hasil(satu, kata, pasti and (satu.tahun > kini or bulan <= 6)))
    return semua


def _terjadi(satu: Tahun, kini: int) -> tuple[str, bool] | None:
    """The words that tell the result, and whether they do so for certain. Of a year that has not
    begun any figure tells too much."""
    teks = satu.alinea.teks.lower()
    if satu.alinea.peran == "kepala_tabel":
        kepala = re.search(KEPALA, teks)
        return (kepala[0], True) if kepala and "target" not in teks else None
    if satu.tahun == kini and not any(kata in teks for kata in (*KATA_LAMPAU, *KATA_MUNGKIN)):
        return None
    bagian = _tanpa_target(_bagian(teks, satu))
    if _rencana(bagian):
        return None
    lampau = any(kata in bagian for kata in KATA_LAMPAU)
    match = re.search(LAMPAU, bagian) if lampau else None
    if match:
        return _kata(match), True
    awal = max(teks.rfind(". ", 0, satu.kata), teks.rfind("; ", 0, satu.kata)) + 1
    if _rencana(_tanpa_target(teks[awal : satu.kata])):
        return None  # 'Target tahun 2024 ialah 86%, tahun 2025 ialah 88%'
    match = re.search(MENCAPAI, bagian) if "mencapai " in bagian else None
    if match:
        return _kata(match), satu.tahun == kini
    match = re.search(MUNGKIN, bagian) or (re.search(ANGKA, bagian) if satu.tahun > kini else None)
    return (_kata(match), False) if match else None


def _menuju_target(naskah: Naskah, satu: Tahun) -> bool:
    """Whether the clause explains a target, 'menjadi 28% pada tahun 2024': that of its row, or of
    that year in any table."""
    ini, tahun = satu.alinea, str(satu.tahun)
    target = {
        _angka(a.teks)
        for a in naskah.peran("sel")
        if (a.kolom.startswith("target") and (a.tabel, a.baris) == (ini.tabel, ini.baris))
        or (a.kolom.endswith(tahun) and not a.kolom.startswith(("realisasi", "kondisi_awal")))
    }
    return any(_angka(kata) in target for kata in _bagian(ini.teks.lower(), satu).split())


def _angka(teks: str) -> str:
    """'28' of '28,0%'."""
    inti = teks.strip(" %,()")
    return inti.rstrip("0").rstrip(",") if "," in inti else inti


def _kata(match: re.Match[str]) -> str:
    """The first words of the match, enough to find them by."""
    return " ".join(match[0].split()[:2])


def _tanpa_target(bagian: str) -> str:
    return re.sub(TERHADAP_TARGET, r"\1", bagian) if "target" in bagian else bagian


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
