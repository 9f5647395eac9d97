"""What each outcome becomes in each form, read with its consumer's reader; nothing hostile gets through."""

from __future__ import annotations

import base64
import json
import re
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest
from markdown_it import MarkdownIt

from grader import report, spec
from grader.cli import main
from grader.cli.outputs import FORMATS
from grader.report import FORMS, Place
from grader.report.markdown import SUMMARY_LIMIT
from grader.result import SCHEMA, Message, Outcome, Result, SubmissionName, case_result, score
from tests.conftest import ENVIRONMENT, Engine, finding_of
from tests.report import readers

PLACE = Place(
    classroom="c",
    assignment="a",
    submission="submit/1",
    commit="https://example.org/c",
    release="https://example.org/r",
    review="https://example.org/v",
    datetime="2026-06-01T14:32:01Z",
)


@pytest.fixture
def assignment(assignment_folder: Path) -> spec.Assignment:
    return spec.load(assignment_folder)


def result_of(*ends: tuple[Outcome, str], text: str = "", name: str = "homework") -> Result:
    """A result with a case for each outcome; what is said, expected and seen is the text."""
    cases = []
    for number, (outcome, points) in enumerate(ends):
        finding = finding_of("told", outcome, Decimal(points), expected=text, actual=text)
        if text:
            finding = msgspec.structs.replace(finding, message=Message("line.seen", {"text": text}))
        title = text or f"case {number}"
        cases.append(
            case_result(id=f"c{number}", title={"en": title, "zh": title}, rule=(1,), findings=(finding,))
        )
    return Result(
        schema=SCHEMA,
        assignment="demo",
        title={"en": "Demo", "zh": "演示"},
        submission=SubmissionName(name, "", name if text else "driver.py"),
        environment=ENVIRONMENT,
        score=score(finding for case in cases for finding in case.findings),
        cases=tuple(cases),
    )


# --- the table ---------------------------------------------------------------------------------------------


def becomes_gradescope(outcome: Outcome, assignment: spec.Assignment) -> tuple[str, bool]:
    text = report.gradescope(result_of((Outcome.PASSED, "1"), (outcome, "2")), assignment, "en")
    test = json.loads(text)["tests"][1]
    total = readers.gradescope(text)
    word = "no score" if "score" not in test else test["status"]
    return word, total is not None


def becomes_classroom50(outcome: Outcome, assignment: spec.Assignment) -> tuple[str, bool]:
    text = report.classroom50(result_of((Outcome.PASSED, "1"), (outcome, "2")), "en", PLACE)
    if text is None:
        return "no file", False
    tests = json.loads(text)["tests"]
    readers.classroom50(text)
    return "left out" if len(tests) == 1 else "passed" if tests[1]["passed"] else "failed", True


def becomes_classroom(outcome: Outcome, assignment: spec.Assignment) -> tuple[str, bool]:
    text = report.classroom(result_of((Outcome.PASSED, "1"), (outcome, "2")), "en")
    tests = json.loads(base64.b64decode(text))["tests"]
    return "left out" if len(tests) == 1 else tests[1]["status"], readers.classroom(text) is not None


def becomes_github(outcome: Outcome, assignment: spec.Assignment) -> tuple[str, bool]:
    found = readers.github(report.github(result_of((Outcome.PASSED, "1"), (outcome, "2")), "en"))
    kinds = [kind for kind, _, _ in found]
    assert kinds[-1] == "notice"
    return kinds[0] if len(kinds) == 2 else "nothing", True


def becomes_junit(outcome: Outcome, assignment: spec.Assignment) -> tuple[str, bool]:
    text = report.junit(result_of((Outcome.PASSED, "1"), (outcome, "2")), "en")
    return readers.junit(text)["demo.c1.told"], True


def becomes_check50(outcome: Outcome, assignment: spec.Assignment) -> tuple[str, bool]:
    text = report.check50(result_of((Outcome.PASSED, "1"), (outcome, "2")), assignment, "en")
    return json.dumps(readers.check50(text)["c1"]), True


BECOMES: dict[str, Callable[[Outcome, spec.Assignment], tuple[str, bool]]] = {
    "gradescope": becomes_gradescope,
    "classroom50": becomes_classroom50,
    "classroom": becomes_classroom,
    "github": becomes_github,
    "junit": becomes_junit,
    "check50": becomes_check50,
}


@pytest.mark.parametrize("outcome", list(Outcome), ids=lambda outcome: outcome.value)
@pytest.mark.parametrize("form", [form for form in FORMS if form.name in BECOMES], ids=lambda form: form.name)
def test_what_an_outcome_becomes_is_what_the_table_says(
    form: report.Form, outcome: Outcome, assignment: spec.Assignment
) -> None:
    word, total = BECOMES[form.name](outcome, assignment)
    assert word == form.becomes[outcome]
    undecided = outcome is Outcome.INCONCLUSIVE or outcome is Outcome.ERROR
    if undecided and form.whole != "told beside it":
        assert not total, "what is not decided would count as zero in the total"
    else:
        assert total


