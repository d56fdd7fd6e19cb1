"""Which template a document is filled in with: the one asked for, or that of its kind."""

from __future__ import annotations

import os

from pipeline.template.template import Template, load_template
from pipeline.view.parts import View

FOLDER = "templates"


def kind(view: View) -> str:
    """'peraturan' for a document of Pasal, else 'keputusan'."""
    return "peraturan" if view.pasal else "keputusan"


class Templates:
    """Each template read once. `asked`: the file to use for every document; Fault when it cannot be
    read."""

    def __init__(self, asked: str | None = None) -> None:
        self._asked = asked
        self._read = {asked: load_template(asked)} if asked else {}

    def of(self, view: View) -> Template:
        """The template of a document. Raises Fault when it cannot be read."""
        path = self._asked or _own(f"{kind(view)}.docx")
        if path not in self._read:
            self._read[path] = load_template(path)
        return self._read[path]


def _own(name: str) -> str:
    """The office's own template in this folder, else the one that came with the program."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    for folder in (".", package, os.path.dirname(package)):
        path = os.path.join(folder, FOLDER, name)
        if os.path.isfile(path):
            return os.path.normpath(path)
    return os.path.join(FOLDER, name)
