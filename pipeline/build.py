"""The main job: one YAML file to the decree, its appendix, their PDF and the sign-off sheet."""

from __future__ import annotations

import os
from datetime import date
from hashlib import sha256

from pipeline import output
from pipeline.fault import Fault
from pipeline.inspect import Decree, inspect_decree, read_decree
from pipeline.lambang import read_emblem
from pipeline.record import Record
from pipeline.render import render
from pipeline.report.outcome import Hasil
from pipeline.report.sheet import as_html
from pipeline.template.choice import Templates, kind
from pipeline.template.template import Template
from pipeline.verify.document import verify_document
from pipeline.view.kertas import on_paper
from pipeline.view.parts import View

ENDINGS = {"final": "", "draf": "-DRAF"}
KINDS = ("keputusan", "peraturan")
SHEET = "lembar-periksa.html"
FONTS = ("Bookman Old Style",)
PLAIN_ENGINE = (
    "PDF dibuat dxpdf, yang dapat memisahkan kepala tabel dari isinya; lihat setiap halamannya, "
    "atau pasang LibreOffice."
)


class Result(Record):
    """Files made and removed; how the PDF was made (None without one) and what to beware of; what
    the checks found."""

    made: list[str]
    removed: list[str]
    pdf: str | None
    warnings: list[str]
    hasil: Hasil


def build(path: str, templates: Templates, folder: str, engine: str | None, today: date) -> Result:
    """Make the decree of the YAML file `path` in `folder`; no PDF when `engine` is None.

    With a finding that blocks signing it is a draft. Raises Fault, with the old files whole, when
    anything stands in the way.
    """
    decree = read_decree(path)
    decree = decree._replace(view=on_paper(decree.view, decree.keputusan))
    hasil = inspect_decree(path, decree, today)
    name = kind(decree.view) + ENDINGS[hasil.status]
    files = {f"{name}.docx": _docx(path, decree, templates.of(decree.view), hasil)}
    made_by = None
    warnings: list[str] = []
    if engine:
        files[f"{name}.pdf"], made_by, warnings = _pdf(files[f"{name}.docx"], decree.view, engine)
    files[SHEET] = _sheet(path, decree, hasil, files, today)
    every = [f"{k}{e}.{f}" for k in KINDS for e in ENDINGS.values() for f in ("docx", "pdf")]
    removed = output.write(folder, files, tuple(each for each in every if each not in files))
    return Result([os.path.join(folder, each) for each in files], removed, made_by, warnings, hasil)


def _docx(path: str, decree: Decree, template: Template, hasil: Hasil) -> bytes:
    lambang = read_emblem(decree.view.kop.lambang, os.path.dirname(path))
    docx = render(template, decree.view, lambang)
    if hasil.status == "draf":
        from pipeline.draft import draft

        docx = draft(docx, decree.naskah, hasil.temuan)
    faults = verify_document(docx, template.program, decree.view)
    if faults:
        raise Fault(*(f"{template.name}: hasilnya tidak benar: {fault}" for fault in faults))
    return docx


def _pdf(docx: bytes, view: View, engine: str) -> tuple[bytes, str, list[str]]:
    from pipeline.pdf import buat_pdf
    from pipeline.verify.pdf import verify_pdf

    pdf, how = buat_pdf(docx, engine, fon=FONTS, judul=view.tentang, penulis=view.kop.instansi)
    pages, fonts = how.isi.halaman, ", ".join(dict.fromkeys(fon.nama for fon in how.isi.fon))
    faults, warnings = verify_pdf(pages, view)
    if faults:
        raise Fault(*faults)
    made_by = f"{len(pages)} halaman, {how.mesin} {how.versi}, huruf {fonts}"
    if how.mesin == "dxpdf":
        warnings.append(PLAIN_ENGINE)
    return pdf, made_by, [*warnings, *how.peringatan()]


def _sheet(path: str, decree: Decree, hasil: Hasil, files: dict[str, bytes], today: date) -> bytes:
    with open(path, "rb") as file:
        contents = {path: file.read(), **files}
    digests = [(name, sha256(content).hexdigest()) for name, content in contents.items()]
    title = f"{decree.view.jenis} {decree.view.nomor} TENTANG {decree.view.tentang}"
    return as_html(hasil, title, digests, today).encode()
