"""What the benchmarks share: a decree as its view, its Naskah, and the plain data that the ten-line
script reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from pipeline.load import load
from pipeline.model.read import read
from pipeline.naskah.from_view import naskah_of
from pipeline.naskah.naskah import Naskah
from pipeline.record import Record
from pipeline.view.keputusan import view
from pipeline.view.kertas import on_paper
from pipeline.view.parts import View

ROOT = Path(__file__).parent.parent
CONFIG = ROOT / "config" / "iku_2024.yaml"
TEMPLATE = ROOT / "templates" / "keputusan.docx"


def printed() -> View:
    keputusan = read(load(str(CONFIG)))
    return on_paper(view(keputusan), keputusan)


def naskah(path: str) -> Naskah:
    """The decree in a YAML file as the checks read it."""
    keputusan = read(load(path))
    return naskah_of(view(keputusan), keputusan)


def plain_data(part: Any) -> Any:
    """A part of the view as dicts, lists and strings."""
    if isinstance(part, Record):
        return {name: plain_data(value) for name, value in part._asdict().items()}
    if isinstance(part, tuple):
        return [plain_data(item) for item in part]
    return str(part) if isinstance(part, str) else part


def write_plain_yaml(path: Path) -> None:
    path.write_text(yaml.safe_dump(plain_data(printed()), allow_unicode=True), encoding="utf-8")
