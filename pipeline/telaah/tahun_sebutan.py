"""Of which year each figure of a paragraph is told, where no other reading is possible."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.klaim import Angka
from pipeline.klaim.bilangan import TAHUN
from pipeline.klaim.kata import ARAH, BANDING, himpun
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.telaah.klaim import klaim
from pipeline.telaah.sela_nilai import KATA, KURUNG, awal_kalimat

# '84 (2023)', '84 (tahun 2023)'
DALAM_KURUNG = pattern(r"\s*\((?:tahun\s+)?((?:19|20)[0-9]{2})\)", re.IGNORECASE)
DAN = pattern(r"\s*(?:,|,?\s*(?:dan|serta|&))\s*(?:tahun\s+)?", re.IGNORECASE)
LAIN = ARAH | BANDING | himpun("dari menjadi dan lebih")
DEKAT = 6  # words at most from a figure to its year behind it


def tahun_sebutan(naskah: Naskah, teks: str, angka: Sequence[Angka]) -> dict[int, int | None]:
    """The id of each figure -> its year, 0 where untold, None where it cannot be told for sure.

    Of years in a list ('80, 82, dan 84 untuk tahun 2023, 2024, dan 2025') each figure of the
    sentence has its own, if they are as many.
    """
    tahun = [
        satu
        for satu in naskah.once(klaim).angka
        if satu.jenis == TAHUN and satu.paragraf == angka[0].paragraf
    ]
    milik = {id(a): _di_belakang(teks, a, tahun) for a in angka}
    dipakai = {id(satu) for satu in milik.values() if satu}
    hasil: dict[int, int | None] = {}
    for a in angka:
        match = DALAM_KURUNG.match(teks, a.akhir) or DALAM_KURUNG.match(teks, a.sampai)
        belakang, awal = milik[id(a)], awal_kalimat(teks, a.mulai)
        depan = [b for b in tahun if awal <= b.mulai < a.mulai and id(b) not in dipakai]
        satu = belakang or (depan[-1] if depan else None)
        ini = 0 if a.warisan else a.tahun or 0
        tentu = not ini or satu is None or satu.tahun == ini
        hasil[id(a)] = int(match[1]) if match else ini if tentu else None
    for deret in _deret(teks, tahun):
        awal = awal_kalimat(teks, deret[0].mulai)
        sekalimat = [a for a in angka if awal_kalimat(teks, a.mulai) == awal]
        cocok = len(sekalimat) == len(deret)
        for n, a in enumerate(sekalimat):
            hasil[id(a)] = deret[n].tahun if cocok else None
    return hasil


def _di_belakang(teks: str, a: Angka, tahun: Sequence[Angka]) -> Angka | None:
    """The year right behind a figure: '84 pada tahun 2023'."""
    satu = next((b for b in tahun if b.mulai >= a.akhir), None)
    if satu is None:
        return None
    sela = KURUNG.sub(" ", teks[a.akhir : satu.mulai])
    kata = KATA.findall(sela.lower())
    dekat = len(kata) <= DEKAT and not any(tanda in sela for tanda in ",;:.")
    return satu if dekat and LAIN.isdisjoint(kata) else None


def _deret(teks: str, tahun: Sequence[Angka]) -> list[list[Angka]]:
    """The years that stand in a list: 'tahun 2023, 2024, dan 2025'."""
    hasil = [tahun[:1]]
    for kiri, kanan in pairwise(tahun):
        if DAN.fullmatch(teks, kiri.akhir, kanan.mulai):
            hasil[-1] = [*hasil[-1], kanan]
        else:
            hasil.append([kanan])
    return [list(satu) for satu in hasil if len(satu) > 1]
