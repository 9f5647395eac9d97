"""Does a key reach whom it reaches at a real terminal, every time?"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from grader.spec.model import Continue, HangUp, Press, Signal, Type
from grader.trace import Continued, Exited, Rested, SignalDelivered, Stopped, Wrote
from tests.conformance.implementations import observed_trace
from tests.drive.victims import box_of, children_of, of_kind, root_of, started

SIGNALS = {"Ctrl-C": "SIGINT", "Ctrl-\\": "SIGQUIT", "Ctrl-Z": "SIGTSTP"}


def test_a_key_right_after_rest_is_delivered_300_of_300(tmp_path: Path) -> None:
    keys = [*SIGNALS] * 100
    with started("counts_keys", tmp_path) as program:
        for number, key in enumerate(keys, start=1):
            program.press(key)
            delivered = of_kind(program.trace, SignalDelivered)
            assert len(delivered) == number
            assert (delivered[-1].signal, delivered[-1].origin) == (SIGNALS[key], "key")
        program.expect("300")


def test_each_key_is_caused_by_its_stimulus(tmp_path: Path) -> None:
    with box_of("counts_keys", tmp_path) as box:
        trace = observed_trace(box, *(Press(key=key) for key in SIGNALS))
    for event in of_kind(trace, SignalDelivered):
        assert event.cause is not None
        stimulus = trace.events[event.cause]
        assert SIGNALS[getattr(stimulus, "what")] == event.signal  # noqa: B009


def test_a_key_of_a_default_program_stops_everybody_and_the_shell_continues_them(tmp_path: Path) -> None:
    with box_of("default_pair", tmp_path) as box:
        trace = observed_trace(box, Press(key="Ctrl-Z"), Continue(role="driver"), Press(key="Ctrl-C"))
    root = root_of(trace)
    everybody = {root, *children_of(trace, root)}
    assert len(everybody) == 2
    assert {event.task for event in of_kind(trace, Stopped)} == everybody
    assert {event.signal for event in of_kind(trace, Stopped)} == {"SIGTSTP"}
    assert {event.task for event in of_kind(trace, Continued)} == everybody
    assert {(event.task, event.signal) for event in of_kind(trace, Exited)} == {
        (pid, "SIGINT") for pid in everybody
    }


@pytest.fixture
def crowded() -> Iterator[None]:
    """On one processor somebody else computes without end."""
    loop = f"import os\nos.sched_setaffinity(0, {{{min(os.sched_getaffinity(0))}}})\nwhile True: pass"
    with subprocess.Popen([sys.executable, "-I", "-S", "-c", loop]) as crowd:
        yield
        crowd.kill()


@pytest.mark.usefixtures("crowded")
def test_nobody_acts_on_a_key_before_it_has_come_to_all(tmp_path: Path) -> None:
    with box_of("acts_on_key_first", tmp_path) as box:
        trace = observed_trace(box, Press(key="Ctrl-Z"))
    others = children_of(trace, root_of(trace))
    assert len(others) == 8
    assert {event.task for event in of_kind(trace, Stopped)} == set(others)
    assert not of_kind(trace, Exited)


def test_no_key_reaches_a_stopped_job(tmp_path: Path) -> None:
    with box_of("default_pair", tmp_path) as box:
        trace = observed_trace(box, Press(key="Ctrl-Z"), Press(key="Ctrl-C"))
    assert not of_kind(trace, Exited)
    assert not of_kind(trace, SignalDelivered, lambda event: event.signal == "SIGINT")


def test_a_signal_to_one_role_reaches_nobody_else(tmp_path: Path) -> None:
    with box_of("default_pair", tmp_path) as box:
        trace = observed_trace(box, Signal(signal="SIGTERM", to="conductor"))
    root = root_of(trace)
    (child,) = children_of(trace, root)
    terminated = of_kind(trace, SignalDelivered, lambda event: event.signal == "SIGTERM")
    assert [(event.task, event.origin) for event in terminated] == [(child, "grader")]
    assert [(event.task, event.signal, event.code) for event in of_kind(trace, Exited)] == [
        (child, "SIGTERM", None),
        (root, None, 0),
    ]


def test_hanging_up_reaches_everybody(tmp_path: Path) -> None:
    with box_of("default_pair", tmp_path) as box:
        trace = observed_trace(box, HangUp())
    hung = of_kind(trace, SignalDelivered, lambda event: event.signal == "SIGHUP")
    assert {event.task for event in hung} == set(trace.processes())
    assert {event.origin for event in hung} == {"terminal"}
    assert {event.signal for event in of_kind(trace, Exited)} == {"SIGHUP"}


def test_typed_lines_and_their_echo(tmp_path: Path) -> None:
    words = ("one", "两个", "")
    with box_of("echoes_lines", tmp_path) as box:
        trace = observed_trace(box, *(Type(line=word) for word in (*words, "end")))
    echoed = "".join(event.text for event in of_kind(trace, Wrote, lambda event: event.echo))
    assert echoed == "".join(f"{word}\n" for word in (*words, "end"))
    assert [line.text for line in trace.lines() if line.complete] == [f"> got {word}" for word in words]
    assert of_kind(trace, Exited)[0].code == 0


def test_the_dialogue_of_pexpect(tmp_path: Path) -> None:
    with started("echoes_lines", tmp_path) as program:
        program.expect("> ")
        program.type("hello")
        assert program.expect(["nothing", "got (hel+o)"]) == 1
        with pytest.raises(pexpect.TIMEOUT):
            program.expect("never said")
        program.type("end")
        with pytest.raises(pexpect.EOF):
            program.expect("never said")


def test_expect_lets_no_more_time_pass_than_needed(tmp_path: Path) -> None:
    with started("talks_slowly", tmp_path) as program:
        for number in range(2):
            program.expect(f"word {number}")
            assert len(of_kind(program.trace, Wrote)) == number + 1
            assert program.trace.events[-1].virtual == pytest.approx(10.0 * (number + 1), abs=0.01)


def test_the_start_of_a_case_without_steps_has_the_whole_horizon(tmp_path: Path) -> None:
    with box_of("talks_slowly", tmp_path) as box:
        trace = observed_trace(box)
    assert [line.text for line in trace.lines()] == ["word 0", "word 1"]
    assert of_kind(trace, Rested)[-1].reason == "horizon"


def test_continuing_is_seen_every_time(tmp_path: Path) -> None:
    with started("default_pair", tmp_path) as program:
        for number in range(1, 41):
            program.press("Ctrl-Z")
            assert len(of_kind(program.trace, Stopped)) == 2 * number
            program.continue_("driver")
            assert len(of_kind(program.trace, Continued)) == 2 * number
