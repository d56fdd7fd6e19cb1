"""One scalar of the file: its value, what is wrong with it, where each character of it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.load.document import Document
from pipeline.pattern import pattern
from pipeline.text import Place

PLAIN, SINGLE, DOUBLE, LITERAL, FOLDED = "", "'", '"', "|", ">"

ESCAPE = {SINGLE: re.compile("''"), DOUBLE: re.compile(r'\\["\\]')}
ANY_ESCAPE = pattern(r"\\(.|\n)")
HEADER = pattern(r"[|>][+-]?(?: +#.*)? *")
USUAL = ">-\n"
HIDDEN = pattern(r" +(#\S.*)")
BLANK_LINE = pattern(r"\n( *)\n\s*\S")

COPY = "salin baris ini:\n"
BACKSLASH = (
    "garis miring terbalik di dalam kutip ganda mengubah huruf sesudahnya; hapus, atau pakai kutip "
    "tunggal: '…'"
)


class Scalar:
    """The stretch `start:end` of the document in one of the five styles of YAML.

    Its value is one paragraph: lines joined by a blank, outer blanks gone; only a literal (`|`)
    keeps its line ends.
    """

    __slots__ = ("document", "end", "start", "style")

    def __init__(self, document: Document, start: int, end: int, style: str) -> None:
        self.document = document
        self.start = start
        self.end = end
        self.style = style

    @property
    def raw(self) -> str:
        return self.document.text[self.start : self.end]

    def usual(self, read: str) -> bool:
        """Whether what YAML `read` is sure to be its value, without faults; most texts are so."""
        text = self.document.text
        if self.style == FOLDED:
            one = "\n" not in read and "  " not in read and text.startswith(USUAL, self.start)
            return one and read.strip(" ") == read
        one = text.find("\n", self.start, self.end) < 0
        if self.style == PLAIN:
            return one and not text.startswith(" ", self.end)
        return one and self.style == SINGLE and read.strip(" ") == read

    def value(self) -> str:
        """The text that was meant."""
        if self.style == LITERAL:
            return "\n".join([line for _, line in self._lines()])
        _, lines = self._typed()
        value = " ".join([inner for line in lines if (inner := line.strip(" "))])
        escape = ESCAPE.get(self.style)
        return escape.sub(lambda found: found[0][1], value) if escape else value

    def locate(self, offset: int) -> Place:
        """Where the character of the value at `offset` was typed."""
        index = self.start
        for at, begin in self._anchors():
            if at > offset:
                break
            index = begin + offset - at
        return self.document.place(min(max(index, self.start), self.end))

    def faults(self) -> Iterator[tuple[int, str]]:
        """What would be read otherwise than it looks: index in the document, message."""
        if self.style in (LITERAL, FOLDED):
            yield from self._header()
        else:
            if self.style == PLAIN:
                yield from self._hidden()
            elif self.style == DOUBLE:
                yield from self._escapes()
            if "\n" in self.raw:
                yield from self._margin()
        if self.style != LITERAL:
            yield from self._blank_line()

    def _hidden(self) -> Iterator[tuple[int, str]]:
        if hidden := HIDDEN.match(self.document.text, self.end):
            yield (
                hidden.start(1),
                f"'{hidden[1]}' dianggap catatan dan tidak akan tercetak; bila memang catatan, "
                f"beri spasi sesudah '#'; bila bagian dari teks, {COPY}"
                f"{self.document.quoted(self.start, hidden.end())}",
            )

    def _header(self) -> Iterator[tuple[int, str]]:
        line = self.raw.partition("\n")[0]
        if not HEADER.fullmatch(line):
            quoted = self.document.quoted(self.start, self.start + len(line))
            yield (
                self.start,
                f"teks yang diawali '{line[0]}' harus diberi tanda kutip; {COPY}{quoted}",
            )

    def _escapes(self) -> Iterator[tuple[int, str]]:
        for found in ANY_ESCAPE.finditer(self.raw):
            if found[1] not in '"\\':
                yield self.start + found.start(), BACKSLASH

    def _margin(self) -> Iterator[tuple[int, str]]:
        """Lines that YAML takes for more of this text, and a reader for something else."""
        first = self.document.text.rfind("\n", 0, self.start) + 1
        before = self.document.text[first : self.start]
        margin = indent_of(before) if before.strip(" ") else len(before) - 1
        index = self.start
        for line in self.raw.split("\n"):
            inner = line.strip(" ")
            if index > self.start and inner:
                at = index + indent_of(line)
                if self.style == PLAIN and inner[0] == "-":
                    yield (
                        at,
                        "baris yang diawali '-' ini terbaca sebagai lanjutan teks di atasnya. Bila "
                        "butir tersendiri, sejajarkan dengan butir di atasnya dan beri spasi "
                        "sesudah '-'; bila lanjutan, pindahkan '-' ke ujung baris di atasnya",
                    )
                elif self.style in (SINGLE, DOUBLE) and indent_of(line) <= margin:
                    yield (
                        self.start,
                        f"tanda kutip {self.style} di sini tidak ditutup pada baris ini; tutup di "
                        "akhir teks, atau awali baris lanjutannya dengan lebih banyak spasi",
                    )
                    return
            index += len(line) + 1

    def _blank_line(self) -> Iterator[tuple[int, str]]:
        raw, begin = self.raw, 0
        if "\n\n" not in raw and " \n" not in raw:
            return
        if self.style == FOLDED:  # blank lines above the first one of the text do nothing
            begin = len(raw) - len(raw[raw.find("\n") :].lstrip())
        if found := BLANK_LINE.search(raw, begin):
            yield (
                self.start + found.start(1),
                "baris kosong di tengah teks; hapus, atau jadikan dua butir bila dua paragraf",
            )

    def _anchors(self) -> Iterator[tuple[int, int]]:
        """Offset in the value -> index in the document, wherever both begin to run on together."""
        escape = ESCAPE.get(self.style)
        at = 0
        for index, line in self._lines():
            yield at, index
            escapes = 0
            for found in escape.finditer(line) if escape else ():
                escapes += 1
                yield at + found.end() - escapes, index + found.end()
            at += len(line) - escapes + 1

    def _typed(self) -> tuple[int, list[str]]:
        """Where the first line of the text begins, and its lines as typed."""
        index, raw = self.start, self.raw
        if self.style in (SINGLE, DOUBLE):
            index, raw = index + 1, raw[1:-1]
        lines = raw.rstrip().split("\n")
        if self.style in (LITERAL, FOLDED):
            index += len(lines.pop(0)) + 1
        return index, lines

    def _lines(self) -> Iterator[tuple[int, str]]:
        """The lines of the text, without the blanks around them, and where each begins."""
        index, lines = self._typed()
        margin = -1
        for line in lines:
            if line.strip(" "):
                if margin < 0 or self.style != LITERAL:
                    margin = indent_of(line)
                yield index + margin, line[margin:].rstrip(" ")
            elif self.style == LITERAL and margin >= 0:
                yield index, ""
            index += len(line) + 1


def indent_of(line: str) -> int:
    """How many blanks a line begins with."""
    return len(line) - len(line.lstrip(" "))
