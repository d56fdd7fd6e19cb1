"""Regular expressions that are compiled when first used: one run needs a fraction of all there are,
and compiling takes longer than searching a whole decree."""

from __future__ import annotations

import re

from pipeline.hints import Any

METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Pattern:
    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.__dict__.update((each, getattr(compiled, each)) for each in METHODS)
        return self.__dict__[name]


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern `text`; a faulty one is told by `re` at its first use."""
    lazy: Any = _Pattern(text, flags)
    return lazy  # type: ignore[no-any-return]
