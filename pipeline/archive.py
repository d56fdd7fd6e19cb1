"""The zip archive that a .docx is: read without unpacking, written the same for the same content.

An untouched part keeps its compressed bytes; every part carries one fixed date. `zipfile` can do
neither, and takes longer to import than this takes to run.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from struct import Struct
from struct import error as StructError

from pipeline.record import Record

LOCAL = Struct("<4s5H3I2H")
CENTRAL = Struct("<4s6H3I5H2I")
END = Struct("<4s4H2IH")
DATE = 0x21  # 1 January 1980, the first day that zip knows
STORED, DEFLATED = 0, 8
ENCRYPTED = 1
UTF8 = 0x800
FIRST = "[Content_Types].xml"


class Broken(ValueError):
    """The bytes are no readable zip archive."""


class Part(Record):
    """One part: its compressed bytes as stored, with what is needed to store them again."""

    name: str
    method: int
    crc: int
    size: int
    packed: bytes

    def content(self) -> bytes:
        """The part unpacked. Raises Broken when it is damaged."""
        try:
            plain = self.packed if self.method == STORED else zlib.decompress(self.packed, -15)
        except zlib.error:
            raise Broken(self.name) from None
        if len(plain) != self.size or zlib.crc32(plain) != self.crc:
            raise Broken(self.name)
        return plain


def pack(name: str, content: bytes) -> Part:
    """`content` deflated as a part."""
    deflate = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = deflate.compress(content) + deflate.flush()
    return Part(name, DEFLATED, zlib.crc32(content), len(content), packed)


def read(archive: bytes) -> list[Part]:
    """The parts in the order of the archive's directory. Raises Broken."""
    try:
        return list(_read(archive))
    except (StructError, IndexError, UnicodeDecodeError):
        raise Broken("") from None


def _read(archive: bytes) -> Iterable[Part]:
    end = archive.rfind(b"PK\5\6")
    if end < 0:
        raise Broken("")
    _, _, _, _, count, _, at, _ = END.unpack_from(archive, end)
    for _ in range(count):
        (mark, _, _, flags, method, _, _, crc, packed_size, size, name_size, extra_size,
         comment_size, _, _, _, start) = CENTRAL.unpack_from(archive, at)  # fmt: skip
        if mark != b"PK\1\2" or method not in (STORED, DEFLATED) or flags & ENCRYPTED:
            raise Broken("")
        at += CENTRAL.size
        name = archive[at : at + name_size].decode("utf-8" if flags & UTF8 else "cp437")
        at += name_size + extra_size + comment_size
        mark, *_, local_name, local_extra = LOCAL.unpack_from(archive, start)
        start += LOCAL.size + local_name + local_extra
        packed = archive[start : start + packed_size]
        if mark != b"PK\3\4" or len(packed) != packed_size:
            raise Broken(name)
        yield Part(name, method, crc, size, packed)


def write(parts: Iterable[Part]) -> bytes:
    """An archive of the parts: content types first, the others by name."""
    local: list[bytes] = []
    central: list[bytes] = []
    at = 0
    for part in sorted(parts, key=lambda part: (part.name != FIRST, part.name)):
        name = part.name.encode()
        sizes = (part.crc, len(part.packed), part.size, len(name))
        flags = 0 if part.name.isascii() else UTF8
        head = (20, flags, part.method, 0, DATE, *sizes, 0)
        local += (LOCAL.pack(b"PK\3\4", *head), name, part.packed)
        central += (CENTRAL.pack(b"PK\1\2", 20, *head, 0, 0, 0, 0, at), name)
        at += LOCAL.size + len(name) + len(part.packed)
    directory = b"".join(central)
    count = len(central) // 2
    end = END.pack(b"PK\5\6", 0, 0, count, count, len(directory), at, 0)
    return b"".join((*local, directory, end))
