"""Numbers read and written: what goes out comes back, and what is not a number is refused."""

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import angka

DESIMAL = st.decimals(-(10**15), 10**15, places=4) | st.decimals(-1000, 1000, places=2)
BULAT = st.integers(0, 10**12) | st.integers(0, 2100) | st.integers(0, 10**15 - 1)


@pytest.mark.parametrize(
    ("teks", "nilai", "desimal", "pemisah"),
    [
        ("24", "24", 0, ""),
        (" 0 ", "0", 0, ""),
        ("0,00", "0.00", 2, ","),
        ("20,80", "20.80", 2, ","),
        ("20.08", "20.08", 2, "."),
        ("1.250", "1250", 0, ""),
        ("0.125", "0.125", 3, "."),
        ("1250.500", "1250.500", 3, "."),
        ("1,250", "1.250", 3, ","),
        ("1.250.000", "1250000", 0, ""),
        ("1.250.000,00", "1250000.00", 2, ","),
        ("1250000", "1250000", 0, ""),
        ("-1,5", "-1.5", 1, ","),
        ("\u22121,5", "-1.5", 1, ","),
    ],
)
def test_baca_numbers_as_typed(teks: str, nilai: str, desimal: int, pemisah: str) -> None:
    bilangan = angka.baca(teks)
    assert bilangan == angka.Bilangan(Decimal(nilai), desimal, pemisah)
    assert str(bilangan.nilai) == nilai


@pytest.mark.parametrize(
    ("teks", "kalimat"),
    [
        ("", "kosong"),
        ("-", "bukan bilangan"),
        ("1.250.00", "'1.250,00'"),
        ("1,250,000", "'1.250.000'"),
        ("1,250.00", "'1.250,00'"),
        ("12.34.56", "bukan bilangan"),
        ("1.25,0,0", "bukan bilangan"),
        ("007", "berawal nol"),
        (",5", "bukan bilangan"),
        ("5,", "bukan bilangan"),
        ("20,80%", "bukan bilangan"),
        ("1 250", "bukan bilangan"),
        ("2O,80", "bukan bilangan"),
        ("٢٤", "bukan bilangan"),
    ],
)
def test_baca_refuses_with_a_sentence(teks: str, kalimat: str) -> None:
    with pytest.raises(ValueError, match=r"\.$") as galat:
        angka.baca(teks)
    assert kalimat in str(galat.value)


def test_every_digit_is_seen() -> None:
    assert all(map(angka.berdigit, "0123456789"))
    assert not angka.berdigit("dua puluh IV ½")


@given(DESIMAL)
def test_baca_reads_what_tulis_writes(nilai: Decimal) -> None:
    bilangan = angka.baca(angka.tulis(nilai))
    assert bilangan.nilai == nilai
    assert bilangan.desimal == -nilai.as_tuple().exponent  # type: ignore[operator]


@given(DESIMAL, st.integers(0, 6))
def test_tulis_rounds_half_up(nilai: Decimal, desimal: int) -> None:
    expected = nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP, Context(prec=40))
    tertulis = angka.baca(angka.tulis(nilai, desimal))
    assert tertulis.nilai == expected
    assert tertulis.desimal == desimal


@pytest.mark.parametrize(
    ("nilai", "desimal", "teks"),
    [
        (1250000, 2, "1.250.000,00"),
        (1250000, None, "1.250.000"),
        (Decimal("20.80"), None, "20,80"),
        (Decimal("1E+3"), None, "1.000"),
        (Decimal("0.005"), 2, "0,01"),
        (Decimal("-0.004"), 2, "0,00"),
        (Decimal("-1234.5"), 0, "-1.235"),
        (Decimal("19.995"), 2, "20,00"),
    ],
)
def test_tulis_the_indonesian_way(nilai: Decimal | int, desimal: int | None, teks: str) -> None:
    assert angka.tulis(nilai, desimal) == teks


@pytest.mark.parametrize("nilai", ["NaN", "Infinity"])
def test_tulis_refuses_what_is_no_number(nilai: str) -> None:
    with pytest.raises(ValueError, match="bukan bilangan"):
        angka.tulis(Decimal(nilai))


@given(st.integers(-500, 500), st.integers(-500, 500).filter(bool), st.integers(0, 4))
def test_persen_is_exact_half_up(bagian: int, dasar: int, desimal: int) -> None:
    hasil = angka.persen(bagian, dasar, desimal)
    tepat = Fraction(100 * bagian, dasar)
    beda = abs(Fraction(hasil)) - abs(tepat)
    assert Fraction(-1, 2) < beda * 10**desimal <= Fraction(1, 2)
    assert hasil.as_tuple().exponent == -desimal


def test_persen_of_the_villages() -> None:
    assert str(angka.persen(24, 125)) == "19.20"
    assert str(angka.persen(13, 124)) == "10.48"
    assert str(angka.persen(1, 800)) == "0.13"  # 0,125: a tie goes up
    assert str(angka.persen(Decimal("12.5"), Decimal("0.5"), 0)) == "2500"
    with pytest.raises(ZeroDivisionError):
        angka.persen(1, 0)


