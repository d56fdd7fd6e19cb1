"""The order of the legal bases: by rank, those of one rank the oldest first."""

from __future__ import annotations

from pipeline.naskah.naskah import Naskah
from pipeline.rujukan import Kunci, peringkat
from pipeline.telaah.rujukan import Kutipan, dasar_hukum

BERSAMA = 5  # UU 12/2011 Pasal 7 ranks no two kinds alike below this place; practice parts them


class Butir:
    """One legal basis with what its place depends on."""

    def __init__(self, kutipan: Kutipan, kunci: Kunci, peringkat: tuple[int, int]) -> None:
        self.kutipan, self.kunci, self.peringkat = kutipan, kunci, peringkat


class Pindah:
    """`satu` belongs right before `depan`, or right after `belakang` where that is None."""

    def __init__(self, satu: Butir, depan: Butir | None, belakang: Butir | None) -> None:
        self.satu, self.depan, self.belakang = satu, depan, belakang


def urutan(naskah: Naskah) -> tuple[list[Butir], list[Pindah]]:
    """All legal bases, and the fewest that must be moved for all to stand in order."""
    semua = [
        Butir(satu, satu.pasti, peringkat(satu.pasti))
        for satu in naskah.once(dasar_hukum)
        if satu.kunci.tahun or satu.resmi
    ]
    if not _terbalik(semua):
        return semua, []
    tetap = _terpanjang(semua)
    return semua, [_pindah(satu, tetap) for satu in semua if not any(satu is t for t in tetap)]


def harus_dahulu(a: Butir, b: Butir) -> bool:
    """`a` must stand before `b`: it ranks higher for certain, or as high and is older."""
    if a.peringkat[1] < b.peringkat[0]:
        return True
    sejenis = a.kunci.golongan == b.kunci.golongan
    setingkat = a.peringkat == b.peringkat and a.peringkat[0] == a.peringkat[1]
    if setingkat and a.kunci.jenis != b.kunci.jenis:
        setingkat = a.peringkat[0] <= BERSAMA
    if not (setingkat or sejenis):
        return False
    if a.kunci.tahun != b.kunci.tahun:
        return a.kunci.tahun < b.kunci.tahun
    nomor = a.kunci.nomor, b.kunci.nomor
    return sejenis and all(map(str.isdecimal, nomor)) and int(nomor[0]) < int(nomor[1])


def _terbalik(semua: list[Butir]) -> bool:
    """Where all ranks are certain and rise, with the years within them, neighbours tell all."""
    tempat = [(satu.peringkat, satu.kunci.tahun) for satu in semua]
    if all(r[0] == r[1] for r, _ in tempat) and tempat == sorted(tempat):
        return any(
            harus_dahulu(semua[m], semua[n])
            for n, ini in enumerate(tempat)
            for m in range(n + 1, len(tempat))
            if tempat[m] == ini
        )
    return any(harus_dahulu(b, a) for n, b in enumerate(semua) for a in semua[:n])


def _terpanjang(semua: list[Butir]) -> list[Butir]:
    """The longest run, gaps allowed, of which no two stand the wrong way round.

    Where some acts have no order among them (a Keputusan's place is uncertain, two ministries' are
    equals), it may fall short of the longest by one.
    """
    rantai: list[list[Butir]] = []
    for satu in semua:
        cocok = [r for r in rantai if not any(harus_dahulu(satu, lain) for lain in r)]
        rantai.append([*max(cocok, key=len, default=[]), satu])
    return max(rantai, key=len)


def _pindah(satu: Butir, tetap: list[Butir]) -> Pindah:
    depan = next((lain for lain in tetap if harus_dahulu(satu, lain)), None)
    belakang = next((lain for lain in reversed(tetap) if harus_dahulu(lain, satu)), None)
    return Pindah(satu, depan, belakang)
