"""Does a test still hold when a number that it looked at has grown? And for which writes is that known?"""

from __future__ import annotations

import ast
import importlib
import textwrap
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.explore.test_dependence import INSTRUMENT

LEANING: Any = importlib.import_module("grader_agent.leaning")
RISING, FALLING = LEANING.RISING, LEANING.FALLING


def _expressions() -> some.SearchStrategy[str]:
    numbers = some.sampled_from(["x", "y", "1", "3", "x", "7"])
    deeper = some.recursive(
        numbers,
        lambda inner: some.one_of(
            some.tuples(inner, some.sampled_from("+-"), inner).map(lambda one: "({} {} {})".format(*one)),
            some.tuples(inner, some.sampled_from(["* 2", "// 2", "/ 4"])).map(
                lambda one: "({} {})".format(*one)
            ),
            some.tuples(some.sampled_from(["min", "max"]), inner, inner).map(
                lambda one: "{}({}, {})".format(*one)
            ),
            inner.map("(-{})".format),
            inner.map("int({})".format),
        ),
        max_leaves=5,
    )
    tests = some.tuples(deeper, some.sampled_from(["<", "<=", ">", ">=", "==", "!="]), deeper).map(" ".join)
    return some.recursive(
        tests,
        lambda inner: some.one_of(
            some.tuples(inner, some.sampled_from([" and ", " or "]), inner).map(
                lambda one: "({}{}{})".format(*one)
            ),
            inner.map("(not {})".format),
        ),
        max_leaves=4,
    )


@given(_expressions(), some.integers(0, 9), some.integers(0, 9), some.integers(0, 9))
def test_what_rises_holds_of_greater_numbers_and_what_falls_of_smaller_ones(
    source: str, one: int, other: int, y: int
) -> None:
    how = 0
    for part, leaning in LEANING.leaves(ast.parse(source, mode="eval").body):
        if "x" in {each.id for each in ast.walk(part) if isinstance(each, ast.Name)}:
            how |= leaning
    less, more = (bool(eval(source, {"x": x, "y": y})) for x in sorted((one, other)))
    if how == RISING:
        assert less <= more
    if how == FALLING:
        assert less >= more
    if how == 0:
        assert less == more


@given(some.integers(0, 7), some.integers(0, 7), some.integers(0, 7))
def test_ways_in_a_row_may_be_taken_together_in_any_order(a: int, b: int, c: int) -> None:
    along = LEANING.along
    if a and b and c:
        assert along(along(a, b), c) == along(a, along(b, c))
        assert along(a, b) == along(b, a)


#: What a program does between a look, ``#r``, and a change that it decides about, ``#w``; and how far what
#: was looked at may have changed: "grown", "shrunk", or in no manner.
CASES: list[tuple[str, str, str]] = [
    ("enough", "if left >= n: #r\n    left -= 1 #w", "grown"),
    ("too few", "if left < n: #r\n    left += 1 #w", "shrunk"),
    ("the other way", "if n < left: #r\n    left -= 1 #w", "grown"),
    ("anything left", "if left: #r\n    left -= 1 #w", "grown"),
    ("none left", "if not left: #r\n    left += 1 #w", "shrunk"),
    ("exactly so many", "if left == n: #r\n    left -= 1 #w", ""),
    ("room", "if 10 - left > n: #r\n    left += 1 #w", "shrunk"),
    ("between two", "if 0 < left < n: #r\n    left -= 1 #w", ""),
    ("otherwise", "if left < n: #r\n    pass\nelse:\n    left -= 1 #w", "grown"),
    ("early", "if left < n: #r\n    return\nleft -= 1 #w", "grown"),
    ("either way something is left", "if left < n: #r\n    return\nelse:\n    raise n\nleft -= 1 #w", ""),
    ("by a variable", "have = left #r\nif have >= n:\n    left -= 1 #w", "grown"),
    ("by a truth", "enough = left >= n #r\nif enough:\n    left -= 1 #w", "grown"),
    ("by a denied truth", "short = left < n #r\nif not short:\n    left -= 1 #w", "grown"),
    ("by a flag", "ok = False\nif left >= n: #r\n    ok = True\nif ok:\n    left -= 1 #w", "grown"),
    ("by a word", "word = 'few' if left < n else 'many' #r\nif word == 'few':\n    left += 1 #w", ""),
    ("while", "while left >= n: #r\n    left -= 1 #w", "grown"),
    ("after while", "while left >= n: #r\n    pass\nleft += 1 #w", "shrunk"),
    ("after a break", "while left >= n: #r\n    if n:\n        break\nleft += 1 #w", ""),
    ("and more", "if n and left > n: #r\n    left -= 1 #w", "grown"),
    ("an unknown function", "if check(left): #r\n    left -= 1 #w", ""),
    ("counted down", "have = left #r\nhave -= 1\nif have > 0:\n    left -= 1 #w", "grown"),
    ("turned round", "have = left #r\nhave *= -1\nif have > 0:\n    left -= 1 #w", ""),
]


