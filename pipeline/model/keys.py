"""How a part of the decree declares its keys; the declaration is the only schema there is."""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple


class Key(NamedTuple):
    """One key. `kind` is TEXT, SERIES, a tuple of allowed words, or the Block it holds; `many` = a
    list of them; `about` says in Indonesian what belongs there."""

    kind: Any
    many: bool
    required: bool
    about: str


TEXT = "text"
SERIES = "series"


class Block:
    """A part of the decree. Its keys are its attributes; an absent one is None or ()."""

    keys: ClassVar[dict[str, Key]] = {}

    def __init_subclass__(cls) -> None:
        cls.keys = {name: key for name, key in vars(cls).items() if isinstance(key, Key)}

    def __init__(self) -> None:
        for name, key in self.keys.items():
            setattr(self, name, () if key.many else None)


# `Any`, so that each attribute can be annotated with the type that its value has once it is read.


def text(about: str, required: bool = True) -> Any:
    return Key(TEXT, False, required, about)


def texts(about: str, required: bool = True) -> Any:
    return Key(TEXT, True, required, about)


def choice(about: str, *words: str) -> Any:
    return Key(words, False, False, about)


def series(about: str) -> Any:
    return Key(SERIES, False, False, about)


def block(kind: type[Block], about: str, required: bool = True) -> Any:
    return Key(kind, False, required, about)


def blocks(kind: type[Block], about: str, required: bool = True) -> Any:
    return Key(kind, True, required, about)
