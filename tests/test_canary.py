"""Traps of docxtpl and PyYAML that this house is built around, each as it behaves today.

One that turns red says that a new version of the library has changed: read what the code around the
trap does, and whether it is still needed.
"""

from __future__ import annotations

import io
import subprocess
import sys
from typing import Any

import pytest
import yaml
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docxtpl import DocxTemplate

from pipeline.verify.document import LEFTOVER
from tests import kit


def filled(document: Any, autoescape: bool = False, **context: Any) -> Any:
    """The document as docxtpl fills it in, read back."""
    source, target = io.BytesIO(), io.BytesIO()
    document.save(source)
    template = DocxTemplate(io.BytesIO(source.getvalue()))
    template.render(context, autoescape=autoescape)
    template.save(target)
    return Document(io.BytesIO(target.getvalue()))


def one(text: str) -> Any:
    document = Document()
    document.add_paragraph(text)
    return document


def text(document: Any) -> str:
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


def test_an_unknown_name_prints_nothing() -> None:
    """Why every tag is checked against the view first."""
    assert text(filled(one("Target {{ x }} desa"))) == "Target  desa"


def test_an_ampersand_is_lost_without_autoescape() -> None:
    """Why values are escaped."""
    assert "&" not in text(filled(one("{{ x }}"), x="SDM & SDA"))
    assert text(filled(one("{{ x }}"), autoescape=True, x="SDM & SDA")) == "SDM & SDA"


def test_none_and_numbers_are_printed_the_python_way() -> None:
    """Why the view holds nothing but text, and why `None` is looked for in what is made."""
    assert text(filled(one("{{ x }} {{ y }}"), x=None, y=19.20)) == "None 19.2"
    assert LEFTOVER.search("None")


def test_a_newline_in_a_value_becomes_a_line_break() -> None:
    """Why values are single paragraphs."""
    assert text(filled(one("{{ x }}"), x="a\nb")) == "a\nb"


def test_text_beside_a_block_tag_is_dropped() -> None:
    """Why the lint wants block tags alone."""
    document = one("Catatan {%p if x %}")
    document.add_paragraph("isi")
    document.add_paragraph("{%p endif %}")
    assert text(filled(document, x=True)) == "isi"


def test_a_cell_may_lose_its_only_paragraph() -> None:
    """Why every cell is looked at; Word calls such a file damaged."""
    document = Document()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "{%p if x %}"
    cell.add_paragraph("isi")
    cell.add_paragraph("{%p endif %}")
    made = filled(document, x=False)
    assert list(next(made.element.body.iter(qn("w:tc"))).iter(qn("w:p"))) == []


def test_an_empty_loop_leaves_a_table_without_rows() -> None:
    """Why tables without rows are looked for, and lists may not be empty."""
    document = Document()
    table = document.add_table(3, 1)
    for row, tag in enumerate(("{%tr for a in x %}", "{{ a }}", "{%tr endfor %}")):
        table.cell(row, 0).text = tag
    assert len(filled(document, x=[]).tables[0].rows) == 0


def with_cells(document: Any, *texts: str) -> Any:
    """A table of one row, a cell for each text."""
    table = document.add_table(1, len(texts))
    for cell, said in zip(table.rows[0].cells, texts, strict=True):
        cell.text = said
    return table


def cells(document: Any) -> list[str]:
    return [cell.text for cell in document.tables[0].rows[0].cells]


def test_a_cell_tag_takes_its_cell_away_with_all_that_is_in_it() -> None:
    """Why text beside a cell tag is refused."""
    document = Document()
    table = with_cells(document, "{%tc for a in x %}", "{{ a }}", "{%tc endfor %}")
    table.rows[0].cells[0].add_paragraph("hilang")
    made = filled(document, x="ab")
    assert cells(made) == ["a", "b"]
    assert "hilang" not in made.element.body.xml


