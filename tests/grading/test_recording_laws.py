"""The laws of the recording, for any run: what is luck leaves no trace in it, and nothing else is hidden.

A run is made up together with everything that orders its events. Any order that keeps to that could have been
observed, and must give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.grading import normalised
from grader.trace import (
    SCHEMA,
    DispositionSet,
    Event,
    Exited,
    Forked,
    Header,
    Reaped,
    Rested,
    SendFailed,
    SignalDelivered,
    SignalSent,
    Started,
    Stimulus,
    TaskId,
    Trace,
    Wrote,
    decode,
    encode,
)
from tests.conftest import ENVIRONMENT

#: Pairs of stored traces of one program, of runs beside eight busy loops.
RACES = Path(__file__).with_name("races")
ROOT = 10


@dataclass(frozen=True)
class Happening:
    """An event of a made-up run.

    Attributes:
        kind, fields: what happens. A cause is the place of its happening in the run.
        after: places of the happenings that it follows, whatever luck does.
    """

    kind: type[Event]
    fields: dict[str, Any]
    after: frozenset[int]


@dataclass
class Plot:
    """A run that is being made up.

    Attributes:
        happenings: so far.
        last: what each living task did last, on which everything follows that it does.
        handled: the signals that each task handles; the others it ignores, or leaves SIGCHLD alone.
        ready: from when on that holds for it.
        unnoticed: what comes to a task without its noticing; it ends later.
        parents: of the tasks that were forked.
        ended: who ended, when, and is not waited for yet.
        rested: since when everything before is over.
    """

    happenings: list[Happening] = field(default_factory=list)
    last: dict[TaskId, int] = field(default_factory=dict)
    handled: dict[TaskId, frozenset[str]] = field(default_factory=dict)
    ready: dict[TaskId, int] = field(default_factory=dict)
    unnoticed: dict[TaskId, set[int]] = field(default_factory=dict)
    parents: dict[TaskId, TaskId] = field(default_factory=dict)
    ended: dict[TaskId, int] = field(default_factory=dict)
    rested: frozenset[int] = frozenset()

    def happen(self, kind: type[Event], after: Iterable[int] = (), /, **fields: Any) -> int:
        """Something happens after what is named, and after the last rest."""
        self.happenings.append(Happening(kind, fields, self.rested | frozenset(after)))
        return len(self.happenings) - 1

    def do(self, kind: type[Event], task: TaskId, after: Iterable[int] = (), /, **fields: Any) -> int:
        """A task does something, after what it did last."""
        self.last[task] = self.happen(kind, (self.last[task], *after), task=task, **fields)
        return self.last[task]

    def begin(self, task: TaskId, birth: int, handled: frozenset[str]) -> None:
        """A task begins by saying which signals it handles."""
        self.last[task] = birth
        for signal in sorted(handled):
            self.do(DispositionSet, task, signal=signal, disposition="handled")
        self.handled[task], self.ready[task], self.unnoticed[task] = handled, self.last[task], set()

    def come(self, task: TaskId, /, cause: int, **fields: Any) -> None:
        """A signal comes to a task."""
        if fields["signal"] in self.handled[task]:
            self.do(SignalDelivered, task, (cause,), cause=cause, disposition="handled", **fields)
            return
        disposition = "default" if fields["signal"] == "SIGCHLD" else "ignored"
        after = cause, self.ready[task]
        fields |= {"task": task, "cause": cause, "disposition": disposition}
        self.unnoticed[task].add(self.happen(SignalDelivered, after, **fields))

    def send(self, task: TaskId, target: TaskId) -> None:
        """A task signals another, or itself."""
        sent = self.do(SignalSent, task, signal="SIGUSR1", target=target, targets=(target,))
        self.come(target, sent, signal="SIGUSR1", origin="task", sender=task)

    def end(self, task: TaskId) -> None:
        """A task ends; its parent hears of it."""
        exited = self.do(Exited, task, tuple(self.unnoticed[task]), code=0)
        del self.last[task]
        parent = self.parents.get(task)
        if parent in self.last:
            self.ended[task] = exited
            self.come(parent, exited, signal="SIGCHLD", origin="child", sender=task)

    def reap(self) -> None:
        """A parent learns of the end of a child."""
        child, exited = self.ended.popitem()
        if (parent := self.parents[child]) in self.last:
            self.do(Reaped, parent, (exited,), child=child)

    def rest(self, step: int) -> None:
        """Everybody waits, and a key is pressed."""
        everything = range(len(self.happenings))
        rest = self.happen(Rested, everything, step=step, reason="idle")
        key = self.happen(Stimulus, (rest,), step=step + 1, kind="press", what="Ctrl-C")
        self.rested = frozenset({key})
        for task in list(self.last):
            self.come(task, key, signal="SIGINT", origin="key", sender=None)


@st.composite
def runs(draw: st.DrawFn) -> tuple[Happening, ...]:
    """A run of some processes that write, fork, signal one another, end and are waited for."""
    handling = st.frozensets(st.sampled_from(["SIGINT", "SIGUSR1", "SIGCHLD"]))
    plot = Plot()
    plot.begin(ROOT, plot.happen(Started, task=ROOT, argv=("python3", "main.py")), draw(handling))
    for number in range(draw(st.integers(4, 16))):
        task = draw(st.sampled_from(sorted(plot.last)))
        match draw(st.sampled_from(["write", "fork", "fork", "send", "send", "end", "reap", "rest"])):
            case "write":
                plot.do(Wrote, task, text=str(number))
            case "fork":
                child = ROOT + 1 + number
                birth = plot.do(Forked, task, child=child, thread=False, process=child)
                plot.parents[child] = task
                plot.begin(child, birth, draw(handling))
            case "send":
                plot.send(task, draw(st.sampled_from(sorted(plot.last))))
            case "end" if task != ROOT:
                plot.end(task)
            case "reap" if plot.ended:
                plot.reap()
            case "rest":
                plot.rest(number)
            case _:
                pass
    return tuple(plot.happenings)


@st.composite
def orders(draw: st.DrawFn, run: Sequence[Happening]) -> list[int]:
    """An order in which a run could have been observed."""
    left = {place: set(happening.after) for place, happening in enumerate(run)}
    order: list[int] = []
    while left:
        ready = sorted(place for place, after in left.items() if not after)
        order.append(draw(st.sampled_from(ready)))
        del left[order[-1]]
        for after in left.values():
            after.discard(order[-1])
    return order


def observed(run: Sequence[Happening], order: Sequence[int] | None = None) -> Trace:
    """The trace of a run, in the order of the plot or another."""
    numbers: dict[int, int] = {}
    events: list[Event] = []
    for place in range(len(run)) if order is None else order:
        numbers[place] = len(events)
        fields = dict(run[place].fields)
        if "cause" in fields:
            fields["cause"] = numbers[fields["cause"]]
        common: dict[str, Any] = {"case": "c", "run": 0, "virtual": 0.0, "monotonic": 0.0}
        events.append(run[place].kind(sequence=len(events), **common, **fields))
    return Trace(Header(SCHEMA, "demo", ENVIRONMENT), tuple(events))


def recorded(trace: Trace) -> bytes:
    return encode(normalised(trace))


# --- what is luck leaves no trace ------------------------------------------------------------------------


@given(data=st.data(), run=runs())
def test_what_nothing_orders_may_come_in_any_order(data: st.DataObject, run: tuple[Happening, ...]) -> None:
    assert recorded(observed(run, data.draw(orders(run)))) == recorded(observed(run))


@given(run=runs())
def test_what_nobody_notices_may_as_well_not_come(run: tuple[Happening, ...]) -> None:
    seen = observed(run)
    noticed = (e for e in seen.events if not isinstance(e, SignalDelivered) or e.noticed)
    assert recorded(Trace(seen.header, tuple(noticed))) == recorded(seen)


@given(data=st.data(), run=runs())
def test_it_changes_nothing_the_second_time(data: st.DataObject, run: tuple[Happening, ...]) -> None:
    once = normalised(observed(run, data.draw(orders(run))))
    assert recorded(once) == encode(once)


@pytest.mark.parametrize("race", ["ignored-key", "child-reaped"])
def test_runs_under_load_that_differed_in_luck_alone(race: str) -> None:
    """A key that is ignored came before or after the colleague's signal; SIGCHLD before or after the wait."""
    usual, flipped = (
        decode((RACES / f"{race}-{which}.jsonl").read_bytes()) for which in ("usual", "flipped")
    )
    assert _shape(usual) != _shape(flipped)
    assert recorded(usual).splitlines()[1:] == recorded(flipped).splitlines()[1:]


