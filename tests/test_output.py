"""What is written is whole, or nothing is."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from pipeline import output
from pipeline.fault import Fault


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_new_files_take_the_place_of_old_ones_and_stale_ones_go(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    assert output.write(str(folder), {"x.docx": b"1", "x.pdf": b"1"}) == []
    assert output.write(str(folder), {"x.docx": b"2"}, ("x.pdf", "y")) == ["x.pdf"]
    assert contents(folder) == {"x.docx": b"2"}


def test_a_full_disk_leaves_the_old_output_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output.write(str(tmp_path), {"x.docx": b"old", "x.pdf": b"old"})
    calls = []

    def full(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Fault, match=r"x\.pdf: tidak dapat ditulis \(cakram penuh\)"):
        output.write(str(tmp_path), {"x.docx": b"new", "x.pdf": b"new"})
    assert contents(tmp_path) == {"x.docx": b"old", "x.pdf": b"old"}


def test_a_file_open_in_word_leaves_every_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to open for writing what Word holds; nothing may be replaced before."""
    output.write(str(tmp_path), {"x.docx": b"old", "x.pdf": b"old"})

    def held(path: str) -> None:
        if path.endswith("x.pdf"):
            raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(output, "_must_be_free", held)
    with pytest.raises(Fault, match="sedang terbuka di Word"):
        output.write(str(tmp_path), {"x.docx": b"new", "x.pdf": b"new"})
    assert contents(tmp_path) == {"x.docx": b"old", "x.pdf": b"old"}


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(Fault, match="tidak dapat ditulis"):
        output.write(str(tmp_path / "a"), {"x": b""})
