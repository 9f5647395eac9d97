"""Which stores only remember what was worked out?"""

from __future__ import annotations

import ast
import textwrap

import pytest

from grader.explore.agent.remembering import remembered


def targets(text: str) -> set[str]:
    """The targets of the stores that only remember, as they are written."""
    tree = ast.parse(textwrap.dedent(text))
    remembered([tree])  # type: ignore[no-untyped-call]
    return {ast.unparse(one) for one in ast.walk(tree) if getattr(one, "remembers", False)}


@pytest.mark.parametrize(
    "text",
    [
        "def square(n):\n    if n not in memo: memo[n] = n * n\n    return memo[n]",
        "def square(n):\n    if n in memo: return memo[n]\n    memo[n] = n * n\n    return memo[n]",
        "def fib(n):\n    if n not in memo: memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)",
        "def square(n):\n    if n not in memo:\n        with lock: memo[n] = n * n\n",
        "def slow(n): return sum(range(n))\ndef square(n):\n    if n not in memo: memo[n] = slow(n)\n",
        "def square(n):\n    found = memo.get(n)\n    if found is None:\n        found = n * n\n"
        "        memo[n] = found\n    return found",
    ],
)
def test_a_memo_remembers(text: str) -> None:
    assert targets(text) == {"memo[n]"}


@pytest.mark.parametrize(
    "text",
    [
        "def take(n):\n    if n not in memo: memo[n] = True",  # a mark that it is taken
        "def take(n):\n    if n not in memo:\n        memo[n] = n * n\n        return True",
        "def take(n):\n    if n not in memo:\n        memo[n] = n * n\n        print(n)",
        "def take(n):\n    if n not in memo:\n        made.append(n)\n        memo[n] = n * n",
        "def slow(n):\n    global calls\n    calls += 1\n    return n\n"
        "def take(n):\n    if n not in memo: memo[n] = slow(n)",
        "def take(n):\n    if n not in memo: memo[n] = n * n\ndef put(n):\n    memo.pop(n)",
        "def take(n):\n    if n not in memo: memo[n] = n * n\ndef put(n):\n    del memo[n]",
        "def take(n):\n    if n not in memo: memo[n] = unknown(n)",
        "def take():\n  for n in rows:\n    if n not in memo:\n      memo[n] = n\n      break",
        "def take(n):\n    memo[n] = memo.get(n, 0) + 1",
    ],
)
def test_who_may_have_come_first_does_more(text: str) -> None:
    assert targets(text) == set()


GET_AND_PUT = """\
def get(n):
    with lock: return memo.get(n)
def put(n, value):
    with lock:
        memo[n] = value
"""


@pytest.mark.parametrize(
    "text",
    [
        GET_AND_PUT + "def square(n):\n    if get(n) is None: put(n, n * n)",
        GET_AND_PUT + "def two(n):\n    v = get(n)\n    if v is None:\n        v = n * 2\n        put(n, v)",
        GET_AND_PUT + "def square(n):\n    v = get(n)\n    if v is not None: return v\n    put(n, n * n)",
        GET_AND_PUT + "        memo.move_to_end(n)\n        if len(memo) > 3: memo.popitem(last=False)\n"
        "def square(n):\n    if get(n) is None: put(n, n * n)",
        GET_AND_PUT + "        if len(memo) > 3: memo.pop(next(iter(memo)))\n"
        "def square(n):\n    if get(n) is None: put(n, n * n)",
        GET_AND_PUT + "        if len(memo) > 3:\n            oldest = next(iter(memo))\n"
        "            del memo[oldest]\ndef square(n):\n    if get(n) is None: put(n, n * n)",
    ],
)
def test_a_memo_may_have_methods(text: str) -> None:
    assert targets(text) == {"memo[n]"}


