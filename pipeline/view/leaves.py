"""Every text of a View in the order of the paper, each with its path of field names."""

from __future__ import annotations

from pipeline.hints import Any
from pipeline.record import Record
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
    elif isinstance(part, Record | tuple):
        named = part._asdict().items() if isinstance(part, Record) else enumerate(part)
        for name, value in named:
            if isinstance(value, Record | tuple | Text):
                _collect(value, f"{path}.{name}" if path else f"{name}", found)
