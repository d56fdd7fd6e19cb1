"""The fixed words of a decree and how its texts, markers and dates are written."""

from __future__ import annotations

from collections.abc import Callable

from pipeline import angka, tanggal
from pipeline.belum_diisi import semua_isian
from pipeline.model.keys import NONE
from pipeline.pattern import pattern
from pipeline.text import Text, at, replaced
from pipeline.view.parts import Butir

EMPTY = Text("")
ROOM = "………………"  # to write in by hand what a draft leaves open
COLON = Text(":")
YEAR = pattern(r"\b[Tt]ahun(?= )")


def fixed(word: str, written: Text | None) -> Text:
    """The fixed `word`, or what the file writes in its place; NONE prints nothing."""
    if written is None:
        return Text(word)
    return EMPTY if written == NONE else written


def printed_date(typed: Text) -> Text:
    """'3 Januari 2024' for a date in any form that can be read; else as typed."""
    try:
        written = tanggal.tulis(tanggal.baca(typed))
    except ValueError:
        return typed
    return Text(written, typed.pieces) if len(written) == len(typed) else at(written, typed)


def printed_number(typed: Text) -> Text:
    """The decree's number as its head has it: '12 TAHUN 2025' of '12 Tahun 2025'."""
    return Text(YEAR.sub("TAHUN", typed), typed.pieces)


def letter(n: int) -> Text:
    return Text(f"{angka.huruf(n)}.")


def number(n: int) -> Text:
    return Text(f"{n}.")


def with_room(typed: Text) -> Text:
    """The text with room to write where it was left open."""
    found = [(start, end, ROOM) for start, end in semua_isian(typed)]
    return replaced(typed, found) if found else typed


MARKERS: dict[str, Callable[[int], Text]] = {
    "huruf": letter,
    "angka": number,
    "tanpa": lambda _: EMPTY,
}


def items(word: str, texts: tuple[Text, ...], marker: str) -> tuple[Butir, ...]:
    """A list with its markers, 'huruf', 'angka' or 'tanpa'; `word` and its colon stand in the first
    row only."""
    mark = MARKERS[marker]
    first, colon = Text(word), COLON if word else EMPTY
    return tuple(
        [
            Butir(first if n == 1 else EMPTY, colon if n == 1 else EMPTY, mark(n), isi)
            for n, isi in enumerate(texts, 1)
        ]
    )
