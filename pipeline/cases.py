"""The example cases of the rules: small documents laid over one clean specimen.

They are the rules' tests, and the examples that `iku aturan` shows. A case's keys replace or add to
the specimen's, groups are merged, lists replaced whole; one with `pasal` is a Peraturan and puts
the specimen's `diktum` aside. Cases are parted by `---`; the comment on
top says what it is:

    # baik: … (1)     finds nothing; the number names the silence of the rule's docstring it answers
    # buruk: …        finds exactly the lines marked with `#! the suggested words`, or `#!` alone
"""

from __future__ import annotations

import os
import re

from pipeline.check.check import Temuan, check
from pipeline.check.rule import Rule
from pipeline.load import Mapping, Node, load, parse
from pipeline.model.read import read
from pipeline.naskah.from_view import naskah_of
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.view.keputusan import view

MARK = pattern(r"[ ]+#![ ]?(.*)$", re.MULTILINE)
GOOD, BAD = "baik", "buruk"


class Case(Record):
    """One case of the case file `file`, begun after its line `line`."""

    file: str
    line: int
    text: str

    @property
    def title(self) -> str:
        """The comment on top: 'buruk: titik dua hilang'."""
        return next(line for line in self.text.split("\n") if line.startswith("#")).lstrip("# ")

    @property
    def marks(self) -> dict[int, str]:
        """Line number in the case file -> the words suggested there."""
        lines = enumerate(self.text.split("\n"), self.line + 1)
        return {n: mark[1].strip() for n, line in lines if (mark := MARK.search(line))}


def folder() -> str:
    """Where the case files and the specimen are: beside the program, or in its tests."""
    here = os.path.dirname(os.path.abspath(__file__))
    beside = os.path.join(here, "contoh")
    return beside if os.path.isdir(beside) else os.path.join(os.path.dirname(here), "tests")


def cases(name: str) -> list[Case]:
    """The cases of the file tests/rules/`name`.yaml, in order."""
    path = os.path.join(folder(), "rules", f"{name}.yaml")
    with open(path, encoding="utf-8") as file:
        texts = re.split(r"^---\n", file.read(), flags=re.MULTILINE)
    found, line = [], 0
    for text in texts:
        found.append(Case(os.path.basename(path), line, text))
        line += text.count("\n") + 1
    return found


def naskah(case: Case, text: str | None = None) -> Naskah:
    """The specimen with the case, or `text` in its place, laid over it; lines as in its file."""
    typed = MARK.sub("", case.text if text is None else text)
    root = load(os.path.join(folder(), "contoh.yaml"))
    over = parse(case.file, "\n" * case.line + typed)
    if "pasal" in over.entries:
        del root.entries["diktum"]
    _lay(root, over)
    keputusan = read(root)
    return naskah_of(view(keputusan), keputusan)


def _lay(root: Mapping, over: Mapping) -> None:
    for key, (typed, value) in over.entries.items():
        below: Node | None = root.entries[key][1] if key in root.entries else None
        if isinstance(value, Mapping) and isinstance(below, Mapping):
            _lay(below, value)
        else:
            root.entries[key] = (typed, value)


def bad_example(rule: Rule) -> tuple[Temuan, list[str]] | None:
    """What the rule finds in its first bad case, and that file's lines; None without one."""
    for case in cases(rule.file) if rule.file else ():
        if case.title.startswith(BAD):
            (run,) = check(naskah(case), [rule])
            return run.temuan[0], ("\n" * case.line + MARK.sub("", case.text)).split("\n")
    return None
