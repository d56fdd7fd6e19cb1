"""Fonts: which of the wanted ones a PDF lacks, and what stands in for them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline import archive
from pipeline.pdf.reading import Fon

STYLE_WORDS = "(?:ps|mt|regular|roman|book|light|medium|demi|bold|italic|oblique)+$"


def replaced(wanted: Sequence[str], fon: Sequence[Fon]) -> tuple[tuple[str, str], ...]:
    """Wanted families that are not there, each with the most used font nobody wanted, or any."""
    families = {_family(name) for name in wanted}
    there = {_family(font.nama) for font in fon}
    used = sorted(fon, key=lambda font: _family(font.nama) in families)
    return tuple((name, used[0].nama) for name in wanted if used and _family(name) not in there)


def _family(name: str) -> str:
    """`Times New Roman` and `TimesNewRomanPS-BoldMT` alike."""
    return re.sub(STYLE_WORDS, "", re.sub("[^a-z0-9]", "", name.lower()))


def with_stand_ins(docx: bytes, wanted: Sequence[str]) -> bytes:
    """The document with each wanted family named as the one that fontconfig takes in its place.

    For an engine that asks no fontconfig and would take any font, of other widths.
    """
    names = {name: _stand_in(name) for name in wanted}
    parts = archive.read(docx)
    for n, part in enumerate(parts):
        if not part.name.endswith(".xml") or not part.name.startswith("word/"):
            continue
        content = part.content()
        for name, other in names.items():
            content = content.replace(f'"{name}"'.encode(), f'"{other}"'.encode())
        parts[n] = archive.pack(part.name, content)
    return archive.write(parts)


def _stand_in(family: str) -> str:
    """What fontconfig takes for the family; the family itself where there is no fontconfig."""
    import subprocess
    from shutil import which

    program = which("fc-match")
    if not program:
        return family
    command = [program, "--format=%{family[0]}", family]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    return found.stdout.strip() or family
