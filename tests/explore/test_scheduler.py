"""The core of a run: who goes on, what time it is, what is a lost update, when it is over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from grader.explore import Limits
from grader.explore.findings import Search
from grader.explore.policies import (
    Adversary,
    Alternating,
    Awake,
    ChildFirst,
    Eager,
    LastFirst,
    Latecomers,
    Newcomer,
    Overtaken,
    Pct,
    Returning,
    Switched,
    Witness,
    WokenFirst,
    about_to_act,
    about_to_call,
    about_to_take,
    about_to_write,
    changes,
    changes_something,
    has_handed_over,
    inside,
    looks_outside,
    thing_of,
)
from grader.explore.record import Ended, Entry, Grant
from grader.explore.run import Run, Zygote
from grader.explore.scheduler import CLOCK, ROUNDS, Policy, Usual
from grader.explore.source import Source
from tests.explore.script import Body, Lock, Message, Script, blocks, gives, in_order, reads, takes, writes


def increments(policy: Policy, lock: Lock | None = None) -> Script:
    """Two actors that read, and write what depends on it."""

    def body(name: str) -> Body:
        if lock is not None:
            yield from takes(lock, name)
        yield reads(0)
        yield writes(1, data=str(script.scheduler.slice))
        if lock is not None:
            yield from gives(lock)

    script = Script(policy, {"main": lambda: body("main"), "other": lambda: body("other")})
    return script


def test_whoever_runs_goes_on() -> None:
    script = Script(Usual(), {"main": in_order([reads(0)] * 3), "other": in_order([reads(1)] * 2)})
    _, ended = script.run()
    assert ended.how == "exit"
    assert script.order == ["main"] * 4 + ["other"] * 3


def test_all_are_halfway_before_anybody_goes_further() -> None:
    workers = {f"worker {n}": in_order([("step", "0", ""), ("step", "1", "")]) for n in range(3)}
    scheduler, _ = Script(
        Adversary(about_to_act, skip=1), {"main": in_order([reads(2)] * 3), **workers}
    ).run()
    steps = [entry.site for entry in scheduler.log if entry.what == "step"]
    assert steps == [0, 0, 0, 1, 1, 1]


def test_an_adversary_makes_an_update_lost() -> None:
    scheduler, ended = increments(Adversary(about_to_write(None))).run()
    assert ended.how == "exit"
    (stale,) = scheduler.stale
    assert {stale.write.actor, stale.between.actor} == {"main", "other"}
    assert not stale.decides


def test_no_update_is_lost_without_a_switch() -> None:
    scheduler, _ = increments(Usual()).run()
    assert scheduler.stale == []


def test_a_lock_keeps_the_adversary_out() -> None:
    scheduler, ended = increments(Adversary(about_to_write(None)), Lock(1)).run()
    assert ended.how == "exit"
    assert scheduler.stale == []


@pytest.mark.parametrize(("waits", "lost"), [(True, 0), (False, 1)])
def test_a_write_that_waits_for_the_lock_of_its_place_happens_when_it_has_it(waits: bool, lost: int) -> None:
    """A ``Value`` takes its own lock when it is stored: who works under that lock loses nothing by it."""
    lock = Lock(1)

    def add() -> Body:
        yield from takes(lock, "adds")
        yield reads(0)
        yield writes(1, data=str(script.scheduler.slice))
        yield from gives(lock)

    def reset() -> Body:
        yield writes(2, value="\x03" if waits else "0")
        if waits:
            yield from takes(lock, "resets")
            yield ("touched", *writes(2, value="0")[1:])
            yield from gives(lock)

    script = Script(Adversary(about_to_write(None)), {"adds": add, "resets": reset})
    scheduler, ended = script.run()
    assert ended.how == "exit"
    assert len(scheduler.stale) == lost
    assert sum(entry.what == "W" for entry in scheduler.log) == 2


@pytest.mark.parametrize(
    ("eye", "held", "lost"),
    [
        pytest.param("before", "1", 0, id="looked before"),
        pytest.param("after", "1", 0, id="changed after"),
        pytest.param("", "1", 1, id="not at all"),
        pytest.param("before", "", 1, id="without the lock"),
        pytest.param("earlier", "1", 1, id="under the lock an earlier time"),
    ],
)
def test_a_reservation_holds_against_those_who_reckon_with_it(eye: str, held: str, lost: int) -> None:
    """``if balance - reserved >= n: reserved += n`` and, under the lock once more, ``balance -= n``."""
    lock = Lock(1)
    done: list[bool] = []
    reserved = reads(2, location="g:m:reserved", held=held)

    def main() -> Body:
        yield from takes(lock, "main")
        yield reads(0, location="g:m:balance", held="1")
        read = script.scheduler.slice
        yield writes(1, control=str(read), location="g:m:reserved", held="1", joint=f"g:m:balance@{read}")
        yield from gives(lock)
        while not done:
            yield blocks("the other")
        yield from takes(lock, "main")
        yield writes(3, control=str(read), location="g:m:balance", held="1")
        yield from gives(lock)

    def other() -> Body:
        yield from takes(lock, "other")
        if eye == "before":
            yield reserved
        if eye == "earlier":
            yield reserved
            yield from gives(lock)
            yield from takes(lock, "other")
        yield writes(4, location="g:m:balance", held=held)
        if eye == "after":
            yield reserved
        yield from gives(lock)
        done.append(True)
        yield ("free", "the other")

    script = Script(Usual(), {"main": main, "other": other})
    scheduler, ended = script.run()
    assert ended.how == "exit"
    assert len(scheduler.stale) == lost


@pytest.mark.parametrize(("whole", "lost"), [("o:1:#", 1), ("", 0)])
def test_a_key_that_comes_counts_for_who_asked_how_many_there_are(whole: str, lost: int) -> None:
    asked = reads(0, location="o:1:#")
    bodies = {
        "main": in_order([asked, ("print", "main.py:1"), writes(1, contents="o:1:#@1", location="o:1:[2]")]),
        "other": in_order([writes(2, location="o:1:[3]", whole=whole)]),
    }
    scheduler, _ = Script(Alternating(), bodies).run()
    assert len(scheduler.stale) == lost


@pytest.mark.parametrize(
    ("rests", "whole", "lost"),
    [
        ("o:1:#", "o:1:#", 1),
        ("o:1:#", "o:1:#-", 1),
        ("o:1:#-", "o:1:#", 0),
        ("o:1:#-", "o:1:#-", 1),
    ],
)
def test_what_goes_counts_apart_from_what_comes(rests: str, whole: str, lost: int) -> None:
    asked = reads(0, location="o:1:#")
    bodies = {
        "main": in_order(
            [asked, ("print", "main.py:1"), writes(1, contents=f"{rests}@1", location="o:1:[2]")]
        ),
        "other": in_order([writes(2, location="o:1:[3]", whole=whole)]),
    }
    scheduler, _ = Script(Alternating(), bodies).run()
    assert len(scheduler.stale) == lost


def test_a_key_behind_a_proxy_comes_when_it_is_first_written() -> None:
    def adds(location: str) -> Message:
        return writes(2, location=location, whole="p:1:#")

    asked = reads(0, location="p:1:#")
    before = [adds("p:1:[3]"), asked, ("print", "main.py:1")]
    for key, lost in (("p:1:[3]", 0), ("p:1:[4]", 1)):
        bodies = {
            "main": in_order([*before, writes(1, contents="p:1:#@1", location="p:1:[2]")]),
            "other": in_order([("print", "main.py:1"), ("print", "main.py:1"), adds(key)]),
        }
        scheduler, _ = Script(Alternating(), bodies).run()
        assert len(scheduler.stale) == lost


@pytest.mark.parametrize(("after", "lost"), [([], 1), ([("unchanged", "g:m:n")], 0)])
@pytest.mark.parametrize("rests", [{"data": "1"}, {"control": "1"}])
def test_whoever_stores_what_lies_there_makes_nobody_s_look_old(
    rests: dict[str, str], after: list[Message], lost: int
) -> None:
    bodies = {
        "main": in_order([reads(0), ("print", "main.py:1"), writes(1, **rests)]),
        "other": in_order([writes(2), *after]),
    }
    scheduler, _ = Script(Alternating(), bodies).run()
    assert len(scheduler.stale) == lost


def test_a_decision_that_rests_on_an_old_value() -> None:
    bodies = {
        "main": in_order([reads(0), ("print", "main.py:1"), writes(1, control="1")]),
        "other": in_order([writes(2)]),
    }
    scheduler, _ = Script(Alternating(), bodies).run()
    (stale,) = scheduler.stale
    assert stale.decides


@pytest.mark.parametrize(
    ("steady", "changes", "lost"),
    [
        pytest.param("grown", ["6", "9"], 0, id="it has grown"),
        pytest.param("grown", ["6", "4"], 1, id="and shrunk again"),
        pytest.param("shrunk", ["4"], 0, id="it has shrunk"),
        pytest.param("shrunk", ["6"], 1, id="it has grown and may not"),
        pytest.param("", ["6"], 1, id="nothing is known"),
        pytest.param("grown", [""], 1, id="of another one's value nothing is known"),
        pytest.param("grown", ["[1, 2]"], 1, id="it is no number any more"),
        pytest.param("same", ["7", "7"], 0, id="a flag is set once more"),
        pytest.param("same", ["7", "6"], 1, id="a flag is set to something else"),
    ],
)
def test_a_decision_still_holds_of_a_number_that_has_changed_the_harmless_way(
    steady: str, changes: list[str], lost: int
) -> None:
    pause = ("print", "main.py:1")
    ours = writes(1, data="99", control="3", value="7", steady=steady)
    bodies = {
        "main": in_order([reads(0, value="5"), *[pause] * len(changes), ours]),
        "other": in_order([writes(2, value=value) for value in changes]),
    }
    scheduler, _ = Script(Alternating(), bodies).run()
    assert len(scheduler.stale) == lost


@pytest.mark.parametrize(
    ("steady", "held", "other", "back", "lost"),
    [
        pytest.param("shrunk", "1", "3", "2", 0, id="too much, and taken back"),
        pytest.param("shrunk", "1", "3", "0", 1, id="more than was added"),
        pytest.param("grown", "1", "1", "0", 1, id="taken because there is enough"),
        pytest.param("", "1", "3", "2", 0, id="just what was added"),
        pytest.param("", "", "3", "2", 1, id="somebody may have come in before the look"),
        pytest.param("shrunk", "1", "3", "4", 1, id="the same way once more"),
        pytest.param("shrunk", "1", "9", "7", 1, id="more than his own of more"),
        pytest.param("shrunk", "", "3", "2", 0, id="his own, by a look whenever he liked"),
    ],
)
def test_who_has_added_before_he_looked_may_take_it_back(
    steady: str, held: str, other: str, back: str, lost: int
) -> None:
    """``used += 1; if used > 2: raise``, and later ``used -= 1``; another one adds in between."""
    pause = ("print", "main.py:1")
    mine = [reads(0, value="1", held=held), writes(1, value="2", held=held), reads(2, value="2", held=held)]
    bodies = {
        "main": in_order(
            [*mine, pause, writes(3, data="99", value=back, control="7", steady=steady, held=held)]
        ),
        "other": in_order([pause, pause, writes(1, value=other, held=held)]),
    }
    scheduler, _ = Script(Alternating(), bodies).run()
    assert len(scheduler.stale) == lost


@pytest.mark.parametrize(("other", "lost"), [("1", 1), ("", 0)])
def test_two_work_out_of_one_look_how_much_they_add(other: str, lost: int) -> None:
    """Who adds what another one only takes away may well mean it so."""
    bodies = {
        "main": in_order([reads(0), ("print", "main.py:1"), writes(1, portion="1")]),
        "other": in_order([writes(1, portion=other)]),
    }
    scheduler, _ = Script(Alternating(), bodies).run()
    assert len(scheduler.stale) == lost


@pytest.mark.parametrize(("takes_first", "lost"), [(False, 1), (True, 0)])
def test_who_has_taken_something_on_a_look_may_give_it_back(takes_first: bool, lost: int) -> None:
    pause = ("print", "main.py:1")
    mine = [writes(1)] if takes_first else [pause]
    bodies = {
        "main": in_order([reads(0), *mine, pause, writes(2, portion="3")]),
        "other": in_order([reads(0), pause, writes(2, portion="4")]),
    }
    scheduler, _ = Script(Alternating(), bodies).run()
    assert len(scheduler.stale) == lost


@pytest.mark.parametrize(
    ("mine", "others", "lost"),
    [
        ([], [2], 1),
        ([1], [2], 1),  # that something is taken off is told just before
        ([], [], 0),
        ([5], [2], 0),  # it has itself taken off what it had looked at
    ],
)
def test_what_was_looked_at_has_been_taken_off_by_somebody_else(
    mine: list[int], others: list[int], lost: int
) -> None:
    whole = "o:1:#"
    pauses = [("print", "main.py:1")] * len(others)
    ours = [writes(site, location=whole) for site in mine]
    off = writes(1, data="1", location=whole, way="off o:1:[0]")
    bodies = {
        "main": in_order([reads(0, location="o:1:[0]"), *pauses, *ours, off]),
        "other": in_order([writes(site, location=whole) for site in others]),
    }
    scheduler, _ = Script(Alternating(), bodies).run()
    assert len(scheduler.stale) == lost


def test_who_gives_up_and_tries_again_leaves_a_lock_to_those_who_wait_for_it() -> None:
    """Three that take a lock each, wait for the next one's for a time, give theirs back and try again."""
    locks = [Lock(number) for number in range(3)]

    def dines(name: str, at: int) -> Body:
        own, next_one = locks[at], locks[(at + 1) % 3]
        yield from takes(own, name)
        yield blocks("nobody", timeout=0.1)
        while next_one.owner:
            next_one.waiters += 1
            word = yield blocks(f"L{next_one.number}", timeout=0.1)
            next_one.waiters -= 1
            if next_one.owner and word == "timeout":
                yield from gives(own)
                yield from takes(own, name)
        yield from takes(next_one, name)
        yield from gives(next_one)
        yield from gives(own)

    names = ["main", "second", "third"]
    bodies: dict[str, Callable[[], Body]] = {name: partial(dines, name, at) for at, name in enumerate(names)}
    assert Script(Usual(), bodies).run()[1].how == "exit"


