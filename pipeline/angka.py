"""Numbers as an Indonesian decree writes them: figures, words, ordinals, letters, Roman numerals.

Everything is exact: rounding is half-up on whole numbers; no float, no decimal context takes part.
"""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.pattern import pattern
from pipeline.record import Record

ANGKA = pattern(r"(0|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]*)(?:([.,])([0-9]+))?")


class Bilangan(Record):
    """A number as typed: its value, how many decimals were typed, and with which decimal mark
    (`,`, `.`, or `''` when no decimals were typed)."""

    nilai: Decimal
    desimal: int
    pemisah: str


def baca(teks: str) -> Bilangan:
    """Read one number typed in prose: '24', '1.250.000,00', '20,80', or '20.08' of a careless hand.

    A point followed by exactly three digits groups thousands where a group may stand: '1.250' is
    1250, for that is what the mark means in Indonesian; '0.125' and '1250.500' cannot be groups and
    are read as decimals, like '20.08'. A comma is always the decimal mark ('1,250' is 1.250).
    Raises ValueError, with a sentence for the clerk, for anything else.
    """
    kata = teks.strip()
    minus = kata[:1] in ("-", "\u2212")
    match = ANGKA.fullmatch(kata, 1 if minus else 0)
    bulat, pemisah, pecahan = match.groups("") if match else ("", "", "")
    if not bulat or (pemisah == "." and "." in bulat):
        raise ValueError(_mengapa(kata))
    bulat = bulat.replace(".", "")
    nilai = Decimal(f"{'-' if minus else ''}{bulat}{'.' if pecahan else ''}{pecahan}")
    return Bilangan(nilai, len(pecahan), pemisah)


def berdigit(teks: str) -> bool:
    """Whether a digit stands in `teks`: ten looks for one sign are quicker than a pattern."""
    return (
        "2" in teks
        or "1" in teks
        or "0" in teks
        or "3" in teks
        or "4" in teks
        or "5" in teks
        or "6" in teks
        or "7" in teks
        or "8" in teks
        or "9" in teks
    )


def _mengapa(kata: str) -> str:
    contoh = "tulis misalnya '1.250.000' atau '20,80'"
    if not kata:
        return f"Bilangan kosong; {contoh}."
    if re.fullmatch(r"[0-9]{1,3}((,[0-9]{3})+\.[0-9]+|(,[0-9]{3}){2,})", kata):
        saran = kata.translate({ord(","): ".", ord("."): ","})
        return (
            f"'{kata}' ditulis cara Inggris; ribuan dengan titik, desimal dengan koma: '{saran}'."
        )
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+\.[0-9]+", kata):
        depan, _, pecahan = kata.rpartition(".")
        return f"'{kata}' bertitik desimal; desimal ditulis dengan koma: '{depan},{pecahan}'."
    if re.fullmatch(r"0[0-9]+([.,][0-9]+)*", kata):
        return f"'{kata}' berawal nol; {contoh}."
    return f"'{kata}' bukan bilangan; {contoh}."


def tulis(nilai: Decimal | int, desimal: int | None = None) -> str:
    """'1.250.000,00': points between thousands, comma before decimals.

    `desimal` decimals rounded half-up (away from zero); without it, those the number has. Raises
    ValueError for NaN and infinity.
    """
    if desimal is None:
        desimal = _desimal(nilai)
    skala = _skala(*_pecahan(nilai), desimal)
    bulat, pecahan = divmod(abs(skala), 10**desimal)
    ribuan = f"{'-' if skala < 0 else ''}{bulat:,}".replace(",", ".")
    return f"{ribuan},{pecahan:0{desimal}}" if desimal else ribuan


