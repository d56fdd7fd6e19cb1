"""Reads the block `angka`: the name of a series, then its base and a number for each year."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from pipeline import angka
from pipeline.jarak import terdekat
from pipeline.load import Mapping, Node
from pipeline.model.series import Series, year_in
from pipeline.text import Text, cut

FROM = "dari"  # the key of a series that names its base
MAX_DIGITS = 24

Refuse = Callable[[Node, str], None]


def read_series(node: Node, name: str, refuse: Refuse, told: set[str]) -> dict[str, Series]:
    """Every series of the block; `told` takes the names of those that are not whole."""
    if not isinstance(node, Mapping):
        refuse(node, f"'{name}' berisi nama deret, lalu 'tahun: jumlah' di bawahnya")
        return {}
    found = {}
    for key, (typed, value) in node.entries.items():
        if isinstance(value, Mapping) and value.entries:
            found[key] = _series(typed, value, refuse, told)
        else:
            refuse(typed, f"deret '{key}' berisi baris 'tahun: jumlah', misalnya '2023: 125'")
            told.add(key)
    for series in found.values():
        if series.base == series.name:
            refuse(series.base, f"deret '{series.base}' dihitung dari dirinya sendiri; ganti")
        elif series.base is not None and series.base not in node.entries:
            near = terdekat(series.base, found)
            meant = f"maksud Anda '{near}'?" if near else f"tulis deretnya di bawah '{name}'"
            refuse(series.base, f"deret '{series.base}' tidak ada; {meant}")
            told.add(series.name)
    return found


def _series(name: Text, node: Mapping, refuse: Refuse, told: set[str]) -> Series:
    values: dict[int, tuple[Text, Decimal]] = {}
    base, base_year = None, None
    for key, (typed, value) in node.entries.items():
        year = year_in(key)
        message = ""
        if key != FROM and year is None:
            message = f"'{key}' bukan tahun; tulis misalnya '2023: 125' atau '{FROM}: desa'"
        elif not isinstance(value, Text) or not value:
            wanted = "nama deret dasarnya" if key == FROM else "satu bilangan"
            message = f"'{key}' pada deret '{name}' berisi {wanted}"
        elif year is None:
            base, base_year = _name_and_year(value)
        else:
            try:
                values[year] = (value, _number(value))
            except ValueError as error:
                message, typed = str(error).rstrip("."), value
        if message:
            refuse(typed, message)
            told.add(name)
    return Series(name, base, base_year, values)


def _number(text: str) -> Decimal:
    if len(text) > MAX_DIGITS:
        raise ValueError(f"'{text[:MAX_DIGITS]}…' terlalu panjang untuk satu bilangan")
    return angka.baca(text).nilai


def _name_and_year(value: Text) -> tuple[Text, int | None]:
    """'desa 2022' as ('desa', 2022)."""
    name, _, word = value.rpartition(" ")
    year = year_in(word)
    return (cut(value, 0, len(name)), year) if name and year else (value, None)
