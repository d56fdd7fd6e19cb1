"""The zip archive: read back by Python's own zipfile, and damage seen."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import archive

NAMES = st.text("abcäöß/._-", min_size=1, max_size=12)


@given(st.dictionaries(NAMES, st.binary(max_size=500), min_size=1, max_size=8))
def test_zipfile_reads_what_is_written(contents: dict[str, bytes]) -> None:
    written = archive.write(archive.pack(name, content) for name, content in contents.items())
    with zipfile.ZipFile(io.BytesIO(written)) as package:
        assert package.testzip() is None
        assert {name: package.read(name) for name in package.namelist()} == contents


@given(st.dictionaries(NAMES, st.binary(max_size=500), max_size=8), st.booleans())
def test_what_zipfile_writes_is_read(contents: dict[str, bytes], deflate: bool) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED if deflate else zipfile.ZIP_STORED) as z:
        for name, content in contents.items():
            z.writestr(name, content)
    parts = archive.read(target.getvalue())
    assert {part.name: part.content() for part in parts} == contents


def test_order_and_bytes_do_not_depend_on_the_order_given() -> None:
    parts = [archive.pack(name, name.encode()) for name in ("b", "a", archive.FIRST)]
    written = archive.write(parts)
    assert written == archive.write(reversed(parts))
    assert [part.name for part in archive.read(written)] == [archive.FIRST, "a", "b"]


@given(st.binary(max_size=200))
def test_no_archive_is_broken_and_nothing_else(junk: bytes) -> None:
    with pytest.raises(archive.Broken):
        archive.read(junk)


def test_a_flipped_bit_is_seen() -> None:
    written = bytearray(archive.write([archive.pack("a", b"x" * 100 + bytes(range(100)))]))
    written[40] ^= 1
    with pytest.raises(archive.Broken):
        archive.read(bytes(written))[0].content()
