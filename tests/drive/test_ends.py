"""Does every run end, within its limits, with nothing left behind, and always in the same way?"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from grader.box.counting import Count
from grader.drive import processes
from grader.errors import ObservationError
from grader.spec.model import Limits, Press, Signal, Type
from grader.trace import Event, Exited, LimitReached, Rested, SignalDelivered, SignalSent, Slept, Trace, Woke
from tests.conformance.implementations import observed_trace
from tests.drive.victims import box_of, of_kind, root_of, started

pytestmark = pytest.mark.long

SMALL = Limits(cpu=1.0, output=100_000, tasks=30, memory=200_000_000, written=5_000_000, events=10**9)


@pytest.mark.parametrize(
    ("name", "limit"),
    [
        ("endless_pages", "cpu"),
        ("endless_forks", "cpu"),
        pytest.param("endless_signals", "cpu", marks=pytest.mark.slow),
        ("endless_output", "output"),
        ("endless_children_alone", "cpu"),
        ("endless_memory", "memory"),
        ("endless_files", "written"),
        ("endless_empty_files", "written"),
    ],
)
def test_a_limit_ends_it(name: str, limit: str, tmp_path: Path) -> None:
    with box_of(name, tmp_path) as box:
        trace = observed_trace(box, limits=SMALL)
    limits = [event.limit for event in of_kind(trace, LimitReached)]
    assert (limits, of_kind(trace, Rested)[-1].reason) == ([limit], "limit")
    assert {process.ended is not None for process in trace.processes().values()} == {True}


def test_a_fork_bomb_is_kept_small(tmp_path: Path) -> None:
    with box_of("fork_bomb", tmp_path) as box:
        trace = observed_trace(box, limits=SMALL)
    assert "tasks" in [event.limit for event in of_kind(trace, LimitReached)]
    assert len(trace.processes()) <= SMALL.tasks


def test_a_silent_loop_is_told_as_busy(tmp_path: Path) -> None:
    with box_of("endless_loop", tmp_path) as box:
        trace = observed_trace(box, limits=SMALL)
    last = of_kind(trace, Rested)[-1]
    assert last.busy == (root_of(trace),)
    assert not of_kind(trace, LimitReached)


def test_a_silent_loop_still_gets_keys(tmp_path: Path) -> None:
    with box_of("endless_loop", tmp_path) as box:
        trace = observed_trace(box, Press(key="Ctrl-C"))
    assert of_kind(trace, Exited)[-1].signal == "SIGINT"


def test_the_watchdog_is_our_error_and_tells_every_task(tmp_path: Path) -> None:
    with box_of("endless_pages", tmp_path) as box:
        with pytest.raises(ObservationError) as caught:
            observed_trace(box, watchdog=0.5, limits=Limits(cpu=1000.0))
        assert "0.5 s" in str(caught.value)
        assert "process 3" in caught.value.dump
        assert not _descendants()


@pytest.mark.parametrize(
    "name",
    [
        "outlives",
        "kills_everybody",
        "ends_everybody",
        "signals_its_shell",
        "leaves_orphan",
        "leaves_zombie",
        "fork_bomb",
    ],
)
def test_nothing_is_left_alive(name: str, tmp_path: Path) -> None:
    with box_of(name, tmp_path) as box:
        pids = _of_everybody()
        observed_trace(box, limits=SMALL)
        assert not _descendants()
        assert not {pid for pid in _of_everybody() - pids if _is_of(pid, name)}


def test_when_a_box_is_closed_everybody_in_it_is_gone(tmp_path: Path) -> None:
    for number in range(6):  # bubblewrap outside went first every other time
        with started("kills_everybody", tmp_path / str(number)) as program:
            assert program._running is not None
            first = program._running.init
        moment = processes.moment(first)
        assert moment is None or moment.state in "ZX"


def test_a_machine_without_room_is_no_fault_of_the_program(tmp_path: Path) -> None:
    with started("forks_thirty", tmp_path, limits=Limits(tasks=200)) as program:
        count = Count(0)  # and some that belong to the box: fewer than thirty
        try:
            if os.geteuid() != 0 or not count.counted:
                pytest.skip("no control group can be made in which the kernel counts")
            count.take(processes.descendants(os.getpid()))
            with pytest.raises(ObservationError, match="no room"):
                program.do(Type(line=""))
        finally:
            program.close()
            count.close()


def test_killing_everybody_harms_nobody_else(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    bystander = os.fork()
    if bystander == 0:
        os.close(writer)
        os.read(reader, 1)
        os._exit(7)
    os.close(reader)
    try:
        with box_of("kills_everybody", tmp_path) as box:
            trace = observed_trace(box)
    finally:
        os.close(writer)
        _, status = os.waitpid(bystander, 0)
    assert os.WEXITSTATUS(status) == 7
    # kill(-1) spares its caller, who then dies with its shell: of the hang-up, never of the box's end. It may
    # come to its own end before that (1 of 30 runs beside other work).
    assert of_kind(trace, Exited)[0].signal in ("SIGHUP", None)
    assert of_kind(trace, SignalSent)[0].target == -1


def test_who_ends_its_shell_and_handles_the_hang_up_goes_on(tmp_path: Path) -> None:
    with box_of("survives_its_shell", tmp_path) as box:
        trace = observed_trace(box, Press(key="Ctrl-C"), Signal(signal="SIGUSR1", to="driver"))
    delivered = [(event.signal, event.origin) for event in of_kind(trace, SignalDelivered)]
    assert delivered == [("SIGHUP", "terminal"), ("SIGUSR1", "grader")]  # no key: the terminal is gone
    assert [event.code for event in of_kind(trace, Exited)] == [7]


def test_leaving_a_program_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    with started("outlives", tmp_path) as program:
        assert program.trace.events
    assert not _descendants()


def test_no_descriptor_and_no_thread_is_leaked(tmp_path: Path) -> None:
    with box_of("default_pair", tmp_path) as box:
        observed_trace(box, Press(key="Ctrl-C"))  # what is opened once for all stays
        descriptors, threads = len(os.listdir("/proc/self/fd")), threading.active_count()
        for _ in range(50):
            observed_trace(box, Press(key="Ctrl-C"))
        assert len(os.listdir("/proc/self/fd")) == descriptors
        assert threading.active_count() == threads
        assert not _descendants()
        kept = len(list(box.fresh().parent.iterdir()))
        observed_trace(box)
        assert len(list(box.fresh().parent.iterdir())) == kept + 1  # the one of the line before


@pytest.mark.parametrize(
    ("name", "steps"),
    [
        ("default_pair", (Press(key="Ctrl-Z"), Press(key="Ctrl-C"))),
        ("echoes_lines", (Type(line="one"), Type(line="end"))),
        ("leaves_orphan", ()),
        ("talks_slowly", ()),
    ],
)
def test_the_same_normalised_trace_twenty_times(
    name: str, steps: tuple[Press | Type, ...], tmp_path: Path
) -> None:
    with box_of(name, tmp_path) as box:
        traces = {_normalised(observed_trace(box, *steps)) for _ in range(20)}
    assert len(traces) == 1


def test_nobody_is_busy_after_the_end(tmp_path: Path) -> None:
    with box_of("echoes_lines", tmp_path) as box:
        for _ in range(20):
            trace = observed_trace(box, Type(line="one"), Type(line="end"))
            last = of_kind(trace, Rested)[-1]
            assert (last.reason, last.busy) == ("ended", ())


def _normalised(trace: Trace) -> tuple[tuple[tuple[object, ...], ...], ...]:
    """Each task's own events without times and numbers; between tasks the order is luck."""
    tasks: dict[int | None, list[tuple[object, ...]]] = {}
    for event in trace.events:
        if isinstance(event, SignalDelivered) and not event.noticed:
            continue  # whether the news of a child comes before one's own stop is the kernel's luck
        tasks.setdefault(event.task, []).append(_shape(event))
    return tuple(tuple(events) for _, events in sorted(tasks.items(), key=lambda item: item[0] or 0))