def test_the_table_has_every_format_and_those_without_a_reader_here_say_all_outcomes() -> None:
    assert {form.name for form in FORMS} == set(FORMATS)
    for form in FORMS:
        assert set(form.becomes) == set(Outcome)
        if form.name not in BECOMES:
            assert form.becomes == {outcome: outcome.value for outcome in Outcome}


def test_formats_lists_them_all(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["grade", "formats"])
    with pytest.raises(SystemExit):
        main()
    told = capsys.readouterr().out
    assert all(re.search(rf"^{name}\b", told, re.MULTILINE) for name in FORMATS)


# --- arithmetic --------------------------------------------------------------------------------------------

MARKS = (
    (Outcome.PASSED, "2"),
    (Outcome.FAILED, "1.5"),
    (Outcome.SKIPPED, "0.25"),
    (Outcome.PASSED, "0.5"),
    (Outcome.PENDING, "10"),
)


def test_points_are_the_same_for_every_consumer_that_counts_them(assignment: spec.Assignment) -> None:
    result = result_of(*MARKS)
    assert readers.gradescope(report.gradescope(result, assignment, "en")) == Decimal("2.5")
    assert readers.classroom(report.classroom(result, "en")) == (Decimal("2.5"), Decimal("4.25"))
    text = report.classroom50(result, "en", PLACE)
    assert text is not None
    assert readers.classroom50(text) == (250, 425)
    assert {test["scale"] for test in json.loads(text)["tests"]} == {100}


def test_whole_points_are_not_scaled() -> None:
    text = report.classroom50(result_of((Outcome.PASSED, "20"), (Outcome.FAILED, "30")), "en", PLACE)
    assert text is not None
    assert readers.classroom50(text) == (20, 50)


def test_gradescope_hides_by_itself_and_feedback_is_cut_for_it(assignment: spec.Assignment) -> None:
    result = result_of((Outcome.FAILED, "1"), (Outcome.PASSED, "1"), text="秘密")
    cases = (
        msgspec.structs.replace(
            result.cases[0], visible="never", feedback="none", title={"en": "x", "zh": "x"}
        ),
        msgspec.structs.replace(result.cases[1], visible="after-due", title={"en": "y", "zh": "y"}),
    )
    told = json.loads(report.gradescope(msgspec.structs.replace(result, cases=cases), assignment, "en"))
    assert [test["visibility"] for test in told["tests"]] == ["hidden", "after_due_date"]
    assert "秘密" not in told["tests"][0]["output"]
    assert "秘密" in told["tests"][1]["output"]


# --- limits ------------------------------------------------------------------------------------------------


def test_the_most_expensive_losses_come_first_and_the_last_annotation_counts_the_rest() -> None:
    result = result_of(*((Outcome.FAILED, str(points)) for points in range(1, 31)))
    found = readers.github(report.github(result, "en", "hw/"))
    errors = [message for kind, _, message in found if kind == "error"]
    assert len(errors) == 10
    assert "0/30" in errors[0]
    assert "21 more" in errors[-1]
    assert all(where["file"] == "hw/driver.py" for kind, where, _ in found if kind == "error")


def test_a_summary_is_never_larger_than_a_runner_takes(assignment: spec.Assignment) -> None:
    result = result_of(*((Outcome.FAILED, "1") for _ in range(3_000)), text="错" * 350)
    told = report.markdown(result, assignment, "zh")
    assert len(told.encode()) <= SUMMARY_LIMIT
    assert told.rstrip().endswith("其余内容放不下。")


# --- hostile text ------------------------------------------------------------------------------------------

HOSTILE = {
    "escape": "\x1b]0;title\x07\x1b[2J",
    "bidi": "abc\u202edcba",
    "nul": "a\x00b",
    "invalid": "\ud800\ufffe",
    "xml": "</failure><error/>]]>&lt;\x0b\x0c",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "markdown": "# heading\n[link](https://evil.example) ![i](https://evil.example/i) | a |\n```\n</details>",
    "fence": "````\n# out\n~~~~~",
    "command": "x\n::set-output name=a::b\n::error::c\n##[error]d\r::stop-commands::x",
    "formula": "=cmd|' /C calc'!A0",
    "link": "www.evil.example https://evil.example me@evil.example",
}


