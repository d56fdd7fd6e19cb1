"""Read a YAML file into nodes whose every scalar is text with its place.

Nothing is guessed: `19.20`, `no`, `2024-01-03` and a NIP stay the text that was typed. What cannot
be trusted is refused, all faults of a file together.
"""

from __future__ import annotations

from contextlib import suppress

from pipeline.fault import together
from pipeline.load.characters import odd_characters
from pipeline.load.document import Document, open_document
from pipeline.load.nodes import Mapping, Node, Sequence, quoted
from pipeline.load.parser import yaml
from pipeline.load.reader import Reader
from pipeline.text import Place

__all__ = ["Mapping", "Node", "Sequence", "load", "parse", "quoted", "tree"]

Faults = list[tuple[Place, str]]

EXAMPLE = "misalnya 'nomor: 12/II/2024'"


def load(path: str) -> Mapping:
    """The YAML file at `path` as a mapping of nodes. Raises Fault with every fault found."""
    return _faultless(*tree(path))


def parse(name: str, text: str) -> Mapping:
    """The same for YAML `text` that is called `name`."""
    return _faultless(*_tree(Document(name, text)))


def tree(path: str) -> tuple[Mapping, Faults]:
    """The same with what is refused in it, to be told together with what its keys lack. Raises
    Fault where that cannot be known."""
    return _tree(open_document(path))


def _faultless(root: Mapping, faults: Faults) -> Mapping:
    if faults:
        raise together(faults)
    return root


def _tree(typed: Document) -> tuple[Mapping, Faults]:
    faults, document = odd_characters(typed)
    root, refused = _parse(document, tabs=bool(faults) and "\n\t" in f"\n{typed.text}")
    faults += refused
    if not faults and not isinstance(root, Mapping):
        faults = _rootless(document, root)
    if not isinstance(root, Mapping):
        raise together(faults)
    return root, faults


def _parse(document: Document, tabs: bool) -> tuple[Node | None, Faults]:
    """The root and what is refused; where YAML gives up, the slips are told and it reads on.

    `tabs`: lines begin with tabs, so how deep they were meant to be is not known.
    """
    faults: Faults = []
    try:
        return Reader(document, faults).read(), faults
    except yaml.YAMLError as error:
        from pipeline.load.slips import find_slips, mend  # rarely asked, and slow to import

        slips = [slip for slip in find_slips(document) if not tabs or not slip.moved]
        if not slips:
            return None, faults if tabs else [*faults, _complaint(document, error)]
    told = [(document.place(slip.at), slip.message) for slip in slips]
    lines = {place.line for place, _ in told}
    faults = []
    with suppress(yaml.YAMLError):  # what it says of a file mended by guess would mislead
        Reader(mend(document, slips), faults).read()
    return None, told + [fault for fault in faults if fault[0].line not in lines]


def _complaint(document: Document, error: yaml.YAMLError) -> tuple[Place, str]:
    """What the parser cannot read and no slip explains; its own words would help nobody."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    place = Place(document.name, mark.line + 1, mark.column + 1) if mark else document.place(0)
    return place, (
        "susunan YAML tidak dapat dibaca di sini; periksa spasi di awal baris, titik dua, dan "
        "tanda kutip pada baris ini dan baris di atasnya"
    )


def _rootless(document: Document, root: Node | None) -> Faults:
    """Why a file that is YAML holds no keys."""
    if isinstance(root, Sequence):
        return [(root.place, f"berkas diawali butir '- …'; awali dengan kunci, {EXAMPLE}")]
    if root:
        from pipeline.load.slips import find_slips

        if slips := find_slips(document):
            return [(document.place(slip.at), slip.message) for slip in slips]
    what = "tidak berisi kunci apa pun" if root else "kosong"
    return [(document.place(0), f"berkas {what}; isi dengan kunci dan nilainya, {EXAMPLE}")]
