"""How a part of the decree declares its keys; the declaration is the only schema there is."""

from __future__ import annotations

from pipeline.hints import Any
from pipeline.record import Record
from pipeline.text import Text


class Key(Record):
    """One key. `kind` is TEXT, SERIES, YEARLY, HEADS, a tuple of allowed words, or the Block it
    holds; `many` = a list of them; `about` says in Indonesian what belongs there. `instead`: the
    key that may stand in its place; `columns`: what a HEADS may name."""

    kind: Any
    many: bool
    required: bool
    about: str
    instead: str = ""
    columns: tuple[str, ...] = ()


TEXT = "text"
SERIES = "series"
YEARLY = "yearly"  # one text, or one for each year: year -> text, the year '' for the one
HEADS = "heads"  # the columns of a table in their order: key -> heading
NONE = "tanpa"  # what a clerk writes where a fixed part is not to be printed

Yearly = dict[str, Text]
Heads = dict[str, Text]


def absent(key: Key) -> Any:
    """The value of a key that the file does not have."""
    if key.many:
        return ()
    return {} if key.kind in (YEARLY, HEADS) else None


class Block:
    """A part of the decree. Its keys are its attributes; an absent one is None, () or {}. `short`:
    the key whose text alone may stand for the block."""

    keys: dict[str, Key]
    short = ""

    def __init_subclass__(cls) -> None:
        own = {name: key for name, key in vars(cls).items() if isinstance(key, Key)}
        cls.keys = {**getattr(cls, "keys", {}), **own}
        for name, key in own.items():
            setattr(cls, name, absent(key))


# `Any`, so that each attribute can be annotated with the type that its value has once it is read.


def text(about: str, required: bool = True, instead: str = "") -> Any:
    return Key(TEXT, False, required, about, instead)


def texts(about: str, required: bool = True, instead: str = "") -> Any:
    return Key(TEXT, True, required, about, instead)


def yearly(about: str) -> Any:
    return Key(YEARLY, False, False, about)


def heads(about: str, *columns: str) -> Any:
    return Key(HEADS, False, False, about, columns=columns)


def columns(*kinds: type[Block]) -> tuple[str, ...]:
    """The keys of rows that a table prints as columns: all but the rows within."""
    return tuple(
        name for kind in kinds for name, key in kind.keys.items() if not isinstance(key.kind, type)
    )


def choice(about: str, *words: str) -> Any:
    return Key(words, False, False, about)


def series(about: str) -> Any:
    return Key(SERIES, False, False, about)


def block(kind: type[Block], about: str, required: bool = True) -> Any:
    return Key(kind, False, required, about)


def blocks(kind: type[Block], about: str, required: bool = True, instead: str = "") -> Any:
    return Key(kind, True, required, about, instead)
