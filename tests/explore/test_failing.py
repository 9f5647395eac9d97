"""Which look has failed, when an ``except`` catches something?"""

from __future__ import annotations

import collections
import importlib
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import grader.explore
from tests.explore import neutral_hooks

neutral_hooks.load_agent(str(Path(grader.explore.__file__).parent / "agent"))
FAILING: Any = importlib.import_module("grader_agent.failing")

#: The site that stands for the failing of the look.
FAILURE = 7


@pytest.fixture
def actor(monkeypatch: pytest.MonkeyPatch) -> types.SimpleNamespace:
    made = types.SimpleNamespace(stamps=collections.defaultdict(dict), looked=None)
    monkeypatch.setattr(FAILING.state, "running", made)
    return made


def look(form: str, step: Callable[..., object]) -> types.SimpleNamespace:
    """A site of a look that stands where a step does."""
    line = step.__code__.co_firstlineno
    return types.SimpleNamespace(form=form, name="x", failures=(FAILURE,), line=line, end_line=line)


def places(actor: types.SimpleNamespace, step: Callable[[], object], *failures: int) -> list[str]:
    """Of which places a look has failed, as an ``except`` is told that catches what a step raises."""
    try:
        step()
    except Exception:
        FAILING.caught(*failures)
    return [place.rpartition(":")[2] for place in actor.stamps[FAILURE]]


@pytest.mark.parametrize(
    ("thing", "key", "place"),
    [
        ({}, "a", "['a']"),
        ({}, (1, "b"), "[(1, 'b')]"),
        ({"b": 1}, 1.0, "[1]"),
        ([], 0, "#"),
        ([1], -2, "#"),
        (collections.deque(), 3, "#"),
    ],
)
def test_an_item_that_is_not_there(actor: types.SimpleNamespace, thing: Any, key: Any, place: str) -> None:
    step = lambda: thing[key]  # noqa: E731
    site = look("item", step)
    FAILING.looked_for_item(site, thing, key, f"o:1:[{FAILING.key_text(key, thing)}]")
    assert places(actor, step, FAILURE) == [place]
    FAILING.looked_for_item(site, thing, key, f"o:1:[{FAILING.key_text(key, thing)}]")
    assert places(actor, lambda: None, FAILURE) == [], "whoever looks again goes by that"


def test_an_item_that_is_there_has_not_failed(actor: types.SimpleNamespace) -> None:
    thing, other = {"a": 1}, dict[str, int]()
    step = lambda: thing["a"] + other["a"]  # noqa: E731
    FAILING.looked_for_item(look("item", step), thing, "a", "o:1:['a']")
    assert places(actor, step, FAILURE) == []


def test_another_except_is_not_meant(actor: types.SimpleNamespace) -> None:
    nothing = dict[str, int]()
    step = lambda: nothing["a"]  # noqa: E731
    FAILING.looked_for_item(look("item", step), nothing, "a", "o:1:['a']")
    assert places(actor, step, FAILURE + 1) == []


def test_a_later_line_has_raised_it(actor: types.SimpleNamespace) -> None:
    site = look("item", lambda: None)
    nothing = dict[str, int]()
    step = lambda: nothing["a"]  # noqa: E731
    FAILING.looked_for_item(site, nothing, "a", "o:1:['a']")
    assert places(actor, step, FAILURE) == []


@pytest.mark.parametrize(
    ("raised", "failed"),
    [
        (KeyError("a"), True),
        (KeyError("b"), False),
        (KeyError(), False),
        (LookupError("a"), False),
        (IndexError("a"), False),
        (ValueError("a"), False),
    ],
    ids=repr,
)
def test_behind_a_proxy_the_exception_tells_the_key(
    actor: types.SimpleNamespace, raised: Exception, failed: bool
) -> None:
    def step() -> None: raise raised  # fmt: skip

    FAILING.looked(look("item", step), "p:1:['a']")
    assert places(actor, step, FAILURE) == ["['a']"] * failed


@pytest.mark.parametrize(
    ("thing", "failed"),
    [(types.SimpleNamespace(), True), (types.SimpleNamespace(x=None), False), (Exception(), True)],
    ids=["nothing", "none", "exception"],
)
def test_an_attribute_that_is_not_there(
    actor: types.SimpleNamespace, monkeypatch: pytest.MonkeyPatch, thing: Any, failed: bool
) -> None:
    monkeypatch.setattr(FAILING, "often_enough", lambda *_: None)
    monkeypatch.setattr(FAILING, "announce_read", lambda *_: None)
    step = lambda: thing.x.append(1)  # noqa: E731
    FAILING.looked_for_attribute(look("attribute", step), thing, 1)
    assert places(actor, step, FAILURE) == ["x"] * failed
