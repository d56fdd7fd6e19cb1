"""What the template should print of a View, worked out apart from the renderer."""

from __future__ import annotations

from pipeline.hints import Any
from pipeline.record import Record
from pipeline.template.program import Nodes, Program
from pipeline.view.parts import View

Scope = dict[str, tuple[Any, str]]  # name -> value and its path in the view


class Expected(Record):
    """`lines`: part name -> its paragraphs. `used`: the paths of the view that a tag asked for."""

    lines: dict[str, list[str]]
    used: set[str]


def expected(program: Program, view: View) -> Expected:
    """The paragraphs that the template's own text and the view give together."""
    scope = {name: (value, name) for name, value in view._asdict().items()}
    found = Expected({}, set())
    for part, nodes in program.text.items():
        out: list[str] = []
        _run(nodes, scope, out, found.used)
        found.lines[part] = "".join(out).split("\n")[:-1]
    return found


def _run(nodes: Nodes, scope: Scope, out: list[str], used: set[str]) -> None:
    for node in nodes:
        if isinstance(node, str):
            out.append(node)
            continue
        kind, *rest = node
        value, path = _look_up(rest[1] if kind == "for" else rest[0], scope)
        if kind == "for":
            for n, item in enumerate(value):
                _run(rest[2], {**scope, rest[0]: (item, f"{path}.{n}")}, out, used)
            continue
        used.add(path)
        if kind == "if":
            _run(rest[1] if value else rest[2], scope, out, used)
        else:
            out.append(value)


def _look_up(name: str, scope: Scope) -> tuple[Any, str]:
    root, *attributes = name.split(".")
    value, path = scope[root]
    for attribute in attributes:
        value, path = getattr(value, attribute), f"{path}.{attribute}"
    return value, path
