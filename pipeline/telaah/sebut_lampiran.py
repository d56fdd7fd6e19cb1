"""Where the text of a decree names its own attachments."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.angka import baca_romawi
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

SEBUT = pattern(
    r"\b[Ll]ampiran(-[Ll]ampiran)?\b"
    r"((?:(?:\s*,)?(?:\s+(?:dan|serta|atau|sampai\s+dengan|s\.d\.))?\s+(?:[Ll]ampiran\s+)?"
    r"(?:[IVXL]+|[0-9]{1,2})\b(?!\s+(?:orang|buah|lembar|halaman|berkas)))*)"
)
NOMOR = pattern(r"(sampai|s\.d\.)|\b([IVXL]+|[0-9]{1,2})\b")
LAIN = pattern(
    r"\s+(?:(?:huruf|angka)\s+\S+\s+)?(?:dari\s+)?"
    r"(?:Undang|Peraturan|Perda|Per[mb]|Instruksi|Surat|(?:Keputusan|SK)\s+(?!ini\b).{0,90}?\bNomor\b)"
)
SEMUA = frozenset((
    "seluruh", "semua", "setiap", "tiap", "kedua", "ketiga", "para", "masing-masing",
))  # fmt: skip


class Sebutan(NamedTuple):
    """'Lampiran I dan Lampiran II' in `alinea.teks[mulai:akhir]`: `nomor` [1, 2], [] where it gives
    none; `semua`: it means all there are ('seluruh Lampiran')."""

    alinea: Alinea
    mulai: int
    akhir: int
    nomor: list[int]
    semua: bool


def sebut_lampiran(naskah: Naskah) -> list[Sebutan]:
    """Every mention of an attachment of this very decree, the body first."""
    hasil = []
    for alinea in naskah.peran("diktum", "menimbang", "fungsi", "uraian", "sel"):
        teks = alinea.teks
        if "ampiran" not in teks:
            continue
        for match in SEBUT.finditer(teks):
            if LAIN.match(teks, match.end()):
                continue
            depan = teks[max(0, match.start() - 20) : match.start()].lower().split()
            semua = match[1] is not None or (bool(depan) and depan[-1] in SEMUA)
            hasil.append(Sebutan(alinea, *match.span(), _nomor(match[2]), semua))
    return hasil


def _nomor(teks: str) -> list[int]:
    hasil: list[int] = []
    rentang = False
    for match in NOMOR.finditer(teks):
        if match[1]:
            rentang = bool(hasil)
            continue
        n = int(match[2]) if match[2].isdecimal() else baca_romawi(match[2]) or 0
        if rentang:
            hasil += range(hasil[-1] + 1, n)
            rentang = False
        hasil.append(n)
    return hasil
