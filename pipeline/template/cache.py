"""The compiled form of a template, kept in the user's cache folder; only ever a copy.

Absent, stale, unreadable or foreign, it is made again. It is data: nothing in it is executed.
"""

from __future__ import annotations

import json
import os
import sys
from hashlib import sha256

from pipeline.template.program import Nodes, Program

FOLDER = "iku"


def load(docx: bytes) -> Program | None:
    """The kept program of this very template made by these very versions, or None."""
    try:
        with open(_path(docx), encoding="utf-8") as file:
            digest, _, content = file.read().partition("\n")
        if digest != _digest(content.encode()):
            return None
        kept = json.loads(content)
        return Program(_checked(kept["xml"]), _checked(kept["text"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def save(docx: bytes, program: Program) -> None:
    """Keep the program; silently not, where the folder cannot be written."""
    content = json.dumps(program._asdict(), ensure_ascii=False, separators=(",", ":"))
    path = _path(docx)
    beside = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(beside, "w", encoding="utf-8") as file:
            file.write(_digest(content.encode()) + "\n" + content)
        os.replace(beside, path)
    except OSError:
        pass


def _path(docx: bytes) -> str:
    return os.path.join(_folder(), f"templat-{_digest(docx + _versions())}.json")


def _folder() -> str:
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")
    return os.path.join(base, FOLDER)


def _versions() -> bytes:
    """What tells one version of the compiler, of docxtpl and of Jinja from another, unimported."""
    from importlib.machinery import PathFinder

    here = os.path.dirname(__file__)
    files = [os.path.join(here, name) for name in sorted(os.listdir(here)) if name[-3:] == ".py"]
    files += [
        os.path.join(os.path.dirname(here), *name)
        for name in (("wordxml.py",), ("view", "parts.py"))
    ]
    for package in ("docxtpl", "jinja2"):
        spec = PathFinder.find_spec(package)
        if spec and spec.origin:
            files.append(spec.origin)
    marks = [(os.path.basename(file), *_mark(file)) for file in files]
    return repr(marks).encode()


def _mark(file: str) -> tuple[int, int]:
    stat = os.stat(file)
    return stat.st_size, stat.st_mtime_ns


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()[:32]


def _checked(parts: dict[str, Nodes]) -> dict[str, Nodes]:
    """The parts, when they are programs all the way down. Raises ValueError, TypeError."""
    for nodes in parts.values():
        _check(nodes)
    return parts


def _check(nodes: Nodes) -> None:
    if not isinstance(nodes, list):
        raise TypeError
    for node in nodes:
        if isinstance(node, str):
            continue
        kind, *rest = node
        shape = {"name": (str,), "for": (str, str, list), "if": (str, list, list)}[kind]
        if len(rest) != len(shape) or not all(map(isinstance, rest, shape)):
            raise ValueError
        for body in rest:
            if isinstance(body, list):
                _check(body)
