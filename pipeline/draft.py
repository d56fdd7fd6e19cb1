"""A decree that may not be signed yet: DRAF behind each page, findings as comments on words."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Sequence
from copy import deepcopy

from pipeline import archive
from pipeline.check.check import Temuan
from pipeline.hints import TYPE_CHECKING
from pipeline.naskah.naskah import Alinea, Naskah

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

PICTURE = os.path.join(os.path.dirname(__file__), "data", "draf.png")
SIZE = 5_400_000  # EMU, 15 cm
FIRST_ID = 900  # well above the numbers of the template's own drawings
AUTHOR = "iku"
# A picture, not WordArt: the embedded PDF engine paints no WordArt.
WATERMARK = """<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:drawing>\
<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" \
locked="1" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>\
<wp:positionH relativeFrom="page"><wp:align>center</wp:align></wp:positionH>\
<wp:positionV relativeFrom="page"><wp:align>center</wp:align></wp:positionV>\
<wp:extent cx="{size}" cy="{size}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>\
<wp:docPr id="{number}" name="DRAF" descr="Tanda air: DRAF"/><wp:cNvGraphicFramePr/><a:graphic>\
<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
<pic:nvPicPr><pic:cNvPr id="0" name="draf.png"/><pic:cNvPicPr/></pic:nvPicPr>\
<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{size}" cy="{size}"/></a:xfrm>\
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
</wp:anchor></w:drawing></w:r>"""


def draft(docx: bytes, naskah: Naskah, temuan: Iterable[Temuan]) -> bytes:
    """The finished `docx` of `naskah` as a draft that shows its findings."""
    from docx import Document

    document = Document(io.BytesIO(docx))
    paragraphs = _paragraphs(document, naskah)
    for each in temuan:
        paragraph, start = paragraphs[id(each.alinea) if each.alinea else 0]
        runs = _runs(paragraph, start + each.mulai, start + each.akhir)
        document.add_comment(runs, _said(each), author=AUTHOR, initials=each.kode)
    _watermark(document)
    _undate(document)
    _add_styles(document)
    target = io.BytesIO()
    document.save(target)
    return archive.write(archive.read(target.getvalue()))


def _said(temuan: Temuan) -> str:
    fix = "" if temuan.ganti is None else f"\nGanti: {temuan.ganti}"
    return f"{temuan.kode} {temuan.tingkat}: {temuan.judul}.\n{temuan.pesan}{fix}"


def _paragraphs(document: Document, naskah: Naskah) -> dict[int, tuple[Paragraph, int]]:
    """Where each paragraph of the Naskah is printed, by its id: the Word paragraph and the offset
    of its text there. Both stand in the order of the paper; 0 is for a finding of no place."""
    from docx.oxml.ns import qn
    from docx.text.paragraph import Paragraph

    printed = [Paragraph(p, document._body) for p in document.element.body.iter(qn("w:p"))]
    texts = [paragraph.text for paragraph in printed]
    found = {0: (next(p for p in printed if p.text), 0)}
    at = 0
    for alinea in naskah.alinea:
        index = _find(alinea, texts, at)
        if index is None:
            found[id(alinea)] = found[0]
        else:
            at = index
            found[id(alinea)] = (printed[index], texts[index].find(alinea.teks))
    return found


def _find(alinea: Alinea, texts: Sequence[str], at: int) -> int | None:
    """The first paragraph from `at` on, else from the start, that holds the text."""
    text = alinea.teks or alinea.tanda
    for index in (*range(at, len(texts)), *range(at)):
        if str(text) in texts[index]:
            return int(index)
    return None


def _runs(paragraph: Paragraph, start: int, end: int) -> list[Run]:
    """The runs that hold exactly `paragraph.text[start:end]`, split where need be; the whole
    paragraph when that is nothing."""
    if start < 0 or end <= start:
        return list(paragraph.runs) or [paragraph.add_run()]
    _split(paragraph, start)
    _split(paragraph, end)
    chosen, at = [], 0
    for run in paragraph.runs:
        if start <= at < end and run.text:
            chosen.append(run)
        at += len(run.text)
    return chosen or list(paragraph.runs)


def _split(paragraph: Paragraph, offset: int) -> None:
    at = 0
    for run in paragraph.runs:
        inside = offset - at
        at += len(run.text)
        if 0 < inside < len(run.text):
            text = run.text
            tail = deepcopy(run._r)
            run._r.addnext(tail)
            run.text = text[:inside]
            next(r for r in paragraph.runs if r._r is tail).text = text[inside:]
            return


def _undate(document: Document) -> None:
    """A comment's date would make two runs differ."""
    from docx.oxml.ns import qn

    for comment in document.part._comments_part.element:
        comment.attrib.pop(qn("w:date"), None)


def _add_styles(document: Document) -> None:
    """The styles of comments and new headers by python-docx, where the template lacks them."""
    from docx.enum.style import WD_STYLE_TYPE

    known = {style.style_id for style in document.styles}
    for style_id, name, kind in (
        ("Header", "header", WD_STYLE_TYPE.PARAGRAPH),
        ("CommentText", "annotation text", WD_STYLE_TYPE.PARAGRAPH),
        ("CommentReference", "annotation reference", WD_STYLE_TYPE.CHARACTER),
    ):
        if style_id not in known:
            style = document.styles.add_style(name, kind, builtin=True)
            style.element.styleId = style_id


def _watermark(document: Document) -> None:
    from docx.oxml import parse_xml

    number = FIRST_ID
    for position, section in enumerate(document.sections):
        headers = [section.header]
        if section.different_first_page_header_footer:
            headers.append(section.first_page_header)
        for header in headers:
            if position and header.is_linked_to_previous:
                continue
            relation, _ = header.part.get_or_add_image(PICTURE)
            number += 1
            mark = WATERMARK.format(size=SIZE, number=number, relation=relation)
            header.paragraphs[-1]._p.append(parse_xml(mark))