@pytest.mark.parametrize(("written", "lost"), [("2", True), ("0", False), ("", False)])
def test_what_another_has_read_and_given_away_is_too_old(written: str, lost: bool) -> None:
    """Whoever writes the very value that was read puts it back; of an unknown one nothing is known."""
    bodies = {
        "main": in_order([reads(0, value="0"), ("print", "main.py:1")]),
        "first": in_order([("print", "main.py:2"), writes(1, value="1", data="4", way="given")]),
        "second": in_order([("print", "main.py:3"), writes(2, value=written, data="4", way="given")]),
    }
    scheduler, _ = Script(Alternating(), bodies).run()
    assert [(one.write.actor, one.reader) for one in scheduler.stale] == [("second", "main")] * lost


@pytest.mark.parametrize(("looks", "lost"), [((4, 5), True), ((4, 4), False)])
def test_who_writes_for_several_may_overwrite_what_one_of_them_wanted(
    looks: tuple[int, int], lost: bool
) -> None:
    """What one of them worked out of a single look belongs together."""

    def writer() -> Body:
        yield ("print", "main.py:1")
        for number, look in enumerate(looks):
            yield writes(2, value=f"{number + 1}", data=str(look), way="taken")

    def reader(name: str) -> Body:
        yield reads(0, value="0")
        yield ("print", f"{name}.py:2")
        yield ("print", f"{name}.py:3")

    bodies = {"one": lambda: reader("one"), "other": lambda: reader("other"), "writer": writer}
    scheduler, _ = Script(Alternating(), bodies).run()
    assert {one.slice: one.actor for one in scheduler.log if one.what == "R"} == {4: "one", 5: "other"}
    assert [one.reader for one in scheduler.stale] == ["other"] * lost


