"""What a clerk's slip looks like, line by line, and the line as it should be.

Asked only when YAML itself gives up: its parser stops at the first slip and says little about it.
"""

from __future__ import annotations

import re

from pipeline.load.document import Document
from pipeline.load.levels import Level, Levels
from pipeline.load.scalar import COPY, indent_of
from pipeline.load.texts import KEY_LIKE, Slip, Texts
from pipeline.pattern import pattern

HEAD = pattern(r" *(?:- +)*(?:-$)?")
KEY = pattern(r"""("[^"]*"|'[^']*'|[^\s'"#{}\[\]&*!|>%@`,?:-].*?)( *):(?: +|$)""")
WORD = pattern(r"[a-z][a-z0-9_]*")
TIGHT = pattern(r"([a-z][a-z0-9_]*):(?!/)(\S.*)")
MARKER = pattern(r"(?:---|\.\.\.)(?: |$)|%")

STRAY = (
    "baris ini bukan kunci ('kunci: …') dan bukan butir ('- …'); lengkapi, atau bila lanjutan teks "
    "di atasnya, awali dengan lebih banyak spasi"
)


def find_slips(document: Document) -> list[Slip]:
    """Every slip that can be told from the look of its line."""
    return _Scan(document).run()


def mend(document: Document, slips: list[Slip]) -> Document:
    """The document with each slip mended; its lines keep their numbers."""
    parts: list[str] = []
    done = 0
    for slip in slips:
        if slip.start >= done:
            parts += (document.text[done : slip.start], slip.mended)
            done = slip.end
    return Document(document.name, "".join(parts) + document.text[done:])


class _Scan:
    def __init__(self, document: Document) -> None:
        self.texts = Texts(document)
        self.lines = self.texts.lines
        self.levels = Levels()

    def run(self) -> list[Slip]:
        n = 0
        while n < len(self.lines):
            n = self._line(n)
        return self.texts.slips

    def _line(self, n: int) -> int:
        """Look at line `n` (from 0); returns the next line to look at."""
        line = self.lines[n].rstrip(" ")
        inner = line.lstrip(" ")
        if not inner or inner[0] == "#":
            return n + 1
        if MARKER.match(line):
            if self.texts.slips or self.levels.top or not line.startswith("---"):
                self.texts.slip(n, 0, f"baris '{line}' tidak dipakai; hapus", "#" + line)
            return n + 1
        head = HEAD.match(line)
        assert head is not None  # it matches the empty line too
        dashes = [i for i in range(head.end()) if line[i] == "-"]
        key = self._key(n, head.end(), dashes)
        if not dashes and not key:
            return self._stray(n, line, len(line) - len(inner))
        levels = [Level(column, True, "-", n + 1, True) for column in dashes]
        if key:
            levels.append(Level(head.end(), False, key[1].strip("'\""), n + 1, True))
        self._enter(n, line, levels)
        column = key.end() if key else head.end()
        if column >= len(line) or line[column] == "#":
            return n + 1
        self.levels.close()
        return self.texts.read(n, column, levels[-1].column, bool(key))

    def _enter(self, n: int, line: str, levels: list[Level]) -> None:
        near = self.levels.enter(levels[0])
        for level in levels[1:]:
            self.levels.push(level)
        if near is None:
            return
        blanks = levels[0].column
        if near:
            beside = " atau ".join(map(str, near))
            message = f"baris ini diawali {blanks} spasi; sejajarkan dengan {beside}"
            self.texts.slip(n, blanks, message, " " * near[0].column + line.lstrip(" "))
        else:
            what = "butir" if levels[0].dash else "kunci"
            message = f"{what} ini tidak pada tempatnya; periksa spasi di awal baris ini"
            self.texts.slip(n, blanks, message, "#" + line)

    def _key(self, n: int, column: int, dashes: list[int]) -> re.Match[str] | None:
        """The key at `column`, unless it is the beginning of a text that holds ': '."""
        line = self.lines[n].rstrip(" ")
        key = KEY.match(line, column)
        if key is None or not dashes or (WORD.fullmatch(key[1]) and not key[2]):
            return key
        value = line[key.end() :]
        if ": " in value or value.endswith(":"):
            return None
        below = self.lines[n + 1] if n + 1 < len(self.lines) else ""
        runs_on = indent_of(below) > dashes[-1] and not KEY_LIKE.match(below.lstrip(" "))
        return None if runs_on and below.strip(" ")[:1] not in ("", "#", "-") else key

    def _stray(self, n: int, line: str, column: int) -> int:
        """A line that is neither a key nor an item: a text below its key, or a slip."""
        top = self.levels.top
        if top and top.open and column > top.column:
            self.levels.close()
            return self.texts.read(n, column, top.column, not top.dash)
        inner, margin = line[column:], line[:column]
        if tight := TIGHT.fullmatch(inner):
            mended = f"{margin}{tight[1]}: {tight[2]}"
            self.texts.slip(n, column, f"sesudah titik dua harus ada spasi; {COPY}{mended}", mended)
            self.levels.enter(Level(column, False, tight[1], n + 1, False))
        elif inner[0] == "-":
            mended = f"{margin}- {inner[1:]}"
            self.texts.slip(n, column, f"sesudah '-' harus ada spasi; {COPY}{mended}", mended)
            self.levels.enter(Level(column, True, "-", n + 1, False))
        elif WORD.fullmatch(inner) and self._opens(n, column):
            mended = f"{line}:"
            self.texts.slip(n, column, f"sesudah kunci harus ada titik dua; {COPY}{mended}", mended)
            self.levels.enter(Level(column, False, inner, n + 1, True))
        else:
            self.texts.slip(n, column, STRAY, "#" + line)
        return n + 1

    def _opens(self, n: int, column: int) -> bool:
        """Whether what stands below line `n` belongs to it."""
        below = next((line for line in self.lines[n + 1 :] if line.strip(" ")), "")
        indent = indent_of(below)
        return indent > column or (indent == column and below[indent:].startswith("- "))
