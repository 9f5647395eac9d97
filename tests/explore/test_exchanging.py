"""Which stores come between a look and what it decides?"""

from __future__ import annotations

import ast
import textwrap

import pytest

from grader.explore.agent.exchanging import find


def exchanges(text: str) -> dict[str, tuple[str, ...]]:
    """The stores that do, as they are written, and the variables that decide."""
    tree = ast.parse(textwrap.dedent(text))
    find([tree])  # type: ignore[no-untyped-call]
    marked = (one for one in ast.walk(tree) if hasattr(one, "exchanges"))
    return {ast.unparse(one): one.exchanges for one in marked}


@pytest.mark.parametrize(
    ("text", "store"),
    [
        ("def f(x):\n    new = x not in seen\n    seen.add(x)\n    if new: work(x)", "seen.add(x)"),
        (
            "def f(x):\n    new = x not in seen\n    seen[x] = True\n    if not new: return\n    work(x)",
            "seen[x] = True",
        ),
        (
            "def f():\n    first = not self.begun\n    self.begun = True\n    if first: work()",
            "self.begun = True",
        ),
        (
            "def f():\n    with a: new = not done\n    with b:\n        done.append(1)\n    if new: work()",
            "done.append(1)",
        ),
        ("def f(x):\n    n = len(seen)\n    seen.add(x)\n    if len(seen) > n: work(x)", "seen.add(x)"),
        (
            "def f():\n    global on\n    was = on\n    on = True\n    return was\nwhile f(): pass",
            "on = True",
        ),
        ("def f():\n    global on\n    was = on\n    on = True\n    while was: work()", "on = True"),
    ],
)
def test_who_was_first_is_decided_by_the_look(text: str, store: str) -> None:
    assert list(exchanges(text)) == [store]


@pytest.mark.parametrize(
    "text",
    [
        "def f(x):\n    new = x not in seen\n    seen.add(x)\n    print(new)",
        "def f(x):\n    new = x not in seen\n    if new: seen.add(x)",
        "def f(x):\n    new = x not in seen\n    other.add(x)\n    if new: work(x)",
        "def f(x):\n    old = d[x]\n    d[x] = old + 1\n    if old: work(x)",
        "def f(x):\n    new = x not in seen\n    seen.add(x)\n    new = True\n    if new: work(x)",
        "def f(x):\n    new = x not in seen\n    seen.add(x)\n    return new\nf(3)",
        "def f(x):\n    global new\n    new = x not in seen\n    seen.add(x)\n    if new: work(x)",
        "def f(x):\n    new = x not in seen\n    x in seen\n    if new: work(x)",
    ],
)
def test_other_stores_do_not(text: str) -> None:
    assert exchanges(text) == {}
