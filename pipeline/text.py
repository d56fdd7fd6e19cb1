"""Text that knows where it was typed.

`Text` is a string; every stretch of it remembers the source it came from, as long as it is put
together and taken apart with the functions below (`[…]`, `+` and the methods of `str` give plain
strings). `place(text, i)` answers in which file, line and column the character at `i` was typed.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.hints import Protocol
from pipeline.record import Record


class Place(Record):
    """A place people can find: a line and column (both from 1), or words for a Word file."""

    file: str
    line: int
    column: int
    words: str = ""

    def __str__(self) -> str:
        if self.words:
            return f"{self.file}: {self.words}"
        return f"{self.file}:{self.line}:{self.column}"


class Source(Protocol):
    """Something text was typed in: a YAML scalar, a line of a text file, a Word paragraph."""

    def locate(self, offset: int) -> Place: ...


class Piece(Record):
    """`text[start:end]` was typed in `source` from `offset`; `fixed`: all of it at that offset."""

    start: int
    end: int
    source: Source
    offset: int
    fixed: bool = False


class Text(str):
    """A string with its sources, in order and without overlaps; stretches without one were made."""

    __slots__ = ("pieces",)
    pieces: tuple[Piece, ...]

    def __new__(cls, value: str, pieces: tuple[Piece, ...] = ()) -> Text:
        self = str.__new__(cls, value)
        self.pieces = pieces
        return self


def typed(value: str, source: Source) -> Text:
    """`value` as it was typed, whole, in `source`."""
    text = str.__new__(Text, value)
    text.pieces = (Piece(0, len(value), source, 0),)
    return text


def join(*parts: str) -> Text:
    """The parts one after the other; made parts (plain strings) have no place."""
    pieces: list[Piece] = []
    length = 0
    for part in parts:
        for p in getattr(part, "pieces", ()):
            pieces.append(Piece(p.start + length, p.end + length, p.source, p.offset, p.fixed))
        length += len(part)
    return Text("".join(parts), tuple(pieces))


def cut(text: str, start: int, end: int) -> Text:
    """`text[start:end]` with its places."""
    return Text(str(text)[start:end], tuple(_kept(getattr(text, "pieces", ()), start, end, -start)))


def _kept(pieces: tuple[Piece, ...], start: int, end: int, shift: int) -> list[Piece]:
    """What of the pieces lies within `start:end`, moved by `shift`."""
    kept = []
    for p in pieces:
        left = p.start if p.start > start else start
        right = p.end if p.end < end else end
        if left < right:
            offset = p.offset if p.fixed else p.offset + left - p.start
            kept.append(Piece(left + shift, right + shift, p.source, offset, p.fixed))
    return kept


def strip(text: str) -> Text:
    """`text.strip()` with its places."""
    inner = text.strip()
    start = text.find(inner)
    return cut(text, start, start + len(inner))


def upper(text: str) -> Text:
    """`text.upper()` with its places; where one letter becomes two ('ß'), with its first place."""
    raised = text.upper()
    if len(raised) != len(text):
        return at(raised, text)
    return Text(raised, getattr(text, "pieces", ()))


def at(made: str, typed: str) -> Text:
    """`made` text that stands for `typed`: every character of it points to where that begins."""
    pieces: tuple[Piece, ...] = getattr(typed, "pieces", ())
    return Text(made, tuple(p._replace(start=0, end=len(made), fixed=True) for p in pieces[:1]))


def replaced(text: Text, made: Iterable[tuple[int, int, str]]) -> Text:
    """`text` with each stretch `start:end`, in their order, replaced by `made` text that stands for
    what was there, as `at` has it."""
    parts: list[str] = []
    pieces: list[Piece] = []
    done = length = 0
    for start, end, new in (*made, (len(text), len(text), "")):
        pieces += _kept(text.pieces, done, start, length - done)
        length += start - done
        parts += (text[done:start], new)
        if new:
            for p in text.pieces:
                if p.start < end and start < p.end:
                    offset = p.offset if p.fixed or start < p.start else p.offset + start - p.start
                    pieces.append(Piece(length, length + len(new), p.source, offset, True))
                    break
            length += len(new)
        done = end
    return Text("".join(parts), tuple(pieces))


def place(text: str, offset: int = 0) -> Place | None:
    """Where the character at `offset` was typed; for made text the nearest typed place."""
    pieces: tuple[Piece, ...] = getattr(text, "pieces", ())
    if not pieces:
        return None
    chosen = pieces[0]
    for p in pieces:
        if p.start > offset:
            break
        chosen = p
    inside = 0 if chosen.fixed else min(max(offset - chosen.start, 0), chosen.end - chosen.start)
    return chosen.source.locate(chosen.offset + inside)
