"""What tags cannot say: columns as the view wants them, spans, and Lampirans on lying paper."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pipeline import wordxml
from pipeline.fault import Fault
from pipeline.layout import MARK, layout
from pipeline.render import render
from pipeline.template.template import DOCUMENT, Template
from pipeline.verify.document import verify_document
from pipeline.view.parts import Baris, Sel, Tabel, View
from tests import kit, views

UPRIGHT = 12189 - 1701 - 1134  # the width of the template's text in twips
LYING = 18709 - 1417 - 1134  # on its side: bottom and top have become left and right


@pytest.fixture(scope="module")
def template() -> Template:
    return kit.template()


def filled(template: Template, view: View) -> str:
    """The document before it is laid out."""
    return template.xml[DOCUMENT](view._asdict())


def laid_out(template: Template, view: View) -> Any:
    return etree.fromstring(layout(filled(template, view), view, "templat.docx").encode())


def find(element: Any, *path: str) -> Any:
    return element.find("/".join(qn(f"w:{name}") for name in path))


def value(element: Any, name: str = "w") -> Any:
    return element.get(qn(f"w:{name}"))


def tables(document: Any) -> list[Any]:
    """The tables of Lampirans."""
    found = document.iter(qn("w:tbl"))
    return [table for table in found if find(table, "tblPr", "tblCaption") is not None]


def columns(table: Any) -> list[int]:
    return [int(value(column)) for column in find(table, "tblGrid")]


def rows(table: Any) -> list[list[tuple[int, int]]]:
    """Row by row the width and the span of each cell."""
    found: list[list[tuple[int, int]]] = []
    for row in table.iterchildren(qn("w:tr")):
        found.append([])
        for cell in row.iterchildren(qn("w:tc")):
            width, *rest = find(cell, "tcPr")
            assert width.tag == qn("w:tcW")
            spans = [int(value(e, "val")) for e in rest if e.tag == qn("w:gridSpan")]
            assert not spans or rest[0].tag == qn("w:gridSpan"), "right after the width"
            found[-1].append((int(value(width)), spans[0] if spans else 1))
    return found


def sections(document: Any) -> list[tuple[bool, int, int]]:
    """Of each section of pages: on its side, width, height."""
    return [
        (value(size, "orient") == "landscape", int(value(size)), int(value(size, "h")))
        for size in document.iter(qn("w:pgSz"))
    ]


def test_columns_are_as_wide_as_the_view_wants(template: Template) -> None:
    tabel = views.tabel(3)._replace(lebar=(100, 250, 650))
    document = laid_out(template, views.keputusan(views.lampiran(views.bagian(tabel))))
    (table,) = tables(document)
    assert columns(table) == [935, 2339, 6080]
    assert value(find(table, "tblPr", "tblW")) == str(UPRIGHT)
    for row in rows(table):
        assert [width for width, _ in row] == columns(table)


def shapes() -> st.SearchStrategy[Tabel]:
    """Tables of any number of columns, with a head whose cells span some of them."""

    def built(parts: tuple[list[int], list[int], bool]) -> Tabel:
        spans, widths, signed = parts
        lebar = tuple((widths * sum(spans))[: sum(spans)])
        head = Baris(True, tuple(views.sel("judul", bentang=span) for span in spans))
        body = tuple(Baris(signed and last, _row(spans, lanjut=last)) for last in (False, True))
        return Tabel(lebar, (head,), body, signed)

    return st.tuples(
        st.lists(st.integers(1, 4), min_size=1, max_size=5),
        st.lists(st.integers(1, 400), min_size=1, max_size=20),
        st.booleans(),
    ).map(built)


def _row(spans: list[int], *, lanjut: bool) -> tuple[Sel, ...]:
    first = views.sel(lanjut=True) if lanjut else views.sel("isi", awal=True)
    return (
        first._replace(bentang=spans[0]),
        *(views.sel("isi") for span in spans[1:] for _ in range(span)),
    )


@settings(max_examples=40)
@given(tabel=shapes(), mendatar=st.booleans())
def test_rows_fill_the_grid_and_the_grid_the_page(
    template: Template, tabel: Tabel, mendatar: bool
) -> None:
    view = views.keputusan(views.lampiran(views.bagian(tabel), mendatar=mendatar))
    assert verify_document(render(template, view), template.program, view) == []
    (table,) = tables(laid_out(template, view))
    grid = columns(table)
    assert len(grid) == len(tabel.lebar)
    assert sum(grid) == (LYING if mendatar else UPRIGHT)
    for row in rows(table):
        assert sum(span for _, span in row) == len(grid)
        assert sum(width for width, _ in row) == sum(grid)


def test_smaller_letters_are_those_of_the_table_alone(template: Template) -> None:
    """Not those of the text around it, of other tables, nor of the signature in its last row."""
    usual = views.tabel(3)
    small = usual._replace(besar=16)
    signed = views.tabel(3, ditandatangani=True)._replace(besar=16)
    lampiran = views.lampiran(
        views.bagian(usual, small), views.bagian(signed, judul="Judul", paragraf=["isi"])
    )
    document = laid_out(template, views.keputusan(lampiran))
    _, second, third = tables(document)
    rows = [*second.findall(qn("w:tr")), *third.findall(qn("w:tr"))[:-1]]
    runs = [run for row in rows for run in row.iter(qn("w:r"))]
    assert len(runs) > 18
    assert {value(find(run, "rPr", "sz"), "val") for run in runs} == {"16"}
    assert [run for run in document.iter(qn("w:r")) if run.find(qn("w:rPr")) is not None] == runs


def test_only_a_row_too_high_for_a_page_may_be_parted(template: Template) -> None:
    usual = views.tabel(3, ditandatangani=True)
    for n in range(len(usual.baris)):
        baris = list(usual.baris)
        baris[n] = baris[n]._replace(terbelah=True)
        view = views.keputusan(views.lampiran(views.bagian(usual._replace(baris=tuple(baris)))))
        (table,) = tables(laid_out(template, view))
        whole = [find(row, "trPr", "cantSplit") is not None for row in table.findall(qn("w:tr"))]
        assert whole == [row != n + 1 for row in range(len(baris) + 2)]


def test_nothing_but_layout_is_touched(template: Template) -> None:
    view = views.lengkap()
    before = filled(template, view)
    after = layout(before, view, "templat.docx")
    texts = [wordxml.read(xml.encode()).paragraphs for xml in (before, after)]
    assert [p.text for p in texts[0]] == [p.text for p in texts[1]]
    assert layout(before, view, "templat.docx") == after


def test_only_the_sections_of_lying_lampirans_are_turned(template: Template) -> None:
    upright, lying = (False, 12189, 18709), (True, 18709, 12189)
    document = laid_out(template, views.lengkap())
    assert sections(document) == [upright, upright, upright, lying, upright, upright]
    margins = [dict(margin.items()) for margin in document.iter(qn("w:pgMar"))][3]
    names = ("top", "right", "bottom", "left", "header")
    assert [margins[qn(f"w:{n}")] for n in names] == ["1701", "1134", "1134", "1417", "567"]


def test_the_other_tables_of_a_lying_lampiran_are_as_wide_as_its_text(template: Template) -> None:
    """The identity grows at its right; what is set flush right, head and signature, at its left."""
    view = views.keputusan(
        views.lampiran(
            views.bagian(identitas=True, fungsi=1, ditandatangani=True),
            views.bagian(views.tabel(2, ditandatangani=True)),
            mendatar=True,
        )
    )
    upright = view._replace(lampiran=(view.lampiran[0]._replace(mendatar=False),))
    grids = [
        [columns(table) for table in laid_out(template, one).iter(qn("w:tbl"))]
        for one in (upright, view)
    ]
    changed = [(old, new) for old, new in zip(*grids, strict=True) if old != new]
    assert len(changed) == 6
    assert all(sum(old) == UPRIGHT and sum(new) == LYING for old, new in changed)
    head, identity, functions, signature, _, at_its_end = changed
    for old, new in (head, signature, at_its_end):
        assert old[1:] == new[1:]
    for old, new in (identity, functions):
        assert old[:-1] == new[:-1]
    for table in laid_out(template, view).iter(qn("w:tbl")):
        if sum(columns(table)) == LYING:
            assert value(find(table, "tblPr", "tblW")) == str(LYING)
            assert {sum(width for width, _ in row) for row in rows(table)} == {LYING}


def test_a_decree_without_lampiran_ends_with_its_own_section(template: Template) -> None:
    document = laid_out(template, views.keputusan())
    (section,) = document.iter(qn("w:sectPr"))
    assert section.getparent().tag == qn("w:body")
    assert find(section, "titlePg") is not None, "no number on the first page"


def test_every_lampiran_is_a_section_of_its_own(template: Template) -> None:
    view = views.keputusan(*(views.lampiran(views.bagian()) for _ in range(3)))
    found = list(laid_out(template, view).iter(qn("w:sectPr")))
    assert len(found) == 4
    assert [find(section, "titlePg") is not None for section in found] == [True, *[False] * 3]


def restyled(tmp_path: Path, pattern: str, new: str) -> Template:
    """The template as a clerk has changed it, everywhere."""
    docx = kit.altered(kit.TEMPLATE.read_bytes(), DOCUMENT, lambda xml: re.sub(pattern, new, xml))
    path = tmp_path / "templat.docx"
    path.write_bytes(docx)
    return kit.template(path)


def test_columns_follow_the_margins_of_the_template(tmp_path: Path) -> None:
    template = restyled(tmp_path, 'w:left="1701"', 'w:left="701"')
    view = views.keputusan(views.lampiran(views.bagian(views.tabel(4))))
    (table,) = tables(laid_out(template, view))
    assert sum(columns(table)) == UPRIGHT + 1000


def test_paper_that_already_lies_stays(tmp_path: Path) -> None:
    template = restyled(tmp_path, 'w:w="12189" w:h="18709"', 'w:w="18709" w:h="12189"')
    view = views.keputusan(views.lampiran(views.bagian(views.tabel(4)), mendatar=True))
    document = laid_out(template, view)
    assert {size[1:] for size in sections(document)} == {(18709, 12189)}


def test_lying_paper_needs_sections(tmp_path: Path) -> None:
    without = r'<w:p><w:pPr><w:pStyle w:val="Batas"/><w:sectPr>.*?</w:sectPr></w:pPr></w:p>'
    template = restyled(tmp_path, without, "")
    view = views.keputusan(views.lampiran(views.bagian(views.tabel(4)), mendatar=True))
    with pytest.raises(Fault, match=r"templat.docx: ada Lampiran yang kertasnya mendatar.*Word"):
        render(template, view)
    upright = view._replace(lampiran=(view.lampiran[0]._replace(mendatar=False),))
    assert render(template, upright), "upright paper needs none"


def test_a_template_without_the_prototype_is_told(tmp_path: Path) -> None:
    template = restyled(tmp_path, MARK, '<w:tblCaption w:val="Tabel saya"')
    view = views.keputusan(views.lampiran(views.bagian(views.tabel(4))))
    with pytest.raises(Fault, match="mencetak 0 dari 1 tabel Lampiran"):
        render(template, view)


def without_row(number: int) -> Callable[[Any], None]:
    return lambda table: table.remove(list(table.iterchildren(qn("w:tr")))[number])


def without_cell(table: Any) -> None:
    row = list(table.iterchildren(qn("w:tr")))[1]
    row.remove(find(row, "tc"))


@pytest.mark.parametrize("damage", [without_row(0), without_row(1), without_row(-1), without_cell])
def test_a_prototype_that_has_lost_rows_or_cells_is_told(
    template: Template, damage: Callable[[Any], None]
) -> None:
    view = views.keputusan(views.lampiran(views.bagian(views.tabel(4, ditandatangani=True))))
    document = etree.fromstring(filled(template, view).encode())
    damage(tables(document)[0])
    with pytest.raises(Fault, match="tidak mencetak baris dan sel seperti isinya"):
        layout(etree.tostring(document, encoding="unicode"), view, "templat.docx")
