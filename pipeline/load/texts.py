"""The texts of a file as they look, and what a clerk's slip makes of them."""

from __future__ import annotations

import re

from pipeline.load.document import Document
from pipeline.load.scalar import ANY_ESCAPE, BACKSLASH, COPY, HEADER, indent_of
from pipeline.pattern import pattern
from pipeline.record import Record

KEY_LIKE = pattern(r"[a-z][a-z0-9_]*:(?: |$)")
QUOTED = {"'": re.compile(r"'(?:[^']|'')*'"), '"': re.compile(r'"(?:[^"\\]|\\[\s\S])*"')}
NO_TEXT = "{}[]&*!|>%@`,"  # what a text without quotes cannot begin with

MUST = "teks yang {} harus diberi tanda kutip; "


class Slip(Record):
    """What is wrong at index `at`; the text `start:end`, whole lines, should be `mended`. `moved`:
    by beginning with more or fewer blanks, or by going."""

    at: int
    message: str
    start: int
    end: int
    mended: str
    moved: bool


class Texts:
    """The lines of a document; `slips` takes what is wrong with them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lines = document.text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.slips: list[Slip] = []

    def slip(self, n: int, column: int, message: str, mended: str, last: int | None = None) -> None:
        """`mended` takes the place of lines `n` to `last`."""
        end = self.starts[(n if last is None else last) + 1] - 1
        moved = mended.startswith("#") or indent_of(mended) != indent_of(self.lines[n])
        self.slips.append(
            Slip(self.starts[n] + column, message, self.starts[n], end, mended, moved)
        )

    def read(self, n: int, column: int, parent: int, of_key: bool) -> int:
        """The text that begins at `column` of line `n`, below `parent`; returns the next line."""
        opening = self.lines[n][column]
        if opening in QUOTED:
            return self._quoted(n, column, parent)
        if opening in "|>" and HEADER.fullmatch(self.lines[n], column):
            return self._block(n + 1, parent)
        last = n
        for m in range(n + 1, len(self.lines)):
            inner = self.lines[m].strip(" ")
            if not inner:
                continue
            ends = inner[0] in "#-" or (of_key and KEY_LIKE.match(inner))
            if ends or indent_of(self.lines[m]) <= parent:
                break
            last = m
        start, end = self.starts[n] + column, self.starts[last] + len(self.lines[last].rstrip(" "))
        text = self.document.text[start:end]
        if message := _unquoted(text, last > n):
            quoted = self.document.quoted(start, end)
            self.slip(n, column, f"{message}{COPY}{quoted}", quoted, last)
        return last + 1

    def _quoted(self, n: int, column: int, parent: int) -> int:
        start = self.starts[n] + column
        quote = self.lines[n][column]
        found = QUOTED[quote].match(self.document.text, start)
        last = n + found[0].count("\n") if found else n
        inside = [line for line in self.lines[n + 1 : last + 1] if line.strip(" ")]
        if not found or any(indent_of(line) <= parent for line in inside):
            end = self.starts[n + 1] - 1
            closed = self.document.quoted(start, end, self.document.text[start + 1 : end].rstrip())
            self.slip(
                n, column, f"tanda kutip {quote} di sini tidak ditutup; {COPY}{closed}", closed
            )
            return n + 1
        end = self.starts[last] + len(self.lines[last].rstrip(" "))
        rest = self.document.text[found.end() : end]
        escape = quote == '"' and any(x[1] not in '"\\' for x in ANY_ESCAPE.finditer(found[0]))
        if rest.strip() and not rest.startswith(" #"):
            quoted = self.document.quoted(start, end)
            message = f"tanda kutip {quote} ditutup sebelum teksnya habis; {COPY}{quoted}"
            self.slip(n, column, message, quoted, last)
        elif escape:
            quoted = self.document.quoted(start, found.end(), found[0][1:-1])
            self.slip(n, column, BACKSLASH, quoted, last)
        return last + 1

    def _block(self, n: int, parent: int) -> int:
        """The lines of a block text (`>-`), from line `n` on."""
        margin = -1
        for m in range(n, len(self.lines)):
            line = self.lines[m]
            if not line.strip(" "):
                continue
            indent = indent_of(line)
            if indent <= parent:
                return m
            margin = indent if margin < 0 else margin
            if indent < margin:
                message = f"baris ini diawali {indent} spasi; baris di atasnya {margin}. Samakan"
                self.slip(m, indent, message, " " * margin + line.lstrip(" "))
        return len(self.lines)


def _unquoted(text: str, runs_on: bool) -> str:
    """Why a text cannot stand without quotes, '' if it can."""
    if text[0] in NO_TEXT:
        return MUST.format(f"diawali '{text[0]}'")
    first = text.split(maxsplit=1)[0]
    if first == "?":
        return MUST.format("diawali '? '")
    if first == "-":
        return "butir '- …' dimulai di baris baru di bawah kuncinya; bila memang teks, "
    if ": " in text or ":\n" in text or text.endswith(":"):
        return MUST.format("memuat ': '")
    if runs_on and " #" in text.rpartition("\n")[0]:
        return MUST.format("memuat ' #'")
    return ""