def _shape(trace: Trace) -> list[tuple[str, object, object]]:
    return [(type(event).__name__, event.task, getattr(event, "signal", None)) for event in trace.events]


def _saying(*dispositions: tuple[str, str]) -> bytes:
    plot = Plot()
    plot.begin(ROOT, plot.happen(Started, task=ROOT, argv=("main.py",)), frozenset())
    for signal, disposition in dispositions:
        plot.do(DispositionSet, ROOT, signal=signal, disposition=disposition)
    return recorded(observed(plot.happenings))


def test_what_a_task_says_of_several_signals_is_seen_when_it_is_looked_at() -> None:
    seen_late = _saying(("SIGINT", "ignored"), ("SIGQUIT", "handled"))
    assert _saying(("SIGQUIT", "handled"), ("SIGINT", "handled"), ("SIGINT", "ignored")) == seen_late
    assert _saying(("SIGQUIT", "handled"), ("SIGINT", "handled")) != seen_late


# --- and nothing else is hidden --------------------------------------------------------------------------


@given(data=st.data(), run=runs())
def test_each_task_s_story_can_be_read_from_the_recording(
    data: st.DataObject, run: tuple[Happening, ...]
) -> None:
    seen = observed(run, data.draw(orders(run)))
    assert sorted(_stories(normalised(seen))) == sorted(_stories(seen))


