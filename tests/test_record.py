"""What the rest of the house relies on in a `Record`."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from pipeline.record import Record


class Titik(Record):
    """A point."""

    x: int
    y: int = 2
    nama: str = "titik"

    @property
    def jumlah(self) -> int:
        return self.x + self.y


class Bintik(Record):
    x: int
    y: int = 2
    nama: str = "titik"


@pytest.mark.parametrize(
    ("point", "values"),
    [
        (Titik(1), (1, 2, "titik")),
        (Titik(1, 5, "a"), (1, 5, "a")),
        (Titik(x=3), (3, 2, "titik")),
        (Titik(1, nama="b"), (1, 2, "b")),
        (Titik(4, y=0), (4, 0, "titik")),
    ],
)
def test_values_come_in_order_or_by_name(point: Titik, values: tuple[Any, ...]) -> None:
    assert (point.x, point.y, point.nama) == values == point._values()
    assert point.jumlah == values[0] + values[1]


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), ((1, 2, "a", 4), {}), ((1,), {"x": 1}), ((1,), {"z": 1}), ((), {"y": 1})],
)
def test_what_does_not_fit_is_refused(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    Bintik(1)
    for kind in (Titik, Bintik):
        with pytest.raises(TypeError):
            kind(*values, **named)


def test_the_first_one_made_is_as_sound_as_the_next() -> None:
    class Baru(Record):
        isi: list[int]

    with pytest.raises(TypeError):
        Baru()  # type: ignore[call-arg]
    assert Baru([1]).isi == [1]
    assert Baru([2]) == Baru([2])


def test_a_kind_may_add_fields_to_another() -> None:
    class Bertanda(Titik):
        tanda: str = "x"

    assert Titik(1)._values() == (1, 2, "titik")
    satu = Bertanda(1, 3, tanda="y")
    assert (satu._values(), satu.jumlah) == ((1, 3, "titik", "y"), 4)
    assert Bertanda(1)._asdict() == {"x": 1, "y": 2, "nama": "titik", "tanda": "x"}
    assert isinstance(satu, Titik) and satu != Titik(1, 3)


def test_equal_values_of_one_kind_are_equal() -> None:
    assert Titik(1) == Titik(1, 2) and hash(Titik(1)) == hash(Titik(1, 2))
    assert Titik(1) != Titik(2)
    assert Titik(1) != Bintik(1) and Titik(1) != (1, 2, "titik")


def test_the_same_with_another_value() -> None:
    point = Titik(1)
    assert point._replace(y=9) == Titik(1, 9) and point == Titik(1)
    with pytest.raises(TypeError):
        point._replace(baru=1)


def test_it_shows_its_names() -> None:
    assert repr(Titik(1)) == "Titik(x=1, y=2, nama='titik')"
    assert Titik(1)._asdict() == {"x": 1, "y": 2, "nama": "titik"}
    assert Titik._fields == ("x", "y", "nama")


def test_it_takes_no_other_names() -> None:
    with pytest.raises(AttributeError):
        Titik(1).lain = 1  # type: ignore[attr-defined]


def test_it_is_copied_and_sent_to_another_process_whole() -> None:
    point = Titik(1, nama="a")
    for again in (copy.copy(point), copy.deepcopy(point), pickle.loads(pickle.dumps(point))):
        assert again == point and type(again) is Titik
