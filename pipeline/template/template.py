"""A Word template, read once and ready to be filled in many times."""

from __future__ import annotations

from collections.abc import Callable

from pipeline import archive
from pipeline.fault import Fault, reason
from pipeline.record import Record
from pipeline.template.cache import program_of
from pipeline.template.program import Program, Scope, runner

DOCUMENT = "word/document.xml"


class Template(Record):
    """`parts`: the .docx as it is stored. `xml`: part name -> function that fills it in. `name`:
    its file, for messages."""

    name: str
    parts: dict[str, archive.Part]
    xml: dict[str, Callable[[Scope], str]]
    program: Program


def load_template(path: str) -> Template:
    """The template at `path`. Raises Fault: missing, no Word document, faulty tags (all told)."""
    try:
        with open(path, "rb") as file:
            docx = file.read()
    except OSError as error:
        raise Fault(f"{path}: templat tidak dapat dibaca ({reason(error)})") from None
    parts: dict[str, archive.Part] = {}
    try:
        for part in archive.read(docx):
            # A template saved by LibreOffice holds docProps/core.xml twice, both the same.
            if parts.setdefault(part.name, part).crc != part.crc:
                raise Fault(
                    f"{path}: bagian {part.name} tersimpan dua kali; simpan ulang dengan Word"
                )
    except archive.Broken:
        raise Fault(
            f"{path}: bukan berkas Word (.docx) yang utuh; simpan ulang dengan Word"
        ) from None
    if DOCUMENT not in parts:
        raise Fault(f"{path}: bukan dokumen Word (.docx); simpan templat dengan Word")
    program = program_of(docx, path, lambda: _compiled(docx, path))
    return Template(
        path,
        parts,
        {part: runner(nodes, escape) for part, nodes in program.xml.items()},
        program,
    )


def _compiled(docx: bytes, path: str) -> Program:
    from pipeline.template.compile import compile_template
    from pipeline.template.contract import check

    program = compile_template(docx, path)
    faults = check(program, path)
    if faults:
        raise Fault(*faults)
    return program


def escape(text: str) -> str:
    """Text as it stands in XML."""
    if "&" in text or "<" in text or ">" in text:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text