def _shape(event: Event) -> tuple[object, ...]:
    left_out = {"case", "run", "sequence", "monotonic", "cause", "until", "virtual", "busy"}
    fields = [name for name in event.__struct_fields__ if name not in left_out]
    virtual = round(event.virtual, 1) if isinstance(event, Slept | Woke) else None
    return type(event).__name__, virtual, *(getattr(event, name) for name in fields)


def test_a_computing_process_is_on_a_queue_and_a_sleeping_one_is_off_them() -> None:
    with (
        subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", "print(flush=True)\nwhile True: pass"], stdout=subprocess.PIPE
        ) as computing,
        subprocess.Popen(["cat"], stdin=subprocess.PIPE) as sleeping,
    ):
        try:
            assert computing.stdout is not None
            computing.stdout.readline()
            while not processes.is_off_queues(sleeping.pid):
                os.sched_yield()
            assert not processes.is_off_queues(computing.pid)
        finally:
            computing.kill()
            sleeping.kill()


#: Whoever is there before a test: the server from which a class's workers are forked stays with its process.
_before: set[int] = set()


@pytest.fixture(autouse=True)
def _who_is_there() -> None:
    _before.clear()
    _before.update(processes.descendants(os.getpid()))


def _descendants() -> set[int]:
    return set(processes.descendants(os.getpid())) - _before


def _of_everybody() -> set[int]:
    return {int(name) for name in os.listdir("/proc") if name.isdigit()}


def _is_of(pid: int, name: str) -> bool:
    return f"{name}.py".encode() in processes.read_all(f"/proc/{pid}/cmdline")
