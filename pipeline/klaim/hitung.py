"""The arithmetic of claims: does what was typed follow from the other numbers typed?

Numbers are `Bilangan` as typed; the last typed digit of one is worth 10^-desimal, and its value may
lie half of that to either side. (`Angka.ukuran` gives '1,25 miliar' a negative `desimal`.) Whole
numbers are exact. Everything is done on whole numbers, so no tie is ever missed.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from pipeline.angka import Bilangan

SAMA = "sama"  # follows, a tie rounded either way
POTONG = "potong"  # off by one in the last digit, because digits were cut off instead of rounded
BULAT = "bulat"  # follows if the other numbers were rounded before they were typed
SALAH = "salah"

Pecahan = tuple[int, int]  # numerator, denominator > 0


def banding(tertulis: Bilangan, atas: int, bawah: int) -> str:
    """Is `tertulis` the value atas / bawah? SAMA, POTONG or SALAH; `bawah` > 0."""
    tulis, atas, bawah = _setara(tertulis, atas, bawah)
    if 2 * abs(atas - tulis * bawah) <= bawah:
        return SAMA
    potong = abs(atas) // bawah
    return POTONG if tulis == (-potong if atas < 0 else potong) else SALAH


def porsi(persen: Bilangan, jumlah: Bilangan, dasar: Bilangan) -> str:
    """Is `persen` = 100 x jumlah / dasar? A base of zero or less is SALAH."""
    return _hasil(persen, jumlah, dasar, 100)


def _hasil(tertulis: Bilangan, atas: Bilangan, bawah: Bilangan, kali: int) -> str:
    """Is `tertulis` = kali x atas / bawah?"""
    a, b = _pecahan(atas.nilai), _pecahan(bawah.nilai)
    if b[0] <= 0:
        return SALAH
    hasil = banding(tertulis, kali * a[0] * b[1], a[1] * b[0])
    if hasil != SALAH or (_pasti(atas) and _pasti(bawah)):
        return hasil
    # The widest the quotient can get while both keep the digits that were typed.
    ujung = [_kali(x, _balik(y)) for x in _tepi(atas) for y in _tepi(bawah) if y[0] > 0]
    return BULAT if _di_antara(tertulis, [(kali * x, y) for x, y in ujung]) else SALAH


def mungkin(persen: Bilangan, dasar: int) -> list[int]:
    """The whole counts of `dasar` things that are `persen` when rounded; often none."""
    skala = 200 * 10**persen.desimal
    tulis = int(persen.nilai.scaleb(persen.desimal))
    bawah = -((1 - 2 * tulis) * dasar // skala)  # the ceiling of (2 tulis - 1) dasar / skala
    atas = (2 * tulis + 1) * dasar // skala
    return list(range(max(0, bawah), min(atas, bawah + 50) + 1))


def terdekat(persen: Bilangan, dasar: int) -> tuple[int, int]:
    """The whole counts just below and just above `persen` of `dasar`."""
    atas, bawah = _pecahan(persen.nilai)
    di_bawah = atas * dasar // (100 * bawah)
    return di_bawah, di_bawah + 1


def dasar_cocok(persen: Bilangan, jumlah: int) -> range:
    """The whole bases of which `jumlah` is `persen`; empty for 0%."""
    tulis = int(persen.nilai.scaleb(persen.desimal))
    if jumlah <= 0:
        return range(0)
    skala = 200 * 10**persen.desimal * jumlah
    return range(-(-skala // (2 * tulis + 1)), skala // (2 * tulis - 1) + 1)


def capaian(tertulis: Bilangan, target: Bilangan, realisasi: Bilangan) -> tuple[str, str]:
    """How `tertulis` percent follows from result and target, and by which of the formulas in use:
    'besar' (result / target), or where smaller is better 'kecil' ((2 target - result) / target)
    and 'balik' (target / result). (SALAH, '') when by none.
    """
    selisih = Bilangan(
        2 * target.nilai - realisasi.nilai, max(target.desimal, realisasi.desimal), ""
    )
    terbaik = (SALAH, "")
    for rumus, atas, bawah in (
        ("besar", realisasi, target),
        ("kecil", selisih, target),
        ("balik", target, realisasi),
    ):
        hasil = _hasil(tertulis, atas, bawah, 100)
        if _URUTAN[hasil] < _URUTAN[terbaik[0]]:
            terbaik = (hasil, rumus)
    return terbaik


_URUTAN = {SAMA: 0, POTONG: 1, BULAT: 2, SALAH: 3}


def selisih(tertulis: Bilangan, dari: Bilangan, ke: Bilangan) -> str:
    """Is `tertulis` the difference of the two, whichever is greater?"""
    beda = abs(ke.nilai - dari.nilai)
    hasil = banding(tertulis, *_pecahan(beda))
    if hasil != SALAH or (_pasti(dari) and _pasti(ke)):
        return hasil
    ujung = [_tambah(x, (-y[0], y[1])) for x in _tepi(ke) for y in _tepi(dari)]
    ukur = [(abs(x), y) for x, y in ujung]
    return BULAT if _di_antara(tertulis, ukur) else SALAH


def tumbuh(tertulis: Bilangan, dari: Bilangan, ke: Bilangan) -> str:
    """Is `tertulis` the growth or decline in percent, 100 x |ke - dari| / dari?"""
    beda = Bilangan(abs(ke.nilai - dari.nilai), max(dari.desimal, ke.desimal), "")
    if _pasti(dari) and _pasti(ke):
        beda = beda._replace(desimal=0)
    return _hasil(tertulis, beda, dari._replace(nilai=abs(dari.nilai)), 100)


def jumlah(total: Bilangan, bagian: Sequence[Bilangan]) -> str:
    """Is `total` the sum of the parts? BULAT where the parts' own rounding explains it."""
    beda = abs(total.nilai - sum((b.nilai for b in bagian), Decimal(0)))
    if not beda:
        return SAMA
    longgar = sum((_setengah(b) for b in (*bagian, total) if not _pasti(b)), Decimal(0))
    return BULAT if beda <= longgar else SALAH


