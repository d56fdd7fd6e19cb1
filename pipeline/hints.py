"""The names of `typing` that annotations use; importing it takes longer than reading a decree."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any as Any
    from typing import NoReturn as NoReturn
    from typing import Protocol as Protocol
    from typing import TypeVar

    T = TypeVar("T")
else:
    Any = NoReturn = Protocol = T = object
