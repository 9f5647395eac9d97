"""Does the trace of a program tell what the program did?"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from grader.box import open_box
from grader.trace import (
    AlarmSet,
    Executed,
    Exited,
    Forked,
    Listened,
    Reaped,
    SignalDelivered,
    SignalSent,
    Slept,
    Stopped,
    Trace,
    Woke,
)
from tests.conformance.implementations import Stimuli, observed
from tests.conformance.test_behaviour import PROGRAMS, STIMULI
from tests.drive.victims import children_of, of_kind, root_of


def trace_of(name: str, folder: Path) -> Trace:
    """The trace of a program of the table."""
    shutil.copy(PROGRAMS / f"{name}.py", folder / f"{name}.py")
    with open_box(folder, f"{name}.py") as box:
        return observed(box, STIMULI.get(name, Stimuli()))[1]


def test_sleepers_wake_in_the_order_of_their_times(tmp_path: Path) -> None:
    trace = trace_of("sleep_order_of_processes", tmp_path)
    sleepers = children_of(trace, root_of(trace))
    assert [event.task for event in of_kind(trace, Woke)] == [sleepers[1], sleepers[2], sleepers[0]]
    assert [event.virtual for event in of_kind(trace, Woke)] == pytest.approx([0.05, 0.1, 0.15], abs=0.005)
    assert [event.child for event in of_kind(trace, Reaped)] == sleepers


def test_an_interrupted_sleep_keeps_its_end(tmp_path: Path) -> None:
    trace = trace_of("sleep_resumes_after_handler", tmp_path)
    root = root_of(trace)
    (child,) = children_of(trace, root)
    (sent,) = of_kind(trace, SignalSent)
    caught = of_kind(trace, SignalDelivered, lambda event: event.signal == "SIGUSR1")[0]
    assert (caught.task, caught.sender, caught.cause) == (root, child, sent.sequence)
    assert caught.virtual == pytest.approx(0.05, abs=0.005)
    assert of_kind(trace, Woke)[-1].virtual == pytest.approx(0.15, abs=0.005)


def test_alarms_are_told(tmp_path: Path) -> None:
    trace = trace_of("itimer_interval", tmp_path)
    first, last = of_kind(trace, AlarmSet)
    assert first.until == pytest.approx(0.02, abs=0.005)
    assert first.interval == 0.02
    assert last.until is None
    rings = of_kind(trace, SignalDelivered, lambda event: event.signal == "SIGALRM")
    assert [event.origin for event in rings] == ["alarm"] * 3
    assert [event.virtual for event in rings] == pytest.approx([0.02, 0.04, 0.06], abs=0.005)


def test_exits_and_their_parents(tmp_path: Path) -> None:
    trace = trace_of("waitid_family", tmp_path)
    root = root_of(trace)
    first, second = children_of(trace, root)
    assert [(e.task, e.code, e.signal) for e in of_kind(trace, Exited)] == [
        (first, 9, None),
        (second, None, "SIGKILL"),
        (root, 0, None),
    ]
    assert [(event.task, event.child) for event in of_kind(trace, Reaped)] == [(root, first), (root, second)]


def test_ignored_children_are_known_to_be_gone(tmp_path: Path) -> None:
    trace = trace_of("sigchld_ignored", tmp_path)
    assert {event.child for event in of_kind(trace, Reaped)} == set(children_of(trace, root_of(trace)))


def test_stops_of_children_are_told(tmp_path: Path) -> None:
    trace = trace_of("background_read", tmp_path)
    (child,) = children_of(trace, root_of(trace))
    assert [(event.task, event.signal) for event in of_kind(trace, Stopped)] == [(child, "SIGTTIN")]


def test_threads_belong_to_their_process(tmp_path: Path) -> None:
    trace = trace_of("timers", tmp_path)
    threads = of_kind(trace, Forked)
    assert len(threads) == 4
    assert all(event.thread and event.process == root_of(trace) for event in threads)
    assert len(trace.processes()) == 1


def test_programs_and_servers_are_told(tmp_path: Path) -> None:
    assert [event.path for event in of_kind(trace_of("posix_spawn", tmp_path), Executed)]
    assert [event.family for event in of_kind(trace_of("sockets_tcp", tmp_path), Listened)] == ["inet"]


def test_an_ignored_signal_interrupts_no_sleep(tmp_path: Path) -> None:
    trace = trace_of("sleep_with_ignored_signal", tmp_path)
    root = root_of(trace)
    assert len(of_kind(trace, Slept, lambda event: event.task == root)) == 1
    ignored = of_kind(trace, SignalDelivered, lambda event: event.signal == "SIGUSR1")
    assert [event.disposition for event in ignored] == ["ignored"]


def test_waitid_tells_of_the_one_child_that_has_ended(tmp_path: Path) -> None:
    trace = trace_of("waitid_of_one", tmp_path)
    root = root_of(trace)
    first, second = children_of(trace, root)
    told = [event for event in trace.events if isinstance(event, Reaped | SignalSent)]
    assert [getattr(event, "child", None) for event in told] == [second, None, first]
