"""Which keys and items of a file stand above one another, told by the blanks they begin with."""

from __future__ import annotations

from pipeline.record import Record


class Level(Record):
    """A key or an item (`dash`) at `column` (from 0) of `line` (from 1); `open`: its value follows
    below."""

    column: int
    dash: bool
    name: str
    line: int
    open: bool

    def __str__(self) -> str:
        what = "butir '- '" if self.dash else f"'{self.name}'"
        return f"{what} di baris {self.line} ({self.column} spasi)"


class Levels:
    """The keys and items that the present line stands in, outermost first."""

    def __init__(self) -> None:
        self.stack: list[Level] = []

    @property
    def top(self) -> Level | None:
        return self.stack[-1] if self.stack else None

    def push(self, level: Level) -> None:
        """A further key or item on the same line."""
        self.stack.append(level)

    def close(self) -> None:
        """The value of the innermost one has been seen."""
        self.stack[-1] = self.stack[-1]._replace(open=False)

    def enter(self, level: Level) -> list[Level] | None:
        """Take the first key or item of a line.

        Returns None where it stands well. Else returns those it may be meant to line up with, the
        likeliest first, perhaps none, and takes it as if it lined up with that.
        """
        left: list[Level] = []
        while self.stack and self.stack[-1].column > level.column:
            left.append(self.stack.pop())
        top = self.top
        if top is None:
            fits = not left
        elif top.column < level.column:
            fits = top.open and not left
        else:
            fits = self._beside(top, level, below=bool(left))
        if fits:
            self.stack.append(level)
            return None
        return self._nearest(left, level)

    def _beside(self, top: Level, level: Level, below: bool) -> bool:
        """A neighbour of `top`, the list of `top` written without indenting, or the end of one.

        `below`: `top` has something below it already.
        """
        if top.dash == level.dash:
            self.stack.pop()
            return True
        if level.dash:
            return top.open and not below
        if len(self.stack) > 1 and self.stack[-2].column == level.column:
            del self.stack[-2:]
            return True
        return False

    def _nearest(self, left: list[Level], level: Level) -> list[Level]:
        near = [other for other in left[-1:] if other.dash == level.dash]
        above = [other for other in self.stack if other.dash == level.dash]
        near += above[-1:]
        if near and near[0] in above:
            del self.stack[self.stack.index(near[0]) :]
        if near:
            self.stack.append(level._replace(column=near[0].column))
        else:
            self.stack.append(level)
        return near
