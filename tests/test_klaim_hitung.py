"""The arithmetic of claims, against fractions; slips, against the hand that made them."""

from fractions import Fraction
from math import ceil, floor

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline import angka
from pipeline.angka import Bilangan, baca
from pipeline.klaim import hitung
from pipeline.klaim.hitung import BULAT, POTONG, SALAH, SAMA
from pipeline.klaim.selip import BERBEDA, GANDA, KOMA, KURANG, LEBIH, TERTUKAR, dugaan, selip

DASAR = st.integers(1, 2000)
DESIMAL = st.integers(0, 4)


def tertulis(skala: int, desimal: int) -> Bilangan:
    """skala / 10^desimal, as typed."""
    return Bilangan(angka.persen(skala, 100 * 10**desimal, desimal), desimal, ",")


@given(DASAR, DASAR, DESIMAL, st.integers(-2, 2))
def test_a_share_agrees_exactly_when_it_rounds_so(n: int, d: int, desimal: int, beda: int) -> None:
    tepat = Fraction(100 * n, d) * 10**desimal
    skala = floor(tepat) + beda
    assume(skala >= 0)
    hasil = hitung.porsi(tertulis(skala, desimal), baca(str(n)), baca(str(d)))
    if abs(tepat - skala) <= Fraction(1, 2):
        assert hasil == SAMA
    else:
        assert hasil == (POTONG if skala == floor(tepat) else SALAH)


def test_a_tie_may_round_either_way_and_a_cut_is_milder_than_wrong() -> None:
    satu, delapan_ratus = baca("1"), baca("800")
    kasus = {"0,13": SAMA, "0,12": SAMA, "0,11": SALAH, "0,14": SALAH, "0,125": SAMA, "0,1": SAMA}
    for persen, hasil in kasus.items():
        assert hitung.porsi(baca(persen), satu, delapan_ratus) == hasil, persen
    assert hitung.porsi(baca("66,66"), baca("2"), baca("3")) == POTONG
    assert hitung.porsi(baca("66,68"), baca("2"), baca("3")) == SALAH
    assert hitung.porsi(baca("5"), baca("1"), baca("0")) == SALAH


@given(DASAR, DESIMAL, st.integers(0, 10**6))
def test_mungkin_and_dasar_cocok_are_what_a_search_finds(d: int, desimal: int, acak: int) -> None:
    persen = tertulis(acak % (100 * 10**desimal + 1), desimal)
    cocok = [n for n in range(d + 2) if hitung.porsi(persen, baca(str(n)), baca(str(d))) == SAMA]
    assert [n for n in hitung.mungkin(persen, d) if n < d + 2] == cocok[:51]
    n = 1 + acak % 40
    dasar = hitung.dasar_cocok(persen, n)
    for calon in range(max(1, n - 3), n + 60):
        sama = hitung.porsi(persen, baca(str(n)), baca(str(calon))) == SAMA
        assert sama == (calon in dasar)


def test_nothing_is_lost_on_large_numbers() -> None:
    hampir = baca("1250000000000000001")  # a hair above the tie of 0,125
    assert hitung.porsi(baca("0,12"), hampir, baca("1" + "0" * 21)) == POTONG
    assert hitung.porsi(baca("0,13"), hampir, baca("1" + "0" * 21)) == SAMA


def test_what_no_count_of_125_villages_can_give() -> None:
    assert hitung.mungkin(baca("20,08"), 125) == []
    assert hitung.terdekat(baca("20,08"), 125) == (25, 26)
    assert all(not hitung.mungkin(baca("20,08"), d) for d in range(100, 135))
    assert list(hitung.dasar_cocok(baca("8,06"), 10)) == [124]
    assert not hitung.dasar_cocok(baca("0,00"), 10)
    assert not hitung.dasar_cocok(baca("5"), 0)


@pytest.mark.parametrize(
    ("persen", "target", "realisasi", "hasil"),
    [
        ("105,88", "85", "90", (SAMA, "besar")),
        ("105,89", "85", "90", (SALAH, "")),
        ("133,33", "3", "2", (SAMA, "kecil")),
        ("150", "3", "2", (SAMA, "balik")),
        ("100,13", "67", "67,09", (SAMA, "besar")),
        ("99,50", "67", "67,09", (SALAH, "")),
        ("184,62", "10,48", "19,35", (BULAT, "besar")),  # 24 of 13, typed as shares of 124
        ("66,66", "3", "2", (POTONG, "besar")),
        ("50", "0", "2", (SALAH, "")),
    ],
)
def test_capaian_by_the_formulas_in_use(
    persen: str, target: str, realisasi: str, hasil: tuple[str, str]
) -> None:
    assert hitung.capaian(baca(persen), baca(target), baca(realisasi)) == hasil


@pytest.mark.parametrize(
    ("besar", "dari", "ke", "hasil"),
    [
        ("2,5", "72,5", "75,0", SAMA),
        ("2,5", "75,0", "72,5", SAMA),
        ("11,14", "8,06", "19,20", SAMA),
        ("11,13", "8,06", "19,20", BULAT),
        ("11,16", "8,06", "19,20", SALAH),
        ("14", "10", "24", SAMA),
        ("24", "10", "24", SALAH),
        ("3", "72,54", "75,04", SAMA),
    ],
)
def test_selisih(besar: str, dari: str, ke: str, hasil: str) -> None:
    assert hitung.selisih(baca(besar), baca(dari), baca(ke)) == hasil


