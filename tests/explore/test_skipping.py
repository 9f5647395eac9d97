"""Who goes on without waiting, or is started, because of what somebody has seen?"""

from __future__ import annotations

import ast
import textwrap

import pytest

from grader.explore.agent import skipping
from grader.explore.agent.instrument import instrument


def waits(text: str) -> list[str]:
    """The ways of each ``if`` on which somebody waits."""
    nodes = list(ast.walk(ast.parse(textwrap.dedent(text))))
    skipping.find(nodes)  # type: ignore[no-untyped-call]
    return [one.waits for one in nodes if hasattr(one, "waits")]


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("if none: bell.wait()", "body"),
        ("if none: permits.acquire()", "body"),
        ("if none:\n    print('wait')\n    baker.join()", "body"),
        ("if none:\n    with a:\n        bell.wait(3)", "body"),
        ("if none or closed: bell.wait()", "body"),
        ("if there and open: pass\nelse: bell.wait()", "orelse"),
        ("if there: pass\nelse: bell.wait()", "orelse"),
        ("if there:\n    print('at once')\nelse:\n    got = bell.wait()", "orelse"),
    ],
)
def test_one_way_waits_and_the_other_one_goes_past_it(text: str, way: str) -> None:
    assert waits(text) == [way]


@pytest.mark.parametrize(
    "text",
    [
        "if none: return_soon()",
        "def f():\n    if none:\n        bell.wait()\n        return",
        "if none: bell.wait()\nelse: n = n + 1",
        "if none: lock.acquire(False)",
        "if none: lock.acquire(blocking=False)",
        "if none: text = ', '.join(words)",
        "while none: bell.wait()",
        "if none and soon: bell.wait()",
        "if not (none or late): bell.wait()",
        "if there or late: pass\nelse: bell.wait()",
    ],
)
def test_elsewhere_nobody_goes_past_a_wait(text: str) -> None:
    assert waits(text) == []


@pytest.mark.parametrize(
    ("text", "place", "operator"),
    [
        ("n == 0", "n", "=="),
        ("self.n >= LIMIT", "self.n", ">="),
        ("stock['tea'] < 1", "stock['tea']", "<"),
        ("0 < n", "n", ">"),
        ("3 == n", "n", "=="),
    ],
)
def test_it_is_known_with_what_a_number_is_compared(text: str, place: str, operator: str) -> None:
    node = ast.parse(text, mode="eval").body
    found = skipping.comparison(node)  # type: ignore[no-untyped-call]
    assert found is not None
    assert (ast.unparse(found[0]), found[1]) == (place, operator)


@pytest.mark.parametrize("text", ["0 < n < 3", "n in seen", "n is None", "n == f()", "f() == 0"])
def test_another_comparison_says_nothing(text: str) -> None:
    assert skipping.comparison(ast.parse(text, mode="eval").body) is None  # type: ignore[no-untyped-call]


def rests(text: str) -> dict[str, list[tuple[int, tuple[object, ...]]]]:
    """For each kind of looks on which the only write of ``n`` that has some rests, their lines, and with what
    they are compared."""
    made = instrument(  # type: ignore[no-untyped-call]
        {"main.py": textwrap.dedent(text).encode()}, "main.py"
    )
    found: dict[str, list[tuple[int, tuple[object, ...]]]] = {}
    for site in made.sites:
        for kind in ("skips", "starts"):
            for read in getattr(site, kind):
                found.setdefault(kind, []).append((made.sites[read].line, made.sites[read].against))
    return found


_SKIPS = """\
n = 1
def take():
    global n
    {look}
    if none:
        bell.wait()
    n -= 1
"""


@pytest.mark.parametrize(
    ("look", "against"),
    [
        ("none = n == 0", ("==", 0)),
        ("none = n < LIMIT", ("<", None)),
        ("none = not n", ("!=", 0)),
        ("none = n", ("!=", 0)),
        ("seen = n; none = seen <= 0", ("<=", 0)),
    ],
)
def test_what_follows_rests_on_the_look_by_which_nobody_has_waited(
    look: str, against: tuple[object, ...]
) -> None:
    assert rests(_SKIPS.format(look=look)) == {"skips": [(4, against)]}


@pytest.mark.parametrize(
    "look",
    ["none = other == 0", "none = f(n)", "none = n in (0, 1)", "none = n; if n == 0: pass"],
)
def test_a_look_whose_outcome_cannot_be_told_again_is_left_out(look: str) -> None:
    assert rests(_SKIPS.format(look=look)) == {}


def test_nothing_rests_on_it_in_another_round_or_beyond_the_way_that_waits() -> None:
    assert (
        rests(
            """\
            n = 1
            def take():
                global n
                for _ in range(3):
                    if n == 0:
                        bell.wait()
                n -= 1
            def give():
                global n
                if ready:
                    if n == 0:
                        bell.wait()
                n += 1
            """
        )
        == {}
    )


def test_who_was_started_by_a_look_rests_on_it() -> None:
    text = """\
        import threading
        n = 1
        def take():
            spend()
        def spend():
            global n
            n -= 1
        if n > 0:
            threading.Thread(target=take).start()
        """
    assert rests(text) == {"starts": [(8, (">", 0))]}
    assert rests(text.replace("if n > 0:", "if True:")) == {}
    assert rests(text.replace("n -= 1", "n = 0")) == {}  # rests on nothing that is there by then


@pytest.mark.parametrize(
    "inside",
    ["Ticket()", "with Ticket(): pass", "fn(3)", "TABLE[0]()", "ticket.place", "ticket += 1", "self.then()"],
)
def test_it_is_not_known_what_is_called(inside: str) -> None:
    assert unclear(inside) == [("body", 13, 13)]


@pytest.mark.parametrize(
    "inside", ["print(n)", "take()", "threading.Thread()", "n = n - 1", "lock.acquire()"]
)
def test_it_is_known_what_is_called(inside: str) -> None:
    assert unclear(inside.replace("n - 1", "take()")) == []


def unclear(inside: str) -> list[tuple[str, int, int]]:
    """The ways of an ``if`` that lead to what is not known, with the lines."""
    special = "" if inside in ("n = n - 1", "print(n)", "take()", "lock.acquire()") else "__enter__"
    text = f"""\
class Ticket:
    def __init__(self): take()
    def {special or "close"}(self): take()
    def {"__iadd__" if special else "add"}(self, n): take()
    @property
    def place(self): return take()
def keep(self, f): self.then = f
def take(): pass
import threading

def work(self, fn, ticket):
    if n > 0:
        {inside}
    return n
"""
    nodes = list(ast.walk(ast.parse(text)))
    for one in nodes:
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id == "fn":
            one.unknown = True  # type: ignore[attr-defined]
    skipping.find(nodes)  # type: ignore[no-untyped-call]
    return [way for one in nodes for way in getattr(one, "unclear", ())]


def test_what_follows_an_early_return_is_reached_by_the_test_as_well() -> None:
    text = """\
class Ticket:
    def __init__(self): pass
def sell():
    if n == 0:
        return
    print(n)
    Ticket()
"""
    nodes = list(ast.walk(ast.parse(text)))
    skipping.find(nodes)  # type: ignore[no-untyped-call]
    assert [way for one in nodes for way in getattr(one, "unclear", ())] == [("orelse", 6, 7)]
