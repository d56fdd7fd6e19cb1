"""A rule as a file holds it; the file's name is its code, its docstring its manual."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, NamedTuple

from pipeline.check.slip import TINJAU, WAJIB, Slip
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern

PACKAGE = "pipeline.rules"
FILE = pattern(r"([a-z][0-9]{2})_[a-z0-9_]+\.py")


class Rule(NamedTuple):
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
    folder = os.path.join(os.path.dirname(os.path.dirname(__file__)), "rules")
    files = sorted(name for name in os.listdir(folder) if FILE.fullmatch(name))
    return [_rule(file[:-3]) for file in files]


def _rule(module_name: str) -> Rule:
    module = import_module(f"{PACKAGE}.{module_name}")
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