def test_growth_sums_and_means() -> None:
    assert hitung.tumbuh(baca("0,71"), baca("134.858.411"), baca("135.821.768")) == SAMA
    assert hitung.tumbuh(baca("50"), baca("2"), baca("1")) == SAMA
    assert hitung.tumbuh(baca("51"), baca("2"), baca("1")) == SALAH
    assert hitung.tumbuh(baca("5"), baca("0"), baca("1")) == SALAH
    assert hitung.tumbuh(baca("50"), baca("-2"), baca("-1")) == SAMA
    assert hitung.jumlah(baca("125"), [baca("24"), baca("60"), baca("41")]) == SAMA
    assert hitung.jumlah(baca("125"), [baca("24"), baca("60"), baca("42")]) == SALAH
    assert hitung.jumlah(baca("100,00"), [baca("33,33")] * 3) == BULAT
    assert hitung.jumlah(baca("100"), [baca("33,33")] * 3) == BULAT
    assert hitung.jumlah(baca("100"), [baca("33,30")] * 3) == SALAH
    assert hitung.rata_rata(baca("97,33"), [baca("95"), baca("96"), baca("101")]) == SAMA
    assert hitung.rata_rata(baca("97,43"), [baca("95"), baca("96"), baca("101")]) == SALAH
    assert hitung.rata_rata(baca("33,3"), [baca("33,3"), baca("33,3"), baca("33,6")]) == BULAT
    assert hitung.rata_rata(baca("33,3"), [baca("33,3"), baca("33,3"), baca("33,9")]) == SALAH
    assert hitung.bagi(baca("11,36"), baca("125"), baca("11")) == SAMA
    assert hitung.bagi(baca("11,37"), baca("125"), baca("11")) == SALAH


def test_a_scale_word_makes_the_last_digit_worth_more() -> None:
    miliar = Bilangan(baca("1250000000").nilai, -7, ",")  # 'Rp1,25 miliar'
    assert hitung.jumlah(miliar, [baca("1.246.000.000")]) == BULAT
    assert hitung.jumlah(miliar, [baca("1.244.000.000")]) == SALAH
    assert hitung.porsi(baca("50"), miliar, baca("2.500.000.000")) == SAMA


@given(st.integers(0, 10**4), st.integers(1, 10**4), DESIMAL)
def test_rounding_before_typing_is_forgiven_and_no_more(a: int, b: int, desimal: int) -> None:
    x, y = Fraction(a, 7), Fraction(b, 7) + 1
    tulis_x = tertulis(round(x * 10), 1)
    tulis_y = tertulis(round(y * 10), 1)
    tepat = tertulis(round(100 * x / y * 10**desimal), desimal)
    assert hitung.capaian(tepat, tulis_y, tulis_x)[0] != SALAH
    jauh = ceil(Fraction(100) * (x + 1) / (y - Fraction(1, 2)) * 10**desimal) + 2
    assert hitung.porsi(tertulis(jauh, desimal), tulis_x, tulis_y) == SALAH


@pytest.mark.parametrize(
    ("tertulis", "benar", "cara"),
    [
        ("20,08", "20,80", TERTUKAR),
        ("12,90", "19,20", TERTUKAR),
        ("244", "24", GANDA),
        ("1,920", "19,20", KOMA),
        ("1,324", "12,34", ""),
        ("19,30", "19,20", BERBEDA),
        ("9,20", "19,20", KURANG),
        ("194,20", "19,20", LEBIH),
        ("19,20", "19,20", ""),
        ("20,08", "19,20", ""),
        ("8", "19", ""),
        ("", "", ""),
    ],
)
def test_selip_names_the_slip(tertulis: str, benar: str, cara: str) -> None:
    assert selip(tertulis, benar) == cara


def test_the_guess_crosses_slips_with_what_is_possible_and_with_the_trend() -> None:
    (satu,) = dugaan(baca("20,08"), 24, 125, {26})
    assert (satu.anggota, satu.cara, satu.jumlah) == ("persen", TERTUKAR, 26)
    assert str(satu.nilai.nilai) == "20.80"
    assert satu.tren
    assert not satu.tentu
    assert [d.jumlah for d in dugaan(baca("20,08"), 24, 125)] == [26]
    assert dugaan(baca("37,77"), 24, 125) == []
    assert dugaan(baca("44,00"), 24, 125) == []  # possible, but no slip of anything
    assert dugaan(baca("20,08"), None, 0) == []


@given(st.integers(1, 999), st.integers(10, 999), st.integers(0, 9))
def test_a_slip_in_any_of_the_three_is_guessed_back(n: int, d: int, i: int) -> None:
    assume(n <= d)
    persen = Bilangan(angka.persen(n, d), 2, ",")
    teks = str(d)
    i = min(i, len(teks) - 2)
    tukar = teks[:i] + teks[i + 1] + teks[i] + teks[i + 2 :]
    assume(tukar != teks and tukar[0] != "0")
    assume(hitung.porsi(persen, baca(str(n)), baca(tukar)) == SALAH)
    assume(len(hitung.dasar_cocok(persen, n)) < 60)
    tebakan = {(t.anggota, int(t.nilai.nilai)) for t in dugaan(persen, n, int(tukar)) if t.tentu}
    assert ("dasar", d) in tebakan
