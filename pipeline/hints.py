"""What `typing` gives, without the price that a cold start would pay for it.

For a type checker these are the names of `typing` themselves, and their users can go back to it at
any time: `typing.NamedTuple` compiles every field and a constructor anew in each process, for a
hundred classes a tenth of the time in which a decree is made.
"""

from __future__ import annotations

from operator import itemgetter

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any as Any
    from typing import NamedTuple as NamedTuple
    from typing import NoReturn as NoReturn
    from typing import Protocol as Protocol
    from typing import TypeVar

    T = TypeVar("T")
else:
    Any = NoReturn = Protocol = T = object

    class _Fields(type):
        """Makes the annotated names of a class its fields, in their order."""

        def __new__(cls, name, bases, space):
            fields = tuple(space.get("__annotations__", ()))
            defaults = {field: space.pop(field) for field in fields if field in space}
            getters = {field: property(itemgetter(n)) for n, field in enumerate(fields)}
            names = {"__slots__": (), "_fields": fields, "_defaults": defaults}
            return super().__new__(cls, name, bases, {**space, **getters, **names})

    class NamedTuple(tuple, metaclass=_Fields):
        """A tuple whose items have the names that are annotated in its class."""

        def __new__(cls, *values, **named):
            if named or len(values) != len(cls._fields):
                values = cls._complete(values, named)
            return tuple.__new__(cls, values)

        @classmethod
        def _complete(cls, values, named):
            rest = cls._fields[len(values) :]
            known = {**cls._defaults, **named}
            lacking = [field for field in rest if field not in known]
            if lacking or len(values) > len(cls._fields) or not named.keys() <= set(rest):
                given = f"{len(values)} values and {sorted(named)}"
                raise TypeError(f"{cls.__name__}{cls._fields} cannot be made of {given}")
            return (*values, *(known[field] for field in rest))

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            pairs = zip(self._fields, self, strict=True)
            return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in pairs)})"

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **named):
            return type(self)(**{**self._asdict(), **named})