def test_cells_keep_the_merge_they_have_in_the_template() -> None:
    """Why there is a cell for each kind of merge, chosen by a condition."""
    document = Document()
    table = with_cells(
        document, "{%tc for a in x %}", "{%tc if a %}", "awal", "{%tc else %}", "", "{%tc endif %}",
        "{%tc endfor %}",
    )  # fmt: skip
    for cell, merge in zip(
        (table.rows[0].cells[2], table.rows[0].cells[4]), ("restart", "continue"), strict=True
    ):
        cell._tc.get_or_add_tcPr()._add_vMerge().val = merge
    made = filled(document, x=[True, False])
    merges = [e.get(qn("w:val")) for e in made.element.body.iter(qn("w:vMerge"))]
    assert merges == ["restart", None]


def test_the_grid_of_a_table_of_looped_cells_is_guessed() -> None:
    """Why `layout` sets the columns: those added get an equal share, the others are squeezed."""
    document = Document()
    table = with_cells(document, "{%tc for a in x %}", "{{ a }}", "{%tc endfor %}")
    for column, width in zip(table._tbl.tblGrid, (100, 700, 100), strict=True):
        column.set(qn("w:w"), str(width))
    made = filled(document, x="abcdef").tables[0]
    assert [int(column.get(qn("w:w"))) for column in made._tbl.tblGrid] == [
        50,
        350,
        50,
        150,
        150,
        150,
    ]


def test_a_row_tag_between_tables_takes_the_rows_around_it_away() -> None:
    """Why row and cell tags outside tables are refused."""
    document = Document()
    with_cells(document, "sebelum")
    document.add_paragraph("{%tr for a in x %}")
    with_cells(document, "sesudah")
    document.add_paragraph("{%p endfor %}")
    xml = filled(document, x="a").element.body.xml
    assert "sebelum" not in xml
    assert "sesudah" not in xml


def test_a_tracked_deletion_comes_back() -> None:
    """Why templates with tracked changes are refused: the deleted tag is filled in all the same."""
    document = one("")
    document.paragraphs[0]._p.append(
        parse_xml(
            f"<w:del {nsdecls('w')} w:id='1' w:author='a'><w:r><w:delText>{{{{ x }}}}</w:delText>"
            "</w:r></w:del>"
        )
    )
    made = filled(document, x="kembali")
    assert "kembali" in made.element.body.xml


def test_a_tag_in_the_properties_is_filled_in_twice_escaped() -> None:
    """Why the properties are written by the renderer and hold no tags."""
    document = one("isi")
    document.core_properties.title = "{{ x }}"
    made = filled(document, autoescape=True, x="A & B")
    assert made.core_properties.title == "A &amp; B"


YAML = [
    ("a: 20.80", {"a": 20.8}),
    ("a: 010", {"a": 8}),
    ("a: 12:30", {"a": 750}),
    ("a: no", {"a": False}),
    ("a: 1\na: 2", {"a": 2}),
    ("a: {b: 1,5}", {"a": {"b": 1, 5: None}}),
    ("a: ~", {"a": None}),
]


@pytest.mark.parametrize(("typed", "guessed"), YAML, ids=[typed for typed, _ in YAML])
def test_yaml_guesses(typed: str, guessed: dict[str, Any]) -> None:
    """Why `load` reads events and takes every scalar as text."""
    assert yaml.safe_load(typed) == guessed


def test_pyyaml_imported_with_late_patterns_still_reads_in_python() -> None:
    """What `pipeline.load.parser` relies on: no pattern is needed before it is used."""
    code = """
import re, datetime
before = re.compile
from pipeline.load.parser import yaml
assert re.compile is before and isinstance(re.compile("x"), re.Pattern)
assert not isinstance(yaml.reader.Reader.NON_PRINTABLE, re.Pattern), "compiled at once"
text = "a: 2024-01-03\\nb: [1, 2.5, yes, ~]\\nc: 2024-01-03 10:20:30.5\\n"
read = yaml.load(text, Loader=yaml.SafeLoader)
assert read["a"] == datetime.date(2024, 1, 3) and read["b"] == [1, 2.5, True, None]
assert read["c"] == datetime.datetime(2024, 1, 3, 10, 20, 30, 500000)
assert yaml.safe_dump(read)
try:
    yaml.load("a: \\x01", Loader=yaml.SafeLoader)
except yaml.reader.ReaderError:
    print("seen")
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=kit.ROOT, check=True
    )
    assert done.stdout == "seen\n"
