"""Every text of a View in the order of the paper, each with its path of field names."""

from __future__ import annotations

from pipeline.hints import Any
from pipeline.text import Text

Leaves = list[tuple[str, Text]]


def leaves(part: Any, path: str = "") -> Leaves:
    """(path, text) for each text inside `part`: ('menimbang.0.isi', 'bahwa …')."""
    found: Leaves = []
    _collect(part, path, found)
    return found


def _collect(part: Any, path: str, found: Leaves) -> None:
    if isinstance(part, Text):
        found.append((path, part))
    elif isinstance(part, tuple):
        names = getattr(part, "_fields", None) or range(len(part))
        for name, value in zip(names, part, strict=True):
            if isinstance(value, tuple | Text):
                _collect(value, f"{path}.{name}" if path else f"{name}", found)
