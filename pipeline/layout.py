"""What tags cannot say of a filled-in document: widths of columns, spans of cells, small letters,
paper on its side. Works on the XML as a string; nothing else of the document is touched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from pipeline.fault import Fault
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.view.parts import Tabel, View

# The alternative text by which the table of a Lampiran is known; Word keeps it.
MARK = '<w:tblCaption w:val="Tabel Lampiran"'
ATTRIBUTE = pattern(r'w:(\w+)="(-?\d+)"')
ORIENTATION = pattern(r' w:orient="\w+"')
PAGE = pattern(r"<w:pg(?:Sz|Mar) [^>]*>")
TABLE_WIDTH = pattern(r"<w:tblW [^>]*>")
CELL_PLACE = pattern(r"<w:(?:cnfStyle|tcW|gridSpan) [^>]*>")
UNPARTED = pattern(r"<w:cantSplit[^>]*/>")
FLUSH_RIGHT = pattern(r'<w:jc w:val="(?:right|end)"')
TOKEN = pattern(
    r"<(?:w:(?:tblPr>.*?</w:tblPr>|gridCol [^>]*>|tcW [^>]*>|tr[ >])|/w:tbl>)",
    re.DOTALL,
)
WORDS_OWN = {
    "w": 12240, "h": 15840, "top": 1440, "right": 1440, "bottom": 1440, "left": 1440, "gutter": 0
}  # fmt: skip
SLACK = 20  # twips by which a table as wide as the text may be off


class _Section(Record):
    """A section of pages: where its properties stand in the XML, and its text's width in twips."""

    start: int
    end: int
    width: int


def layout(xml: str, view: View, name: str) -> str:
    """The filled-in document `xml` of the template `name`, set as the view wants it.

    Each table of a Lampiran gets its columns; a Lampiran that is `mendatar` its paper on its side,
    and there every other table that was as wide as the text is widened to the new width: at its
    last column, or at its first when it is set flush right. A last section without content goes.

    Raises Fault when the template has no table, or no section, to do that with.
    """
    xml = _without_empty_end(xml)
    sections = _sections(xml)
    turned = _turned(view, sections, name)
    tables = [tabel for lamp in view.lampiran for part in lamp.bagian for tabel in part.tabel]
    marks = _positions(xml, MARK)
    if len(marks) != len(tables):
        raise Fault(
            f"{name}: templat mencetak {len(marks)} dari {len(tables)} tabel Lampiran; setiap tabel"
            " harus berasal dari tabel contoh yang teks alternatifnya (Properti Tabel, Teks Alt)"
            " berjudul 'Tabel Lampiran'"
        )
    starts = [xml.rfind("<w:tbl>", 0, mark) for mark in marks]
    out: list[str] = []
    at = 0
    for number, section in enumerate(sections):
        properties, width = xml[section.start : section.end], section.width
        if number in turned:
            properties = _on_its_side(properties)
            width = _text_width(properties)
        here = [n for n, start in enumerate(starts) if at < start < section.start]
        ends = [*(starts[n] for n in here), section.start]
        out.append(_widened(xml[at : ends[0]], section.width, width))
        for n, (start, end) in zip(here, pairwise(ends), strict=True):
            laid_out, rest = _laid_out(xml[start:end], tables[n], width)
            if not laid_out:
                raise Fault(
                    f"{name}: tabel 'Tabel Lampiran' tidak mencetak baris dan sel seperti isinya;"
                    " kembalikan baris contohnya dari templat bawaan"
                )
            out += laid_out, _widened(rest, section.width, width)
        out.append(properties)
        at = section.end
    return "".join(out) + xml[at:]


def _positions(xml: str, wanted: str) -> list[int]:
    found = []
    at = xml.find(wanted)
    while at >= 0:
        found.append(at)
        at = xml.find(wanted, at + 1)
    return found


def _sections(xml: str) -> list[_Section]:
    found = []
    for start in _positions(xml, "<w:sectPr"):
        end = xml.index("</w:sectPr>", start) + len("</w:sectPr>")
        found.append(_Section(start, end, _text_width(xml[start:end])))
    return found


def _without_empty_end(xml: str) -> str:
    """The XML whose last section holds something; an empty one's pages would be blank."""
    last = xml.rfind("<w:sectPr")
    before = xml.rfind("<w:sectPr", 0, last)
    if before < 0:
        return xml
    end = xml.index("</w:sectPr>", before) + len("</w:sectPr>")
    between = xml[end:last]
    if "<w:t" in between or "<w:drawing" in between:
        return xml
    return xml[:before] + between + xml[before:end] + xml[xml.index("</w:sectPr>", last) + 11 :]


def _page(properties: str) -> dict[str, int]:
    """Size and margins in twips: w, h, left, right …; what is not said is as Word takes it."""
    page = dict(WORDS_OWN)
    for element in PAGE.findall(properties):
        page.update((name, int(value)) for name, value in ATTRIBUTE.findall(element))
    return page


@lru_cache(maxsize=16)
def _text_width(properties: str) -> int:
    page = _page(properties)
    return page["w"] - page["left"] - page["right"] - page["gutter"]


def _turned(view: View, sections: Sequence[_Section], name: str) -> set[int]:
    """The numbers of the sections whose paper lies on its side; the Lampirans' are the last."""
    lampiran = view.lampiran
    if not any(lamp.mendatar for lamp in lampiran):
        return set()
    first = len(sections) - len(lampiran)
    if first != 1 + (view.sampul is not None):
        raise Fault(
            f"{name}: ada Lampiran yang kertasnya mendatar, tetapi templat tidak memberi setiap"
            " Lampiran bagian halaman sendiri; sisipkan 'Pemisah Bagian (Halaman Berikutnya)' di"
            " Word sebelum setiap Lampiran"
        )
    return {first + number for number, lamp in enumerate(lampiran) if lamp.mendatar}