def _forms(result: Result, assignment: spec.Assignment) -> dict[str, str]:
    return {
        "gradescope": report.gradescope(result, assignment, "en"),
        "classroom50": report.classroom50(result, "en", PLACE) or "",
        "classroom": base64.b64decode(report.classroom(result, "en")).decode(),
        "github": report.github(result, "en"),
        "junit": report.junit(result, "en"),
        "check50": report.check50(result, assignment, "en"),
        "markdown": report.markdown(result, assignment, "en"),
    }


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_nothing_hostile_gets_through(text: str, assignment: spec.Assignment) -> None:
    clean = result_of((Outcome.FAILED, "1"), (Outcome.PASSED, "1"), text="harmless", name="name.py")
    result = result_of((Outcome.FAILED, "1"), (Outcome.PASSED, "1"), text=text, name=f"{text[:20]}.py")
    told = _forms(result, assignment)
    harmless = _forms(clean, assignment)
    for name, made in told.items():
        shown = json.dumps(json.loads(made), ensure_ascii=False) if made.startswith("{") else made
        for character in shown:
            assert character in "\n" or (ord(character) >= 0x20 and ord(character) != 0x7F), name
            assert character not in "\u202e\ud800\ufffe\x85\u2028", name
        made.encode()
    readers.gradescope(told["gradescope"])
    readers.classroom50(told["classroom50"])
    readers.check50(told["check50"])
    assert readers.junit(told["junit"]).keys() == readers.junit(harmless["junit"]).keys()
    commands = [(kind, sorted(where)) for kind, where, _ in readers.github(told["github"])]
    assert commands == [(kind, sorted(where)) for kind, where, _ in readers.github(harmless["github"])]
    assert _kinds(told["markdown"]) == _kinds(harmless["markdown"])


def _kinds(text: str) -> list[str]:
    """What a page is made of, its texts aside."""
    found = []
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        found.append(token.type)
        for child in token.children or ():
            if child.type == "text":
                # GitHub makes links of bare addresses, and tells people whose names stand after @.
                assert not re.search(r"(?<!\\\\)(://|@)|www\.", _source(child.content, text))
            elif child.type not in {"softbreak", "text_special"}:
                found.append(child.type)
    return found


def _source(shown: str, text: str) -> str:
    """How a piece of text is written in the page; "" where it is written otherwise, with escapes."""
    return shown if shown in text else ""


def test_a_fence_keeps_every_line_from_the_runner() -> None:
    text = "report\n::error::student\n::set-env name=PATH::x\n"
    assert readers.github(report.fenced(text, "0123abcd")) == []
    assert readers.github(text)


# --- from the shell ----------------------------------------------------------------------------------------


@pytest.fixture
def here(
    engine: Engine,
    tmp_path: Path,
    assignment_folder: Path,
    submission_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["grade", "homework", "-a", "demo", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def test_in_a_workflow_annotations_are_obeyed_and_the_report_is_not(
    here: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    engine.outcomes["start/told"] = Outcome.FAILED
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(here / "summary.md"))
    assert run(monkeypatch, "--out", "github:-") == 1
    found = readers.github(capsys.readouterr().out)
    assert [kind for kind, _, _ in found] == ["error", "notice"]
    assert found[0][1]["file"] == "homework/driver.py"
    assert "The demonstration" in (here / "summary.md").read_text()
    assert run(monkeypatch) == 1
    told = capsys.readouterr().out
    assert told.startswith("::stop-commands::")
    assert readers.github(told) == []


def test_a_classroom50_result_is_written_in_its_runner_and_only_when_all_is_graded(
    here: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "--out", "classroom50:result.json") == 2
    assert "CLASSROOM, ASSIGNMENT" in capsys.readouterr().err
    assert engine.ran == []
    for name in ("CLASSROOM", "ASSIGNMENT", "COMMIT_URL", "RELEASE_URL", "REVIEW_URL", "OWNER"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("SUBMISSION_TAG", "submit/1")
    monkeypatch.setattr("grader.cli.workflow._committed", lambda: "2026-06-01T14:32:01Z")
    assert run(monkeypatch, "--out", "classroom50:result.json", "-q") == 0
    assert readers.classroom50((here / "result.json").read_text()) == (45, 45)
    engine.outcomes["start/told"] = Outcome.INCONCLUSIVE
    assert run(monkeypatch, "--out", "classroom50:result.json", "-q") == 3
    assert not (here / "result.json").exists()
    assert "cannot say that something is not graded" in capsys.readouterr().err


def test_gradescope_finds_a_whole_file_whenever_it_kills_us(
    here: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[Any, Decimal | None]] = []
    before = engine.run

    def run_and_look(assignment: Any, case: Any, *arguments: Any, **options: Any) -> Any:
        text = (here / "results.json").read_text()
        outcomes = [test["extra_data"]["outcome"] for test in json.loads(text)["tests"]]
        seen.append((outcomes, readers.gradescope(text)))
        return before(assignment, case, *arguments, **options)

    monkeypatch.setattr("grader.drive.run", run_and_look)
    assert run(monkeypatch, "--out", "gradescope:results.json", "-q") == 0
    assert seen == [(["error", "error", "error"], None), (["passed", "passed", "error"], None)]
    assert readers.gradescope((here / "results.json").read_text()) == Decimal("4.5")
    assert [file.name for file in here.glob(".results*")] == []
