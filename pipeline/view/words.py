"""The fixed words of a decree and how its texts, markers and dates are written."""

from __future__ import annotations

from collections.abc import Callable

from pipeline import angka, tanggal
from pipeline.text import Text
from pipeline.view.parts import Butir

NONE = "tanpa"  # what a clerk writes where a fixed part is not to be printed
EMPTY = Text("")
COLON = Text(":")


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


def at(made: str, typed: Text) -> Text:
    """`made` text that stands for `typed`: every character points to where that begins."""
    return Text(made, tuple(p._replace(end=len(made), fixed=True) for p in typed.pieces[:1]))


def letter(n: int) -> Text:
    return Text(f"{angka.huruf(n)}.")


def number(n: int) -> Text:
    return Text(f"{n}.")


def items(word: str, texts: tuple[Text, ...], marker: Callable[[int], Text]) -> tuple[Butir, ...]:
    """A list with its markers; `word` and its colon stand in the first row only."""
    return tuple(
        Butir(Text(word) if n == 1 else EMPTY, COLON if n == 1 and word else EMPTY, marker(n), isi)
        for n, isi in enumerate(texts, 1)
    )
