"""What a student may not see is in no output, in no format, not even as a count."""

from __future__ import annotations

import base64
import re
import sys
from pathlib import Path

import pytest

from grader import report, spec
from grader.cli import main
from grader.grading import Grading, grade, rejudge
from grader.report import Audience, told_to
from grader.result import Outcome
from grader.submission import Submission
from grader.trace import decode, encode
from tests.conftest import Engine

#: Stands in every id, title, text and hint of what is hidden, and nowhere else.
SECRET = "geheim"

PRIVATE = f"""\
cases:
  {SECRET}-never:
    title: {{en: "The {SECRET}", zh: "{SECRET}"}}
    needs: start
    do: {{press: Ctrl-C}}
    expect:
      {SECRET}: {{points: 64, line: "{SECRET}"}}
    hint: {{en: "{SECRET}", zh: "{SECRET}"}}
  {SECRET}-due:
    visible: after-due
    expect: {{a: {{points: 32, line: "{SECRET}"}}}}
"""

CHECKS = f"""\
import pytest

@pytest.mark.points(16, visible="after-published")
def test_{SECRET}():
    assert "{SECRET}" == 1
"""


@pytest.fixture
def hidden(assignment_folder: Path) -> Path:
    """The demonstration with private cases, a hidden check and a public case that is hidden."""
    (assignment_folder / "assignment.private.yaml").write_text(PRIVATE, encoding="utf-8")
    (assignment_folder / "test_more.py").write_text(CHECKS)
    file = assignment_folder / "assignment.yaml"
    public = f'  {SECRET}-public: {{visible: never, expect: {{a: {{points: 8, line: "{SECRET}"}}}}}}\n'
    file.write_text(file.read_text(encoding="utf-8") + public, encoding="utf-8")
    return assignment_folder


def graded(submission: Path, assignment: spec.Assignment, **options: object) -> Grading:
    with Submission.open(submission) as opened:
        return grade(opened, assignment, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("audience", "possible", "cases"),
    [
        ("student", "4.5", 2),
        ("student-after-due", "36.5", 3),
        ("student-after-published", "52.5", 4),
        ("instructor", "124.5", 6),
    ],
)
def test_a_case_is_counted_from_the_day_on_which_it_is_visible(
    engine: Engine, submission_folder: Path, hidden: Path, audience: Audience, possible: str, cases: int
) -> None:
    assignment = spec.load(hidden)
    whole = graded(submission_folder, assignment)
    view = told_to(whole.result, whole.trace, assignment, audience)
    assert str(view.result.score.possible) == possible
    assert len(view.result.cases) == cases
    assert {event.case for event in view.trace.events} <= {case.id for case in view.result.cases}
    engine.ran.clear()
    for_them = graded(submission_folder, assignment, audience=audience)
    again = told_to(for_them.result, for_them.trace, assignment, audience).result
    assert [case.id for case in again.cases] == [case.id for case in view.result.cases]
    assert set(engine.ran) <= {case.id for case in view.result.cases}


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("outcome", list(Outcome), ids=lambda outcome: outcome.value)
def test_nothing_hidden_stands_in_a_students_output(
    engine: Engine,
    submission_folder: Path,
    hidden: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    outcome: Outcome,
    language: str,
) -> None:
    engine.outcomes["start/told"] = outcome
    monkeypatch.chdir(tmp_path)
    outs = [word for format in FORMATS for word in ("--out", f"{format}:out.{format}")]
    words = ["homework", "-a", "demo", "--lang", language, *outs, "-v"]
    _run(monkeypatch, *words)
    _run(monkeypatch, *words, "--", "-v")
    _run(monkeypatch, "homework", "-a", "demo", "--only", f"{SECRET}-never")
    _run(monkeypatch, "homework", "-a", "demo", "--out", "bundle:out.zip")
    written = {file.name: file.read_bytes() for file in tmp_path.glob("out.*")}
    assert len(written) == len(FORMATS)
    written["out.classroom"] = base64.b64decode(written["out.classroom"])
    told = capsys.readouterr()
    assert "collected 2 items\n" in told.out
    refused = f"there is no case {SECRET}-never. The cases are: start, terminus"
    for name, text in {
        **written,
        "out": told.out.encode(),
        "err": told.err.replace(refused, "").encode(),
    }.items():
        assert SECRET not in text.decode(), name
        for count in ("124.5", "112", "120"):
            # As a number of its own: a traceback's addresses may have these digits.
            assert not re.search(rf"(?<![\w.]){re.escape(count)}(?![\w.])", text.decode()), name


