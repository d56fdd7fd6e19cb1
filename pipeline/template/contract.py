"""Every tag has a text in the view; told before anything is filled in, all at once."""

from __future__ import annotations

from typing import Any, get_args, get_type_hints

from pipeline.jarak import terdekat
from pipeline.template.program import Nodes, Program
from pipeline.text import Text
from pipeline.view.parts import View

Shapes = dict[str, Any]  # name -> the type it has in the view


def check(program: Program, name: str) -> list[str]:
    """A sentence for each tag of the template `name` that the view cannot serve."""
    faults: list[str] = []
    shapes = dict(get_type_hints(View))
    for part, nodes in program.text.items():
        _check(nodes, shapes, f"{name}: {part}", faults)
    return list(dict.fromkeys(faults))


def _check(nodes: Nodes, shapes: Shapes, where: str, faults: list[str]) -> None:
    for node in nodes:
        if isinstance(node, str):
            continue
        kind, *rest = node
        if kind == "for":
            item = _item(_shape(rest[1], shapes, where, faults))
            if item is None:
                faults.append(f"{where}: '{rest[1]}' bukan daftar, tidak dapat diulang")
            _check(rest[2], {**shapes, rest[0]: item or Any}, where, faults)
        elif kind == "if":
            _shape(rest[0], shapes, where, faults)
            _check(rest[1] + rest[2], shapes, where, faults)
        elif _shape(rest[0], shapes, where, faults) not in (Text, Any):
            faults.append(f"{where}: '{rest[0]}' bukan teks, tidak dapat dicetak")


def _shape(path: str, shapes: Shapes, where: str, faults: list[str]) -> Any:
    """The type of a path; Any (with a fault) when there is no such name."""
    known, shape = shapes, Any
    for name in path.split("."):
        if name not in known:
            near = terdekat(name, known)
            meant = f"; maksud Anda '{near}'?" if near else f"; yang dikenal: {', '.join(known)}"
            faults.append(f"{where}: tanda '{path}' tidak dikenal{meant}")
            return Any
        shape = known[name]
        known = _fields(shape)
        if shape is Any:
            return Any
    return shape


def _fields(shape: Any) -> Shapes:
    """The names inside a part; of 'Part or nothing' those of the part."""
    for kind in (shape, *get_args(shape)):
        if hasattr(kind, "_fields"):
            return dict(get_type_hints(kind))
    return {}


def _item(shape: Any) -> Any:
    """The type of a list's items, None for what is no list."""
    if shape is Any:
        return Any
    arguments = get_args(shape)
    return arguments[0] if len(arguments) == 2 and arguments[1] is Ellipsis else None
