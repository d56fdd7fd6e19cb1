"""The earlier decrees that this one revokes, replaces or amends."""

from __future__ import annotations

import re

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.rujukan import cari, kunci
from pipeline.rujukan.identitas import Kunci
from pipeline.telaah.batang import BATANG, batang
from pipeline.telaah.judul import judul_biasa
from pipeline.telaah.rujukan import Kutipan, kutipan

KATA = (
    "cabut",
    "ganti",
    "ubah",
    "tidak berlaku",
    "tidak sesuai",
    "telah ditetapkan",
    "disesuaikan",
)
# (few texts need it compiled)
TANPA_NOMOR = (
    r"\b(?:Keputusan|Peraturan)\s+(?!ini\b)[A-Z]\w*(?:\s+(?!ini\b|[Nn]omor\b|tentang\b)\w+)*"
    r"(?=\s+tentang\b)"
)
JENIS = ("keputusan", "kep", "per")


class Terdahulu:
    """`kutipan` in its paragraph; `dicabut`: that paragraph of the body revokes it."""

    def __init__(self, kutipan: Kutipan, dicabut: bool) -> None:
        self.kutipan, self.dicabut = kutipan, dicabut


def terdahulu(naskah: Naskah) -> list[Terdahulu]:
    """Each mention in Menimbang and in the body, of a Keputusan or of a Peraturan."""
    hasil = []
    for satu in naskah.once(kutipan):
        if satu.alinea.peran not in ("menimbang", *BATANG) or satu.induk is not None:
            continue
        teks = satu.alinea.teks.lower()
        if any(kata in teks for kata in KATA) and satu.kunci.jenis.startswith(JENIS):
            dicabut = satu.alinea.peran in BATANG and ("cabut" in teks or "tidak berlaku" in teks)
            hasil.append(Terdahulu(satu, dicabut))
    return hasil


def tanpa_nomor(naskah: Naskah) -> list[tuple[Alinea, re.Match[str]]]:
    """Where the body revokes a decree of which it gives the title only."""
    hasil = []
    for alinea in naskah.once(batang):
        if "dicabut" in alinea.teks and "omor" not in alinea.teks:
            match = re.search(TANPA_NOMOR, alinea.teks)
            if match:
                hasil.append((alinea, match))
    return hasil


def dalam_judul(naskah: Naskah) -> Kunci | None:
    """The decree that the title says this one amends or revokes."""
    teks = naskah.once(judul_biasa)
    if "erubahan" not in teks and "encabutan" not in teks:
        return None
    return next((kunci(satu) for satu in cari(teks) if satu.nomor), None)
