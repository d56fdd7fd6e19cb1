"""dxpdf: the engine that pip installs everywhere, and what it does not print as Word does."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable

from pipeline.fault import Fault
from pipeline.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import Counter

    from pipeline.pdf.reading import IsiPdf
    from pipeline.wordxml import Content

TITLE = "dxpdf"
MISSING = "dxpdf belum terpasang; jalankan: pip install dxpdf."
SCRIPT = "import sys, dxpdf; dxpdf.convert_file(sys.argv[1], sys.argv[2])"
INSTEAD = "pasang LibreOffice dari libreoffice.org, atau ubah dokumennya."

PRINTED = r"word/(?:document|header|footer|footnotes|endnotes)\d*\.xml"
UNPAINTED = (
    (rb"<v:textpath[^>]*\bstring=", "tanda air WordArt"),
    (rb'<w:d?strike(?: w:val="(?:1|true|on)")? ?/>', "huruf dicoret"),
    (rb'<w:(?:c|smallC)aps(?: w:val="(?:1|true|on)")? ?/>', "huruf kapital otomatis"),
    (rb"<w:(?:ins|del) ", "perubahan yang dilacak"),
)
LONG_LINE = 70  # characters; a paragraph with a tab and more text than this runs past the margin


def program() -> str | None:
    """Python, when it has dxpdf."""
    from importlib.util import find_spec

    return sys.executable if find_spec("dxpdf") else None


def command(folder: str) -> list[str]:
    """The command line."""
    return [sys.executable, "-c", SCRIPT, "dokumen.docx", "dokumen.pdf"]


def version() -> str:
    """The version installed."""
    from importlib.metadata import version

    return version("dxpdf")


def refuse_unpainted(parts: dict[str, bytes]) -> None:
    """Raise `Fault` when what is printed, or a style it uses, would come out otherwise."""
    printed = [name for name in parts if re.fullmatch(PRINTED, name)]
    contents = [_read(parts, name) for name in printed]
    xml = b"".join(parts[name] for name in printed)
    lost = []
    # The rest of such a field's paragraph is lost too.
    if xml.count(b'fldCharType="begin"') > xml.count(b'fldCharType="separate"'):
        lost.append("bidang (field) tanpa hasil tersimpan")
    texts = [paragraph.text for content in contents for paragraph in content.paragraphs]
    if any("\t" in text and len(text) > LONG_LINE for text in texts):
        lost.append("paragraf panjang yang memakai tab")
    xml += _in_use(parts.get("word/styles.xml", b""), [content.styles for content in contents])
    lost += [words for pattern, words in UNPAINTED if re.search(pattern, xml)]
    if any(name.lower().endswith((".emf", ".wmf")) for name in parts):
        lost.append("gambar EMF/WMF")
    if lost:
        raise Fault(f"dxpdf tidak mencetak {', '.join(lost)} dengan benar; {INSTEAD}")


def refuse_lost(parts: dict[str, bytes], pages: Iterable[str]) -> None:
    """Raise `Fault` when letters of the document are on no page.

    dxpdf breaks neither a row that may not split nor cells merged downwards: what is higher than
    a page goes on below its edge.
    """
    paragraphs = _read(parts, "word/document.xml").paragraphs
    lost = _letters(paragraph.text for paragraph in paragraphs) - _letters(pages)
    if lost:
        raise Fault(
            f"dxpdf tidak mencetak {lost.total()} huruf dan angka dokumen ini, biasanya karena"
            f" baris atau sel gabungan lebih tinggi dari satu halaman; {INSTEAD}"
        )


def describe(pdf: bytes, isi: IsiPdf, penulis: str) -> bytes:
    """The PDF with title, language, producer and author written in it; dxpdf itself writes none."""
    from io import BytesIO

    from pypdf import PdfWriter
    from pypdf.generic import BooleanObject, NameObject, TextStringObject

    writer = PdfWriter(BytesIO(pdf), incremental=True)
    writer.add_metadata({"/Title": isi.judul, "/Author": penulis, "/Producer": isi.pembuat})
    writer.root_object[NameObject("/Lang")] = TextStringObject(isi.bahasa)
    shown = writer.create_viewer_preferences()
    shown[NameObject("/DisplayDocTitle")] = BooleanObject(True)
    described = BytesIO()
    writer.write(described)
    return described.getvalue()


def _read(parts: dict[str, bytes], name: str) -> Content:
    from pipeline import wordxml

    # A text box stands twice in its part, the second time for programs before Word 2010.
    xml = re.sub(rb"<mc:Fallback>.*?</mc:Fallback>", b"", parts[name], flags=re.DOTALL)
    try:
        return wordxml.read(xml)
    except wordxml.Malformed as malformed:
        raise Fault(f"Berkas Word rusak: bagian {name}, {malformed}.") from None


def _in_use(styles: bytes, names: list[set[str]]) -> bytes:
    """The styles of these names and the default ones, with those they are based on."""
    element = rb'<w:style [^>]*?w:styleId="([^"]*)".*?</w:style>'
    found = {match[1]: match[0] for match in re.finditer(element, styles, re.DOTALL)}
    waiting = {name.encode() for some in names for name in some}
    waiting.update(name for name, style in found.items() if b'w:default="1"' in style)
    used = b""
    while waiting:
        style = found.pop(waiting.pop(), b"")
        waiting.update(re.findall(rb'<w:basedOn w:val="([^"]*)"', style))
        used += style
    return used


def _letters(texts: Iterable[str]) -> Counter[str]:
    from collections import Counter
    from unicodedata import normalize

    # NFKC: characters that share a glyph (the Greek letter mu, the sign micro) come back as one.
    return Counter(filter(str.isalnum, normalize("NFKC", "".join(texts))))
