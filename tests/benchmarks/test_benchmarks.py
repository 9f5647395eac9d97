"""Each benchmark works, with one run; how long it takes is nobody's business here."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from grader.box import open_box
from grader.spec import load
from grader.submission import Submission
from grader.trace import Event, Forked, Rested, Trace, Wrote, decode

pytestmark = pytest.mark.long

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture(autouse=True)
def _benchmarks_can_be_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(BENCHMARKS)


def _module(name: str) -> Any:
    return importlib.import_module(name)


def _script(name: str, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARKS / name), *words]
    return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)


# --- paired ----------------------------------------------------------------------------------------------


def test_busy_loops_run_while_the_block_lasts_and_not_longer() -> None:
    with _module("paired").busy_loops(2) as pids:
        assert all(os.path.exists(f"/proc/{pid}") for pid in pids)
    assert not any(os.path.exists(f"/proc/{pid}") for pid in pids)


def test_busy_loops_end_when_the_block_fails() -> None:
    with pytest.raises(KeyError), _module("paired").busy_loops(1) as pids:
        raise KeyError
    assert not os.path.exists(f"/proc/{pids[0]}")


def test_contestants_run_in_turn() -> None:
    ran: list[str] = []
    seconds = _module("paired").in_turn({"a": lambda: ran.append("a"), "b": lambda: ran.append("b")}, 3)
    assert ran == ["a", "b", "a", "b", "a", "b"]
    assert [len(taken) for taken in seconds.values()] == [3, 3]


def test_the_ratio_is_the_median_of_the_rounds_ratios() -> None:
    # A slow round that hits both contestants leaves the ratio as it is.
    assert _module("paired").paired_ratio([2.0, 200.0, 8.0], [1.0, 100.0, 2.0]) == 2.0


# --- stability -------------------------------------------------------------------------------------------


def test_two_runs_of_the_reference_are_the_same_in_what_is_said_and_done() -> None:
    stability = _module("stability")
    found = stability.graded_runs("solution.py", 2, ["start"])
    flipped = stability.flips(found)
    assert flipped == {"verdict": [], "by role": [], "normalised": []}
    assert any(line.startswith("start/told: passed") for line in found[0].verdict)
    assert any(line.startswith("start · conductor · SignalSent SIGUSR1") for line in found[0].by_role)


def test_a_flip_is_found_and_shown() -> None:
    stability = _module("stability")

    def graded(verdict: str, step: str) -> Any:
        return stability.Graded((verdict,), (step,), (step,), b"", 0.0)

    same = [graded("start/told: passed", "sent")] * 3
    other = graded("start/told: failed", "exited")
    flipped = stability.flips([*same, other])
    assert flipped == {"verdict": [3], "by role": [3], "normalised": [3]}
    shown = stability.first_difference([*same, other], flipped)
    assert "-start/told: passed" in shown
    assert "+start/told: failed" in shown
    assert stability.flips(same)["verdict"] == []
    assert stability.first_difference(same, stability.flips(same)) == []


def test_the_order_of_two_processes_is_not_a_difference_but_their_own_order_is() -> None:
    stability = _module("stability")
    assignment = load(stability.ASSIGNMENT)
    trace = decode(stability.graded_runs("solution.py", 1, ["start"])[0].trace)
    usual = list(stability.role_lines(assignment, trace))

    def told(events: list[Event]) -> list[str]:
        return list(stability.role_lines(assignment, Trace(trace.header, tuple(events))))

    # Between the fork and the first rest nothing that one of them does is caused by the other.
    events = list(trace.events)
    forked = next(n for n, e in enumerate(events) if isinstance(e, Forked))
    rested = next(n for n, e in enumerate(events) if isinstance(e, Rested))
    between = sorted(events[forked + 1 : rested], key=lambda e: e.task or 0)
    assert len({event.task for event in between}) == 2
    assert told([*events[: forked + 1], *between, *events[rested:]]) == usual
    # The driver speaks after the conductor's signal has come to him.
    spoken = next(n for n, e in enumerate(events) if isinstance(e, Wrote) and not e.echo)
    too_early = [*events[: rested + 1], events[spoken], *events[rested + 1 : spoken], *events[spoken + 1 :]]
    assert told(too_early) != usual


def test_the_script_says_that_nothing_flipped() -> None:
    ran = _script("stability.py", "--runs=1", "--busy=1", "--program=solution.py", "--only=aboard")
    assert "solution.py: 1 runs, flips: verdict 0, by role 0, normalised 0" in ran.stdout
    assert "no flip" in ran.stdout, ran.stderr
    assert ran.returncode == 0


# --- speed -----------------------------------------------------------------------------------------------


def test_every_contestant_does_its_work() -> None:
    speed = _module("speed")
    with Submission.open(speed.PROGRAM) as submission, open_box(submission.folder, "solution.py") as box:
        assert speed.by_hand(box, ["start"], 1) == "start: passed\n"
        speed.bare(box, 1)
        speed.by_command_line(["start"])
        speed.warm(["start"])


def test_what_is_graded_by_hand_are_the_assignment_s_cases() -> None:
    assert [case.id for case in load(_module("speed").ASSIGNMENT).cases] == list(_module("by_hand").CASES)


def test_a_wrong_program_fails_by_hand(tmp_path: Path) -> None:
    speed = _module("speed")
    (tmp_path / "silent.py").write_text("import signal\nsignal.pause()\n")
    with (
        open_box(tmp_path, "silent.py") as box,
        pytest.raises(RuntimeError, match="aboard: failed"),
    ):
        speed.by_hand(box, ["aboard"], 1)


# --- cost of failure -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("pauses_for_ever", {"failed"}),
        ("sleeps_half_a_minute", {"failed"}),
        ("spins", {"failed", "inconclusive"}),  # whether its loop can be proved to be endless
    ],
)
def test_none_of_the_wrong_programs_passes(program: str, told: set[str]) -> None:
    grading = _module("failure_cost").graded(f"benchmarks/programs/{program}.py", ["start"])
    assert grading.result.cases[0].findings[0].outcome.value in told


def test_the_parts_of_a_case_are_all_seen_and_add_up() -> None:
    failure_cost = _module("failure_cost")
    with failure_cost.profiled() as profiles:
        failure_cost.graded("solution.py", ["start"])
    (profile,) = profiles
    marks = [profile.marks[part] for part in (*failure_cost.PARTS, "end")]
    assert marks == sorted(marks)
    assert sum(profile.parts().values()) == pytest.approx(profile.wall)
    assert profile.stops > 0
    with failure_cost.profiled() as none:
        pass
    assert none == []


@pytest.mark.parametrize("name", ["stability.py", "speed.py", "failure_cost.py", "killed.py"])
def test_help_teaches_by_example(name: str) -> None:
    ran = _script(name, "--help")
    assert ran.returncode == 0
    assert f".venv/bin/python benchmarks/{name}" in ran.stdout


# --- a class ---------------------------------------------------------------------------------------------


def test_a_class_is_made_anew_the_same(tmp_path: Path) -> None:
    module = _module("class_of_1000")
    for name in ("one", "two"):
        module.make_class(tmp_path / name, 120, 1)
    one, two = (
        {file.parent.name: file.read_bytes() for file in (tmp_path / name).rglob("driver.py")}
        for name in ("one", "two")
    )
    assert one == two
    assert len(set(one.values())) == 120


@pytest.mark.slow
def test_a_class_loses_nothing_when_it_is_killed() -> None:
    done = _script("class_of_1000.py", "--students", "3", "--kills", "2", "--fair", "1")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "lost 0, doubled 0" in done.stdout