def persen(bagian: Decimal | int, dasar: Decimal | int, desimal: int = 2) -> Decimal:
    """100 x bagian / dasar with exactly `desimal` decimals, half-up: persen(24, 125) is 19.20.

    Raises ZeroDivisionError when `dasar` is zero.
    """
    if not dasar:
        raise ZeroDivisionError("dasar persentase nol")
    atas, bawah = _pecahan(bagian)
    atas_dasar, bawah_dasar = _pecahan(dasar)
    if atas_dasar < 0:
        atas, atas_dasar = -atas, -atas_dasar
    return Decimal(f"{_skala(100 * atas * bawah_dasar, bawah * atas_dasar, desimal)}E-{desimal}")


def _pecahan(nilai: Decimal | int) -> tuple[int, int]:
    if isinstance(nilai, int):
        return nilai, 1
    if not nilai.is_finite():
        raise ValueError(f"'{nilai}' bukan bilangan yang dapat ditulis.")
    return nilai.as_integer_ratio()


def _desimal(nilai: Decimal | int) -> int:
    exponent = 0 if isinstance(nilai, int) else nilai.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def _skala(atas: int, bawah: int, desimal: int) -> int:
    """atas / bawah x 10^desimal as a whole number, half away from zero; `bawah` > 0."""
    skala: int = (2 * abs(atas) * 10**desimal + bawah) // (2 * bawah)
    return -skala if atas < 0 else skala


SATUAN = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
SKALA = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"))
PENGALI = {nama: skala for skala, nama in SKALA} | {"milyar": 10**9, "trilyun": 10**12}
SE = {
    "sepuluh": "satu puluh",
    "sebelas": "satu belas",
    "seratus": "satu ratus",
    "seribu": "satu ribu",
    "sejuta": "satu juta",
}
DIGIT = {nama: nilai for nilai, nama in enumerate(SATUAN)}


def terbilang(nilai: Decimal | int) -> str:
    """A number in words: 'dua puluh koma delapan nol', 'seribu', 'satu juta seribu', 'minus satu'.

    Decimals are told one by one, as many as the number has. Raises ValueError from 10^15 on.
    """
    desimal = _desimal(nilai)
    skala = _skala(*_pecahan(nilai), desimal)
    bulat, sisa = divmod(abs(skala), 10**desimal)
    if bulat >= 10**15:
        raise ValueError(f"{tulis(nilai)} terlalu besar untuk ditulis dengan huruf.")
    kata = _bulat(bulat) if bulat else "nol"
    if desimal:
        digit = str(sisa).rjust(desimal, "0")
        kata += " koma " + " ".join(SATUAN[int(d)] for d in digit)
    return "minus " + kata if skala < 0 else kata


def _bulat(n: int) -> str:
    """The words of 1 .. 10^15 - 1."""
    kata = []
    for skala, nama in SKALA:
        kelompok, n = divmod(n, skala)
        if kelompok:
            seribu = kelompok == 1 and nama == "ribu"
            kata.append("seribu" if seribu else f"{_bulat(kelompok)} {nama}")
    ratus, n = divmod(n, 100)
    if ratus:
        kata.append("seratus" if ratus == 1 else SATUAN[ratus] + " ratus")
    if 10 <= n < 20:
        belas = ("sepuluh", "sebelas")
        kata.append(belas[n - 10] if n < 12 else SATUAN[n - 10] + " belas")
    else:
        puluh, n = divmod(n, 10)
        if puluh:
            kata.append(SATUAN[puluh] + " puluh")
        if n:
            kata.append(SATUAN[n])
    return " ".join(kata)


def baca_terbilang(teks: str) -> Decimal | int | None:
    """The number that `teks` spells, int for a whole one, Decimal where 'koma' stands; else None.

    Reads a little more than `terbilang` writes (capitals, uneven blanks, 'satu ribu', 'sejuta',
    'milyar'): whether the words are the proper ones is seen by comparing them with `terbilang`.
    """
    kata = teks.lower().split()
    minus = kata[:1] == ["minus"]
    if minus:
        del kata[0]
    pecahan: list[str] | None = None
    if "koma" in kata:
        koma = kata.index("koma")
        kata, pecahan = kata[:koma], kata[koma + 1 :]
        if not pecahan or any(digit not in DIGIT for digit in pecahan):
            return None
    bulat = _baca_bulat(kata)
    if bulat is None:
        return None
    if pecahan is None:
        return -bulat if minus else bulat
    digit = "".join(str(DIGIT[d]) for d in pecahan)
    return Decimal(f"{'-' if minus else ''}{bulat}.{digit}")


