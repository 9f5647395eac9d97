"""Does an object live as long as without the explorer?"""

from __future__ import annotations

import gc
import importlib
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import grader.explore
from tests.explore import neutral_hooks

neutral_hooks.load_agent(str(Path(grader.explore.__file__).parent / "agent"))
LIFETIMES: Any = importlib.import_module("grader_agent.lifetimes")


class Thing:
    """One that can be referred to weakly."""


class Slotted:
    """One that cannot."""

    __slots__ = ("kept",)


@pytest.fixture
def ended() -> Iterator[list[int]]:
    """The serial numbers of what has ended, as they come, but for what other tests have told of."""
    found: list[int] = []
    before = LIFETIMES.serial_of(Thing())

    def note(identity: int, serial: int) -> None:
        if serial > before:
            found.append(serial)

    LIFETIMES.at_end.append(note)
    yield found
    LIFETIMES.at_end.remove(note)


def test_a_thing_keeps_its_number_and_is_not_kept(ended: list[int]) -> None:
    thing = Thing()
    reference = weakref.ref(thing)
    serial = LIFETIMES.serial_of(thing)
    assert LIFETIMES.serial_of(thing) == serial
    identity = object.__hash__(thing)
    assert LIFETIMES.serial_at(identity) == serial
    del thing
    assert reference() is None
    assert ended == [serial]
    assert LIFETIMES.serial_at(identity) == 0


def test_another_thing_at_the_same_address_has_another_number() -> None:
    numbers = {LIFETIMES.serial_of(Thing()) for _ in range(50)}
    assert len(numbers) == 50


@pytest.mark.parametrize("make", [list, dict, Slotted])
def test_what_has_no_weak_references_is_let_go_of_when_nobody_has_it(make: Any, ended: list[int]) -> None:
    thing = make()
    serial = LIFETIMES.serial_of(thing)
    LIFETIMES.let_go()
    assert ended == []
    assert LIFETIMES.serial_of(thing) == serial
    del thing
    LIFETIMES.let_go()
    assert ended == [serial]


def test_what_has_gone_lets_go_of_others(ended: list[int]) -> None:
    inner = Thing()
    reference = weakref.ref(inner)
    things = [[inner], {}]
    serials = [LIFETIMES.serial_of(things[0]), LIFETIMES.serial_of(things)]
    del inner, things
    LIFETIMES.let_go()
    assert reference() is None
    assert sorted(ended) == serials


def test_many_are_looked_at_in_turn(ended: list[int]) -> None:
    kept = [[] for _ in range(200)]  # type: ignore[var-annotated]
    serials = [LIFETIMES.serial_of(one) for one in kept]
    del kept[50:150]
    for _ in range(10):
        LIFETIMES.let_go()
    assert sorted(ended) == serials[50:150]


def test_what_was_lent_is_let_go_of_as_well() -> None:
    inner = Thing()
    reference = weakref.ref(inner)
    things = [inner]
    lent = LIFETIMES.reference(things)
    LIFETIMES.serial_of(things)
    assert lent() is things
    del things, inner
    LIFETIMES.let_go()
    assert lent() is None
    assert reference() is None


def test_a_cycle_ends_when_it_is_collected(ended: list[int]) -> None:
    thing: Any = Thing()
    thing.itself = thing
    serial = LIFETIMES.serial_of(thing)
    del thing
    gc.collect()
    assert serial in ended


def test_what_ends_may_tell_of_itself(ended: list[int]) -> None:
    """``__del__`` runs while others are let go of, and may come in here again."""

    class Telling:
        def __del__(self) -> None:
            LIFETIMES.let_go()

    things = [[Telling()], [Telling()]]
    serials = [LIFETIMES.serial_of(things[0]), LIFETIMES.serial_of(things[1])]
    things.clear()
    LIFETIMES.let_go()
    assert sorted(ended) == serials
