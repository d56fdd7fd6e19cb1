"""One pass over a Word part: its paragraphs as people read them, and what Word would refuse."""

from __future__ import annotations

from collections.abc import Callable
from xml.parsers import expat

from pipeline.hints import Protocol
from pipeline.record import Record

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PREFIX = W + " "
VAL = PREFIX + "val"
DRAWING_ID = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing docPr"
PARAGRAPH, LAST_IN_BODY = PREFIX + "p", PREFIX + "sectPr"


class Paragraph(Record):
    """A paragraph's text, tabs as `\\t` and line breaks as `\\n`; `runs` the same run by run.

    `row` and `cell` number the table row and the cell it stands in, 0 outside tables. `spot`: the
    table, its row and its column, or no table, the paragraph's own number and nothing.
    """

    text: str
    runs: list[str]
    row: int
    cell: int
    spot: tuple[int, int, int]

    @property
    def where(self) -> str:
        """The place as people are told it."""
        return _told(self.spot)


class Content(Record):
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


def _told(spot: tuple[int, int, int]) -> str:
    table, row, column = spot
    return f"tabel {table}, baris {row}, kolom {column}" if table else f"paragraf {row}"


class _Reader:
    """Told of every element, it looks the few that matter up by name; a part holds thousands."""

    def __init__(self) -> None:
        self.content = Content([], set(), [], [])
        self.tables: list[_Table] = []
        self.table_count = self.row_count = self.cell_count = 0
        self.open_rows: list[int] = []
        self.open_cells: list[int] = []
        self.open: list[list[str]] = []  # texts of the runs of each open paragraph
        self.in_text = False
        self.in_tabs = False  # stops of a paragraph, no tabs of its text
        self.ended = ""  # the last element that ended: the last child of the next one to end
        starts: dict[str, Callable[[dict[str, str]], None]] = {
            "t": self._text,
            "r": self._run,
            "p": self._paragraph,
            "pStyle": self._style,
            "rStyle": self._style,
            "tblStyle": self._style,
            "tabs": self._stops,
            "tab": self._tab,
            "br": self._break,
            "cr": self._break,
            "tbl": self._table,
            "gridCol": self._column,
            "tr": self._row,
            "tc": self._cell,
            "gridSpan": self._span,
            "vMerge": self._merge,
        }
        self.starts = {PREFIX + name: handle for name, handle in starts.items()}
        self.starts[DRAWING_ID] = self._drawing
        ends: dict[str, Callable[[], None]] = {
            "t": self._end_text,
            "tabs": self._end_stops,
            "p": self._end_paragraph,
            "tc": self._end_cell,
            "tr": self._end_row,
            "tbl": self._end_table,
            "body": self._end_body,
        }
        self.ends = {PREFIX + name: handle for name, handle in ends.items()}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if handle := self.starts.get(name):
            handle(attributes)

    def end(self, name: str) -> None:
        if handle := self.ends.get(name):
            handle()
        self.ended = name

    def characters(self, text: str) -> None:
        if self.in_text and self.open and self.open[-1]:
            self.open[-1][-1] += text

    def _text(self, _: dict[str, str]) -> None:
        self.in_text = True

    def _end_text(self) -> None:
        self.in_text = False

    def _run(self, _: dict[str, str]) -> None:
        if self.open:
            self.open[-1].append("")

    def _stops(self, _: dict[str, str]) -> None:
        self.in_tabs = True

    def _end_stops(self) -> None:
        self.in_tabs = False

    def _tab(self, _: dict[str, str]) -> None:
        if not self.in_tabs and self.open and self.open[-1]:
            self.open[-1][-1] += "\t"

    def _break(self, _: dict[str, str]) -> None:
        if self.open and self.open[-1]:
            self.open[-1][-1] += "\n"

    def _style(self, attributes: dict[str, str]) -> None:
        self.content.styles.add(attributes.get(VAL, ""))

    def _drawing(self, attributes: dict[str, str]) -> None:
        self.content.drawings.append(attributes.get("id", ""))

    def _paragraph(self, _: dict[str, str]) -> None:
        self.open.append([])

    def _end_paragraph(self) -> None:
        runs = self.open.pop()
        row = self.open_rows[-1] if self.open_rows else 0
        cell = self.open_cells[-1] if self.open_cells else 0
        self.content.paragraphs.append(Paragraph("".join(runs), runs, row, cell, self._spot()))

    def _table(self, _: dict[str, str]) -> None:
        self.table_count += 1
        self.tables.append(_Table(self.table_count))

    def _column(self, _: dict[str, str]) -> None:
        self.tables[-1].columns += 1

    def _row(self, _: dict[str, str]) -> None:
        self.row_count += 1
        self.open_rows.append(self.row_count)
        self.tables[-1].rows += 1
        self.tables[-1].cell = 0

    def _cell(self, _: dict[str, str]) -> None:
        self.cell_count += 1
        self.open_cells.append(self.cell_count)
        self.tables[-1].span, self.tables[-1].merge = 1, ""

    def _span(self, attributes: dict[str, str]) -> None:
        self.tables[-1].span = int(attributes.get(VAL, "1"))

    def _merge(self, attributes: dict[str, str]) -> None:
        self.tables[-1].merge = attributes.get(VAL, "continue")

    def _end_cell(self) -> None:
        if self.ended != PARAGRAPH:
            self._fault("sel tanpa paragraf di ujungnya")
        table = self.tables[-1]
        column = table.cell
        if table.merge == "continue" and table.merged.get(column) != table.rows - 1:
            self._fault("sel gabungan tanpa awal")
        if table.merge:
            table.merged[column] = table.rows
        table.cell += table.span
        self.open_cells.pop()

    def _end_row(self) -> None:
        table = self.tables[-1]
        if table.cell != table.columns:
            self._fault(f"{table.cell} sel pada kisi {table.columns} kolom")
        self.open_rows.pop()

    def _end_table(self) -> None:
        if not self.tables[-1].rows:
            self._fault("tabel tanpa baris")
        self.tables.pop()

    def _end_body(self) -> None:
        if self.ended != LAST_IN_BODY:
            self._fault("bagian terakhir isi dokumen bukan pengaturan halaman (sectPr)")

    def _spot(self) -> tuple[int, int, int]:
        if not self.tables:
            return 0, len(self.content.paragraphs) + 1, 0
        table = self.tables[-1]
        return table.number, table.rows, table.cell + 1

    def _fault(self, message: str) -> None:
        self.content.faults.append(f"{_told(self._spot())}: {message}")