def _baca_bulat(kata: list[str]) -> int | None:
    """Adds up the words, and trusts the sum only if it is spelled with these very words."""
    if kata == ["nol"]:
        return 0
    kata = " ".join(SE.get(k, k) for k in kata).split()
    jumlah = kelompok = angka = 0
    for k in kata:
        if k in DIGIT:
            angka = DIGIT[k]
            continue
        if k in PENGALI:
            jumlah += (kelompok + angka) * PENGALI[k]
            kelompok = 0
        elif k == "ratus":
            kelompok += 100 * angka
        elif k == "puluh":
            kelompok += 10 * angka
        elif k == "belas":
            kelompok += 10 + angka
        else:
            return None
        angka = 0
    jumlah += kelompok + angka
    if not 0 < jumlah < 10**15:
        return None
    baku = " ".join(SE.get(k, k) for k in _bulat(jumlah).split())
    tertulis = " ".join(kata).replace("milyar", "miliar").replace("trilyun", "triliun")
    return jumlah if baku == tertulis else None


def urutan(n: int) -> str:
    """The diktum's ordinal: KESATU, KEDUA, KESEPULUH, KEDUA BELAS; ValueError outside 1..99."""
    if not 1 <= n <= 99:
        raise ValueError(f"Urutan {n} tidak ada; diktum bernomor 1 sampai 99.")
    return "KE" + _bulat(n).upper()


def baca_urutan(teks: str) -> int | None:
    """The ordinal that `teks` spells, 'PERTAMA' included, else None.

    Capitals and blanks do not count: 'Kesatu', 'K E S A T U' and 'KEDUABELAS' are read too;
    whether the form is the proper one is seen by comparing it with `urutan`.
    """
    kata = "".join(teks.split()).lower()
    if kata == "pertama":
        return 1
    if not kata.startswith("ke"):
        return None
    if not _URUTAN:
        _URUTAN.update({_bulat(n).replace(" ", ""): n for n in range(1, 100)})
    return _URUTAN.get(kata[2:])


_URUTAN: dict[str, int] = {}


def huruf(n: int) -> str:
    """The n-th letter of a list: a .. z, then aa, bb .. zz, aaa; ValueError below 1."""
    if n < 1:
        raise ValueError(f"Butir ke-{n} tidak ada; butir pertama ialah a.")
    kali, letak = divmod(n - 1, 26)
    return chr(ord("a") + letak) * (kali + 1)


def baca_huruf(teks: str) -> int | None:
    """The place of a list letter: 'a' 1, 'z' 26, 'bb' 28; capitals likewise; else None."""
    pertama = teks[:1].lower()
    if not "a" <= pertama <= "z" or teks != teks[0] * len(teks):
        return None
    return 26 * (len(teks) - 1) + ord(pertama) - ord("a") + 1


ROMAWI = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def romawi(n: int) -> str:
    """The Roman numeral of 1..3999; ValueError outside."""
    if not 1 <= n <= 3999:
        raise ValueError(f"Angka Romawi untuk {n} tidak ada.")
    teks = ""
    for nilai, lambang in ROMAWI:
        kali, n = divmod(n, nilai)
        teks += lambang * kali
    return teks


def baca_romawi(teks: str) -> int | None:
    """The value of a Roman numeral in capitals, of the one proper form; None for IIII, IC, iv."""
    n, sisa = 0, teks
    for nilai, lambang in ROMAWI:
        while sisa.startswith(lambang):
            n += nilai
            sisa = sisa[len(lambang) :]
    return n if not sisa and 1 <= n <= 3999 and romawi(n) == teks else None