@pytest.mark.parametrize(
    "text",
    [
        GET_AND_PUT + "def take(n):\n    if get(n) is None:\n        put(n, n * n)\n        print(n)",
        GET_AND_PUT + "def take(n):\n    if get(n) is None: put(n, 'taken')",
        GET_AND_PUT + "def take(n):\n    if get(n) is None: put(n, unknown(n))",
        GET_AND_PUT + "def take(n):\n    if get(n) is None: put(n, n * n)\nput(3, 4)",
        GET_AND_PUT + "def take(n):\n    if get(n) is None: put(n, n * n)\ndone(put)",
        GET_AND_PUT + "        first = memo.popitem()\ndef take(n):\n    if get(n) is None: put(n, n * n)",
        GET_AND_PUT + "        memo.pop(n)\ndef take(n):\n    if get(n) is None: put(n, n * n)",
    ],
)
def test_methods_that_may_do_more(text: str) -> None:
    assert targets(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("def get():\n    self.area = self.area or work(3)\ndef work(n): return n * n", {"self.area"}),
        ("def get():\n    self.area = w * h if self.area is None else self.area", {"self.area"}),
        ("def get():\n    self.area = self.area if self.area else w * h", {"self.area"}),
        ("def get():\n    self.area = self.area or 42", set()),
        ("def get():\n    self.area = self.other or w * h", set()),
        ("def get():\n    self.area = self.area or unknown()", set()),
        ("def get():\n    self.area = w * h if big else 3", set()),
        ("def get():\n    area = area or w * h", set()),
    ],
)
def test_what_is_made_when_it_is_missing(text: str, found: set[str]) -> None:
    assert targets(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("def see(x):\n    if x not in seen: seen.add(x)", {"seen.add(x)"}),
        ("def see(x):\n    if not x in seen:\n        with lock: seen.add(x)", {"seen.add(x)"}),
        ("def see(x):\n    with lock: new = x not in seen\n    if new: seen.add(x)", {"seen.add(x)"}),
        (
            "def has(x): return x in seen\ndef note(x): seen.add(x)\ndef see(x):\n    if not has(x): note(x)",
            {"seen.add(x)"},
        ),
        ("def see(x):\n    if x not in seen:\n        seen.add(x)\n        work(x)", set()),
        ("def see(x):\n    if x not in seen: seen.add(x)\n    else: print(x)", set()),
        ("def see(x):\n    if len(seen) < 3: seen.add(x)", set()),
        ("def see(x):\n    if x not in seen: seen.add(x + 1)", set()),
        ("def see(x):\n    if x not in seen: seen.append(x)", set()),
        (
            "def has(x): return x in seen\ndef note(x): seen.add(x)\n"
            "def see(x):\n    if not has(x): note(x)\nnote(3)",
            set(),
        ),
        ("def has(x): return len(seen)\ndef see(x):\n    if not has(x): seen.add(x)", set()),
    ],
)
def test_to_add_what_is_missing_changes_nothing_twice(text: str, found: set[str]) -> None:
    assert targets(text) == found


@pytest.mark.parametrize(
    ("text", "anew"),
    [
        ("def get(n):\n    if n not in memo: memo[n] = n * n", True),
        ("def get(self):\n    if self.area is None: self.area = self.w * self.h", True),
        ("def sell(self):\n    self.seen = stock[1]\n    if self.seen > 0: stock[1] = self.seen - 1", False),
        ("def get(self):\n    self.data[1] += 1\ndef put(self, n):\n    if n: records[n] = self.data", False),
        (
            "def __init__(self): self.seen = stock[1]\ndef put(self):\n    if self.on: stock[1] = self.seen",
            False,
        ),
        ("def __init__(self, n): self.n = n\ndef put(self):\n    if not stock: stock[1] = self.n * 2", True),
        ("def look():\n    global seen\n    seen = stock[1]\ndef put(n):\n    if n: stock[1] = seen", False),
    ],
)
def test_what_is_stored_may_have_lain_elsewhere_meanwhile(text: str, anew: bool) -> None:
    """A value that was looked at, and kept in an attribute until it is stored, is not made anew."""
    tree = ast.parse(text)
    remembered([tree])  # type: ignore[no-untyped-call]
    marked = [one for one in ast.walk(tree) if getattr(one, "remembers", False)]
    assert [getattr(one, "anew", None) for one in marked] == [anew]
