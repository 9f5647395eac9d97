"""Explored cases from the specification to the stored trace and back; the harness beside the student's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import grader.explore
from grader import spec
from grader.box import Box
from grader.errors import SubmissionError
from grader.grading import Grading, grade, normalised, rejudge
from grader.plugin.harness import harness, students_file
from grader.result import Outcome
from grader.submission import Submission
from grader.trace import Explored, decode, encode
from grader.trace.exploration import Ending, Exploration, Printed, Schedule

pytestmark = pytest.mark.long

ASSIGNMENT = """\
id: bank
title: {en: Bank, zh: 银行}
program: {files: [bank.py, "*.py"], main: harness.py}
roles: {main: root}
variants: {threads: [--threads], processes: [--processes]}
cases:
  transfers:
    title: {en: Transfers, zh: 转账}
    explore: true
    input: "30"
    expect:
      sum:  {points: 4, always: {line: "A={a:int} B={b:int}", sum: 200}}
      ends: {points: 2, always: finishes}
  once:
    title: {en: Once, zh: 一次}
    expect:
      line: {points: 1, line: "A=", from: main}
"""

HARNESS = """\
import multiprocessing, sys, threading
import submission

kind = multiprocessing.Process if "--processes" in sys.argv else threading.Thread
first, second = submission.Account(100), submission.Account(100)
workers = [kind(target=submission.transfer, args=way + (30,)) for way in ((first, second), (second, first))]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(f"A={first.value.value} B={second.value.value}")
"""

BANK = """\
import multiprocessing

lock = multiprocessing.Lock()

class Account:
    def __init__(self, amount):
        self.value = multiprocessing.Value("i", amount)

def transfer(source, target, amount):
    with lock:
        source.value.value -= amount
        target.value.value += amount
