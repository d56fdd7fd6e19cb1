"""What a template does, as plain lists that can be kept in a file: texts, names, loops, conditions.

    "text"                           printed as it stands
    ["name", "m.isi"]                the text of that name
    ["for", "m", "menimbang", [..]]  the body for each item
    ["if", "sampul", [..], [..]]     one of the bodies: when there is something, when not

Nothing in it can be executed; a name is looked up and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from pipeline.hints import Any
from pipeline.record import Record

Nodes = list[Any]


class Program(Record):
    """A compiled template. `xml`: part name -> nodes that give its XML; `text`: part name -> nodes
    that give its paragraphs as lines, read from the template by another way than `xml`."""

    xml: dict[str, Nodes]
    text: dict[str, Nodes]


class Unfilled(ValueError):
    """A name gave no text: what the tag asked for, and what it got."""


Scope = dict[str, Any]
Step = Callable[[Scope, Callable[[str], None]], None]


def runner(nodes: Nodes, written: Callable[[str], str] = str) -> Callable[[Scope], str]:
    """A function that runs the nodes; `written` prepares each value (escaping). Its scope holds the
    view's parts by name. Raises Unfilled for a name that gives no text."""
    body = _steps(nodes, written)

    def run(scope: Scope) -> str:
        out: list[str] = []
        for step in body:
            step(scope, out.append)
        return "".join(out)

    return run


def _steps(nodes: Nodes, written: Callable[[str], str]) -> list[Step]:
    return [_step(node, written) for node in nodes]


def _step(node: Any, written: Callable[[str], str]) -> Step:
    if isinstance(node, str):
        return lambda scope, out: out(node)
    kind, *rest = node
    if kind == "name":
        return _name_step(rest[0], written)
    if kind == "for":
        return _for_step(rest[0], rest[1], _steps(rest[2], written))
    return _if_step(rest[0], _steps(rest[1], written), _steps(rest[2], written))


def getter(path: str) -> Callable[[Scope], Any]:
    """Looks `m.isi` up in a scope. Raises Unfilled when there is no such name."""
    root, _, attributes = path.partition(".")
    attribute = attrgetter(attributes) if attributes else None

    def get(scope: Scope) -> Any:
        try:
            return attribute(scope[root]) if attribute else scope[root]
        except (KeyError, AttributeError):
            raise Unfilled(f"'{path}' tidak ada") from None

    return get


def _name_step(path: str, written: Callable[[str], str]) -> Step:
    get = getter(path)

    def step(scope: Scope, out: Callable[[str], None]) -> None:
        value = get(scope)
        if not isinstance(value, str):
            raise Unfilled(f"'{path}' bukan teks")
        out(written(value))

    return step


def _for_step(name: str, path: str, body: list[Step]) -> Step:
    get = getter(path)

    def step(scope: Scope, out: Callable[[str], None]) -> None:
        items = get(scope)
        if not isinstance(items, tuple):
            raise Unfilled(f"'{path}' bukan daftar")
        inner = dict(scope)
        for item in items:
            inner[name] = item
            for each in body:
                each(inner, out)

    return step


def _if_step(path: str, body: list[Step], other: list[Step]) -> Step:
    get = getter(path)

    def step(scope: Scope, out: Callable[[str], None]) -> None:
        for each in body if get(scope) else other:
            each(scope, out)

    return step
