"""Every text of a View in the order of the paper, each with its path of field names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.text import Text


def leaves(part: Any, path: str = "") -> Iterator[tuple[str, Text]]:
    """(path, text) for each text inside `part`: ('menimbang.0.isi', 'bahwa …')."""
    if isinstance(part, Text):
        yield path, part
    elif isinstance(part, tuple):
        names = getattr(part, "_fields", None) or range(len(part))
        for name, value in zip(names, part, strict=True):
            yield from leaves(value, f"{path}.{name}" if path else f"{name}")