"""


@pytest.fixture
def assignment(tmp_path: Path) -> spec.Assignment:
    folder = tmp_path / "assignments" / "bank"
    folder.mkdir(parents=True)
    (folder / "assignment.yaml").write_text(ASSIGNMENT, encoding="utf-8")
    (folder / "harness.py").write_text(HARNESS)
    return spec.load(folder)


@pytest.fixture
def homework(tmp_path: Path) -> Path:
    folder = tmp_path / "homework"
    folder.mkdir()
    (folder / "bank.py").write_text(BANK)
    return folder


def graded(submission: Path, assignment: spec.Assignment, **options: Any) -> Grading:
    with Submission.open(submission) as opened:
        return grade(opened, assignment, **options)


def outcomes(grading: Grading) -> dict[str, str]:
    return {f"{c.id}/{f.id}": f.outcome.value for c in grading.result.cases for f in c.findings}


# --- the ledger --------------------------------------------------------------------------------------------


@pytest.fixture
def explorer(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """An explorer that runs nothing; what it was asked, call after call."""
    asked: list[dict[str, Any]] = []

    def explore(box: Box, **how: Any) -> Exploration:
        asked.append({"entry": box.entry, **how})
        right = "--threads" in how["arguments"]
        ending = Ending(
            how="exit",
            code=0,
            output=(Printed(actor="main", text="A=100 B=100\n" if right else "A=70 B=100\n"),),
            first=Schedule(policy="np"),
        )
        assert how["always"](ending) is right
        return Exploration(
            program=box.entry,
            verdict="clean" if right else "wrong-output",
            endings=(ending,),
            actors=("main", "a"),
        )

    monkeypatch.setattr(grader.explore, "explore", explore)
    return asked


def test_each_variant_is_one_event_and_one_run(
    explorer: list[dict[str, Any]], homework: Path, assignment: spec.Assignment
) -> None:
    grading = graded(homework, assignment, only=["transfers"])
    assert outcomes(grading) == {"transfers/sum": "failed", "transfers/ends": "passed"}
    assert [(call["entry"], call["arguments"], call["input"]) for call in explorer] == [
        ("harness.py", ("--threads",), "30"),
        ("harness.py", ("--processes",), "30"),
    ]
    events = [event for event in grading.trace.events if isinstance(event, Explored)]
    assert [(e.case, e.run, e.variant) for e in events] == [
        ("transfers", 0, "threads"),
        ("transfers", 1, "processes"),
    ]
    assert grading.result.submission.file == "bank.py"
    assert grading.result.environment.python


def test_a_stored_exploration_is_judged_again(
    explorer: list[dict[str, Any]], homework: Path, assignment: spec.Assignment
) -> None:
    grading = graded(homework, assignment, only=["transfers"])
    again = rejudge(assignment, decode(encode(grading.trace)), name="homework")
    assert again.result.cases == grading.result.cases
    assert len(explorer) == 2


def test_an_explorer_that_breaks_is_our_error(
    homework: Path, assignment: spec.Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(box: Box, **how: Any) -> Exploration:
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(grader.explore, "explore", breaks)
    grading = graded(homework, assignment, only=["transfers"])
    assert set(outcomes(grading).values()) == {"error"}
    assert grading.result.score.lost == 0


def test_the_recording_has_no_exploration(
    explorer: list[dict[str, Any]], homework: Path, assignment: spec.Assignment
) -> None:
    trace = graded(homework, assignment, only=["transfers"]).trace
    assert normalised(trace).events == ()


def test_real_programs_are_explored_and_driven_with_the_harness(
    homework: Path, assignment: spec.Assignment
) -> None:
    grading = graded(homework, assignment)
    assert set(outcomes(grading).values()) == {"passed"}
    assert "signals" in grading.result.environment.tier.promises
    (homework / "bank.py").write_text(BANK.replace("with lock:", "if True:"))
    wrong = graded(homework, assignment, only=["transfers"])
    assert outcomes(wrong)["transfers/sum"] == "failed"


# --- the harness -------------------------------------------------------------------------------------------


def laid(folder: Path, assignment: spec.Assignment) -> tuple[str, dict[str, bytes]]:
    with Submission.open(folder) as submission:
        found = harness(submission, assignment)
        assert found is not None
        return found.entry, found.files


def test_a_file_of_another_name_is_also_called_submission(
    homework: Path, assignment: spec.Assignment
) -> None:
    entry, files = laid(homework, assignment)
    assert entry == "harness.py"
    assert set(files) == {"harness.py", "submission.py"}
    assert b"import_module('bank')" in files["submission.py"]


def test_a_file_called_submission_needs_no_other_name(homework: Path, assignment: spec.Assignment) -> None:
    (homework / "bank.py").rename(homework / "submission.py")
    assert set(laid(homework, assignment)[1]) == {"harness.py"}


def test_main_stands_beside_the_students_file(homework: Path, assignment: spec.Assignment) -> None:
    (homework / "README").touch()
    (homework / "src").mkdir()
    (homework / "bank.py").rename(homework / "src" / "bank.py")
    entry, files = laid(homework, assignment)
    assert entry == "src/harness.py"
    assert set(files) == {"src/harness.py", "src/submission.py"}


@pytest.mark.parametrize("name", ["bank.v2.py", "bank.pyw", "harness.py"])
def test_a_file_that_no_import_could_mean_is_there_as_a_copy(
    tmp_path: Path, assignment: spec.Assignment, name: str
) -> None:
    (tmp_path / name).write_text(BANK)
    files = laid(tmp_path / name, assignment)[1]
    assert files["submission.py"] == BANK.encode()
    assert files["harness.py"] == HARNESS.encode()


def test_a_copy_of_main_that_was_handed_in_is_not_the_program(
    homework: Path, assignment: spec.Assignment
) -> None:
    (homework / "bank.py").rename(homework / "my_bank.py")
    (homework / "harness.py").write_text("if __name__ == '__main__':\n    print('A=100 B=100')\n")
    with Submission.open(homework) as submission:
        assert students_file(submission, assignment) == "my_bank.py"
    assert laid(homework, assignment)[1]["harness.py"] == HARNESS.encode()


def test_no_file_that_fits_is_refused_as_without_a_harness(
    tmp_path: Path, assignment: spec.Assignment
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "notes.txt").touch()
    with Submission.open(folder) as submission, pytest.raises(SubmissionError, match=r"bank\.py"):
        students_file(submission, assignment)


def test_without_main_the_students_file_is_run(homework: Path, tmp_path: Path) -> None:
    file = tmp_path / "assignment.yaml"
    file.write_text(ASSIGNMENT.replace(", main: harness.py", ""), encoding="utf-8")
    with Submission.open(homework) as submission:
        assert harness(submission, spec.load(file)) is None


def test_an_outcome_that_nobody_decided_earns_nothing_and_costs_nothing(
    homework: Path, assignment: spec.Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    undecided = Exploration(program="harness.py", verdict="inconclusive", reason="not modelled: socket")
    monkeypatch.setattr(grader.explore, "explore", lambda box, **how: undecided)
    grading = graded(homework, assignment, only=["transfers"])
    assert grading.result.cases[0].outcome is Outcome.INCONCLUSIVE
    assert grading.result.score.ungraded == 6
