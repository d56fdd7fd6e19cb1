"""Distances against the plain table of the textbook; suggestions that help or keep silent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.jarak import jarak, terdekat

KATA = st.text(alphabet="abcd", max_size=9)


def table(a: str, b: str) -> int:
    """Optimal string alignment, cell by cell."""
    row = {(-1, j): j + 1 for j in range(-1, len(b))} | {(i, -1): i + 1 for i in range(len(a))}
    for i in range(len(a)):
        for j in range(len(b)):
            row[i, j] = min(
                row[i - 1, j] + 1, row[i, j - 1] + 1, row[i - 1, j - 1] + (a[i] != b[j])
            )
            if i and j and a[i] == b[j - 1] and a[i - 1] == b[j]:
                row[i, j] = min(row[i, j], row[i - 2, j - 2] + 1)
    return row[len(a) - 1, len(b) - 1]


@given(KATA, KATA, st.integers(0, 10))
def test_jarak_is_the_textbook_table_up_to_batas(a: str, b: str, batas: int) -> None:
    assert jarak(a, b, batas) == min(table(a, b), batas + 1)


@pytest.mark.parametrize(
    ("a", "b", "slips"),
    [
        ("Renstra", "Rentsra", 1),
        ("Republik", "Repiblik", 1),
        ("dicapai", "dicapain", 1),
        ("aksesibilitas", "aksebilitas", 2),
        ("199203", "199293", 1),
        ("", "abc", 3),
    ],
)
def test_jarak_of_known_slips(a: str, b: str, slips: int) -> None:
    assert jarak(a, b, 3) == slips


@pytest.mark.parametrize(
    ("kata", "saran"),
    [
        ("Nopember", "November"),
        ("JANUARI", "Januari"),
        ("Apirl", "April"),
        ("Jui", None),  # Juni or Juli
        ("xyzabc", None),
        ("me", None),
    ],
)
def test_terdekat_suggests_one_or_nothing(kata: str, saran: str | None) -> None:
    assert terdekat(kata, ["Januari", "April", "Mei", "Juni", "Juli", "November"]) == saran


def test_terdekat_prefers_the_nearer_and_minds_no_repetition() -> None:
    assert terdekat("tembusan", ["tembusam", "tembuskan", "tembusan"]) == "tembusan"
    assert terdekat("indikatr", ["indicator", "indikator", "indikator"]) == "indikator"
