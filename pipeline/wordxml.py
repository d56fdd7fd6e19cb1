"""One pass over a Word part: its paragraphs as people read them, and what Word would refuse."""

from __future__ import annotations

from typing import NamedTuple, Protocol
from xml.parsers import expat

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PREFIX = W + " "
VAL = PREFIX + "val"
DRAWING_ID = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing docPr"
STYLE_TAGS = frozenset(("pStyle", "rStyle", "tblStyle"))
LAST_IN_BODY = "sectPr"


class Paragraph(NamedTuple):
    """A paragraph's text, tabs as `\\t` and line breaks as `\\n`; `runs` the same run by run.

    `row` numbers the table row it stands in, 0 outside tables; `where` tells people its place.
    """

    text: str
    runs: list[str]
    row: int
    where: str


class Content(NamedTuple):
    """What a part holds: paragraphs, the styles it uses, ids of its drawings, its faults."""

    paragraphs: list[Paragraph]
    styles: set[str]
    drawings: list[str]
    faults: list[str]


class Malformed(ValueError):
    """The part is not well-formed XML; its text says where."""


def read(xml: bytes) -> Content:
    """The content of a Word part. Raises Malformed."""
    reader = _Reader()
    parse(xml, reader)
    return reader.content


class Reader(Protocol):
    """What is told of a part as it is read; names are 'namespace name'."""

    def start(self, name: str, attributes: dict[str, str]) -> None: ...
    def end(self, name: str) -> None: ...
    def characters(self, text: str) -> None: ...


def parse(xml: bytes, reader: Reader) -> None:
    """Tell `reader` all that a part holds. Raises Malformed."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        raise Malformed(f"baris {error.lineno}, kolom {error.offset + 1}") from None


class _Table:
    """The table being read: its number, its grid, and where its vertical merges stand."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.columns = 0
        self.rows = 0
        self.cell = 0
        self.span = 1
        self.merge = ""
        self.merged: dict[int, int] = {}  # column -> the row that last took part in a merge there


class _Reader:
    def __init__(self) -> None:
        self.content = Content([], set(), [], [])
        self.names: list[str] = []
        self.tables: list[_Table] = []
        self.table_count = self.row_count = 0
        self.open_rows: list[int] = []
        self.open: list[list[str]] = []  # texts of the runs of each open paragraph
        self.last_child: list[str] = []
        self.in_text = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name[len(PREFIX) :] if name.startswith(PREFIX) else name
        self.names.append(tag)
        self.last_child.append("")
        if tag == "t":
            self.in_text += 1
        elif tag == "r":
            if self.open:
                self.open[-1].append("")
        elif tag == "p":
            self.open.append([])
        elif tag in STYLE_TAGS:
            self.content.styles.add(attributes.get(VAL, ""))
        elif tag == "tab" or tag == "br" or tag == "cr":
            if self.open and self.names[-2] == "r":
                self.open[-1][-1] += "\t" if tag == "tab" else "\n"
        elif tag == "tbl":
            self.table_count += 1
            self.tables.append(_Table(self.table_count))
        elif tag == "gridCol":
            self.tables[-1].columns += 1
        elif tag == "tr":
            self.row_count += 1
            self.open_rows.append(self.row_count)
            self.tables[-1].rows += 1
            self.tables[-1].cell = 0
        elif tag == "tc":
            self.tables[-1].span, self.tables[-1].merge = 1, ""
        elif tag == "gridSpan":
            self.tables[-1].span = int(attributes.get(VAL, "1"))
        elif tag == "vMerge":
            self.tables[-1].merge = attributes.get(VAL, "continue")
        elif name == DRAWING_ID:
            self.content.drawings.append(attributes.get("id", ""))

    def characters(self, text: str) -> None:
        if self.in_text and self.open and self.open[-1]:
            self.open[-1][-1] += text

    def end(self, name: str) -> None:
        tag = self.names.pop()
        last = self.last_child.pop()
        if self.last_child:
            self.last_child[-1] = tag
        if tag == "t":
            self.in_text -= 1
        elif tag == "p":
            runs = self.open.pop()
            row = self.open_rows[-1] if self.open_rows else 0
            self.content.paragraphs.append(Paragraph("".join(runs), runs, row, self._where()))
        elif tag == "tc":
            self._end_cell(last)
        elif tag == "tr":
            self._end_row()
        elif tag == "tbl":
            self._end_table()
        elif tag == "body" and last != LAST_IN_BODY:
            self._fault("bagian terakhir isi dokumen bukan pengaturan halaman (sectPr)")

    def _end_cell(self, last: str) -> None:
        if last != "p":
            self._fault("sel tanpa paragraf di ujungnya")
        table = self.tables[-1]
        column = table.cell
        if table.merge == "continue" and table.merged.get(column) != table.rows - 1:
            self._fault("sel gabungan tanpa awal")
        if table.merge:
            table.merged[column] = table.rows
        table.cell += table.span

    def _end_row(self) -> None:
        table = self.tables[-1]
        if table.cell != table.columns:
            self._fault(f"{table.cell} sel pada kisi {table.columns} kolom")
        self.open_rows.pop()

    def _end_table(self) -> None:
        if not self.tables[-1].rows:
            self._fault("tabel tanpa baris")
        self.tables.pop()

    def _where(self) -> str:
        if not self.tables:
            return f"paragraf {len(self.content.paragraphs) + 1}"
        table = self.tables[-1]
        return f"tabel {table.number}, baris {table.rows}, kolom {table.cell + 1}"

    def _fault(self, message: str) -> None:
        self.content.faults.append(f"{self._where()}: {message}")
