"""What several tests do with a decree."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pipeline import archive, wordxml
from pipeline.load import load
from pipeline.model.keputusan import Keputusan
from pipeline.model.read import read
from pipeline.template.choice import Templates
from pipeline.template.template import Template, load_template
from pipeline.view.keputusan import view
from pipeline.view.kertas import on_paper
from pipeline.view.parts import View

ROOT = Path(__file__).parent.parent
TEMPLATE = ROOT / "templates" / "keputusan.docx"
CONFIGS = (ROOT / "config" / "iku_2023.yaml", ROOT / "config" / "iku_2024.yaml")
SPECIMEN = ROOT / "tests" / "contoh.yaml"


def decree(path: Path) -> Keputusan:
    return read(load(str(path)))


def printed(path: Path) -> View:
    keputusan = decree(path)
    return on_paper(view(keputusan), keputusan)


def template(path: Path = TEMPLATE) -> Template:
    return load_template(str(path))


def templates(path: Path = TEMPLATE) -> Templates:
    return Templates(str(path))


def altered(docx: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """The document with one part changed; `change` must change it."""
    parts = {p.name: p for p in archive.read(docx)}
    before = parts[part].content().decode()
    after = change(before)
    assert after != before, "the change has nothing to take hold of"
    parts[part] = archive.pack(part, after.encode())
    return archive.write(parts.values())


def replaced(old: str, new: str) -> Callable[[str], str]:
    return lambda xml: xml.replace(old, new, 1)


def texts(docx: bytes) -> list[str]:
    """The paragraphs of a document's body."""
    (body,) = (p.content() for p in archive.read(docx) if p.name == "word/document.xml")
    return [paragraph.text for paragraph in wordxml.read(body).paragraphs]