def _stories(trace: Trace) -> Iterator[tuple[str, ...]]:
    """What each task did and noticed, in its own order, and by which deed of whom it was caused."""
    stories: dict[TaskId | None, list[str]] = {}
    told: dict[int, str] = {}
    for event in trace.events:
        if isinstance(event, SignalDelivered) and not event.noticed:
            continue
        story = stories.setdefault(event.task, [])
        match event:
            case Wrote(text=text) if story and story[-1].startswith("writes "):
                story[-1] += text
                continue
            case Wrote(text=text):
                words = f"writes {text}"
            case SignalDelivered(signal=signal, disposition=disposition, cause=int(cause)):
                words = f"gets {signal}, {disposition}, because {told[cause]}"
            case DispositionSet(signal=signal, disposition=disposition):
                words = f"says {signal} is {disposition}"
            case _:
                words = type(event).__name__
        story.append(words)
        told[event.sequence] = f"of deed {len(story)}, {words}"
    yield from map(tuple, stories.values())


def _two_handled(first: str, second: str) -> Trace:
    """The child's signal and the key both come to a task that handles them, in one order or the other."""
    plot = Plot()
    plot.begin(ROOT, plot.happen(Started, task=ROOT, argv=("main.py",)), frozenset({"SIGINT", "SIGUSR1"}))
    forked = plot.do(Forked, ROOT, child=11, thread=False, process=11)
    plot.begin(11, forked, frozenset())
    rest = plot.happen(Rested, range(len(plot.happenings)), step=0, reason="idle")
    key = plot.happen(Stimulus, (rest,), step=1, kind="press", what="Ctrl-C")
    sent = plot.do(SignalSent, 11, (key,), signal="SIGUSR1", target=ROOT, targets=(ROOT,))
    ways: dict[str, dict[str, Any]] = {
        "SIGINT": {"origin": "key", "sender": None, "cause": key},
        "SIGUSR1": {"origin": "task", "sender": 11, "cause": sent},
    }
    for signal in (first, second):
        plot.come(ROOT, signal=signal, **ways[signal])
    return observed(plot.happenings)


def test_two_handled_signals_keep_the_order_in_which_they_came() -> None:
    """Their handlers ran in that order: it is the program that was lucky, not the observer."""
    assert recorded(_two_handled("SIGINT", "SIGUSR1")) != recorded(_two_handled("SIGUSR1", "SIGINT"))


def test_before_a_handler_and_after_it_is_not_the_same() -> None:
    def run(*, writes_first: bool) -> Trace:
        plot = Plot()
        plot.begin(ROOT, plot.happen(Started, task=ROOT, argv=("main.py",)), frozenset({"SIGUSR1"}))
        if writes_first:
            plot.do(Wrote, ROOT, text="a")
        plot.send(ROOT, ROOT)
        if not writes_first:
            plot.do(Wrote, ROOT, text="a")
        return observed(plot.happenings)

    assert recorded(run(writes_first=True)) != recorded(run(writes_first=False))


def test_to_ignore_a_signal_is_not_to_handle_it() -> None:
    def run(handled: frozenset[str]) -> Trace:
        plot = Plot()
        plot.begin(ROOT, plot.happen(Started, task=ROOT, argv=("main.py",)), handled)
        plot.send(ROOT, ROOT)
        return observed(plot.happenings)

    assert recorded(run(frozenset())) != recorded(run(frozenset({"SIGUSR1"})))


# --- causes stand before their effects -------------------------------------------------------------------


def test_a_process_ends_after_its_threads_did_what_they_did() -> None:
    plot = Plot()
    plot.begin(ROOT, plot.happen(Started, task=ROOT, argv=("main.py",)), frozenset())
    plot.begin(11, plot.do(Forked, ROOT, child=11, thread=True, process=ROOT), frozenset())
    said = plot.do(Wrote, 11, text="a")
    plot.do(Exited, ROOT, (said,), code=0)
    kinds = [type(event) for event in normalised(observed(plot.happenings)).events]
    assert kinds == [Started, Forked, Wrote, Exited]


def test_nobody_is_found_only_after_his_end() -> None:
    plot = Plot()
    plot.begin(ROOT, plot.happen(Started, task=ROOT, argv=("main.py",)), frozenset())
    plot.begin(11, plot.do(Forked, ROOT, child=11, thread=False, process=11), frozenset())
    plot.do(Exited, 11, code=0)
    sent = plot.do(SignalSent, ROOT, signal="0", target=11, targets=(11,))
    plot.do(SendFailed, ROOT, (plot.last[11],), cause=sent, error="ESRCH")
    kinds = [type(event) for event in normalised(observed(plot.happenings)).events]
    assert kinds == [Started, Forked, SignalSent, Exited, SendFailed]
