"""Does a test still hold when something is taken out because of it?"""

from __future__ import annotations

import ast
import itertools
import textwrap

import pytest

from grader.explore.agent.retesting import find


def resting(text: str) -> list[tuple[str, str]]:
    """What is taken out, and the test because of which."""
    tree = ast.parse(textwrap.dedent(text))
    find([tree], itertools.count(1))  # type: ignore[no-untyped-call]
    return [
        (ast.unparse(one), ast.unparse(test))
        for one in ast.walk(tree)
        for _, test in getattr(one, "rests_on", ())
    ]


@pytest.mark.parametrize(
    ("test", "taking"),
    [
        ("len(xs) > 1", "got.append(xs.pop())"),
        ("xs[0] <= now", "xs.popleft()"),
        ("heap[0][0] <= now", "due = heapq.heappop(heap)"),
        ("'vip' in line", "line.remove('vip')"),
        ("min(xs) < 3", "del xs[0]"),
        ("sum([x for x in xs]) > 9", "xs.popitem()"),
        ("self.idle[-1].age > self.most", "self.idle.pop()"),
        ("not any(xs)", "with lock: xs.pop(0)"),
        ("sorted(xs)[0] < 3", "xs.pop()"),
        ("any((v > 1 for v in xs.values()))", "xs.popitem()"),
        ("xs[0] in ('a', 'b')", "xs.pop(0)"),
        ("sum(xs[1:]) > max(3, 4)", "xs.pop()"),
    ],
)
def test_it_is_made_once_more(test: str, taking: str) -> None:
    assert [one for _, one in resting(f"if {test}:\n    {taking}")] == [test]
    assert [one for _, one in resting(f"while {test}:\n    {taking}")] == [test]


def test_each_part_that_has_to_hold_is_one() -> None:
    found = resting("def f():\n    while xs and xs[0] < now and ready: got.append(xs.pop(0))")
    assert found == [("xs.pop(0)", "xs[0] < now")]


def test_what_came_of_it_may_have_been_kept() -> None:
    text = "def f():\n    with lock: many = len(xs) > 2\n    if {}:\n        with lock: xs.pop()"
    assert resting(text.format("many")) == [("xs.pop()", "len(xs) > 2")]
    assert resting(text.format("not many")) == [("xs.pop()", "not len(xs) > 2")]
    assert resting(text.format("many").replace("    if", "    many = f()\n    if")) == []


def test_it_is_told_right_after_it_was_made() -> None:
    tree = ast.parse("def f():\n    with lock: many = len(xs) > 2\n    if many: xs.pop()")
    find([tree], itertools.count(1))  # type: ignore[no-untyped-call]
    section = next(one for one in ast.walk(tree) if isinstance(one, ast.With))
    assert [type(one).__name__ for one in section.body] == ["Assign", "Retest"]


@pytest.mark.parametrize(
    ("text", "test"),
    [
        ("if (x := xs[0]) > 1: xs.pop()", "xs[0] > 1"),
        ("if len(xs) > 1: pass\nelse: xs.pop()", "not len(xs) > 1"),
        ("def f():\n    if len(xs) <= 1: return\n    xs.pop()", "not len(xs) <= 1"),
        ("def f():\n    if not len(xs) > 1: return\n    xs.pop()", "len(xs) > 1"),
        ("def f():\n    if closed or len(xs) < 2: return\n    xs.pop()", "not len(xs) < 2"),
        ("def f():\n    with lock:\n        if len(xs) < 2: return\n    xs.pop()", "not len(xs) < 2"),
        ("while True:\n    if len(xs) < 2: break\n    with lock: del xs[:2]", "not len(xs) < 2"),
        ("for x in it:\n    if len(xs) < 2: continue\n    xs.remove(x)", "not len(xs) < 2"),
        ("def f():\n    n = len(xs)\n    if n > 1: xs.pop()", "len(xs) > 1"),
        ("def f():\n    ok = False\n    with lock: ok = len(xs) > 1\n    if ok: xs.pop()", "len(xs) > 1"),
        ("class A:\n    def __lt__(self, other): return True\nif len(xs) > 1: xs.pop(0)", "len(xs) > 1"),
    ],
)
def test_it_is_found_in_other_forms(text: str, test: str) -> None:
    assert [one for _, one in resting(text)] == [test]


def test_a_guard_is_told_right_after_it() -> None:
    tree = ast.parse("def f():\n    with lock:\n        if len(xs) < 2: return\n    xs.pop()")
    find([tree], itertools.count(1))  # type: ignore[no-untyped-call]
    section = next(one for one in ast.walk(tree) if isinstance(one, ast.With))
    assert [type(one).__name__ for one in section.body] == ["If", "Retest"]


@pytest.mark.parametrize(
    "text",
    [
        "if len(xs) > 1: ys.pop()",
        "def f():\n    if len(xs) < n: return\n    n = 1\n    xs.pop()",
        "def f():\n    if len(xs) < 2: print()\n    xs.pop()",
        "def f():\n    n = len(xs)\n    n = n - 1\n    if n > 1: xs.pop()",
        "def f():\n    n = 2\n    if n > 1: xs.pop()",
        "if xs:\n    if len(xs) < 2: raise Empty\nxs.pop()",
        # What one has put in oneself.
        "def f(me):\n    xs.append(me)\n    if len(xs) > 2: raise Full\n    xs.remove(me)",
        "def f(me):\n    xs[me] = 1\n    full = len(xs) > 2\n    if full: del xs[me]",
        "def f(me):\n    xs[me] = 1\n    if len(xs) > 2: xs.pop(me)",
        "class A:\n    def __lt__(self, other): return True\nif len(xs) > xs[0]: xs.pop(0)",
        "if len(xs) > 1:\n    for _ in range(2): xs.pop()",
        "if many(xs): xs.pop()",
        "def many(xs): return True\nif many(xs): xs.pop()",
        "class A:\n    def first(self): pass\nif xs.first > 1: xs.pop()",
        "if len(xs) > 1 or hurry: xs.append(1)",
        "if len(xs) > 1:\n    def later(): xs.pop()",
        # What could be used up, or made, or do something, by being looked at once more.
        "if sum(it) > len(xs): xs.pop()",
        "if any(x > 1 for x in it) and False: xs.pop()",
        "if len(xs) > 1 in it: xs.pop()",
        "if rows[key] > len(xs): xs.pop()",
        "if sum(x for x in it if x in xs) > 1: xs.pop()",
        "class A:\n    def __len__(self): return self.n\nif len(xs) > 1: xs.pop()",
        "class A:\n    def __lt__(self, other): return True\nif xs[0] < now: xs.pop(0)",
        "class A:\n    def __getattr__(self, name): return 1\nif xs[0].n < now: xs.pop(0)",
        "class A:\n    def __repr__(self): return ''\nif str(xs) > now: xs.pop(0)",
    ],
)
def test_elsewhere_nothing_rests_on_it(text: str) -> None:
    assert resting(text) == []


def test_a_look_in_a_table_of_the_module_makes_nothing() -> None:
    text = "PAIRS = {']': '['}\ndef close(b):\n    if xs[-1] == PAIRS[b]: xs.pop()\n"
    assert resting(text) == [("xs.pop()", "xs[-1] == PAIRS[b]")]


@pytest.mark.parametrize(
    "other", ["PAIRS = Made()", "def f(PAIRS): pass", "import PAIRS", "from pairs import *"]
)
def test_a_table_is_stored_once(other: str) -> None:
    assert resting(f"PAIRS = {{']': '['}}\nif xs[-1] == PAIRS[b]: xs.pop()\n{other}\n") == []
