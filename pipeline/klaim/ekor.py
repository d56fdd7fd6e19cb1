"""What stands after the digits: a spelled number, a percent sign, a scale, a unit, a noun."""

from __future__ import annotations

import re

from pipeline.angka import Bilangan
from pipeline.klaim import huruf, kata
from pipeline.klaim.bilangan import HITUNGAN, NOMOR, PERSEN, POIN, RUPIAH, WAKTU, Angka
from pipeline.pattern import pattern
from pipeline.tanggal import BULAN, BULAN_LAIN

TANDA = pattern(r"(?:,[-=]{1,2})?[ \t\u00a0]*(%|[A-Za-z]+(?:-[A-Za-z]+)*)?")
SEN = pattern(r",[-=]{1,2}")
POIN_LAGI = pattern(r"[ \t\u00a0]*poin(?:ts?)?\b", re.IGNORECASE)
POIN_PERSEN = pattern(r"[ \t\u00a0]*(?:%|persen(?:tase)?\b)", re.IGNORECASE)
_KATA = r"[A-Za-z](?:[A-Za-z/'-]+|’)*"
FRASA = pattern(rf"[ \t\u00a0]*({_KATA}(?:[ \t\u00a0]+{_KATA}){{0,4}})")
BERURUT = pattern(r"[ \t\u00a0]+(?:[0-9]|[IVX]+\b)")  # '72,5 tahun 2022' lasts no 72 years
NAMA_BULAN = frozenset(nama.lower() for nama in (*BULAN, *BULAN_LAIN))


def baca_ekor(teks: str, angka: Angka, berkurung: bool, rupiah: int) -> None:
    """Tells `angka`, so far bare digits, by what follows them.

    `berkurung`: the digits stand alone in brackets, as in 'satu (1)'. `rupiah`: where the 'Rp'
    before them begins, -1 for none.
    """
    letak = angka.akhir
    if berkurung:
        eja = huruf.sebelum(teks, angka.mulai - 1)
        if eja:
            angka.huruf, angka.terbaca = eja[:2], eja[2]
        letak += 1
    else:
        letak = _huruf(teks, angka, letak)
    letak, sign, ujung = _tanda(teks, letak)
    if sign == "%" or sign in kata.PERSEN:
        _persen(teks, angka, ujung)
    elif sign in kata.POIN:
        lagi = POIN_PERSEN.match(teks, ujung)
        angka.jenis = POIN
        angka.akhir = angka.sampai = lagi.end() if lagi else ujung
    elif rupiah >= 0:
        _rupiah(teks, angka, rupiah, (letak, sign, ujung))
    elif sign in NAMA_BULAN or sign in kata.ZONA:
        angka.jenis = NOMOR
    else:
        _hitungan(teks, angka, (letak, sign, ujung))


def _tanda(teks: str, letak: int) -> tuple[int, str, int]:
    """The sign or word next: where it begins, itself in small letters, where it ends."""
    match = TANDA.match(teks, letak)
    if match is None or match[1] is None:
        return (match.end() if match else letak), "", letak
    return match.start(1), match[1].lower(), match.end()


def _rupiah(teks: str, angka: Angka, rupiah: int, tanda: tuple[int, str, int]) -> None:
    _, sign, ujung = tanda
    angka.jenis = RUPIAH
    if sign in kata.SKALA_RUPIAH:
        angka.skala = kata.SKALA_RUPIAH[sign]
    else:
        sen = SEN.match(teks, angka.henti)
        ujung = sen.end() if sen else angka.henti
    angka.mulai, angka.akhir, angka.sampai = rupiah, ujung, ujung
    _huruf(teks, angka, ujung)


def _hitungan(teks: str, angka: Angka, tanda: tuple[int, str, int]) -> None:
    letak, sign, ujung = tanda
    if sign in kata.SKALA:
        angka.skala = kata.SKALA[sign]
        angka.akhir = angka.sampai = ujung
        letak, sign, ujung = _tanda(teks, ujung)
    if sign == "rupiah":
        angka.jenis = RUPIAH
        angka.akhir = angka.sampai = ujung
    elif sign in kata.WAKTU and not BERURUT.match(teks, ujung):
        angka.jenis, angka.satuan, angka.frasa, angka.sampai = WAKTU, sign, sign, ujung
    else:
        baca_frasa(teks, angka, letak)
        if angka.frasa and (not angka.bilangan.desimal or angka.skala > 1):
            angka.jenis = HITUNGAN
    if not angka.huruf and angka.jenis != angka.satuan:
        _huruf(teks, angka, angka.sampai)


def _persen(teks: str, angka: Angka, letak: int) -> None:
    poin = POIN_LAGI.match(teks, letak)
    angka.jenis = POIN if poin else PERSEN
    angka.akhir = angka.sampai = poin.end() if poin else letak
    tertulis = teks[angka.digit : angka.henti]
    if tertulis.count(".") == 1 and not angka.bilangan.pemisah and angka.bilangan.nilai > 999:
        # '10.484%' is a careless 10,484, not ten thousand percent.
        angka.bilangan = Bilangan(angka.bilangan.nilai / 1000, 3, ".")
    if not angka.huruf:
        _huruf(teks, angka, angka.akhir)
    baca_frasa(teks, angka, angka.akhir)


def _huruf(teks: str, angka: Angka, letak: int) -> int:
    """Reads the spelling in brackets at `letak`; gives where the text goes on."""
    if "(" not in teks[letak : letak + 3]:
        return letak
    eja = huruf.sesudah(teks, letak, angka.satuan)
    if eja is None:
        return letak
    angka.huruf, angka.terbaca = (eja[0], eja[1]), eja[2]
    return eja[3]


def baca_frasa(teks: str, angka: Angka, letak: int) -> None:
    """Fills in the noun phrase that begins at `letak`, if one does."""
    match = FRASA.match(teks, letak)
    if not match:
        return
    akhir, words = 0, match[1]
    for word in words.split():
        if word.lower() in kata.HENTI:
            break
        akhir = words.index(word, akhir) + len(word)
    if akhir:
        angka.frasa = words[:akhir]
        angka.satuan = angka.frasa.split()[0].lower()
        angka.sampai = match.start(1) + akhir