@pytest.mark.parametrize(("moved", "lost"), [("o:1:tail", True), ("o:1:head", False)])
def test_two_hang_something_on_the_same_thing(moved: str, lost: bool) -> None:
    """As long as the way to it stays the same, the last one counts, and means to."""
    pause = ("print", "main.py:1")
    hangs = writes(1, control="3", location="o:2:next", way="by o:1:tail")
    bodies = {
        "main": in_order([reads(0, location="o:1:tail"), pause, pause, hangs]),
        "other": in_order([writes(2, location="o:2:next"), writes(3, location=moved)]),
    }
    scheduler, _ = Script(Alternating(), bodies).run()
    assert [one.slice for one in scheduler.log if one.what == "R"] == [3]
    assert [one.way for one in scheduler.stale] == ["0/o:1:tail"] * lost


@pytest.mark.parametrize(
    ("seen", "others", "mine", "lost"),
    [
        pytest.param("0", ["100", "0"], "-100", True, id="another one has taken it"),
        pytest.param("0", ["100"], "0", False, id="it has been brought"),
        pytest.param("0", ["50", "100"], "0", False, id="it has been brought in parts"),
        pytest.param("0", ["100", "0"], "100", False, id="who goes on brings as well"),
        pytest.param("1", ["0", "1"], "2", True, id="another one has taken the room"),
        pytest.param("'a'", ["None", "'b'"], "'c'", True, id="another one has filled the slot"),
        pytest.param("'a'", ["None"], "'c'", False, id="the slot was emptied"),
        pytest.param("None", ["'a'", "None"], "None", False, id="nothing is stored over nothing"),
        pytest.param("True", ["False", "True"], "True", True, id="another one has set the flag"),
        pytest.param("0", ["", "0"], "-1", False, id="not all values are known"),
    ],
)
def test_who_was_woken_goes_on_without_what_it_waited_for(
    seen: str, others: list[str], mine: str, lost: bool
) -> None:
    counts = mine.lstrip("-").isdigit()

    def waits() -> Body:
        yield reads(0, value=seen)
        slice = script.scheduler.slice
        for _ in range(len(others) + 1):
            yield ("print", "main.py:1")
        if counts:
            yield reads(0, value=others[-1])
        yield writes(
            1, data=str(script.scheduler.slice) if counts else "", value=mine, unmet=f"g:m:n@{slice}"
        )

    bodies = {"main": waits, "other": in_order([writes(2, value=one) for one in others])}
    script = Script(Alternating(), bodies)
    scheduler, _ = script.run()
    assert [one.waited for one in scheduler.stale] == [True] * lost


