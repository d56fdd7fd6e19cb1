"""A rule as a file holds it; the file's name is its code, its docstring its manual."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from importlib.machinery import SourceFileLoader
from types import ModuleType

from pipeline.check.slip import TINJAU, WAJIB, Slip
from pipeline.hints import Any
from pipeline.naskah.naskah import Naskah
from pipeline.record import Record

PACKAGE = "pipeline.rules"
FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "rules")


class Rule(Record):
    """`kode` 'A02'; `judul` is line 1 of the docstring, `penjelasan` the rest. `explains`: the
    codes whose findings at the same words this rule's finding makes superfluous; `file`: the name
    of its file without ending."""

    kode: str
    tingkat: str
    judul: str
    penjelasan: str
    sumber: str
    subjects: Callable[[Naskah], Iterable[Any]]
    check: Callable[[Any], Slip | None]
    explains: tuple[str, ...]
    file: str = ""


def all_rules() -> list[Rule]:
    """Every rule, by code."""
    names = sorted(os.listdir(FOLDER))
    return [_rule(name[:-3]) for name in names if name[3:4] == "_" and name.endswith(".py")]


def _module(name: str, path: str) -> ModuleType:
    """Imported from the place that is known: a search for each would take a third longer."""
    if name not in sys.modules:
        module = sys.modules[name] = ModuleType(name)
        module.__file__ = path
        SourceFileLoader(name, path).exec_module(module)
    return sys.modules[name]


def _rule(module_name: str) -> Rule:
    module = _module(f"{PACKAGE}.{module_name}", os.path.join(FOLDER, f"{module_name}.py"))
    title, _, body = (module.__doc__ or "").partition("\n")
    assert module.LEVEL in (WAJIB, TINJAU), module_name
    return Rule(
        module_name[:3].upper(),
        module.LEVEL,
        title.rstrip("."),
        body.strip(),
        module.SOURCE,
        module.subjects,
        module.check,
        getattr(module, "EXPLAINS", ()),
        module_name,
    )
