"""A sentence: its numbers, and the words between them."""

from __future__ import annotations

from pipeline.klaim import kata
from pipeline.klaim.bilangan import ANGKA, NOMOR, RUSAK, TAHUN, Angka
from pipeline.klaim.peran import isi_peran
from pipeline.klaim.tahun import isi_tahun
from pipeline.pattern import pattern

BATAS = pattern(r"[.!?](?=[\s\"”'’)])|\n")
SINGKATAN = kata.himpun(
    "no nomor kab kec prov kel ds jl dr drs dra ir h hj prof sdr sdri yth hlm hal tgl telp rp "
    "bpk tn ny a.n an u.p up s.d sd d.a tsb dsb kasubag kasubbag kabag kabid sekda ka tk gol st "
    "ttd cq c.q"
)
LEKS = pattern(r"[a-z]+(?:[-'/.][a-z]+|’[a-z]+)*|[0-9]+(?:[.,][0-9]+)*|[(),;:=×/±<>%-]|[≥≤]|[–—]")
LAIN = frozenset((NOMOR, TAHUN, RUSAK))


class Kalimat:
    """`teks` is the whole paragraph in small letters, the sentence its `mulai:akhir`.

    `angka`: the numbers that claim something, in order. `sela[i]`: the words and signs before
    `angka[i]`, back to the number before it, in small letters; `sela[-1]` those after the last.
    Other numbers stand in them as '#', a year as '#2023'. `label[i]`: the role these words give
    `angka[i]`, '' for none.
    """

    __slots__ = ("akhir", "angka", "label", "mulai", "sela", "teks")

    def __init__(self, teks: str, mulai: int, akhir: int, angka: list[Angka]) -> None:
        self.teks = teks
        self.mulai = mulai
        self.akhir = akhir
        self.angka = angka
        self.sela: list[list[str]] = []
        self.label: list[str] = []


def kalimat(teks: str, semua: list[Angka]) -> list[Kalimat]:
    """The sentences of a paragraph that hold a claiming number, years and roles filled in.

    `semua`: every number of the paragraph, in order. No sentence ends at 'No.', 'Kab.', 'S.IP' or
    inside 'Rp1.250'.
    """
    if all(angka.jenis in LAIN for angka in semua):
        return []
    lower = teks.lower()
    if len(lower) != len(teks):  # a letter outside Indonesian whose small form is longer
        lower = teks
    found: list[Kalimat] = []
    i, awal, tahun_lalu = 0, 0, None
    for akhir in _batas(teks):
        berklaim: list[Angka] = []
        lain: list[Angka] = []
        while i < len(semua) and semua[i].mulai < akhir:
            (lain if semua[i].jenis in LAIN else berklaim).append(semua[i])
            i += 1
        if berklaim:
            k = Kalimat(lower, awal, akhir, berklaim)
            letak = _sela(k, lain)
            _benda_di_depan(k)
            isi_tahun(k.angka, k.sela, letak, tahun_lalu)
            k.label = isi_peran(k.angka, k.sela, lower)
            found.append(k)
        awal = akhir
        for angka in lain:
            if angka.jenis == TAHUN:
                tahun_lalu = angka.tahun
    return found


def _batas(teks: str) -> list[int]:
    """The ends of the sentences."""
    ends = []
    for match in BATAS.finditer(teks):
        i = match.start()
        if teks[i] == "." and _singkatan(teks, i):
            continue
        lanjut = teks[match.end() : match.end() + 4].lstrip(" \"”'’)\t\u00a0")
        if not lanjut[:1].islower():
            ends.append(match.end())
    if not ends or ends[-1] < len(teks):
        ends.append(len(teks))
    return ends


def _singkatan(teks: str, titik: int) -> bool:
    """The point at `titik` closes an abbreviation, an initial, or a list marker."""
    words = teks[max(0, titik - 12) : titik].split()
    word = words[-1].lstrip("(") if words else ""
    if word.isdecimal():
        return titik < 5
    return (len(word) < 2 and (word.isalpha() or titik < 4)) or word.lower() in SINGKATAN


def _sela(k: Kalimat, lain: list[Angka]) -> list[tuple[int, int]]:
    """Fills in `sela`; gives where in it the years stand."""
    lower, awal, j = k.teks, k.mulai, 0
    tahun: list[tuple[int, int]] = []
    for ujung in (*k.angka, None):
        akhir = ujung.mulai if ujung else k.akhir
        words: list[str] = []
        while j < len(lain) and lain[j].mulai < akhir:
            words += LEKS.findall(lower, awal, lain[j].mulai)
            if lain[j].jenis == TAHUN:
                tahun.append((len(k.sela), len(words)))
                words.append(f"#{lain[j].tahun}")
            else:
                words.append("#")
            awal = lain[j].akhir
            j += 1
        words += LEKS.findall(lower, awal, akhir)
        k.sela.append(words)
        if ujung:
            awal = ujung.akhir
            if ujung.huruf and awal <= ujung.huruf[0]:
                # The spelling in brackets is no word of the sentence.
                tutup = lower.find(")", ujung.huruf[1])
                awal = tutup + 1 if tutup >= 0 else ujung.huruf[1]
    return tahun


def _benda_di_depan(k: Kalimat) -> None:
    """'jumlah desa: 125' counts desa too, though the noun stands before."""
    for angka, words in zip(k.angka, k.sela, strict=False):
        if angka.jenis == ANGKA and not angka.satuan and not angka.bilangan.desimal:
            for word in reversed(words[-6:]):
                if word in kata.SATUAN:
                    angka.satuan = angka.frasa = word
                    break
                if word in (",", "dari", "per", "dan", "/", "(") or word in kata.PUTUS:
                    break