@pytest.mark.parametrize(
    ("seen", "compared", "others", "mine", "lost"),
    [
        pytest.param("1", "== 0", ["0"], "-1", True, id="another one has taken the last"),
        pytest.param("2", "== 0", ["1"], "0", False, id="there is enough for both"),
        pytest.param("1", "<= 0", ["0", "1"], "0", False, id="it has been brought again"),
        pytest.param("1", ">= 2", ["2"], "3", True, id="it is full by now"),
        pytest.param("False", "!= 0", ["True"], "True", True, id="another one has set the flag"),
        pytest.param("'a'", "== 0", ["'b'"], "'c'", False, id="it is no number"),
    ],
)
def test_who_need_not_wait_goes_by_an_older_look(
    seen: str, compared: str, others: list[str], mine: str, lost: bool
) -> None:
    counts = mine.lstrip("-").isdigit()

    def passes() -> Body:
        yield reads(0, value=seen)
        slice = script.scheduler.slice
        for _ in range(len(others) + 1):
            yield ("print", "main.py:1")
        if counts:
            yield reads(0, value=others[-1])
        data = str(script.scheduler.slice) if counts else ""
        yield writes(1, data=data, value=mine, skipped=f"{slice} {compared}")

    bodies = {"main": passes, "other": in_order([writes(2, value=one) for one in others])}
    script = Script(Alternating(), bodies)
    scheduler, _ = script.run()
    assert [(one.decides, one.reader) for one in scheduler.stale] == [(True, "")] * lost


def test_who_goes_out_again_takes_back_what_he_brought() -> None:
    def passes() -> Body:
        yield reads(0, value="0")
        yield writes(1, value="1")
        yield reads(0, value="1")
        slice = script.scheduler.slice
        for _ in range(2):
            yield ("print", "main.py:1")
        yield writes(1, data=str(slice), value="1", skipped=f"{slice} == 2")

    bodies = {"main": passes, "other": in_order([("print", "main.py:2"), writes(2, value="2")])}
    script = Script(Alternating(), bodies)
    assert script.run()[0].stale == []


@pytest.mark.parametrize(("second", "lost"), [(True, True), (False, False)])
def test_all_that_were_started_by_one_look_know_of_each_other(second: bool, lost: bool) -> None:
    """Main looks, starts one, and looks again or not before it starts another one."""
    slices: list[int] = []

    def main() -> Body:
        for _ in range(1 + second):
            yield reads(0, value="1")
            slices.append(script.scheduler.slice)
            yield ("print", "main.py:1")

    def started(which: int, before: str, after: str) -> Callable[[], Body]:
        def body() -> Body:
            for _ in range(6 + 3 * which):
                yield ("print", "main.py:2")
            yield reads(2, value=before)
            look = slices[min(which, len(slices) - 1)]
            yield writes(3, data=str(script.scheduler.slice), value=after, skipped=f"{look} > 0")

        return body

    script = Script(Alternating(), {"main": main, "one": started(0, "1", "0"), "two": started(1, "0", "-1")})
    scheduler, _ = script.run()
    assert [(one.write.actor, one.reader) for one in scheduler.stale] == [("two", "main")] * lost


def test_no_actor_makes_up_an_operator() -> None:
    script = Script(Usual(), {"main": in_order([writes(1, skipped="0 __import__ 0")])})
    with pytest.raises(ValueError, match="no operator"):
        script.run()


def test_who_was_interrupted_goes_on_when_the_other_one_has_changed_something() -> None:
    bodies = {
        "main": in_order([reads(0), ("print", "main.py:1")]),
        "other": in_order([writes(1), writes(1), ("print", "main.py:2")]),
    }
    script = Script(Returning(Usual(), 2, "other", changes("0/g:m:n")), bodies)
    script.run()
    assert script.order == ["main", "main", "other", "other", "main", "other", "other"]


def test_who_was_interrupted_goes_on_before_anybody_else() -> None:
    bodies = {
        "main": in_order([reads(0), ("print", "main.py:1")]),
        "one": in_order([writes(1), writes(1)]),
        "two": in_order([writes(2)]),
    }
    script = Script(Returning(Usual(), 2, "one"), bodies)
    script.run()
    assert script.order == ["main", "main", "one", "one", "one", "main", "two", "two"]
    script = Script(Returning(Usual(), 2, "one", changes("0/g:m:n"), ["two"]), bodies)
    script.run()
    assert script.order == ["main", "main", "one", "one", "two", "two", "main", "one"]


def test_nobody_comes_back_before_the_other_one_holds_no_lock() -> None:
    entry = partial(Entry, actor="x", slice=0, decision=0)
    own = [entry(what="acquired", object="1"), entry(what="W", object="0/g:m:n")]
    assert not changes_something(own)
    assert changes_something([*own, entry(what="release", object="1")])
    assert not changes_something([entry(what="release", object="1")])