def _on_its_side(properties: str) -> str:
    """The properties of a section turned a quarter to the left, as Word turns it: the binding edge,
    left on upright paper, comes to lie on top. Already lying, it stays."""
    page = _page(properties)
    if page["w"] >= page["h"]:
        return properties
    lying = {
        **page, "w": page["h"], "h": page["w"],
        "top": page["left"], "right": page["top"], "bottom": page["right"], "left": page["bottom"],
    }  # fmt: skip
    for element in PAGE.findall(properties):
        turned = ATTRIBUTE.sub(lambda found: f'w:{found[1]}="{lying[found[1]]}"', element)
        if "<w:pgSz " in turned:
            turned = ORIENTATION.sub("", turned).replace(" ", ' w:orient="landscape" ', 1)
        properties = properties.replace(element, turned)
    return properties


def _laid_out(xml: str, tabel: Tabel, width: int) -> tuple[str, str]:
    """The XML that begins with a table: up to the last cell of the view, with its columns set, and
    the rest; nothing and the rest when the table has not the rows and cells of the view."""
    whole = sum(tabel.lebar)
    edges = [0, *(round(width * part / whole) for part in accumulate(tabel.lebar))]
    columns = "".join(f'<w:gridCol w:w="{b - a}"/>' for a, b in pairwise(edges))
    properties, _, rest = xml.partition("<w:tblGrid>")
    before, *cells = rest[rest.find("</w:tblGrid>") :].split("<w:tcPr>")
    out = [TABLE_WIDTH.sub(f'<w:tblW w:w="{width}" w:type="dxa"/>', properties)]
    out += "<w:tblGrid>", columns, before
    last = len(tabel.lebar)
    waiting = iter(cells)
    cell = ""
    for baris in tabel.kepala + tabel.baris:
        left = 0
        if baris.terbelah:  # its properties stand behind the last cell of the row above
            out[-1] = UNPARTED.sub("", out[-1])
        for sel in baris.sel:
            right = min(left + sel.bentang, last)
            cell = next(waiting, "")
            placed = _placed(cell, edges[right] - edges[left], sel.bentang)
            out.append(_smaller(placed, tabel.besar) if tabel.besar else placed)
            left = right
        if "</w:tr>" not in cell:
            return "", xml
    rest = "".join(f"<w:tcPr>{cell}" for cell in waiting)
    if tabel.ditandatangani:
        if "</w:tbl>" in cell:
            return "", xml
        cut = rest.find("</w:tcPr>")
        out.append(_placed(rest[len("<w:tcPr>") : cut], width, last))
        rest = rest[cut:]
    return "".join(out), rest


def _placed(cell: str, width: int, span: int) -> str:
    """The XML of a cell from its properties on, with its width and the columns it spans."""
    inside, end, content = cell.partition("</w:tcPr>")
    return f"{_cell_properties(inside, width, span)}{end}{content}"


@lru_cache(maxsize=256)
def _cell_properties(inside: str, width: int, span: int) -> str:
    spans = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spans}{CELL_PLACE.sub("", inside)}'


def _smaller(cell: str, size: int) -> str:
    """The XML of a cell and of what follows it, the cell's letters of `size` half points unless the
    template formats them."""
    letters = f'<w:rPr><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
    inside, end, after = cell.partition("</w:tc>")
    return inside.replace("<w:r><w:t", f"<w:r>{letters}<w:t") + end + after


class _Open(Record):
    """A table being read: its own properties, columns and the rows' cell widths, each as found."""

    properties: re.Match[str]
    columns: list[re.Match[str]]
    rows: list[list[re.Match[str]]]


def _widened(xml: str, old: int, new: int) -> str:
    """The XML with each table as wide as the text, `old`, now as wide as `new`."""
    if old == new:
        return xml
    edits: list[tuple[int, int, str]] = []
    tables: list[_Open] = []
    for token in TOKEN.finditer(xml):
        text = token[0]
        if text.startswith("<w:tblPr>"):
            tables.append(_Open(token, [], []))
        elif text.startswith("<w:gridCol"):
            tables[-1].columns.append(token)
        elif text.startswith("<w:tr") and tables:
            tables[-1].rows.append([])
        elif text.startswith("<w:tcW") and tables:
            tables[-1].rows[-1].append(token)
        elif text == "</w:tbl>" and tables:
            edits += _wider(tables.pop(), old, new)
    out: list[str] = []
    at = 0
    for start, end, text in sorted(edits):
        out += xml[at:start], text
        at = end
    return "".join(out) + xml[at:]


def _wider(table: _Open, old: int, new: int) -> list[tuple[int, int, str]]:
    """The pieces of XML to put in place of others, to make the table wider."""
    if abs(sum(_width(column[0]) for column in table.columns) - old) > SLACK:
        return []
    properties = table.properties
    chosen = 0 if FLUSH_RIGHT.search(properties[0]) else -1
    widths = [table.columns[chosen], *(cells[chosen] for cells in table.rows if cells)]
    edits = [
        (*w.span(), w[0].replace(f'"{_width(w[0])}"', f'"{_width(w[0]) + new - old}"'))
        for w in widths
    ]
    wide = TABLE_WIDTH.sub(f'<w:tblW w:w="{new}" w:type="dxa"/>', properties[0])
    return [(*properties.span(), wide), *edits]


def _width(element: str) -> int:
    return int(dict(ATTRIBUTE.findall(element))["w"])
