"""Yearly series of the block `angka`: a number is written once and referred to by name."""

from __future__ import annotations

from decimal import Decimal

from pipeline.record import Record
from pipeline.text import Text


class Series(Record):
    """`values`: year -> (text as typed, number). `base`: name of the series it is a part of, with
    the year when that is always the same one ('dari: desa 2022')."""

    name: Text
    base: Text | None
    base_year: int | None
    values: dict[int, tuple[Text, Decimal]]

    def base_in(self, year: int, all_series: dict[str, Series]) -> Decimal | None:
        """The number this series is a part of in `year`, or None.

        A year the base does not have yet (a target's) takes the last year before it.
        """
        series = all_series.get(self.base or "")
        if series is None:
            return None
        year = self.base_year or year
        known = [y for y in series.values if y <= year]
        return series.values[max(known)][1] if known else None


def year_in(word: str) -> int | None:
    """The year a word is: four figures."""
    return int(word) if len(word) == 4 and word.isascii() and word.isdecimal() else None
