"""The examples of config/contoh/: clean, built, and between them every key that a file may have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pipeline.build import build
from pipeline.inspect import inspect_file
from pipeline.model.keputusan import Keputusan
from pipeline.model.keys import Block
from pipeline.template.choice import Templates
from tests import kit

FOLDER = kit.ROOT / "config" / "contoh"
EXAMPLES = sorted(FOLDER.glob("*.yaml"))
TODAY = date(2026, 1, 5)
SIMPLEST, MAX_LINES = FOLDER / "dinas.yaml", 60
MAX_PICTURE = 5_000  # bytes

each = pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)


def kinds(kind: type[Block], found: dict[type[Block], None]) -> dict[type[Block], None]:
    """Every kind of block that a decree may hold, itself included."""
    if kind not in found:
        found[kind] = None
        for key in kind.keys.values():
            if isinstance(key.kind, type):
                kinds(key.kind, found)
    return found


def optional(kind: type[Block]) -> set[str]:
    """The keys that a block may lack; one in whose place another may stand is such a key too."""
    return {name for name, key in kind.keys.items() if not key.required or key.instead}


def blocks(block: Block) -> Iterator[Block]:
    """The block and every block inside."""
    yield block
    for name in block.keys:
        value = getattr(block, name)
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Block):
                yield from blocks(inner)


def usage(paths: list[Path]) -> dict[tuple[str, str], set[bool]]:
    """(kind of block, its optional key) -> whether a block has it, whether one lacks it."""
    found: dict[tuple[str, str], set[bool]] = defaultdict(set)
    for path in paths:
        for block in blocks(kit.decree(path)):
            for name in optional(type(block)):
                found[type(block).__name__, name].add(bool(getattr(block, name)))
    return found


KEYS = {(kind.__name__, name) for kind in kinds(Keputusan, {}) for name in optional(kind)}


def test_examples_and_keys_were_found() -> None:
    assert len(EXAMPLES) >= 10
    assert len(KEYS) > 60
    assert {("Keputusan", "diktum"), ("Ayat", "rincian"), ("Tertulis", "butir")} <= KEYS


@each
def test_nothing_is_found_in_it(path: Path) -> None:
    hasil = inspect_file(str(path), TODAY)
    assert [(t.kode, t.tertulis, t.pesan) for t in hasil.temuan] == []
    assert sum(run.diperiksa for run in hasil.runs) > len(hasil.runs)


@each
def test_it_is_built_with_the_template_of_its_kind(path: Path, tmp_path: Path) -> None:
    result = build(str(path), Templates(), str(tmp_path), None, TODAY)
    name = "peraturan.docx" if kit.decree(path).pasal else "keputusan.docx"
    assert {Path(made).name for made in result.made} == {name, "lembar-periksa.html"}


@each
def test_its_pdf_holds_every_number(path: Path, tmp_path: Path) -> None:
    """A column too narrow breaks a number in two, and then there is no PDF."""
    result = build(str(path), Templates(), str(tmp_path), "dxpdf", TODAY)
    assert [made for made in result.made if made.endswith(".pdf")]


@each
def test_its_word_file_read_back_shows_nothing_else(path: Path, tmp_path: Path) -> None:
    """As the check sees it when a colleague sends the Word file and not the YAML."""
    docx = build(str(path), Templates(), str(tmp_path), None, TODAY).made[0]
    accepted = {str(one.aturan) for one in kit.decree(path).dikecualikan}
    found = [(t.kode, t.tertulis, t.pesan) for t in inspect_file(docx, TODAY).temuan]
    assert [one for one in found if one[0] not in accepted] == []
    assert {kode for kode, *_ in found} == accepted


@each
def test_it_says_what_it_shows(path: Path) -> None:
    comment = path.read_text(encoding="utf-8").partition("nomor:")[0]
    assert len(comment.split()) > 10
    assert all(line.startswith("# ") for line in comment.splitlines())
    assert "rekaan." in comment


def test_the_simplest_is_short() -> None:
    assert 0 < len(SIMPLEST.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


def test_pictures_are_small() -> None:
    pictures = [*FOLDER.glob("*.png")]
    assert pictures
    assert all(picture.stat().st_size < MAX_PICTURE for picture in pictures)


def test_each_optional_key_is_used_by_one_and_lacked_by_one() -> None:
    found = usage(EXAMPLES)
    assert set(found) == KEYS
    unused = sorted(".".join(key) for key, has in found.items() if True not in has)
    always = sorted(".".join(key) for key, has in found.items() if False not in has)
    assert (unused, always) == ([], [])
