"""The check of one file, whatever it is: the office's YAML, or somebody's Word or text file."""

from __future__ import annotations

import os
from datetime import date

from pipeline.check.check import check
from pipeline.check.exempt import without_accepted
from pipeline.fault import Fault
from pipeline.load import tree
from pipeline.load.document import open_document
from pipeline.model.keputusan import Keputusan, Pengecualian
from pipeline.model.read import read
from pipeline.naskah.from_view import naskah_of
from pipeline.naskah.naskah import Naskah
from pipeline.record import Record
from pipeline.report.outcome import Hasil
from pipeline.telaah.angka import angka_diperiksa
from pipeline.view.keputusan import view
from pipeline.view.parts import View

YAML = (".yaml", ".yml")
OTHERS = (".docx", ".doc", ".txt")  # an old .doc is refused with a sentence of its own


class Decree(Record):
    """A YAML file read: what it holds, what it prints, and the same as the checks read it."""

    keputusan: Keputusan
    view: View
    naskah: Naskah


def read_decree(path: str) -> Decree:
    """The decree in the YAML file `path`. Raises Fault."""
    keputusan = read(*tree(path))
    printed = view(keputusan)
    return Decree(keputusan, printed, naskah_of(printed, keputusan))


def inspect_decree(path: str, decree: Decree, today: date) -> Hasil:
    """What the rules find in the decree of the YAML file `path`."""
    return _inspect(path, decree.naskah, decree.keputusan.dikecualikan, today)


def inspect_file(path: str, today: date) -> Hasil:
    """What the rules find in a YAML, Word or text file. Raises Fault when it cannot be read."""
    ending = os.path.splitext(path)[1].lower()
    if ending in YAML:
        return inspect_decree(path, read_decree(path), today)
    if ending in OTHERS:
        from pipeline.naskah.from_text import read_naskah

        return _inspect(path, read_naskah(path), (), today)
    raise Fault(f"{path}: jenis berkas ini tidak dikenal; yang dapat diperiksa .yaml, .docx, .txt")


def _inspect(path: str, naskah: Naskah, accepted: tuple[Pengecualian, ...], today: date) -> Hasil:
    angka = naskah.once(angka_diperiksa)
    runs, taken = without_accepted(check(naskah), accepted, today)
    lines = [] if path.lower().endswith(".docx") else open_document(path).text.split("\n")
    return Hasil(path, lines, runs, taken, angka)