@pytest.mark.parametrize(
    ("place", "thing"),
    [("0/o:2:#", "0/o:2"), ("0/o:2:[1]", "0/o:2"), ("0/o:2:name", "0/o:2:name"), ("s:9:[0]", "s:9")],
)
def test_a_place_belongs_to_its_container(place: str, thing: str) -> None:
    assert thing_of(place) == thing


def test_who_waited_goes_on_at_once_and_is_held_up_before_it_clears() -> None:
    def waits() -> Body:
        yield blocks("L1")
        yield ("step", "7", "main.py:1")

    bodies = {
        "main": waits,
        "one": in_order([("free", "L1"), ("print", "main.py:2")]),
        "two": in_order([("print", "main.py:3")]),
    }
    script = Script(Eager(Adversary(about_to_call(frozenset({7})))), bodies)
    script.run()
    assert script.order[-1] == "main"
    assert script.order == ["main", "one", "main", "two", "two", "one", "main"]


def test_who_leaves_a_barrier_takes_back_what_he_brought() -> None:
    """It was counted up by each who came, and by the one who leaves first counted down."""

    def comes() -> Body:
        yield reads(0, value="0")
        yield writes(1, value="1")
        slice = script.scheduler.slice
        for _ in range(3):
            yield ("print", "main.py:1")
        yield writes(1, data=str(script.scheduler.slice), value="0", unmet=f"g:m:n@{slice}")

    pause = ("print", "main.py:2")
    bodies = {"main": comes, "other": in_order([pause, writes(2, value="2"), writes(2, value="1")])}
    script = Script(Alternating(), bodies)
    assert script.run()[0].stale == []


def test_who_comes_last_goes_before_who_is_woken() -> None:
    lock = Lock(1)

    def waits() -> Body:
        lock.waiters += 1
        yield ("block", "L1", "wait", "", "", "", "main.py:1")
        lock.waiters -= 1
        yield reads(0)

    def wakes() -> Body:
        yield ("print", "main.py:2")
        lock.owner = "wakes"
        yield from gives(lock)
        yield ("print", "main.py:3")

    bodies = {"main": waits, "wakes": wakes, "comes": in_order([reads(1)])}
    script = Script(Newcomer(), bodies)
    scheduler, ended = script.run()
    assert ended.how == "exit"
    assert [one.actor for one in scheduler.log if one.what == "R"] == ["comes", "main"]
    assert script.order.index("comes") > script.order.index("wakes")


@pytest.mark.parametrize("length", [10**6, 10**10])
def test_a_newcomer_that_sleeps_comes_in_all_the_same(length: int) -> None:
    lock = Lock(1)

    def waits() -> Body:
        lock.waiters += 1
        yield ("block", "L1", "wait", "", "", "", "main.py:1")
        lock.waiters -= 1
        yield reads(0)

    def wakes() -> Body:
        lock.owner = "wakes"
        yield from gives(lock)

    def comes() -> Body:
        yield ("block", "nobody", "sleep", str(length), "", "", "main.py:3")
        yield reads(1)

    bodies = {"main": waits, "wakes": wakes, "comes": comes}
    scheduler, ended = Script(Newcomer(), bodies).run()
    assert ended.how == "exit"
    assert [one.actor for one in scheduler.log if one.what == "R"] == ["comes", "main"]


@pytest.mark.parametrize(
    ("crowded", "order"),
    [
        pytest.param(False, ["first", "second", "third"], id="nobody has to wait"),
        pytest.param(
            True, ["first", "third", "second"], id="the one who is first stays until somebody waits"
        ),
    ],
)
def test_somebody_waits_before_the_newcomer_comes(crowded: bool, order: list[str]) -> None:
    lock, inside = Lock(1), list[str]()

    def visits(name: str) -> Body:
        yield from takes(lock, name)
        if inside:
            yield from gives(lock)
            yield ("block", "L2", "wait", "", "", "", "main.py:1")
            yield from takes(lock, name)
        inside.append(name)
        yield writes(1, value=name)
        yield from gives(lock)
        yield from takes(lock, name)
        inside.remove(name)
        yield ("free", "L2")
        yield from gives(lock)

    def starts() -> Body:
        yield ("print", "main.py:3")

    names = ("first", "second", "third")
    bodies: dict[str, Callable[[], Body]] = {"main": starts}
    bodies.update({name: partial(visits, name) for name in names})
    scheduler, _ = Script(Newcomer(crowded=crowded), bodies).run()
    assert [entry.value for entry in scheduler.log if entry.what == "W"] == order


@pytest.mark.parametrize("split", [True, False])
@pytest.mark.parametrize("others", [Usual, LastFirst])
def test_all_who_are_woken_have_seen_it_before_anybody_takes_it(
    split: bool, others: Callable[[], Policy]
) -> None:
    lock, there, least = Lock(1), [0], [0]

    def buys(name: str) -> Body:
        yield from takes(lock, name)
        while there[0] == 0:
            yield from gives(lock)
            yield ("block", "there", "wait", "", "", "", "main.py:1")
            yield from takes(lock, name)
        if split:
            yield from gives(lock)
            yield from takes(lock, name)
        there[0] -= 1
        least[0] = min(least[0], there[0])
        yield from gives(lock)

    def supplies(name: str) -> Body:
        yield from takes(lock, name)
        there[0] += 1
        yield ("free", "there")
        yield from gives(lock)

    def starts() -> Body:
        yield ("print", "main.py:3")

    bodies: dict[str, Callable[[], Body]] = {"main": starts}
    bodies.update({name: partial(buys, name) for name in ("first", "second")})
    bodies.update({name: partial(supplies, name) for name in ("third", "fourth")})
    if others is LastFirst:  # then whoever waits has come last
        bodies = {name: bodies[name] for name in ("main", "third", "fourth", "first", "second")}
    policy = WokenFirst(others())
    _, ended = Script(policy, bodies).run()
    assert ended.how == "exit"
    assert (there, least) == ([0], [-1 if split else 0])
    assert not policy.busy


