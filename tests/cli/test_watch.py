"""A student saves and sees what changed; nothing is graded for a save that changes nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec
import pexpect
import pytest
import typer

from grader.cli.watch import again_and_again, is_own, saves
from grader.errors import SubmissionError
from grader.report import changes
from grader.result import Finding, Message, Outcome, Result, SubmissionName
from tests.report.samples import SAMPLES

RIGHT, WRONG = ({sample.name: sample for sample in SAMPLES}[name].result for name in ("right", "no-signals"))


def numbered(result: Result, number: int) -> Result:
    return msgspec.structs.replace(result, submission=SubmissionName("homework", f"{number}", "driver.py"))


def test_a_mended_expectation_is_told_with_its_points() -> None:
    lines = changes(WRONG, RIGHT, "en", 80, False).split("\n")
    assert lines[0] == "Since the last save:"
    assert any(line.startswith("✓ ") and "failed → passed" in line for line in lines)
    assert lines[-2] == f"points: {WRONG.score.points} → {RIGHT.score.points} of {RIGHT.score.possible}"


def test_a_broken_expectation_is_told_with_its_reason() -> None:
    told = changes(RIGHT, WRONG, "zh", 80, False)
    assert "✗ " in told
    assert "通过 → 失败" in told
    reasons = [f.text for case in WRONG.cases for f in case.findings if f.outcome is Outcome.FAILED]
    assert reasons


def test_the_same_outcome_for_another_reason_is_told() -> None:
    other = Message("grader.ended")

    def replaced(finding: Finding) -> Finding:
        same = finding.outcome is not Outcome.FAILED
        return finding if same else msgspec.structs.replace(finding, message=other)

    cases = tuple(
        msgspec.structs.replace(case, findings=tuple(replaced(one) for one in case.findings))
        for case in WRONG.cases
    )
    after = msgspec.structs.replace(WRONG, cases=cases)
    assert "for another reason now" in changes(WRONG, after, "en", 80, False)
    assert changes(WRONG, WRONG, "en", 80, False).startswith("Nothing changed")


class Shell:
    """Saves that were planned, and what grading comes to at each."""

    def __init__(self, *results: Result | Exception | None) -> None:
        self.results = list(results)
        self.asked: list[str] = []

    def wait(self) -> bool:
        return bool(self.results)

    def grade(self, last: str) -> Result | None:
        self.asked.append(last)
        result = self.results.pop(0)
        if isinstance(result, Exception):
            raise result
        return result


def test_it_goes_on_until_a_person_ends_it(capsys: pytest.CaptureFixture[str]) -> None:
    gone = SubmissionError("homework is not there")
    shell = Shell(numbered(WRONG, 1), None, gone, numbered(RIGHT, 2))
    with pytest.raises(typer.Exit) as ended:
        again_and_again(shell.wait, shell.grade, "en")
    assert ended.value.exit_code == 130
    assert shell.asked == ["", "1", "1", "1"]
    said = capsys.readouterr()
    assert said.out.count("Since the last save") == 1
    assert said.err.count("homework is not there") == 1
    # After the first report, the error and the second report; not after a save that changed nothing.
    assert said.err.count("Waiting for the next save") == 3


def test_what_cannot_be_graded_at_first_is_an_error() -> None:
    with pytest.raises(SubmissionError):
        again_and_again(lambda: True, Shell(SubmissionError("no such file")).grade, "en")


@pytest.mark.parametrize("place", ["", "driver.py"])
def test_a_save_is_noticed(tmp_path: Path, place: str) -> None:
    (tmp_path / "driver.py").write_text("")
    with saves(tmp_path / place) as wait:
        (tmp_path / "driver.py").write_text("import signal")
        assert wait()


@pytest.mark.parametrize(
    ("name", "own"),
    [("trace.jsonl", True), (".trace.jsonl.77", True), ("driver.py", False), ("sub/trace.jsonl", False)],
)
def test_a_report_in_the_submission_is_no_save(tmp_path: Path, name: str, own: bool) -> None:
    """Else it would be graded again because it was graded, for ever."""
    assert is_own(tmp_path / name, frozenset({tmp_path.resolve() / "trace.jsonl"})) is own


@pytest.mark.slow
def test_a_student_saves_and_leaves(tmp_path: Path) -> None:
    program = tmp_path / "counter.py"
    program.write_text("print('nothing')\n")
    words = [
        "-P",
        "-m",
        "grader",
        "--watch",
        str(program),
        "-a",
        "shared-counter",
        "--only",
        "terminal",
        "--no-color",
    ]
    shell = pexpect.spawn(
        sys.executable, [*words, "--lang", "en"], timeout=100, encoding="utf-8", dimensions=(40, 100)
    )
    shell.expect_exact("Waiting for the next save")
    program.write_text("print('total: 4000')\n")
    shell.expect("terminal/words +failed → passed")
    shell.expect_exact("Waiting for the next save")
    shell.sendcontrol("c")
    shell.expect(pexpect.EOF)
    assert "Traceback" not in str(shell.before)
    shell.close()
    assert shell.exitstatus == 130


# --- completion --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("grade ba", "batch"),
        ("grade homework.py --wat", "--watch"),
        ("grade homework.py -a driv", "driver-conductor"),
        ("grade judge trace.jsonl --assignment lock", "locked-account"),
    ],
)
def test_the_shell_completes(
    typed: str, completed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from grader.cli import main

    monkeypatch.setenv("_GRADE_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", typed)
    monkeypatch.setenv("COMP_CWORD", str(len(typed.split()) - 1))
    monkeypatch.setattr(sys, "argv", ["grade"])
    with pytest.raises(SystemExit):
        main()
    assert completed in capsys.readouterr().out.split()
