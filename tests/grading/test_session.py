from __future__ import annotations

import os
import signal
from decimal import Decimal
from pathlib import Path

import pytest

from grader import spec
from grader.errors import BoxError, ObservationError, SubmissionError, UsageError
from grader.grading import Grading, Progress, grade, rejudge
from grader.result import Blame, Finding, Outcome, exit_code
from grader.submission import Submission
from tests.conftest import Engine


def graded(submission: Path, assignment: Path, **options: object) -> Grading:
    with Submission.open(submission) as opened:
        return grade(opened, spec.load(assignment), **options)  # type: ignore[arg-type]


def finding(grading: Grading, address: str) -> Finding:
    case_id, _, id = address.partition("/")
    (found,) = (f for c in grading.result.cases if c.id == case_id for f in c.findings if f.id == id)
    return found


def outcomes(grading: Grading) -> dict[str, str]:
    return {f"{c.id}/{f.id}": f.outcome.value for c in grading.result.cases for f in c.findings}


def test_every_case_is_an_item_and_the_score_adds_up(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    engine.outcomes["start/words"] = Outcome.INCONCLUSIVE
    grading = graded(submission_folder, assignment_folder, only=["start"])
    assert outcomes(grading) == {"start/told": "passed", "start/words": "inconclusive"}
    score = grading.result.score
    assert [score.points, score.lost, score.ungraded, score.possible] == [Decimal(n) for n in (2, 0, 1, 3)]
    assert exit_code(grading.result) == 3


def test_who_listens_is_told_when_a_case_begins_and_what_became_of_it(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    engine.outcomes["start/told"] = Outcome.FAILED
    told: list[Progress] = []
    graded(submission_folder, assignment_folder, tell=told.append)
    assert [(p.case, p.number, p.of, p.result and p.result.outcome.value) for p in told] == [
        ("start", 1, 2, None),
        ("start", 1, 2, "failed"),
        ("terminus", 2, 2, None),
        ("terminus", 2, 2, "skipped"),
    ]


def test_a_result_names_submission_file_and_environment(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    result = graded(submission_folder, assignment_folder).result
    assert (result.submission.name, result.submission.file) == ("homework", "driver.py")
    assert len(result.submission.sha256) == 64
    assert result.environment.python == "3.11.7"
    assert [case.id for case in result.cases] == ["start", "terminus"]
    assert result.score.possible == Decimal("4.5")
    assert exit_code(result) == 0


def test_a_case_whose_needed_case_failed_is_skipped_and_not_run(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    engine.outcomes["start/told"] = Outcome.FAILED
    grading = graded(submission_folder, assignment_folder)
    assert engine.ran == ["start"]
    terminus = grading.result.cases[1]
    assert terminus.outcome is Outcome.SKIPPED
    assert terminus.needs_failed == "start"
    assert grading.result.score.lost == Decimal("3.5")
    assert exit_code(grading.result) == 1


def test_a_case_whose_needed_case_was_not_decided_is_not_decided_either(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    engine.outcomes["start/told"] = Outcome.INCONCLUSIVE
    grading = graded(submission_folder, assignment_folder)
    assert engine.ran == ["start"]
    assert outcomes(grading)["terminus/order"] == "inconclusive"
    assert grading.result.score.ungraded == Decimal("3.5")


def test_a_needed_case_that_was_not_asked_for_stands_in_nobodys_way(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    grading = graded(submission_folder, assignment_folder, only=["terminus"])
    assert outcomes(grading) == {"terminus/order": "passed"}
    assert grading.result.score.possible == Decimal("1.5")


def test_losing_sight_of_the_program_costs_nobody_a_point_and_keeps_what_was_graded(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    engine.raises["terminus"] = ObservationError("the kernel refused", dump="task 3: S (sleeping)")
    grading = graded(submission_folder, assignment_folder)
    assert outcomes(grading) == {"start/told": "passed", "start/words": "passed", "terminus/order": "error"}
    lost = finding(grading, "terminus/order")
    assert lost.blame is Blame.GRADER
    assert lost.points is None
    assert "task 3" in lost.actual
    assert "the kernel refused" in lost.text


def test_no_box_is_our_error_in_every_case(
    engine: Engine, submission_folder: Path, assignment_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object) -> None:
        raise BoxError("no user namespaces here")

    monkeypatch.setattr("grader.box.open_box", refuse)
    grading = graded(submission_folder, assignment_folder)
    assert set(outcomes(grading).values()) == {"error", "inconclusive"}
    assert "no user namespaces here" in finding(grading, "start/told").text
    assert grading.result.score.lost == 0
    assert exit_code(grading.result) == 3


def test_a_defect_of_the_grader_is_an_error_of_that_case_alone(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    engine.raises["terminus"] = ZeroDivisionError("oops")
    grading = graded(submission_folder, assignment_folder)
    assert finding(grading, "start/told").outcome is Outcome.PASSED
    broken = finding(grading, "terminus/order")
    assert (broken.outcome, broken.blame) == (Outcome.ERROR, Blame.GRADER)
    assert "ZeroDivisionError: oops" in broken.text


def test_the_second_watchdog_makes_it_our_error_with_a_dump(
    engine: Engine, submission_folder: Path, assignment_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hangs(*arguments: object, **options: object) -> None:
        os.kill(os.getpid(), signal.SIGALRM)  # what pytest-timeout's timer does when the time is over
        raise AssertionError("pytest-timeout's handler did not raise")

    monkeypatch.setattr("grader.drive.run", hangs)
    grading = graded(submission_folder, assignment_folder, only=["start"])
    fired = finding(grading, "start/told")
    assert (fired.outcome, fired.blame) == (Outcome.ERROR, Blame.GRADER)
    assert fired.message.id == "grader.watchdog"
    assert "hangs" in fired.actual


def test_interruption_keeps_what_was_graded(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    engine.raises["terminus"] = KeyboardInterrupt()
    grading = graded(submission_folder, assignment_folder)
    assert grading.interrupted
    assert outcomes(grading) == {"start/told": "passed", "start/words": "passed"}


def test_x_stops_at_the_first_failure_and_counts_only_what_was_run(
    engine: Engine, submission_folder: Path, assignment_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine.outcomes["start/told"] = Outcome.FAILED
    grading = graded(submission_folder, assignment_folder, pytest_args=["-x"])
    assert [case.id for case in grading.result.cases] == ["start"]
    assert "1 failed" in capsys.readouterr().out


def test_k_selects_by_name(engine: Engine, submission_folder: Path, assignment_folder: Path) -> None:
    grading = graded(submission_folder, assignment_folder, pytest_args=["-k", "terminus"])
    assert engine.ran == ["terminus"]
    assert [case.id for case in grading.result.cases] == ["terminus"]


def test_junit_tells_failure_from_error_and_skip(
    engine: Engine, submission_folder: Path, assignment_folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "out.xml"
    engine.outcomes["start/told"] = Outcome.FAILED
    graded(submission_folder, assignment_folder, pytest_args=[f"--junitxml={file}"])
    failed = file.read_text()
    engine.outcomes["start/told"] = Outcome.INCONCLUSIVE
    graded(submission_folder, assignment_folder, pytest_args=[f"--junitxml={file}"])
    undecided = file.read_text()
    assert 'errors="0" failures="1" skipped="1"' in failed
    assert 'errors="2" failures="0" skipped="0"' in undecided


def test_no_such_case(engine: Engine, submission_folder: Path, assignment_folder: Path) -> None:
    with pytest.raises(UsageError, match=r"there is no case finish\. The cases are: start, terminus"):
        graded(submission_folder, assignment_folder, only=["finish"])
    with pytest.raises(UsageError, match=r"no case is selected\. The cases are: start, terminus"):
        graded(submission_folder, assignment_folder, pytest_args=["-k", "finish"])


def test_arguments_that_pytest_does_not_know(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    with pytest.raises(UsageError, match="unrecognized arguments: --sideways"):
        graded(submission_folder, assignment_folder, pytest_args=["--sideways"])


def test_no_file_that_fits(engine: Engine, tmp_path: Path, assignment_folder: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "notes.txt").write_text("nothing")
    with pytest.raises(SubmissionError):
        graded(tmp_path / "notes", assignment_folder)


def test_no_such_interpreter(engine: Engine, submission_folder: Path, assignment_folder: Path) -> None:
    with pytest.raises(UsageError, match=r"python9\.9"):
        graded(submission_folder, assignment_folder, python="python9.9")
    assert engine.ran == []


def test_nothing_from_outside_configures_the_session(
    engine: Engine, submission_folder: Path, assignment_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_ADDOPTS", "--collect-only")
    monkeypatch.setenv("PYTEST_PLUGINS", "no_such_plugin")
    before = dict(os.environ)
    graded(submission_folder, assignment_folder)
    assert engine.ran == ["start", "terminus"]
    assert {k: v for k, v in os.environ.items() if k != "PYTEST_CURRENT_TEST"} == {
        k: v for k, v in before.items() if k != "PYTEST_CURRENT_TEST"
    }


def test_a_trace_is_judged_again_without_running(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    engine.outcomes["start/told"] = Outcome.FAILED
    first = graded(submission_folder, assignment_folder)
    engine.ran.clear()
    again = rejudge(spec.load(assignment_folder), first.trace, name="trace.jsonl")
    assert engine.ran == []
    assert again.result.cases == first.result.cases
    assert again.result.score == first.result.score


def test_a_trace_of_another_assignment_is_refused(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    trace = graded(submission_folder, assignment_folder).trace
    (assignment_folder / "assignment.yaml").write_text(
        (assignment_folder / "assignment.yaml").read_text().replace("id: demo", "id: other")
    )
    with pytest.raises(UsageError, match="the trace is of demo, not of other"):
        rejudge(spec.load(assignment_folder), trace, name="trace.jsonl")
