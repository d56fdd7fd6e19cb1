"""The file as text: what may be opened at all, and where in it a character stands."""

from __future__ import annotations

import os
from bisect import bisect_right
from codecs import BOM_UTF8
from itertools import accumulate

from pipeline.fault import Fault, reason
from pipeline.text import Place

MAX_BYTES = 500_000
USUAL_BYTES = 50_000  # for more, room is made only when there is more

SAVE_AS = "simpan ulang dengan penyandian (encoding) UTF-8"
MARKS = (  # first bytes of files that only look like a YAML file by name
    (b"PK\3\4", "ini berkas Word, Excel atau zip, bukan teks YAML; sebutkan berkas .yaml"),
    (b"%PDF", "ini berkas PDF, bukan teks YAML; sebutkan berkas .yaml"),
    (b"\xd0\xcf\x11\xe0", "ini berkas Word lama, bukan teks YAML; sebutkan berkas .yaml"),
    (b"\xff\xfe", f"berkas tersimpan sebagai UTF-16; {SAVE_AS}"),
    (b"\xfe\xff", f"berkas tersimpan sebagai UTF-16; {SAVE_AS}"),
)


class Document:
    """The file: its name as people know it and its text."""

    __slots__ = ("_starts", "name", "text")

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self._starts: list[int] = []

    def place(self, index: int) -> Place:
        if not self._starts:
            lengths = [len(line) + 1 for line in self.text.split("\n")]
            self._starts = list(accumulate(lengths[:-1], initial=0))
        line = bisect_right(self._starts, index)
        return Place(self.name, line, index - self._starts[line - 1] + 1)

    def quoted(self, start: int, end: int, inner: str | None = None) -> str:
        """The whole lines of `text[start:end]`, that text (or `inner` in its place) put in quotes.

        Curly quotes all around it are what Word made of the quotes that were meant; they go.
        """
        first = self.text.rfind("\n", 0, start) + 1
        last = self.text.find("\n", end)
        typed = self.text[start:end].rstrip()
        rest = self.text[start + len(typed) : last if last >= 0 else None].rstrip()
        inner = typed if inner is None else inner
        if inner[:1] in ("“", "‘") and inner[1:].endswith(("”", "’")):
            inner = inner[1:-1]
        escaped = inner.replace("'", "''")
        return f"{self.text[first:start]}'{escaped}'{rest}"


def open_document(path: str) -> Document:
    """The file at `path`, its line ends made `\\n`. Raises Fault when it is no readable text."""
    name = path.replace(os.sep, "/")
    try:
        with open(path, "rb") as file:
            content = file.read(USUAL_BYTES)
            if len(content) == USUAL_BYTES:
                content += file.read(MAX_BYTES + 1 - USUAL_BYTES)
    except FileNotFoundError:
        raise Fault(f"{name}: berkas tidak ditemukan; periksa nama dan foldernya") from None
    except OSError as error:
        if os.path.isdir(path):
            raise Fault(f"{name}: ini folder; sebutkan berkas .yaml di dalamnya") from None
        raise Fault(
            f"{name}: berkas tidak dapat dibaca ({reason(error)}); tutup program yang memakainya, "
            "atau periksa izinnya"
        ) from None
    except ValueError:  # a NUL in the path
        raise Fault(f"{name!r}: bukan nama berkas; ketik ulang namanya") from None
    return Document(name, _decoded(name, content))


def _decoded(name: str, content: bytes) -> str:
    if len(content) > MAX_BYTES:
        limit = f"{MAX_BYTES:,}".replace(",", ".")
        raise Fault(f"{name}: berkas lebih besar dari {limit} bita; ini bukan data satu keputusan")
    for mark, message in MARKS:
        if content.startswith(mark):
            raise Fault(f"{name}:1:1: {message}")
    if b"\0" in content[:2]:
        raise Fault(f"{name}:1:1: berkas tersimpan sebagai UTF-16; {SAVE_AS}")
    content = content.removeprefix(BOM_UTF8)
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        before = _same_line_ends(content[: error.start].decode())
        place = Document(name, before).place(len(before))
        raise Fault(f"{place}: huruf di sini tidak tersimpan sebagai UTF-8; {SAVE_AS}") from None
    return _same_line_ends(text)


def _same_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
