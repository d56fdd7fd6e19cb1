"""PyYAML without the cost of its parser in Python.

At import it compiles the patterns of that parser, which takes longer than reading a decree; the C
parser, which we use where it is there, never looks at them. Here they are compiled when first used.
"""

from __future__ import annotations

import re

from pipeline.hints import Any
from pipeline.pattern import pattern

_now: Any = re.compile
re.compile = pattern  # type: ignore[assignment]
try:
    import yaml
finally:
    re.compile = _now

__all__ = ["yaml"]