@pytest.mark.parametrize(("about", "body", "how"), CASES, ids=[one[0] for one in CASES])
def test_it_is_known_how_a_look_leads_to_a_change(about: str, body: str, how: str) -> None:
    assert _steady("left = 1\ndef work(n):\n    global left\n" + textwrap.indent(body, "    ")) == {how}


@pytest.mark.parametrize(
    ("body", "how"),
    [
        ("return left >= n #r", "grown"),
        ("if left >= n: #r\n    return True\nreturn False", "grown"),
        ("if left < n: #r\n    return False\nreturn True", "grown"),
        ("return not left < n #r", "grown"),
        ("return left #r", "grown"),
        ("return left - 3 #r", "grown"),
        ("return left % 3 #r", ""),
        ("if left < n: #r\n    raise n\nreturn True", "grown"),
    ],
)
def test_it_is_known_through_a_function(body: str, how: str) -> None:
    asks = "left = 1\ndef asks(n):\n" + textwrap.indent(body, "    ")
    works = "def work(n):\n    global left\n    if asks(n):\n        left -= 1 #w"
    assert _steady(f"{asks}\n{works}") == {how}


@pytest.mark.parametrize(
    ("withdraws", "decides"),
    [
        ("if self.balance < n:\n    return False\nself.balance -= n\nreturn True", False),
        ("if self.poor(n):\n    return False\nself.balance -= n\nreturn True", False),
        ("if self.poor(n):\n    return False\nself.take(n)\nreturn True", False),
        ("self.take(n)\nreturn not self.poor(n)", True),
        ("return not self.poor(n)", True),
        ("if self.poor(n):\n    return False\nself.count -= n\nreturn True", True),
    ],
)
def test_who_acts_upon_it_himself_has_used_it_up(withdraws: str, decides: bool) -> None:
    source = f"""\
class Account:
    def poor(self, n):
        return self.balance < n
    def take(self, n):
        self.balance -= n
    def deposit(self, n):
        self.balance += n #w
    def withdraw(self, n):
{textwrap.indent(withdraws, "        ")}
def work(one, n):
    if not one.withdraw(n):
        one.deposit(n)
"""
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    (deposit,) = [one for one in made.sites if one.kind == "write" and one.function == "Account.deposit"]
    assert bool(deposit.control) is decides


def _steady(source: str) -> set[str]:
    """How far what was looked at in the line ``#r`` may have changed before the write in the line ``#w``."""
    marks = {line[-1]: number for number, line in enumerate(source.splitlines(), 1) if line[-3:-1] == " #"}
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    (write,) = [one for one in made.sites if one.kind == "write" and one.line == marks["w"]]
    steady = dict(write.steady)
    decides = [one for one in write.control if made.sites[one].line == marks["r"]]
    # A number is read as such, and once more as what may be a container.
    return {steady.get(one, "") for one in decides if made.sites[one].form == "global"}
