"""Texts against a plain list of letters, each with the place it was typed at."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.text import Place, Text, at, cut, join, place, replaced, strip, typed, upper


class Line:
    """One line of a file; its letters stand in columns 1, 2, …"""

    def __init__(self, number: int) -> None:
        self.number = number

    def locate(self, offset: int) -> Place:
        return Place("a.txt", self.number, offset + 1)


Letters = list[tuple[str, Place | None]]

CONTENT = st.text(alphabet=" aéz", max_size=6)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["typed", "made", "cut", "strip", "upper", "before"]),
        CONTENT,
        st.integers(0, 12),
        st.integers(0, 12),
    ),
    max_size=8,
)


def stripped(letters: Letters) -> Letters:
    while letters and letters[0][0] == " ":
        letters = letters[1:]
    while letters and letters[-1][0] == " ":
        letters = letters[:-1]
    return letters


@given(STEPS)
def test_every_letter_keeps_its_place(steps: list[tuple[str, str, int, int]]) -> None:
    text, letters = Text(""), Letters()
    for number, (step, content, start, end) in enumerate(steps, 1):
        line = Line(number)
        piece: Letters = [(char, line.locate(n)) for n, char in enumerate(content)]
        if step == "typed":
            text, letters = join(text, typed(content, line)), letters + piece
        elif step == "before":
            text, letters = join(typed(content, line), "-", text), [*piece, ("-", None), *letters]
        elif step == "made":
            text, letters = join(text, content), letters + [(char, None) for char in content]
        elif step == "cut":
            text, letters = cut(text, start, end), letters[start:end]
        elif step == "strip":
            text, letters = strip(text), stripped(letters)
        else:
            text, letters = upper(text), [(char.upper(), where) for char, where in letters]
    assert text == "".join(char for char, _ in letters)
    for offset, (_, where) in enumerate(letters):
        assert where in (None, place(text, offset))


def test_made_text_has_the_nearest_typed_place_before_it() -> None:
    text = join("a. ", typed("bahwa", Line(7)), ";")
    assert place(text, 0) == Place("a.txt", 7, 1)
    assert place(text, 3) == Place("a.txt", 7, 1)
    assert place(text, 7) == Place("a.txt", 7, 5)
    assert place(text, 8) == Place("a.txt", 7, 6)
    assert place("a. ") is None


def test_text_that_stands_for_another_points_to_its_beginning() -> None:
    text = join("Tahun ", at("2024", cut(typed("sejak {tahun}", Line(3)), 6, 13)), "!")
    assert text == "Tahun 2024!"
    assert {place(text, offset) for offset in range(6, 10)} == {Place("a.txt", 3, 7)}
    assert place(cut(text, 8, 10), 1) == Place("a.txt", 3, 7)
    assert at("2024", "made").pieces == ()


def test_capitals_that_are_longer_point_to_the_beginning() -> None:
    text = upper(typed("Straße", Line(2)))
    assert text == "STRASSE"
    assert {place(text, offset) for offset in range(7)} == {Place("a.txt", 2, 1)}


def test_a_place_is_told_as_people_click_it() -> None:
    assert str(Place("a.yaml", 3, 9)) == "a.yaml:3:9"
    assert str(Place("a.docx", 3, 9, "alinea ke-3")) == "a.docx: alinea ke-3"


MADE = st.text(alphabet=" aéz", min_size=1, max_size=6)


@given(STEPS, st.lists(st.tuples(st.integers(0, 4), st.integers(1, 4), MADE), max_size=4))
def test_replaced_is_cut_made_and_joined(
    steps: list[tuple[str, str, int, int]], gaps: list[tuple[int, int, str]]
) -> None:
    text = Text("")
    for number, (step, content, start, end) in enumerate(steps, 1):
        line = Line(number)
        made = cut(text, start, end) if step == "cut" else at(content, typed(content, line))
        text = join(text, made if step in ("cut", "made") else typed(content, line))
    stretches, done = [], 0
    for before, length, new in gaps:
        start = min(done + before, len(text))
        done = min(start + length, len(text))
        stretches += [(start, done, new)] if start < done else []
    parts, done = [], 0
    for start, end, new in stretches:
        parts += [cut(text, done, start), at(new, cut(text, start, end))]
        done = end
    wanted = join(*parts, cut(text, done, len(text)))
    got = replaced(text, stretches)
    assert got == wanted
    places = [[place(each, n) for n in range(len(each))] for each in (got, wanted)]
    assert places[0] == places[1]
