from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from grader.cli import main
from grader.cli.console import language_of
from grader.errors import ObservationError
from grader.result import Outcome
from grader.trace import decode
from tests.conftest import Engine


@pytest.fixture
def here(
    tmp_path: Path, assignment_folder: Path, submission_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A folder with ./assignments/demo and ./homework, and an English locale."""
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    return tmp_path


def grade(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["grade", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


# --- grade PATH --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "code"),
    [
        (Outcome.PASSED, 0),
        (Outcome.FAILED, 1),
        (Outcome.SKIPPED, 1),
        (Outcome.INCONCLUSIVE, 3),
        (Outcome.ERROR, 3),
        (Outcome.PENDING, 0),
    ],
)
def test_exit_codes(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, outcome: Outcome, code: int
) -> None:
    engine.outcomes["terminus/order"] = outcome
    assert grade(monkeypatch, "homework", "-a", "demo") == code


def test_undecided_beats_lost(engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine.outcomes |= {"start/words": Outcome.INCONCLUSIVE, "start/told": Outcome.FAILED}
    assert grade(monkeypatch, "homework", "-a", "demo") == 3


def test_the_report_goes_to_standard_output(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert grade(monkeypatch, "homework", "-a", "demo") == 0
    told = capsys.readouterr()
    assert "The demonstration" in told.out
    assert "4.5 of 4.5 points" in told.out
    assert told.err == ""
    assert "\x1b" not in told.out


def test_options_may_stand_before_the_path(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert grade(monkeypatch, "-q", "-a", "demo", "--lang", "zh", "homework") == 0
    assert capsys.readouterr().out == "得分 4.5 / 4.5 · 失分 0 · 未判定 0 · 待人工评分 0\n"


def test_outputs_are_written(engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["homework", "-a", "demo", "--json", "r.json", "--trace", "t.jsonl", "--out", "text:r.txt"]
    assert grade(monkeypatch, *words) == 0
    result = json.loads((here / "r.json").read_text())
    assert result["schema"] == "grader/result/1"
    assert result["score"]["points"] == 4.5
    assert result["cases"][0]["findings"][0]["text"]
    assert {e.case for e in decode((here / "t.jsonl").read_bytes()).events} == {"start", "terminus"}
    assert "4.5 of 4.5 points" in (here / "r.txt").read_text()


def test_the_page_is_written(engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine.outcomes["start/told"] = Outcome.FAILED
    assert grade(monkeypatch, "homework", "-a", "demo", "--html", "report.html", "--lang", "zh") == 1
    page = (here / "report.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "grade homework -a demo --only start" in page


class Terminal(io.StringIO):
    """A standard error that is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_case_has_a_live_line_while_it_runs(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.outcomes["start/told"] = Outcome.FAILED
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    grade(monkeypatch, "homework", "-a", "demo", "--only", "start")
    shown = screen.getvalue()
    assert shown.index("… start: runs") < shown.index("✗ start: 1/3")


@pytest.mark.parametrize("words", [["-q"], ["--", "-v"]])
def test_no_live_line_where_it_would_be_in_the_way(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    grade(monkeypatch, "homework", "-a", "demo", *words)
    assert "start: runs" not in screen.getvalue()


def test_nothing_is_told_of_the_progress_where_there_is_no_terminal(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    grade(monkeypatch, "homework", "-a", "demo")
    assert capsys.readouterr().err == ""


def test_no_color_is_no_colour(engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "")  # so that what the option sets is taken back afterwards
    screen, page = Terminal(), Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(sys, "stdout", page)
    grade(monkeypatch, "homework", "-a", "demo")
    assert "\x1b[1m" in page.getvalue()
    page.truncate(0)
    grade(monkeypatch, "homework", "-a", "demo", "--no-color")
    assert "\x1b[" not in page.getvalue()
    assert not re.search(r"\x1b\[(3|4|9|10)\d", screen.getvalue())


def test_json_on_standard_output_stands_alone(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert grade(monkeypatch, "homework", "-a", "demo", "--json", "-") == 0
    assert json.loads(capsys.readouterr().out)["assignment"] == "demo"


def test_what_follows_two_dashes_goes_to_pytest(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert grade(monkeypatch, "homework", "-a", "demo", "--", "-k", "start", "-v") == 0
    assert engine.ran == ["start"]
    assert "start PASSED" in capsys.readouterr().out


def test_the_path_that_is_told_again_is_the_one_that_was_given(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "homework").rename(here / "home work")
    engine.outcomes["start/told"] = Outcome.FAILED
    grade(monkeypatch, "./home work", "-a", "demo")
    assert "grade './home work' -a demo --only start" in capsys.readouterr().out


def test_interrupted_is_130_and_what_was_graded_is_told(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    engine.raises["terminus"] = KeyboardInterrupt()
    assert grade(monkeypatch, "homework", "-a", "demo") == 130
    told = capsys.readouterr()
    assert "✓ start" in told.out
    assert "Not run and not counted: terminus" in told.out
    assert "interrupted" in told.err


def test_an_error_of_ours_is_told_without_a_traceback(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    engine.raises["start"] = ObservationError("the kernel refused")
    assert grade(monkeypatch, "homework", "-a", "demo") == 3
    told = capsys.readouterr()
    assert "the kernel refused" in told.out
    assert "Traceback" not in told.out + told.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere", "-a", "demo"], "nowhere: no such file or folder"),
        (["empty", "-a", "demo"], "the submission is empty"),
        (["notes", "-a", "demo"], "no file of the submission is the program"),
        (["homework", "-a", "dema"], "there is no assignment"),
        (["homework", "-a", "none/x.yaml"], "there is no assignment"),
        (["homework"], "nothing says which assignment this is"),
        (["homework", "-a", "demo", "--lang", "fr"], "there is no report in 'fr'"),
        (["homework", "-a", "demo", "--only", "middle"], "there is no case middle"),
        (["homework", "-a", "demo", "--out", "pdf:x"], "there is no format 'pdf'"),
        (["homework", "-a", "demo", "--out", "json"], "--out json names no file"),
        (["homework", "-a", "demo", "--json", "no/such/r.json"], "no/such/r.json cannot be written"),
        (["homework", "-a", "demo", "--python", "python0"], "python0"),
        (["homework", "-a", "demo", "--sideways"], "--sideways"),
        (["homework", "besides", "-a", "demo"], "besides"),
        (["homework", "-a", "broken"], "assignment.yaml:"),
        (["homework", "-a", "demo", "--", "--sideways"], "--sideways"),
        (["judge", "nowhere.jsonl", "-a", "demo"], "nowhere.jsonl"),
        (["judge", "homework/driver.py", "-a", "demo"], "line 1: not a trace's header"),
        (["lint", "nowhere.yaml"], "nowhere.yaml"),
        (["check", "nothing"], "there is no assignment"),
        (["check", "demo"], "expected.yaml"),
    ],
)
def test_bad_input_is_one_message_and_exit_code_2(
    engine: Engine,
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    said: str,
) -> None:
    (here / "empty").mkdir()
    (here / "notes").mkdir()
    (here / "notes" / "notes.txt").write_text("nothing")
    (here / "assignments" / "broken").mkdir()
    (here / "assignments" / "broken" / "assignment.yaml").write_text("id: broken\ncasse: 1\n")
    assert grade(monkeypatch, *words) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert "Traceback" not in told.err
    assert told.out == ""
    assert engine.ran == []


# --- which assignment, which language ----------------------------------------------------------------------


def test_a_subcommand_beats_a_folder_of_the_same_name(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "homework").rename(here / "list")
    assert grade(monkeypatch, "list") == 0
    assert "demo" in capsys.readouterr().out
    assert engine.ran == []
    assert grade(monkeypatch, "./list", "-a", "demo") == 0
    assert engine.ran == ["start", "terminus"]


def test_an_archive_named_like_an_assignment(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with zipfile.ZipFile(here / "demo.zip", "w") as archive:
        archive.write(here / "homework" / "driver.py", "driver.py")
    assert grade(monkeypatch, "demo.zip") == 0
    assert "demo.zip" in capsys.readouterr().out


def test_a_submission_does_not_bring_its_own_assignment(
    engine: Engine,
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (here / "assignments").rename(here / "homework" / "assignments")
    monkeypatch.chdir(here / "homework")
    assert grade(monkeypatch, ".", "-a", "demo") == 2
    assert "there is no assignment" in capsys.readouterr().err
    assert grade(monkeypatch, ".", "-a", "assignments/demo/assignment.yaml") == 2
    assert "would then grade itself" in capsys.readouterr().err
    assert engine.ran == []


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB", "LC_ALL": "zh_TW"}, "zh"),
        ({"LANG": "zh_CN", "LC_ALL": ""}, "zh"),
    ],
)
def test_the_localeslanguage_of(environment: dict[str, str], language: str) -> None:
    assert language_of(None, environment) == language
    assert language_of("zh", environment) == "zh"


# --- subcommands -------------------------------------------------------------------------------------------


def test_judge_tells_the_same_from_a_trace(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    engine.outcomes["start/told"] = Outcome.FAILED
    first = grade(monkeypatch, "homework", "-a", "demo", "--json", "a.json", "--trace", "t.jsonl")
    engine.ran.clear()
    assert grade(monkeypatch, "judge", "t.jsonl", "-a", "demo", "--json", "b.json") == first == 1
    assert engine.ran == []
    one, other = (json.loads((here / name).read_text()) for name in ("a.json", "b.json"))
    assert one["cases"] == other["cases"]
    assert one["score"] == other["score"]


def test_lint_tells_every_problem_with_its_place(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = here / "assignments" / "demo" / "assignment.yaml"
    assert grade(monkeypatch, "lint") == 0
    assert "assignment.yaml: good" in capsys.readouterr().out
    file.write_text(file.read_text().replace("points: 2", "points: two").replace("SIGUSR1", "SIGUSER1"))
    assert grade(monkeypatch, "lint", str(file)) == 2
    told = capsys.readouterr().out
    assert "assignment.yaml:11:" in told
    assert "SIGUSER1" in told


def test_check_proves_and_says_what_does_not_hold(
    engine: Engine, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reference = here / "reference" / "demo"
    (reference / "wrong").mkdir(parents=True)
    (reference / "solution.py").write_text("print()\n")
    (reference / "wrong" / "silent.py").write_text("pass\n")
    (reference / "expected.yaml").write_text(
        "solution: solution.py\nwrong:\n  wrong/silent.py: [start/told]\n"
    )
    assert grade(monkeypatch, "check", "demo", "--record") == 1
    told = capsys.readouterr().out
    assert "start/told does not fail" in told
    assert "1 of 2 programs as expected" in told
    assert (here / "assignments" / "demo" / "recording.jsonl").is_file()


def test_without_words_help_teaches_by_example(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    grade(monkeypatch)
    told = capsys.readouterr()
    assert "grade homework.py -a driver-conductor" in told.out + told.err
    assert "\\0" not in told.out + told.err


@pytest.mark.parametrize("words", [["--help"], ["check", "--help"], ["judge", "-h"], ["lint", "--help"]])
def test_every_help_teaches_by_example(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert grade(monkeypatch, *words) == 0
    _, _, explained = capsys.readouterr().out.partition("Usage: grade")
    assert " grade " in explained


def test_the_installed_command_knows_its_version() -> None:
    command = Path(sys.executable).with_name("grade")
    done = subprocess.run([str(command), "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("grade 0.")


def test_a_reader_that_leaves_early_is_no_error(here: Path) -> None:
    command = Path(sys.executable).with_name("grade")
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command} list | true"], capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
