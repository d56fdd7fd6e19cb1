"""Records: named values in a fixed order, light to define, to make and to read.

A cold run defines a hundred kinds and a warm one makes thousands. `typing.NamedTuple` and
`dataclasses` compile several functions for each kind in every process, a tenth of the time in which
a decree is made; here a kind compiles its constructor when the first of it is made.
"""

from __future__ import annotations

from pipeline.hints import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Self, dataclass_transform
else:

    def dataclass_transform(**_):
        return lambda kind: kind


class _Kind(type):
    """Makes the annotated names of a class its fields; a value written there is the default."""

    def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> _Kind:
        own = tuple(space.get("__annotations__", ()))
        fields, defaults = own, {field: space.pop(field) for field in own if field in space}
        for base in bases:  # a kind may add fields to another
            fields, defaults = (*base._fields, *fields), {**base._defaults, **defaults}  # type: ignore[attr-defined]
        made = {"__slots__": own, "_fields": fields, "_defaults": defaults, "__init__": _first}
        return super().__new__(cls, name, bases, {**space, **made})


def _first(self: Any, *values: Any, **named: Any) -> None:
    """`__init__` until the first record of the kind is made."""
    type(self).__init__ = _constructor(type(self))
    self.__init__(*values, **named)


@dataclass_transform(frozen_default=True)
class Record(metaclass=_Kind):
    """Base of every record. Records with equal values are equal; none is changed once made, which
    the type checker sees to."""

    if TYPE_CHECKING:
        _fields: tuple[str, ...]
        _defaults: dict[str, Any]

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        named = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
        return f"{type(self).__name__}({named})"

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in self._fields])

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self._values(), strict=True))

    def _replace(self, **named: Any) -> Self:
        """The same with other values for `named`."""
        values = [
            named.pop(name) if name in named else getattr(self, name) for name in self._fields
        ]
        if named:
            raise TypeError(f"{type(self).__name__} has no field {', '.join(named)}")
        return type(self)(*values)


def _constructor(kind: type[Record]) -> Any:
    """`__init__` of a kind, with a parameter for each field."""
    defaults = kind._defaults
    asked = [f"{name}=defaults[{name!r}]" if name in defaults else name for name in kind._fields]
    lines = [f"self.{name} = {name}" for name in kind._fields]
    scope: dict[str, Any] = {"defaults": defaults}
    exec(f"def __init__({', '.join(['self', *asked])}):\n  " + "\n  ".join(lines), scope)
    return scope["__init__"]
