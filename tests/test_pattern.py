"""Every pattern of the code compiles; nobody waits for its first use to learn that it does not."""

from __future__ import annotations

import importlib
import pkgutil

import pipeline
from pipeline.pattern import _Pattern, pattern


def test_every_pattern_compiles() -> None:
    seen = 0
    for found in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
        if found.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(found.name)).values():
            if isinstance(value, _Pattern):
                seen += 1
                value.search("")
    assert seen > 100


def test_it_is_compiled_when_first_used_and_only_then() -> None:
    lazy = pattern("a+")
    assert "search" not in vars(lazy)
    found = lazy.search("baa")
    assert found and found.span() == (1, 3)
    assert "search" in vars(lazy)
