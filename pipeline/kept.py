"""What was worked out from a file, kept in the user's cache folder; only ever a copy.

Absent, stale, spoilt or foreign, it is worked out again. It is data: nothing in it is executed.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from zlib import crc32

from pipeline.hints import Any

FOLDER = "iku"
CHECK = 4  # bytes of the checksum that a kept file begins with


def kept(name: str, source: bytes, work_out: Callable[[], Any]) -> Any:
    """`work_out()`, of dicts, lists and texts, as it was kept under `name` for this very `source`;
    else worked out now and kept, silently not where the folder cannot be written."""
    path = os.path.join(_folder(), f"{name}.{sys.implementation.cache_tag}")
    try:
        with open(path, "rb") as file:
            content = file.read()
        if int.from_bytes(content[:CHECK], "little") == crc32(content[CHECK:]):
            of, value = marshal.loads(content[CHECK:])
            if of == source:
                return value
    except (OSError, ValueError, EOFError, TypeError):
        pass
    value = work_out()
    _keep(path, marshal.dumps((source, value)))
    return value


def _keep(path: str, content: bytes) -> None:
    beside = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(beside, "wb") as file:
            file.write(crc32(content).to_bytes(CHECK, "little") + content)
        os.replace(beside, path)
    except OSError:
        pass


def _folder() -> str:
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")
    return os.path.join(base, FOLDER)
