"""Where the text of a decree names its own attachments."""

from __future__ import annotations

from pipeline.angka import baca_romawi
from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern

SEBUT = pattern(
    r"\b[Ll]ampiran(-[Ll]ampiran)?\b"
    r"((?:(?:\s*,)?(?:\s+(?:dan|serta|atau|sampai\s+dengan|s\.d\.))?\s+(?:[Ll]ampiran\s+)?"
    r"(?:[IVXL]+|[0-9]{1,2})\b(?!\s+(?:orang|buah|lembar|halaman|berkas)))*)"
)
KATA_LAIN = ("Undang", "Per", "Instruksi", "Surat", "Nomor")  # one is in every match of LAIN
LAIN = pattern(
    r"\s+(?:(?:huruf|angka)\s+\S+\s+)?(?:dari\s+)?"
    r"(?:Undang|Peraturan|Perda|Per[mb]|Instruksi|Surat|(?:Keputusan|SK)\s+(?!ini\b).{0,90}?\bNomor\b)"
)
SEMUA = frozenset((
    "seluruh", "semua", "setiap", "tiap", "kedua", "ketiga", "para", "masing-masing",
))  # fmt: skip


class Sebutan:
    """'Lampiran I dan Lampiran II' in `alinea.teks[mulai:akhir]`: `nomor` [1, 2], [] where it gives
    none; `semua`: it means all there are ('seluruh Lampiran')."""

    def __init__(
        self, alinea: Alinea, mulai: int, akhir: int, nomor: list[int], semua: bool
    ) -> None:
        self.alinea, self.mulai, self.akhir = alinea, mulai, akhir
        self.nomor, self.semua = nomor, semua


def sebut_lampiran(naskah: Naskah) -> list[Sebutan]:
    """Every mention of an attachment of this very decree, the body first."""
    hasil = []
    for alinea in naskah.peran("diktum", "ayat", "rincian", "menimbang", "fungsi", "uraian", "sel"):
        teks = alinea.teks
        if "ampiran" not in teks:
            continue
        for match in SEBUT.finditer(teks):
            ekor = teks[match.end() :]
            if any(kata in ekor for kata in KATA_LAIN) and LAIN.match(ekor):
                continue
            depan = teks[max(0, match.start() - 20) : match.start()].lower().split()
            semua = match[1] is not None or (bool(depan) and depan[-1] in SEMUA)
            hasil.append(Sebutan(alinea, *match.span(), _nomor(match[2]), semua))
    return hasil


def _nomor(teks: str) -> list[int]:
    hasil: list[int] = []
    rentang = False
    for kata in teks.replace(",", " ").split():
        if kata in ("sampai", "s.d."):
            rentang = bool(hasil)
        if not (kata.isdecimal() or kata.isupper()):
            continue
        n = int(kata) if kata.isdecimal() else baca_romawi(kata) or 0
        if rentang:
            hasil += range(hasil[-1] + 1, n)
            rentang = False
        hasil.append(n)
    return hasil
