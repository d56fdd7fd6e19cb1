"""Our `NamedTuple` does what the one of `typing` does, so that either can stand for the other."""

from __future__ import annotations

import copy
import pickle
import typing
from typing import Any

import pytest

from pipeline import hints


def _made(base: Any) -> Any:
    class Titik(base):
        """A point."""

        x: int
        y: int = 2
        nama: str = "titik"

        @property
        def jumlah(self) -> int:
            return self.x + self.y

        def __str__(self) -> str:
            return f"<{self.nama}>"

    return Titik


Titik = _made(hints.NamedTuple)
Titik.__qualname__ = "Titik"  # as a class of a module, which pickle can find
THEIRS = _made(typing.NamedTuple)
CALLS = [((1,), {}), ((1, 5, "a"), {}), ((), {"x": 3}), ((1,), {"nama": "b"}), ((4,), {"y": 0})]
WRONG = [((), {}), ((1, 2, "a", 4), {}), ((1,), {"x": 1}), ((1,), {"z": 1}), ((), {"y": 1})]


@pytest.mark.parametrize(("values", "named"), CALLS)
def test_made_alike(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    ours, theirs = Titik(*values, **named), THEIRS(*values, **named)
    assert tuple(ours) == tuple(theirs)
    assert (ours.x, ours.y, ours.nama, ours.jumlah) == (
        theirs.x,
        theirs.y,
        theirs.nama,
        theirs.jumlah,
    )
    assert (repr(ours), str(ours)) == (repr(theirs), str(theirs))
    assert ours._asdict() == theirs._asdict()
    assert tuple(ours._replace(y=9)) == tuple(theirs._replace(y=9))
    assert ours == theirs and hash(ours) == hash(theirs)


@pytest.mark.parametrize(("values", "named"), WRONG)
def test_refused_alike(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    for kind in (Titik, THEIRS):
        with pytest.raises(TypeError):
            kind(*values, **named)


def test_it_cannot_be_changed_nor_given_new_names() -> None:
    for point in (Titik(1), THEIRS(1)):
        for name in ("x", "baru"):
            with pytest.raises(AttributeError):
                setattr(point, name, 1)
        with pytest.raises((TypeError, ValueError)):
            point._replace(baru=1)


def test_it_is_copied_and_sent_to_another_process_whole() -> None:
    point = Titik(1, nama="a")
    for again in (copy.copy(point), copy.deepcopy(point), pickle.loads(pickle.dumps(point))):
        assert again == point and type(again) is Titik


def test_its_fields_are_known_in_their_order() -> None:
    assert Titik._fields == THEIRS._fields == ("x", "y", "nama")
    assert Titik.__doc__ == THEIRS.__doc__
