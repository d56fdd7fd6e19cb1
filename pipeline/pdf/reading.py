"""A PDF read back: its pages, its fonts, and how it describes itself."""

from __future__ import annotations

import re

from pipeline.fault import Fault
from pipeline.hints import TYPE_CHECKING
from pipeline.record import Record

if TYPE_CHECKING:
    from pypdf import PdfReader
    from pypdf.generic import DictionaryObject


class Fon(Record):
    """A font of a PDF: its PostScript name, and whether the file carries it."""

    nama: str
    tertanam: bool


class IsiPdf(Record):
    """A PDF read back.

    `halaman`: text of each page, its lines ended by `\\n`, blanks single, words that were broken at
    a hyphen whole again; `fon`: most used first; `bertag`: it says it is tagged (dxpdf tags only
    headings); `pembuat`: the producer that signed it.
    """

    halaman: list[str]
    fon: list[Fon]
    judul: str
    bahasa: str
    bertag: bool
    pembuat: str


def baca_pdf(pdf: bytes) -> IsiPdf:
    """Text, fonts and description of a PDF. Raises `Fault`: unreadable, or without a page."""
    from io import BytesIO
    from logging import CRITICAL, getLogger

    from pypdf import PdfReader

    getLogger("pypdf").setLevel(CRITICAL)  # it tells in English, on the screen, what it then raises
    try:
        isi = _read(PdfReader(BytesIO(pdf)))
    except Exception as error:  # on a damaged file pypdf fails in every way Python knows
        raise Fault("Berkas PDF rusak atau terkunci sehingga tidak dapat dibaca.") from error
    if not isi.halaman:
        raise Fault("Berkas PDF tidak berisi halaman.")
    return isi


def _read(reader: PdfReader) -> IsiPdf:
    used: dict[Fon, int] = {}

    def count(text: str, _cm: object, _tm: object, font: DictionaryObject | None, _: float) -> None:
        if font and text.strip():
            key = _font(font)
            used[key] = used.get(key, 0) + len(text)

    pages = [_tidy(page.extract_text(visitor_text=count)) for page in reader.pages]
    root = reader.root_object
    about = dict(reader.metadata or {})
    return IsiPdf(
        pages,
        sorted(used, key=lambda font: -used[font]),
        str(about.get("/Title", "")),
        str(root.get("/Lang", "")),
        bool(root.get_inherited("/MarkInfo", {}).get("/Marked")),
        str(about.get("/Producer", "")),
    )


def _tidy(page: str) -> str:
    lines = (" ".join(line.split()) for line in page.splitlines())
    return re.sub(r"(?<=\w)-\n(?=\w)", "-", "\n".join(lines))


def _font(font: DictionaryObject) -> Fon:
    for descendant in font.get_inherited("/DescendantFonts", ()):
        font = descendant.get_object()
    descriptor = font.get_inherited("/FontDescriptor", {})
    # Type 3 draws its letters by procedures of the file, and may bear no name of its own.
    name = font.get("/BaseFont") or descriptor.get("/FontName", "tanpa nama")
    embedded = font.get("/Subtype") == "/Type3" or any("/FontFile" in key for key in descriptor)
    return Fon(re.sub(r"^/?([A-Z]{6}\+)?", "", name), embedded)