@pytest.mark.parametrize(
    ("nilai", "kata"),
    [
        (0, "nol"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (124, "seratus dua puluh empat"),
        (1000, "seribu"),
        (21000, "dua puluh satu ribu"),
        (101000, "seratus satu ribu"),
        (1001000, "satu juta seribu"),
        (2024, "dua ribu dua puluh empat"),
        (10**9, "satu miliar"),
        (10**12 + 1, "satu triliun satu"),
        (999 * 10**12, "sembilan ratus sembilan puluh sembilan triliun"),
        (-7, "minus tujuh"),
        (Decimal("20.80"), "dua puluh koma delapan nol"),
        (Decimal("-0.05"), "minus nol koma nol lima"),
    ],
)
def test_terbilang_both_ways(nilai: Decimal | int, kata: str) -> None:
    assert angka.terbilang(nilai) == kata
    assert angka.baca_terbilang(kata) == nilai


@given(BULAT)
def test_terbilang_comes_back(n: int) -> None:
    kata = angka.terbilang(n)
    assert angka.baca_terbilang(kata) == n
    assert "satu ratus" not in kata and "satu puluh" not in kata and "sejuta" not in kata


@given(st.decimals(-(10**6), 10**6, places=3))
def test_terbilang_keeps_the_typed_decimals(nilai: Decimal) -> None:
    assert str(angka.baca_terbilang(angka.terbilang(nilai))).lstrip("-") == f"{abs(nilai)}"


@pytest.mark.parametrize(
    ("kata", "nilai"),
    [
        ("Dua  Puluh\nEmpat", 24),
        ("satu ribu", 1000),
        ("sejuta", 1000000),
        ("dua milyar", 2 * 10**9),
        ("dua pulu", None),
        ("satu dua", None),
        ("dua puluh sebelas", None),
        ("puluh dua", None),
        ("dua ribu tiga juta", None),
        ("dua puluh nol", None),
        ("dua koma", None),
        ("dua koma sepuluh", None),
        ("koma dua", None),
        ("lima tahunan", None),
        ("seribu triliun", None),
        ("", None),
    ],
)
def test_baca_terbilang_trusts_only_whole_spellings(kata: str, nilai: int | None) -> None:
    assert angka.baca_terbilang(kata) == nilai


def test_terbilang_stops_where_words_stop() -> None:
    with pytest.raises(ValueError, match="terlalu besar"):
        angka.terbilang(10**15)


@pytest.mark.parametrize("n", range(1, 100))
def test_urutan_comes_back(n: int) -> None:
    assert angka.baca_urutan(angka.urutan(n)) == n


def test_urutan_as_on_paper() -> None:
    assert [angka.urutan(n) for n in (1, 2, 8, 10, 11, 12, 20, 21, 99)] == [
        "KESATU", "KEDUA", "KEDELAPAN", "KESEPULUH", "KESEBELAS", "KEDUA BELAS", "KEDUA PULUH",
        "KEDUA PULUH SATU", "KESEMBILAN PULUH SEMBILAN",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("teks", "n"),
    [
        ("Pertama", 1),
        ("kedua", 2),
        ("KEDUABELAS", 12),
        ("K E T I G A", 3),
        ("KE", None),
        ("KESERATUS", None),
        ("SATU", None),
        ("KETUA", None),
    ],
)
def test_baca_urutan_reads_uneven_hands(teks: str, n: int | None) -> None:
    assert angka.baca_urutan(teks) == n


@given(st.integers(1, 2000))
def test_huruf_comes_back(n: int) -> None:
    assert angka.baca_huruf(angka.huruf(n)) == n


def test_huruf_doubles_after_z() -> None:
    assert [angka.huruf(n) for n in (1, 26, 27, 28, 52, 53)] == ["a", "z", "aa", "bb", "zz", "aaa"]
    assert [angka.baca_huruf(t) for t in ("B", "CC", "ab", "aA", "", "1", "é")] == [
        2, 29, None, None, None, None, None,
    ]  # fmt: skip


@given(st.integers(1, 3999))
def test_romawi_comes_back(n: int) -> None:
    assert angka.baca_romawi(angka.romawi(n)) == n


def test_romawi_as_on_paper() -> None:
    assert [angka.romawi(n) for n in (1, 4, 9, 12, 40, 90, 444, 900, 1994, 3888)] == [
        "I", "IV", "IX", "XII", "XL", "XC", "CDXLIV", "CM", "MCMXCIV", "MMMDCCCLXXXVIII",
    ]  # fmt: skip


@given(st.text(alphabet="IVXLCDM", min_size=1, max_size=7))
def test_baca_romawi_reads_only_what_romawi_writes(teks: str) -> None:
    n = angka.baca_romawi(teks)
    assert n is None or angka.romawi(n) == teks


@pytest.mark.parametrize("teks", ["", "IIII", "IC", "VX", "iv", "IVI", "MMMM", "KESATU"])
def test_baca_romawi_refuses(teks: str) -> None:
    assert angka.baca_romawi(teks) is None


def test_ordinals_outside_their_range_are_refused() -> None:
    for buat, n in ((angka.urutan, 0), (angka.urutan, 100), (angka.huruf, 0), (angka.romawi, 4000)):
        with pytest.raises(ValueError, match=str(n)):
            buat(n)
