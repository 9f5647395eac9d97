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