#: Every format that a student may come to see.
FORMATS = (
    *("json", "html", "text", "trace"),
    *("markdown", "gradescope", "classroom", "github", "junit", "check50"),
)


def test_a_students_bundle_whose_specification_hides_something_is_refused(
    engine: Engine,
    submission_folder: Path,
    hidden: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    _run(monkeypatch, "homework", "-a", "demo", "--out", "bundle:out.zip")
    assert "--as instructor" in capsys.readouterr().err
    assert engine.ran == []
    assert not Path("out.zip").exists()


def _run(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr(sys, "argv", ["grade", *words])
    with pytest.raises(SystemExit):
        main()


def test_a_trace_with_hidden_cases_is_judged_for_a_student_without_them(
    engine: Engine, submission_folder: Path, hidden: Path
) -> None:
    assignment = spec.load(hidden)
    stored = encode(graded(submission_folder, assignment).trace)
    assert SECRET.encode() in stored
    public = report.known_to(spec.load(hidden, private=False), "student")
    again = rejudge(public, decode(stored), name="x")
    view = told_to(again.result, again.trace, public, "student")
    assert SECRET not in report.json(view.result, "en")
    assert SECRET.encode() not in encode(view.trace)


def with_feedback(assignment_folder: Path, feedback: str) -> spec.Assignment:
    file = assignment_folder / "assignment.yaml"
    text = file.read_text(encoding="utf-8")
    text = text.replace("rule: 1\n", f"rule: 1\n    feedback: {feedback}\n")
    file.write_text(text.replace("alive_or", ""), encoding="utf-8")
    return spec.load(assignment_folder)


@pytest.mark.parametrize("outcome", list(Outcome), ids=lambda outcome: outcome.value)
def test_without_feedback_a_student_is_told_the_outcome_and_the_points(
    engine: Engine, submission_folder: Path, assignment_folder: Path, outcome: Outcome
) -> None:
    engine.outcomes["start/told"] = outcome
    assignment = with_feedback(assignment_folder, "none")
    whole = graded(submission_folder, assignment)
    view = told_to(whole.result, whole.trace, assignment, "student")
    assert view.result.score == whole.result.score
    start = report.told(view.result, "en").cases[0]
    assert [(f.outcome, f.points) for f in start.findings] == [
        (f.outcome, f.points) for f in whole.result.cases[0].findings
    ]
    for finding in start.findings:
        assert (finding.expected, finding.actual, finding.evidence) == ("", "", ())
        assert "text of" not in finding.text
    assert not view.trace.of("start").events
    page = report.terminal(view.result, view.trace, view.assignment, "en", 80, False, verbose=True)
    assert "os.kill" not in page
    assert "press Ctrl-C" not in page
    drawn = report.html(view.result, view.trace, view.assignment, "en")
    assert "os.kill" not in drawn
    assert "press Ctrl-C" not in drawn
    assert "left alone" not in page.partition("terminus")[0]


def test_actual_only_tells_what_was_done_and_seen_and_the_hint_but_not_what_was_asked_for(
    assignment_folder: Path,
) -> None:
    assignment = with_feedback(assignment_folder, "actual-only")
    program = Path(__file__).parents[2] / "reference/driver-conductor/wrong/texts_swapped.py"
    whole = graded(program, assignment, only=["start"])
    assert "老司机开车了" in report.json(whole.result, "en")
    view = told_to(whole.result, whole.trace, assignment, "student")
    page = report.terminal(view.result, view.trace, view.assignment, "en", 80, False, verbose=True)
    assert view.result.score == whole.result.score
    drawn = report.html(view.result, view.trace, view.assignment, "en")
    for text in (page, drawn, report.json(view.result, "en"), repr(view.assignment.cases[0])):
        assert "老司机开车了" not in text
    assert "press Ctrl-C" in page
    assert "车速有点快" in page
    assert "os.kill" in page
    assert "did not come as asked" in page


def test_an_instructor_is_told_everything(
    engine: Engine, submission_folder: Path, assignment_folder: Path
) -> None:
    assignment = with_feedback(assignment_folder, "none")
    whole = graded(submission_folder, assignment)
    view = told_to(whole.result, whole.trace, assignment, "instructor")
    assert (view.result, view.trace, view.assignment) == (whole.result, whole.trace, assignment)