@pytest.mark.parametrize(
    ("length", "order"),
    [
        pytest.param(10**7, ["other", "main"], id="a short one takes no time"),
        pytest.param(10**9, ["main", "other"], id="a long one lets the others go on"),
    ],
)
def test_who_sleeps_goes_on_as_if_it_had_not(length: int, order: list[str]) -> None:
    def sleeps() -> Body:
        yield ("block", "nobody", "sleep", str(length), "", "", "main.py:3")
        yield ("print", "main.py:4")

    bodies = {"main": in_order([reads(0), ("print", "main.py:1")]), "other": sleeps}
    policy = Switched(Usual(), 1, "other", Awake(Usual()))
    scheduler, ended = Script(policy, bodies).run()
    assert ended.how == "exit"
    assert [entry.actor for entry in scheduler.log if entry.what == "print"] == order
    assert policy.overslept is (order[0] == "other")


@pytest.mark.parametrize(
    ("held", "order"),
    [
        pytest.param("", ["other", "main"], id="without the lock"),
        pytest.param("1", ["main", "other"], id="with the lock"),
    ],
)
def test_who_looks_outside_at_what_he_has_changed_is_held_up(held: str, order: list[str]) -> None:
    counted = ("access", "1", "W", "g:m:n", "1", "", "", "1")
    bodies = {
        "main": in_order([counted, ("access", "2", "R", "g:m:n", "", "", "", held), ("print", "main.py:1")]),
        "other": in_order([("print", "main.py:2")]),
    }
    scheduler, _ = Script(Adversary(looks_outside), bodies).run()
    assert [entry.actor for entry in scheduler.log if entry.what == "print"] == order


def two_locks(policy: Policy) -> Script:
    first, second = Lock(1), Lock(2)

    def nested(outer: Lock, inner: Lock, name: str) -> Body:
        yield from takes(outer, name)
        yield ("acquire", str(inner.number), str(outer.number), "main.py:9", "1")
        while inner.owner:
            inner.waiters += 1
            yield blocks(f"L{inner.number}")
            inner.waiters -= 1
        inner.owner = name
        yield from gives(inner)
        yield from gives(outer)

    return Script(
        policy,
        {"main": lambda: nested(first, second, "main"), "other": lambda: nested(second, first, "other")},
    )


@pytest.mark.parametrize(
    ("looks", "overslept"),
    [
        pytest.param(["turn"], False, id="it sees what was written by whoever is held up"),
        pytest.param(["other"], True, id="it looks at something else"),
        pytest.param([], True, id="it only slept"),
    ],
)
def test_whoever_polls_goes_on_by_what_is_written_and_not_by_how_long_it_sleeps(
    looks: list[str], overslept: bool
) -> None:
    def gives_the_turn() -> Body:
        yield writes(1, location="g:m:turn", value="1")
        yield ("print", "main.py:2")

    def sleeps() -> Body:
        yield ("block", "nobody", "sleep", str(10**6), "", "", "main.py:3")
        for place in looks:
            yield reads(2, location=f"g:m:{place}")
        yield ("print", "main.py:4")

    policy = Adversary(has_handed_over(frozenset(("0/g:m:turn",))))
    scheduler, ended = Script(policy, {"main": gives_the_turn, "other": sleeps}).run()
    assert ended.how == "exit"
    assert [entry.actor for entry in scheduler.log if entry.what == "print"] == ["other", "main"]
    assert policy.overslept is overslept


def test_locks_in_a_circle() -> None:
    assert two_locks(Usual()).run()[1].how == "exit"
    assert two_locks(Adversary(about_to_take)).run()[1].how == "deadlock"


def test_latecomers_begin_when_somebody_has_ended() -> None:
    bodies = {name: in_order([reads(0), reads(1)]) for name in ("main", "first", "second", "third", "fourth")}
    script = Script(Latecomers(Alternating()), bodies)
    _, ended = script.run()
    assert ended.how == "exit"
    last = {name: len(script.order) - script.order[::-1].index(name) for name in bodies}
    begun = {name: script.order.index(name) + 1 for name in bodies}
    assert begun["second"] < last["first"]
    assert min(begun["third"], begun["fourth"]) > min(last["first"], last["second"])


@pytest.mark.parametrize("policy", [Adversary(about_to_take), Alternating(), Pct(3, 12, 2)])
def test_a_schedule_is_repeated_by_its_switches(policy: Policy) -> None:
    script = two_locks(policy)
    scheduler, ended = script.run()
    again = two_locks(Witness(scheduler.switches))
    scheduler_again, ended_again = again.run()
    assert (again.order, ended_again) == (script.order, ended)
    assert scheduler_again.log == scheduler.log


def test_time_passes_when_nobody_can_go_on() -> None:
    words: list[str] = []

    def sleeps(seconds: float) -> Body:
        words.append((yield blocks("", seconds)))

    script = Script(Usual(), {"main": lambda: sleeps(5), "other": lambda: sleeps(2)})
    scheduler, ended = script.run()
    assert ended.how == "exit"
    assert words == ["timeout", "timeout"]
    assert scheduler.now == 5_000_000_000
    assert script.order[-2:] == ["other", "main"]


@pytest.mark.parametrize("hostile", [False, True])
def test_only_a_hostile_adversary_lets_time_pass_over_somebody_held_up(hostile: bool) -> None:
    def sleeps() -> Body:
        yield blocks("", 1)
        yield writes(2)

    bodies = {"main": in_order([reads(0), writes(1, data="1")]), "other": sleeps}
    holds = about_to_write(frozenset({1}))
    scheduler, _ = Script(Adversary(holds, hostile=hostile), bodies).run()
    assert [stale.write.actor for stale in scheduler.stale] == ["main"] * hostile
    assert any(switch.to == CLOCK for switch in scheduler.switches) == hostile