def rata_rata(tertulis: Bilangan, anggota: Sequence[Bilangan]) -> str:
    """Is `tertulis` the mean of the members?"""
    total = sum((b.nilai for b in anggota), Decimal(0))
    atas, bawah = _pecahan(total)
    hasil = banding(tertulis, atas, bawah * len(anggota))
    if hasil != SALAH or all(map(_pasti, anggota)):
        return hasil
    longgar = sum((_setengah(b) for b in anggota), Decimal(0))
    ujung = [_pecahan(total - longgar), _pecahan(total + longgar)]
    return BULAT if _di_antara(tertulis, [(x, y * len(anggota)) for x, y in ujung]) else SALAH


def bagi(tertulis: Bilangan, atas: Bilangan, bawah: Bilangan) -> str:
    """Is `tertulis` = atas / bawah?"""
    return _hasil(tertulis, atas, bawah, 1)


def _pasti(bilangan: Bilangan) -> bool:
    return bilangan.desimal == 0


def _setengah(bilangan: Bilangan) -> Decimal:
    """Half of what the last typed digit is worth."""
    return Decimal(5).scaleb(-bilangan.desimal - 1)


def _tepi(bilangan: Bilangan) -> list[Pecahan]:
    """The least and the greatest value that is typed so."""
    if _pasti(bilangan):
        return [_pecahan(bilangan.nilai)]
    setengah = _setengah(bilangan)
    return [_pecahan(bilangan.nilai - setengah), _pecahan(bilangan.nilai + setengah)]


def _di_antara(tertulis: Bilangan, ujung: list[Pecahan]) -> bool:
    """Does some value between the least and greatest of `ujung` round to `tertulis`?"""
    bawah_ada = atas_ada = False
    for atas, bawah in ujung:
        tulis, atas, bawah = _setara(tertulis, atas, bawah)
        bawah_ada = bawah_ada or 2 * atas <= (2 * tulis + 1) * bawah
        atas_ada = atas_ada or 2 * atas >= (2 * tulis - 1) * bawah
    return bawah_ada and atas_ada


def _setara(tertulis: Bilangan, atas: int, bawah: int) -> tuple[int, int, int]:
    """`tertulis` as a whole number of its last digit, and atas / bawah in the same measure."""
    desimal = tertulis.desimal
    tulis = int(tertulis.nilai.scaleb(desimal))
    if desimal >= 0:
        return tulis, atas * 10**desimal, bawah
    return tulis, atas, bawah * 10**-desimal


def _pecahan(nilai: Decimal) -> Pecahan:
    return nilai.as_integer_ratio()


def _balik(p: Pecahan) -> Pecahan:
    return p[1], p[0]


def _kali(p: Pecahan, q: Pecahan) -> Pecahan:
    return p[0] * q[0], p[1] * q[1]


def _tambah(p: Pecahan, q: Pecahan) -> Pecahan:
    return p[0] * q[1] + q[0] * p[1], p[1] * q[1]
