"""The years for which the decree sets targets."""

from __future__ import annotations

from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.tahun import Tahun, tahun

PERAN = frozenset(
    (
        "menimbang",
        "diktum",
        "ayat",
        "rincian",
        "identitas",
        "sel",
        "judul_uraian",
        "uraian",
        "kepala_tabel",
        "lain",
    )
)
JAUH = 90
DI_DEPAN = pattern(
    r"(?:target\w*|ditargetkan|perjanjian kinerja)(?:\s+[\w/()-]+){0,6}?"
    r"\s*(?:(?:pada|di|untuk|dalam|bagi)\s*)?\Z"
)
DI_BELAKANG = pattern(r",?\s*(?:\w+\s+){0,3}?(\w+\s+)?(?:target\w*|ditargetkan)\b")
# 'melebihi target tahun 2023' tells what became of a target; 'target akhir' is another one.
BUKAN = frozenset(
    (
        "melebihi",
        "melampaui",
        "memenuhi",
        "mencapai",
        "capaian",
        "realisasi",
        "terhadap",
        "dari",
        "daripada",
        "atas",
        "bawah",
        "atau",
        "dibanding",
        "dibandingkan",
    )
)
LALU = frozenset((
    "tercapai", "mencapai", "capaian", "realisasi", "terealisasi", "terlampaui", "melebihi",
    "melampaui", "telah", "sudah", "dicapai", "akhir",
))  # fmt: skip
KATA = pattern(r"\w+")


def tahun_target(naskah: Naskah) -> list[tuple[Tahun, bool]]:
    """Each single year that a target is set for; True where the sentence also speaks of results."""
    hasil = []
    for satu in naskah.once(tahun):
        if satu.dikutip or satu.sampai or satu.alinea.peran not in PERAN:
            continue
        teks = satu.alinea.teks.lower()
        if not _bertarget(teks):
            continue
        awal = max(teks.rfind(". ", 0, satu.kata) + 1, teks.rfind(";", 0, satu.kata) + 1)
        kiri = max(awal, satu.kata - JAUH)
        sekitar = teks[kiri : satu.akhir + JAUH]
        if not _bertarget(sekitar):
            continue
        di_depan = _bertarget(teks[kiri : satu.kata])
        depan = DI_DEPAN.search(teks, kiri, satu.kata) if di_depan else None
        match = depan or DI_BELAKANG.match(teks, satu.akhir)
        if match is None:
            continue
        if _kata_akhir(teks[kiri : depan.start()] if depan else match[1] or "") not in BUKAN:
            titik = teks.find(". ", satu.akhir)
            kalimat = teks[awal : titik if titik >= 0 else len(teks)]
            hasil.append((satu, not LALU.isdisjoint(KATA.findall(kalimat))))
    return hasil


def _kata_akhir(teks: str) -> str:
    """The last word, '' where the text ends within one."""
    return teks.split()[-1] if teks[-1:].isspace() and teks.strip() else ""


def _bertarget(teks: str) -> bool:
    return "target" in teks or "perjanjian kinerja" in teks