def test_whoever_is_due_need_not_wait_for_the_clock() -> None:
    def works(site: int) -> Body:
        yield blocks("", 1)
        yield reads(0)
        yield writes(site, data=str(script.scheduler.slice))

    script = Script(
        Adversary(about_to_write(None)),
        {"main": in_order([]), "one": lambda: works(1), "other": lambda: works(2)},
    )
    assert len(script.run()[0].stale) == 1


def test_everybody_waits_for_ever() -> None:
    script = Script(Usual(), {"main": in_order([blocks("L1")]), "other": in_order([blocks("L2")])})
    assert script.run()[1].how == "deadlock"


def test_whoever_waits_for_a_pipe_looks_again_when_one_was_used() -> None:
    looks = 0

    def looking() -> Body:
        nonlocal looks
        while looks < 3:
            looks += 1
            yield blocks("io")

    bodies = {
        "main": looking,
        "other": in_order([("free", "io"), blocks("", 1), ("free", "io"), blocks("", 1)]),
    }
    assert Script(Usual(), bodies).run()[1].how == "deadlock"
    assert looks == 3


def test_those_who_only_look_are_a_livelock() -> None:
    def looks() -> Body:
        while True:
            yield reads(0)
            yield ("spin", "main.py:3")

    _, ended = Script(Usual(), {"main": looks, "other": looks}).run()
    assert ended.how == "livelock"


@pytest.mark.parametrize(
    ("stores", "gets_on", "loop", "handled", "how"),
    [
        pytest.param("turn", False, "ends", False, "livelock", id="to and fro"),
        pytest.param("more", False, "ends", False, "endless", id="it counts"),
        pytest.param("unknown", False, "ends", False, "endless", id="nobody knows what it stores"),
        pytest.param("turn", True, "ends", False, "endless", id="in variables of its own"),
        pytest.param("turn", False, "endless", False, "endless", id="it should not end"),
        pytest.param("turn", False, "ends", True, "endless", id="a signal may end it"),
    ],
)
def test_who_hands_over_for_ever_is_in_a_livelock(
    stores: str, gets_on: bool, loop: str, handled: bool, how: str
) -> None:
    def hands_over(other: str) -> Body:
        if handled:
            yield ("disposition", "15", "handled")
        yield ("loop", loop)
        for number in range(100_000):
            yield reads(0)
            yield writes(1, value={"turn": other, "more": f"{other}{number}", "unknown": ""}[stores])
            yield ("spin", "main.py:3", str(number if gets_on else 0))

    bodies: dict[str, Callable[[], Body]] = {
        name: partial(hands_over, other) for name, other in (("main", "other"), ("other", "main"))
    }
    assert Script(Usual(), bodies).run(100_000)[1].how == how


def test_turns_are_taken_for_long_by_those_who_look_and_get_on() -> None:
    """What they do is familiar and told no more: it seems that they only look."""

    def looks(turns: int) -> Body:
        for number in range(turns):
            yield ("spin", "main.py:3", str(number), "looks")

    most = 20 * ROUNDS
    assert (
        Script(Usual(), {"main": partial(looks, most), "other": partial(looks, most)}).run()[1].how == "exit"
    )


@pytest.mark.parametrize(("what", "slept"), [("sleep", True), ("lock 1", False)])
def test_who_sleeps_between_look_and_write_is_overtaken_in_any_run(what: str, slept: bool) -> None:
    def sleeps() -> Body:
        yield reads(0)
        read = str(script.scheduler.slice)
        yield ("block", "nobody", what, str(10**9), "", "", "main.py:1")
        yield writes(1, data=read)

    script = Script(Usual(), {"main": sleeps, "other": in_order([writes(2)])})
    scheduler, _ = script.run()
    (stale,) = scheduler.stale
    assert scheduler.slept_through(stale) is slept


@pytest.mark.parametrize(("policy", "lost"), [(Overtaken(about_to_write(None)), True), (ChildFirst(), False)])
def test_whoever_is_held_up_is_overtaken_once_by_the_next_one(policy: Policy, lost: bool) -> None:
    """Also where somebody is started for ever, so that there is always somebody who can go on."""

    def increment() -> Body:
        yield reads(0)
        yield writes(1, data=str(script.scheduler.slice))

    def starts_for_ever() -> Body:
        for _ in range(200):
            yield blocks("nobody", timeout=0.1)
            yield ("print", "main.py:1")

    script = Script(policy, {"main": starts_for_ever, "second": increment, "third": increment})
    scheduler, _ = script.run()
    assert bool(scheduler.stale) is lost
    # Whoever was held up went on although somebody else still could.
    assert all(stale.write.decision < scheduler.decisions - 100 for stale in scheduler.stale)


def test_those_who_compute_for_very_long_are_none() -> None:
    def computes() -> Body:
        while True:
            yield ("spin", "main.py:3")

    scheduler, ended = Script(Usual(), {"main": computes, "other": computes}).run()
    assert ended.how == "endless"
    assert all(actor.rounds > ROUNDS for actor in scheduler.actors)


@pytest.mark.parametrize(("last", "how"), [(0, "livelock"), (100, "endless")])
def test_who_gets_on_in_variables_of_his_own_is_in_no_livelock(last: int, how: str) -> None:
    def goes_round() -> Body:
        for number in range(100):
            yield reads(0)
            yield ("spin", "main.py:3", str(min(number, last)))

    assert Script(Usual(), {"main": goes_round}).run()[1].how == how


@pytest.mark.parametrize(("rounds", "last", "how"), [(400, 400, "exit"), (400, 1, "livelock")])
def test_who_sleeps_between_things_of_his_own_comes_to_their_end(rounds: int, last: int, how: str) -> None:
    def goes_through() -> Body:
        for number in range(rounds):
            yield reads(0)
            yield ("block", "", "sleep", "1000", "", "", "main.py:3", str(min(number, last)))

    assert Script(Usual(), {"main": goes_through}).run()[1].how == how


