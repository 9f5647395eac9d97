"""What does every kind of expectation have?

Its keys beside those that every expectation has, and how the strict value is made of them.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypedDict

import msgspec

from grader.spec.forms import BothLanguages, Fields, Key, OneOrMany, Points, Sentence, Shape
from grader.spec.model import Expectation, Text

POINTS = Key("points", Points())
RULE = Key("rule", OneOrMany(Sentence()))
HINT = Key("hint", BothLanguages())
#: The keys that every expectation has.
COMMON: tuple[Key[Any], ...] = (POINTS, RULE, HINT)


class Common(TypedDict):
    """What every expectation is given besides what is its own."""

    id: str
    points: Decimal
    rule: tuple[int, ...]
    hint: Text | None


class Kind(msgspec.Struct, frozen=True):
    """A kind of expectation.

    Attributes:
        shape: its keys.
        build: makes the strict expectation; None where that is impossible, which has been reported then.
    """

    shape: Shape
    build: Callable[[Fields, Common], Expectation | None]
