"""Which plan a period belongs to: RPJMD, Renstra, and the like."""

from __future__ import annotations

from pipeline.pattern import pattern
from pipeline.telaah.tahun import Tahun

RENCANA = pattern(
    r"\b(rencana pembangunan jangka (?:menengah|panjang)(?: daerah| nasional| desa)?"
    r"|rencana strategis|renstra|rpj[mp][dn]?|rpjmdesa?)\b"
)
SINGKAT = {
    "rencana strategis": "renstra",
    "rencana pembangunan jangka menengah daerah": "rpjmd",
    "rencana pembangunan jangka menengah nasional": "rpjmn",
    "rencana pembangunan jangka menengah desa": "rpjmdesa",
    "rencana pembangunan jangka panjang daerah": "rpjpd",
    "rencana pembangunan jangka panjang nasional": "rpjpn",
    "rpjmdes": "rpjmdesa",
}
WILAYAH = pattern(r"\b(provinsi|kabupaten|kota|kecamatan|desa)\s+([a-z]+)")
JAUH = 120


def rencana(satu: Tahun) -> str:
    """'rpjmd' of 'RPJMD Kabupaten Maros Tahun 2021-2026'; '' where no plan stands before it."""
    teks = satu.alinea.teks[max(0, satu.kata - JAUH) : satu.kata].lower()
    semua = list(RENCANA.finditer(teks)) if "ren" in teks or "rpj" in teks else []
    if not semua or any(tanda in teks[semua[-1].end() :] for tanda in ".;,:"):
        return ""
    nama = " ".join(semua[-1][1].split())
    wilayah = WILAYAH.search(teks, semua[-1].end())
    return f"{SINGKAT.get(nama, nama)} {wilayah[0] if wilayah else ''}".strip()
