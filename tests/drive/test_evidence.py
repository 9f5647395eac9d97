"""Is what a trace says of senders, receivers and writers true, whatever the program claims?"""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.drive import launcher
from grader.spec.model import Signal, Type
from grader.trace import (
    Degraded,
    Exited,
    Leftover,
    Rested,
    SendFailed,
    SignalDelivered,
    SignalSent,
    Trace,
    Wrote,
)
from tests.conformance.implementations import observed_trace
from tests.drive.victims import box_of, children_of, of_kind, root_of


def test_who_sent_what_to_whom(tmp_path: Path) -> None:
    with box_of("group_and_thread_signals", tmp_path) as box:
        trace = observed_trace(box, *(Type(line="") for _ in range(7)))
    root = root_of(trace)
    (child,) = children_of(trace, root)
    both = tuple(sorted((root, child)))
    sent = of_kind(trace, SignalSent)
    assert [(event.task, event.signal, event.targets) for event in sent] == [
        (root, "SIGUSR1", both),
        (root, "SIGUSR2", both),
        (root, "SIGUSR1", (root,)),
        (root, "SIGUSR2", (child,)),
        (root, "SIGUSR1", (child,)),
        (root, "0", (child,)),
        (root, "SIGUSR1", sent[-1].targets),
    ]
    assert [(e.cause, e.error) for e in of_kind(trace, SendFailed)] == [(sent[-1].sequence, "ESRCH")]
    delivered = of_kind(trace, SignalDelivered, lambda event: event.signal in ("SIGUSR1", "SIGUSR2"))
    assert all(event.origin == "task" and event.sender == root for event in delivered)
    assert sorted((event.cause, event.task) for event in delivered) == sorted(
        (event.sequence, target) for event in sent[:5] for target in event.targets
    )


@pytest.mark.parametrize(
    ("claim", "what"),
    [
        ("-1 child", "SI_QUEUE in the child's name"),
        ("-1 0", "SI_QUEUE in the grader's name"),
        ("0 child", "SI_USER in the child's name"),
        ("0 0", "SI_USER in the grader's name"),
        ("0 2", "SI_USER in the shell's name"),
        ("-6 child", "SI_TKILL in the child's name"),
        ("-2 0", "SI_TIMER"),
        ("-3 child", "SI_MESGQ"),
        ("128 0", "SI_KERNEL"),
    ],
)
def test_a_forged_sender_is_not_believed(claim: str, what: str, tmp_path: Path) -> None:
    with box_of("forges_sender", tmp_path) as box:
        trace = observed_trace(box, Type(line=claim))
    _comes_from_the_driver(trace, "SIGUSR1")


def test_a_forged_key_is_not_believed(tmp_path: Path) -> None:
    with box_of("forges_key", tmp_path) as box:
        trace = observed_trace(box)
    _comes_from_the_driver(trace, "SIGINT")


def _comes_from_the_driver(trace: Trace, name: str) -> None:
    root = root_of(trace)
    (sent,) = of_kind(trace, SignalSent)
    (delivered,) = of_kind(trace, SignalDelivered, lambda event: event.signal == name)
    assert (delivered.origin, delivered.sender, delivered.cause) == ("task", root, sent.sequence)


@pytest.mark.parametrize("name", ["two_writers", "two_writers_every_way"])
def test_every_line_has_its_writer(name: str, tmp_path: Path) -> None:
    with box_of(name, tmp_path) as box:
        trace = observed_trace(box)
    root = root_of(trace)
    (child,) = children_of(trace, root)
    wanted = {"parent": root, "child": child}
    lines = trace.lines()
    assert len(lines) == {"two_writers": 400, "two_writers_every_way": 130}[name]
    assert [line.writers for line in lines] == [(wanted[line.text.split()[0]],) for line in lines]
    assert not of_kind(trace, Degraded)


@pytest.mark.parametrize(("name", "kind"), [("leaves_zombie", "zombie"), ("leaves_orphan", "orphan")])
def test_what_is_left_is_told(name: str, kind: str, tmp_path: Path) -> None:
    with box_of(name, tmp_path) as box:
        trace = observed_trace(box)
    assert [(event.task, event.kind) for event in of_kind(trace, Leftover)] == [
        (*children_of(trace, root_of(trace)), kind)
    ]


def test_signals_in_the_middle_of_calls_interrupt_nothing(tmp_path: Path) -> None:
    """The program with which seccomp's user notification broke."""
    with box_of("exchanges", tmp_path) as box:
        trace = observed_trace(box)
    assert [line.text for line in trace.lines()] == ["300 0"]
    assert of_kind(trace, Exited)[-1].code == 0
    sent = of_kind(trace, SignalSent)
    assert len(sent) == 601
    delivered = [event.cause for event in of_kind(trace, SignalDelivered, lambda e: e.origin == "task")]
    assert len(delivered) == len(set(delivered))
    assert set(delivered) <= {event.sequence for event in sent}


@pytest.mark.slow
def test_signals_in_the_middle_of_calls_interrupt_nothing_ever(tmp_path: Path) -> None:
    with box_of("exchanges", tmp_path) as box:
        for _ in range(50):
            trace = observed_trace(box)
            assert [line.text for line in trace.lines()] == ["300 0"]


def test_kill_of_everybody_addresses_everybody_else(tmp_path: Path) -> None:
    with box_of("ends_everybody", tmp_path) as box:
        trace = observed_trace(box, Signal(signal="SIGUSR1", to="driver"))
    root = root_of(trace)
    (child,) = children_of(trace, root)
    (sent,) = of_kind(trace, SignalSent)
    assert (sent.target, sent.targets) == (-1, (child,))


def test_the_shell_survives_kill_of_everybody(tmp_path: Path) -> None:
    """An interactive shell ignores SIGTERM; so the driver, who does too, lives on."""
    with box_of("ends_everybody", tmp_path) as box:
        trace = observed_trace(box, Signal(signal="SIGUSR1", to="driver"))
    assert of_kind(trace, Exited)[-1].code == 0
    assert [line.text for line in trace.lines()] == ["child", "after"]


def test_stopping_the_shell_is_no_fault_of_the_grader(tmp_path: Path) -> None:
    with box_of("stops_its_shell", tmp_path) as box:
        trace = observed_trace(box, watchdog=3)
    assert of_kind(trace, Rested)[-1].reason == "idle"
    assert [line.text for line in trace.lines()] == ["after"]


def test_signalling_the_shell_is_told(tmp_path: Path) -> None:
    with box_of("signals_its_shell", tmp_path) as box:
        trace = observed_trace(box)
    (sent,) = of_kind(trace, SignalSent)
    assert (sent.task, sent.signal, sent.target) == (root_of(trace), "SIGUSR1", 2)
    assert of_kind(trace, Wrote)[0].text == "before\n"
    assert of_kind(trace, Rested)[-1].reason == "ended"


def test_the_program_may_be_slow_to_wait_for_its_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process that becomes the program says that it is there, and is not in its read yet."""
    told = 'control.sendall(b"child")\n'
    slow = Path(launcher.__file__).read_text().replace(told, told + "    for _ in range(10**7): pass\n")
    assert slow.count("10**7") == 1
    (tmp_path / "slow.py").write_text(slow)
    monkeypatch.setattr(launcher, "__file__", str(tmp_path / "slow.py"))
    with box_of("leaves_zombie", tmp_path / "homework") as box:
        trace = observed_trace(box)
    assert trace.header.environment.tier.missing == ()
    assert [event.kind for event in of_kind(trace, Leftover)] == ["zombie"]
