"""The forms of a number of a series: plain, as a percentage, in words, as a rise."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Context, Decimal

from pipeline import angka
from pipeline.model.series import Series
from pipeline.text import Text

EXACT = Context(prec=60)


class NotKnown(Exception):
    """A reference that cannot be filled in; its text says why and what to do. `about`: the key or
    series where the trouble lies."""

    def __init__(self, message: str, about: str = "") -> None:
        super().__init__(message)
        self.about = about


def _count(series: Series, year: int) -> tuple[Text, Decimal]:
    if year not in series.values:
        raise NotKnown(
            f"belum ada angkanya; tulis tahun {year} pada deret '{series.name}'", series.name
        )
    return series.values[year]


def _plain(series: Series, year: int, _: dict[str, Series]) -> str:
    return angka.tulis(_count(series, year)[1])


def _persen(series: Series, year: int, all_series: dict[str, Series]) -> str:
    number = _count(series, year)[1]
    base = series.base_in(year, all_series)
    if series.base is None:
        raise NotKnown(
            f"tidak dapat dihitung; tulis 'dari: nama deret dasarnya' pada deret '{series.name}'",
            series.name,
        )
    if base is None:
        raise NotKnown(
            f"tidak dapat dihitung; deret dasarnya '{series.base}' belum memuat tahun "
            f"{series.base_year or year} atau sebelumnya",
            series.base if series.base in all_series else series.name,
        )
    if not base:
        raise NotKnown(f"tidak dapat dihitung; dasarnya, '{series.base}', nol")
    return angka.tulis(angka.persen(number, base)) + "%"


def _terbilang(series: Series, year: int, all_series: dict[str, Series]) -> str:
    number = _count(series, year)[1]
    try:
        return f"{_plain(series, year, all_series)} ({angka.terbilang(number)})"
    except ValueError as error:
        raise NotKnown(f"tidak dapat ditulis: {error}".rstrip(".")) from None


def _selisih(series: Series, year: int, _: dict[str, Series]) -> str:
    number = _count(series, year)[1]
    earlier = [y for y in series.values if y < year]
    if not earlier:
        raise NotKnown(
            f"tidak dapat dihitung; deret '{series.name}' belum memuat tahun sebelum {year}",
            series.name,
        )
    return angka.tulis(EXACT.subtract(number, series.values[max(earlier)][1]))


FORMS: dict[str, Callable[[Series, int, dict[str, Series]], str]] = {
    "": _plain,
    "persen": _persen,
    "terbilang": _terbilang,
    "selisih": _selisih,
}
