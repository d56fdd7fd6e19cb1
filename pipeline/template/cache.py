"""The compiled form of a template, kept between runs."""

from __future__ import annotations

import os
from collections.abc import Callable

from pipeline.hints import Any
from pipeline.kept import kept
from pipeline.template.program import Nodes, Program


def program_of(docx: bytes, name: str, compiled: Callable[[], Program]) -> Program:
    """The program of the template `docx`, in a file called `name`: kept, if these very versions
    made it of this very template, or `compiled` now."""

    def work_out() -> list[dict[str, Nodes]]:
        return list(compiled()._values())

    stem = os.path.splitext(os.path.basename(name))[0]
    found = kept(f"templat-{stem}", docx + _versions(), work_out)
    try:
        return Program(*map(_checked, found))
    except (TypeError, ValueError, KeyError, AttributeError):
        return compiled()  # no program, whoever put it there


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


def _checked(parts: Any) -> dict[str, Nodes]:
    """The parts, when they are programs all the way down. Raises ValueError, TypeError."""
    for nodes in parts.values():
        _check(nodes)
    return dict(parts)


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
