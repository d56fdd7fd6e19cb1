"""What a draft leaves open, to be filled in by hand after signing."""

from __future__ import annotations

import re

from pipeline.pattern import pattern
from pipeline.tanggal import cari

ISIAN = pattern(r"[._]*…[._…]*|[._]{3,}|_{2}|[.]{2,}(?=\s|/|\Z)")
KOSONG = pattern(r"/\s*/")  # '188.45/    /2024'
TANPA_NOMOR = pattern(r"(?:nomor|no\.?)[\s:]*(?:\Z|/|tahun\b)", re.IGNORECASE)
HABIS = pattern(r"tanggal[\s:]*\Z", re.IGNORECASE)


def semua_isian(teks: str) -> list[tuple[int, int]]:
    """The dotted blanks in a line."""
    mungkin = "…" in teks or ".." in teks or "_" in teks
    return [match.span() for match in ISIAN.finditer(teks)] if mungkin else []


def isian(teks: str) -> tuple[int, int] | None:
    """The first of them."""
    return next(iter(semua_isian(teks)), None)


def belum_diisi(teks: str) -> bool:
    """The date of this line is still open: dots, nothing, or a month without its day."""
    if not teks.strip() or isian(teks) or HABIS.search(teks):
        return True
    sebutan = cari(teks)
    return len(sebutan) == 1 and sebutan[0].hari is None


def tanpa_nomor(teks: str) -> tuple[int, int] | None:
    """Where the number of this line is lacking: its dots, or its label with nothing behind it."""
    match = TANPA_NOMOR.match(teks.strip()) or KOSONG.search(teks)
    return isian(teks) or (match.span() if match else None)
