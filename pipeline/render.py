"""From a template and a View to the bytes of a .docx; the same input gives the same bytes."""

from __future__ import annotations

import re
from datetime import date

from pipeline import archive, tanggal
from pipeline.fault import Fault
from pipeline.lambang import Lambang
from pipeline.layout import layout
from pipeline.pattern import pattern
from pipeline.template.program import Unfilled
from pipeline.template.template import DOCUMENT, Template, escape
from pipeline.view.parts import View

CORE = "docProps/core.xml"
EMBLEM = "word/media/lambang.png"
EMBLEM_DRAWING = pattern(
    r'<wp:extent cx="(\d+)" cy="(\d+)"/>(?:(?!</w:drawing>).)*?name="lambang".*?</w:drawing>',
    re.DOTALL,
)
SIZE = pattern(r'(<(?:wp:extent|a:ext) )cx="\d+" cy="\d+"')
PROPERTIES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties \
xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
<dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject><dc:creator>{author}</dc:creator>\
<dc:language>id-ID</dc:language><cp:lastModifiedBy>{author}</cp:lastModifiedBy>\
<dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created>\
<dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified>\
</cp:coreProperties>"""


def render(template: Template, view: View, lambang: Lambang | None = None) -> bytes:
    """The decree as a .docx. Raises Fault when the template asks for what the view has not, or
    cannot be laid out as the view wants."""
    scope = view._asdict()
    parts = dict(template.parts)
    try:
        for name, run in template.xml.items():
            xml = run(scope)
            if name == DOCUMENT:
                xml = layout(xml, view, template.name)
                if lambang:
                    xml = _fit_emblem(xml, lambang)
            parts[name] = archive.pack(name, xml.encode())
    except Unfilled as error:
        raise Fault(f"{template.name}: tanda {error}") from None
    if lambang:
        if EMBLEM not in parts:
            raise Fault(f"{template.name}: templat tidak mempunyai gambar lambang ({EMBLEM})")
        parts[EMBLEM] = archive.pack(EMBLEM, lambang.png)
    parts[CORE] = archive.pack(CORE, _properties(view).encode())
    return archive.write(parts.values())


def _fit_emblem(xml: str, lambang: Lambang) -> str:
    """The picture in the emblem's frame, as large as fits, in its own proportions."""

    def fit(drawing: re.Match[str]) -> str:
        width, height = int(drawing[1]), int(drawing[2])
        if width * lambang.height < height * lambang.width:
            height = width * lambang.height // lambang.width
        else:
            width = height * lambang.width // lambang.height
        return SIZE.sub(rf'\g<1>cx="{width}" cy="{height}"', drawing[0])

    return EMBLEM_DRAWING.sub(fit, xml)


def document_day(view: View) -> date:
    """The date of the decree, as far as its date line tells; else the first day a zip can hold."""
    for found in tanggal.cari(view.ttd.tanggal):
        if found.tanggal:
            return found.tanggal
    return date(1980, 1, 1)


def _properties(view: View) -> str:
    return PROPERTIES.format(
        title=escape(f"{view.jenis} {view.nomor} TENTANG {view.tentang}"),
        subject=escape(view.tentang),
        author=escape(view.kop.instansi),
        day=document_day(view).isoformat(),
    )
