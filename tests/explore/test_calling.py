"""Where may others come in while a container's function is at work?"""

from __future__ import annotations

import ast
import copy
import importlib
import importlib.util
import json
import random
import types
from pathlib import Path
from typing import Any

import pytest

import grader.explore
from grader.explore.policies import Alternating
from grader.explore.scheduler import Usual
from tests.explore import neutral_hooks
from tests.explore.script import Script, in_order, reads, writes

neutral_hooks.load_agent(str(Path(grader.explore.__file__).parent / "agent"))
CALLING: Any = importlib.import_module("grader_agent.calling")
WITHIN: Any = importlib.import_module("grader_agent.within")
NAMES: dict[str, Any] = importlib.import_module("grader_agent.link").names


@pytest.mark.parametrize(
    ("source", "names", "lambdas"),
    [
        ("rows.sort(key=points)", {"points"}, 0),
        ("max(rows, key=lambda row: row[1])", set(), 1),
        ("map(double, rows); functools.reduce(lambda a, b: a + b, rows)", {"double"}, 1),
        ("by = lambda row: row[1]\nsorted(rows, key=by)", {"by"}, 1),
        ("sorted(rows, key=self.price)", {"price"}, 0),
        ("work(lambda: 1, points); [f(one) for one in rows]", set(), 0),
    ],
)
def test_what_functions_of_containers_call(source: str, names: set[str], lambdas: int) -> None:
    nodes = list(ast.walk(ast.parse(source)))
    assert CALLING.find(nodes) == names
    marked = [one for one in nodes if isinstance(one, ast.Lambda) and hasattr(one, "called_back")]
    assert len(marked) == lambdas


def rewritten(name: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A module of the library, not the one that all use, whose functions say where they are."""
    file = importlib.import_module(name).__file__
    spec = importlib.util.spec_from_file_location(f"private.{name}", file)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    for hook, function in WITHIN._HOOKS.items():
        monkeypatch.setitem(NAMES, f"_grader_{hook}", function)
    WITHIN._rewrite(made, WITHIN._FUNCTIONS[name], -len(WITHIN._FUNCTIONS[name]))
    return made


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What an actor tells: at which function others may come in, and at which place."""
    actor = types.SimpleNamespace(
        begun={}, full=set(), unheard=set(), changing=(0, 0), at_once=False, held=(), counts={}, contexts={}
    )
    found: list[tuple[str, str]] = []
    monkeypatch.setattr(WITHIN.state, "running", actor)
    monkeypatch.setattr(WITHIN, "often_enough", lambda actor, key: None)
    monkeypatch.setattr(WITHIN, "ask", lambda kind, number, at, where: found.append((number, where)))
    return found


def test_the_library_does_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    things = {"a": [1, {"b": (2, [3])}], "c": {}, "d": []}
    assert rewritten("copy", monkeypatch).deepcopy(things) == things
    encoder = rewritten("json.encoder", monkeypatch).JSONEncoder(indent=1)
    assert encoder.encode(things) == json.dumps(things, indent=1)
    mixed, wanted = list(range(9)), list(range(9))
    rewritten("random", monkeypatch).Random(3).shuffle(mixed)
    random.Random(3).shuffle(wanted)
    assert mixed == wanted


def test_it_says_where_it_is(monkeypatch: pytest.MonkeyPatch, told: list[tuple[str, str]]) -> None:
    things = {"a": [1, 2], "b": 3}
    assert rewritten("copy", monkeypatch).deepcopy(things) == things
    assert len({number for number, _ in told}) == len({where for _, where in told}) == 2
    before = len(told)
    mixed = list(range(5))
    rewritten("random", monkeypatch).Random(3).shuffle(mixed)
    assert sorted(mixed) == list(range(5))
    assert len(told) == before + 2


def test_many_of_its_own_are_not_worth_telling(
    monkeypatch: pytest.MonkeyPatch, told: list[tuple[str, str]]
) -> None:
    things = [[number] for number in range(100)]
    assert rewritten("copy", monkeypatch).deepcopy(things) == copy.deepcopy(things)
    assert 0 < len(told) < 10


@pytest.mark.parametrize("comes_in", [True, False])
def test_what_happens_at_once_is_no_decision(comes_in: bool) -> None:
    inserts = ("touched", *writes(1, data="1")[1:])
    main = in_order([reads(0), ("step", "2", "main.py:1", "g:m:n"), inserts])
    bodies = {"main": main, "other": in_order([writes(3)])}
    script = Script(Alternating() if comes_in else Usual(), bodies)
    scheduler, _ = script.run()
    assert script.order.count("main") == 3
    assert len(scheduler.stale) == comes_in
