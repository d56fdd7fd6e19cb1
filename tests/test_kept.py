"""What is kept between runs: used for the same source, made again when anything is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.kept import CHECK, kept
from pipeline.rujukan import berkas

SOURCE = b"a: 1"
VALUE = {"a": ["1", {"b": "c"}]}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))
    return tmp_path / "cache"


def never() -> object:
    pytest.fail("worked out again")


def file_in(folder: Path) -> Path:
    (file,) = (path for path in folder.rglob("*") if path.is_file())
    return file


def test_worked_out_once_for_one_source(folder: Path) -> None:
    assert kept("x", SOURCE, lambda: VALUE) == VALUE
    assert kept("x", SOURCE, never) == VALUE
    assert kept("y", SOURCE, lambda: "other") == "other"
    assert kept("x", b"a: 2", lambda: "new") == "new"
    assert kept("x", b"a: 2", never) == "new"


SPOILS: dict[str, Callable[[bytes], bytes]] = {
    "cut off": lambda content: content[:-3],
    "empty": lambda content: b"",
    "only the checksum": lambda content: content[:CHECK],
    "a letter altered": lambda content: content.replace(b"c", b"d"),
    "of another program": lambda content: b"PK\3\4" + content,
}


@pytest.mark.parametrize("spoil", SPOILS.values(), ids=SPOILS)
def test_a_spoilt_copy_is_worked_out_again(folder: Path, spoil: Callable[[bytes], bytes]) -> None:
    kept("x", SOURCE, lambda: VALUE)
    file = file_in(folder)
    before = file.read_bytes()
    file.write_bytes(spoil(before))
    assert file.read_bytes() != before
    assert kept("x", SOURCE, lambda: "again") == "again"
    assert kept("x", SOURCE, never) == "again"


def test_a_folder_that_cannot_be_written_is_no_fault(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    assert kept("x", SOURCE, lambda: VALUE) == VALUE
    assert kept("x", SOURCE, lambda: "again") == "again"


def test_data_files_are_parsed_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = berkas.data("kolom.yaml")
    assert "formulasi" in first
    monkeypatch.setattr(berkas, "urai", lambda _: never())
    assert berkas.data("kolom.yaml") == first
