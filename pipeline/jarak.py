"""How far apart two words are typed, and which of the known words was meant."""

from __future__ import annotations

from collections.abc import Iterable


def jarak(a: str, b: str, batas: int) -> int:
    """Slips (one letter dropped, added, changed, or two neighbours swapped) between `a` and `b`.

    No letter takes part in two slips. Returns `batas + 1` as soon as it is certain that there are
    more than `batas`.
    """
    if a == b:
        return 0
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > batas:
        return batas + 1
    start, stop = 0, len(a)
    while start < stop and a[start] == b[start]:
        start += 1
    shift = len(b) - len(a)
    while stop > start and a[stop - 1] == b[stop + shift - 1]:
        stop -= 1
    a, b = a[start:stop], b[start : stop + shift]
    if not a:
        return min(len(b), batas + 1)
    if batas == 1:  # what one slip leaves is one letter for another, or two swapped
        return 1 if len(b) == 1 or (len(a) == 2 and a == b[::-1]) else 2
    return min(_bits(a, b, batas), batas + 1)


def _bits(a: str, b: str, batas: int) -> int:
    """A whole column of the distance table in one integer (Hyyrö 2003), letter by letter of `b`."""
    where: dict[str, int] = {}
    for i, letter in enumerate(a):
        where[letter] = where.get(letter, 0) | 1 << i
    full = (1 << len(a)) - 1
    last = 1 << (len(a) - 1)
    plus, minus, diagonal, before = full, 0, 0, 0
    score, left = len(a), len(b)
    for letter in b:
        match = where.get(letter, 0)
        swapped = ((~diagonal & match) << 1) & before
        diagonal = (((match & plus) + plus) ^ plus) | match | minus | swapped
        up = minus | ~(diagonal | plus)
        down = diagonal & plus
        if up & last:
            score += 1
        elif down & last:
            score -= 1
        left -= 1
        if score - left > batas:
            return batas + 1
        up = up << 1 | 1
        down <<= 1
        plus = (down | ~(diagonal | up)) & full
        minus = diagonal & up & full
        before = match
    return score


def terdekat(kata: str, pilihan: Iterable[str]) -> str | None:
    """The one of `pilihan` that `kata` was meant to be, capitals aside, spelled as in `pilihan`.

    One slip is forgiven for every three letters typed, three at most. None when nothing is near
    enough, or when two are equally near: a guess between Juni and Juli helps nobody.
    """
    kata = kata.casefold()
    batas = min(len(kata) // 3, 3)
    found: list[str] = []
    for calon in pilihan:
        beda = jarak(kata, calon.casefold(), batas)
        if beda == 0:
            return calon
        if beda < batas:
            batas, found = beda, [calon]
        elif beda == batas and calon not in found:
            found.append(calon)
    return found[0] if len(found) == 1 else None