@pytest.mark.parametrize(
    ("kind", "how"), [("threading.Lock", "livelock"), ("threading.Semaphore", "endless")]
)
def test_who_takes_a_lock_to_look_has_changed_nothing(kind: str, how: str) -> None:
    lock = Lock(1)

    def looks() -> Body:
        yield ("lock", "1", kind, "main.py:1")
        for _ in range(400):
            yield from takes(lock, "main")
            yield reads(0)
            yield from gives(lock)
            yield ("block", "", "sleep", "1000", "", "", "main.py:3", "here")

    assert Script(Usual(), {"main": looks}).run()[1].how == how


def test_those_who_work_for_ever_are_endless_and_no_livelock() -> None:
    def works() -> Body:
        while True:
            yield ("spin", "main.py:3")
            yield writes(0)

    assert Script(Usual(), {"main": works}).run(50_000)[1].how == "endless"


def test_a_spinner_gives_way_to_whoever_changes_what_it_waits_for() -> None:
    flag: list[str] = []

    def waits() -> Body:
        while not flag:
            yield ("spin", "main.py:3")

    def sets() -> Body:
        yield writes(0)
        flag.append("set")

    assert Script(Usual(), {"main": waits, "other": sets}).run()[1].how == "exit"


def test_a_message_that_nobody_knows_is_no_proof_of_anything() -> None:
    scheduler, _ = Script(Usual(), {"main": in_order([("nonsense", "x"), reads(0)])}).run()
    assert scheduler.unseen


def test_what_breaks_in_the_explorer_itself_is_no_fault_of_the_program() -> None:
    told = ("broken", "TypeError in the explorer itself: no", "p.py:3")
    scheduler, ended = Script(Usual(), {"main": in_order([told, reads(0)])}).run()
    run = Run(scheduler, ended, 1, 0, (), "")
    search = Search(Zygote.__new__(Zygote), Source((), {}), "something else", lambda ending: False, Limits())
    assert search.faults(run) == []
    scheduler.broken, broken = "", scheduler.broken
    assert search.faults(run)
    scheduler.broken = broken
    assert scheduler.broken == "TypeError in the explorer itself: no (p.py:3)"


def test_a_task_of_an_event_loop_loses_what_another_one_writes() -> None:
    def body() -> Body:
        slices: dict[str, str] = {}
        for task in ("Task-2 (pay)", "Task-3 (pay)"):
            yield ("turn", task)
            slices[task] = str(script.scheduler.slice)
            yield reads(0)
        for task, read in slices.items():
            yield ("turn", task)
            yield writes(1, data=read)

    script = Script(Usual(), {"main": body})
    scheduler, ended = script.run()
    assert ended.how == "exit"
    (stale,) = scheduler.stale
    assert (stale.between.who, stale.write.who) == ("Task-2 (pay)", "Task-3 (pay)")


def test_a_signal_that_is_pending_stays_one() -> None:
    scheduler = Script(Usual(), {"main": in_order([])}).scheduler
    scheduler.hello("main", "main", None)
    for _ in range(3):
        scheduler.send(0, 10)
    assert scheduler.actors[0].signals == [10]


def test_an_interval_timer_goes_off_again_and_again() -> None:
    answers = []

    def body() -> Body:
        yield ("disposition", "14", "handled")
        yield ("alarm", "1000", "500")
        for _ in range(3):
            answers.append((yield blocks("signal")))
        answers.append((yield ("alarm", "0", "0")))

    scheduler, ended = Script(Usual(), {"main": body}).run()
    assert ended.how == "exit"
    assert answers == ["signal 14", "signal 14", "signal 14", "500 500"]
    assert scheduler.now == 2000


def interrupted_inside(policy: Policy) -> list[str]:
    """What somebody is answered in two sections, while another one sends a signal."""
    answers = []

    def main() -> Body:
        yield ("disposition", "10", "handled")
        for lock in ("1", "2"):
            answers.append((yield ("inside", f"taken main.py:{lock}", lock)))

    def other() -> Body:
        yield ("kill", "1", "10")
        script.scheduler.send(0, 10)

    script = Script(policy, {"main": main, "other": other})
    _, ended = script.run()
    assert ended.how == "exit"
    return answers


@pytest.mark.parametrize(
    ("policy", "answers"),
    [
        pytest.param(Usual(), ["", ""], id="nobody is held up"),
        pytest.param(Adversary(inside(), 8, main_first=True), ["signal 10", ""], id="in any"),
        pytest.param(
            Adversary(inside(frozenset("2")), 8, main_first=True), ["", "signal 10"], id="of a lock"
        ),
        pytest.param(
            Adversary(inside(where="taken main.py:2"), 8, main_first=True), ["", "signal 10"], id="at a line"
        ),
    ],
)
def test_an_adversary_lets_a_signal_come_into_a_section(policy: Policy, answers: list[str]) -> None:
    assert interrupted_inside(policy) == answers


def test_a_timer_does_not_end_the_wait_of_its_own_handler() -> None:
    nested = 0

    def main() -> Body:
        nonlocal nested
        yield ("disposition", "14", "handled")
        yield ("alarm", "1000", "500")
        while True:
            word = yield blocks("L1")
            assert word == "signal 14"
            nested += 1
            yield ("signal", "14", "begin", "1@main.py:3", "main.py:4" if nested == 1 else "main.py:9")

    _, ended = Script(Usual(), {"main": main}).run()
    assert ended.how == "deadlock"
    assert nested == 9


def test_nobody_of_a_stopped_process_goes_on() -> None:
    script = Script(Usual(), {"main": in_order([reads(0)])})
    scheduler = script.scheduler
    scheduler.hello("main", "main", None)
    scheduler.stop(0)
    assert scheduler.decide() == Ended("deadlock")
    scheduler.go_on(0)
    assert isinstance(scheduler.decide(), Grant)
