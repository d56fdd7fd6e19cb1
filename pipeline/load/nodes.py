"""The nodes of a file: texts, mappings and lists, each with its place."""

from __future__ import annotations

from pipeline.load.scalar import Scalar
from pipeline.text import Place, Text


class Mapping:
    """Keys with their values, in the order typed; `place` is where it starts."""

    __slots__ = ("entries", "place")

    def __init__(self, place: Place) -> None:
        self.place = place
        self.entries: dict[str, tuple[Text, Node]] = {}


class Sequence:
    """List items in the order typed; `place` is where it starts."""

    __slots__ = ("items", "place")

    def __init__(self, place: Place) -> None:
        self.place = place
        self.items: list[Node] = []


Node = Text | Mapping | Sequence


def quoted(mapping: Mapping) -> str | None:
    """The lines of a text that YAML took for a key and its value ('Nomor : 9'), put in quotes."""
    if len(mapping.entries) != 1:
        return None
    ((key, value),) = mapping.entries.values()
    if not isinstance(value, Text):
        return None
    first, last = key.pieces[0].source, value.pieces[0].source
    assert isinstance(first, Scalar) and isinstance(last, Scalar)
    return first.document.quoted(first.start, last.end)
