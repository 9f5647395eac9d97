"""Where do two texts differ, down to what an eye does not see?

Lines that belong beside each other stand beside each other; in lines that differ, the characters that do are
marked, and those that look alike or like nothing are named.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

import msgspec

from grader.report.telling import visible

#: Lines beyond these are not compared, and said to be left out.
_LINES = 60
#: Characters of a line beyond these are not compared one by one.
_LONGEST = 400
#: Characters whose look-alikes are named, at most.
_NAMED = 4


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a line.

    Attributes:
        text: safe to show; blanks in it are visible where it differs.
        differs: whether the other line has something else there.
    """

    text: str
    differs: bool


class Pair(msgspec.Struct, frozen=True):
    """Two lines that belong beside each other.

    Attributes:
        expected, actual: in pieces; None where there is no such line.
        named: characters that are easily taken for each other, as they are called, expected and actual.
    """

    expected: tuple[Piece, ...] | None
    actual: tuple[Piece, ...] | None
    named: tuple[tuple[str, str], ...] = ()


class Difference(msgspec.Struct, frozen=True):
    """Two texts side by side.

    Attributes:
        pairs: their lines.
        left_out: lines that are not compared because there are too many.
    """

    pairs: tuple[Pair, ...]
    left_out: int = 0


def difference(expected: str, actual: str) -> Difference:
    """Two texts side by side, line by line."""
    wanted, seen = expected.split("\n"), actual.split("\n")
    if not actual:
        seen = []
    left_out = max(len(wanted), len(seen)) - _LINES
    pairs = tuple(_pairs(wanted[:_LINES], seen[:_LINES]))
    return Difference(pairs, max(left_out, 0))


def _pairs(wanted: Sequence[str], seen: Sequence[str]) -> Iterator[Pair]:
    matcher = SequenceMatcher(None, wanted, seen, autojunk=False)
    for kind, first, last, from_seen, to_seen in matcher.get_opcodes():
        for left, right in zip_longest(wanted[first:last], seen[from_seen:to_seen]):
            if kind == "equal":
                whole = (Piece(visible(left), False),)
                yield Pair(whole, whole)
            elif left is None or right is None:
                yield Pair(_whole(left), _whole(right))
            else:
                yield _pair(left, right)


def _whole(line: str | None) -> tuple[Piece, ...] | None:
    return None if line is None else (Piece(visible(line), True),)


def _pair(wanted: str, seen: str) -> Pair:
    """Two lines that differ, character by character."""
    matcher = SequenceMatcher(None, wanted[:_LONGEST], seen[:_LONGEST], autojunk=False)
    if matcher.ratio() < 0.3:  # hardly anything in common: single letters that happen to agree say nothing
        return Pair(_whole(wanted), _whole(seen))
    left: list[Piece] = []
    right: list[Piece] = []
    named: list[tuple[str, str]] = []
    for kind, first, last, from_seen, to_seen in matcher.get_opcodes():
        one, other = wanted[first:last], seen[from_seen:to_seen]
        if kind == "equal":
            left.append(Piece(visible(one), False))
            right.append(Piece(visible(one), False))
            continue
        left += [Piece(_with_blanks(one), True)] if one else []
        right += [Piece(_with_blanks(other), True)] if other else []
        named += _deceiving(one, other)
    return Pair(tuple(left), tuple(right), tuple(dict.fromkeys(named))[:_NAMED])


def _with_blanks(text: str) -> str:
    """A text whose blanks are seen."""
    return visible(text).replace(" ", "·").replace("\u3000", "□").replace("\u00a0", "‹U+00A0›")


def _deceiving(wanted: str, seen: str) -> Iterator[tuple[str, str]]:
    """The characters in two stretches that an eye takes for each other, or does not see."""
    left, right = [[c for c in text if not _is_blank(c)] for text in (wanted, seen)]
    yield from ((_named(a), _named(b)) for a, b in zip(left, right, strict=False) if a != b and _alike(a, b))
    left, right = [[c for c in text if _is_blank(c)] for text in (wanted, seen)]
    for one, other in zip_longest(left, right, fillvalue=""):
        if one != other:
            yield _named(one), _named(other)


def _alike(one: str, other: str) -> bool:
    """Whether two characters are one in two widths, or punctuation of two scripts (。 and the full stop)."""
    same = unicodedata.normalize("NFKC", one) == unicodedata.normalize("NFKC", other)
    return same or all(unicodedata.category(c).startswith("P") for c in (one, other))


def _is_blank(character: str) -> bool:
    return unicodedata.category(character)[0] in "ZC"


def _named(character: str) -> str:
    """A character with its number and its width's name; "" for none."""
    if not character:
        return ""
    return (
        f"{_with_blanks(character)} U+{ord(character):04X} {unicodedata.name(character, '').lower()}".rstrip()
    )
