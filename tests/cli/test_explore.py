"""``grade explore`` and ``grade replay``: what is asked of the explorer, told, stored and compared."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest

import grader.explore
from grader.box import Box
from grader.cli import main
from grader.explore import Limits
from grader.result import Outcome
from grader.trace.exploration import Exploration, Schedule
from tests.conftest import Engine
from tests.report import explorations


@dataclass
class Explorer:
    """Stands for ``grader.explore``: what comes of a program is set by the test.

    Attributes:
        finds: what ``explore`` finds.
        replays: what ``replay`` finds, one after the other, the last for ever; None: the same as ``finds``.
        reproduces: how often a witness that showed its fault shows it again, at most.
        asked: the keyword arguments of each call, with "files" that lay in the box and "schedule".
    """

    finds: Exploration = explorations.LOST_UPDATE
    replays: list[Exploration] | None = None
    reproduces: int = 100
    asked: list[dict[str, Any]] = field(default_factory=list)

    def explore(self, box: Box, **asked: Any) -> Exploration:
        return self._answer(box, self.finds, asked)

    def replay(self, box: Box, schedule: Schedule, *, limits: Limits, **asked: Any) -> Exploration:
        found = self.finds
        if self.replays:
            found = self.replays[0] if len(self.replays) == 1 else self.replays.pop(0)
        if found.faults:
            times = limits.reproductions
            found = msgspec.structs.replace(found, reproduced=(min(self.reproduces, times), times))
        return self._answer(box, found, {"schedule": schedule, **asked})

    def _answer(self, box: Box, found: Exploration, asked: dict[str, Any]) -> Exploration:
        files = sorted(path.name for path in box.fresh().iterdir())
        self.asked.append({**asked, "files": files})
        own = {"program": box.entry, "arguments": asked["arguments"], "python": box.python.name}
        return msgspec.structs.replace(found, **own)


@pytest.fixture
def explorer(monkeypatch: pytest.MonkeyPatch) -> Explorer:
    fake = Explorer()
    monkeypatch.setattr(grader.explore, "explore", fake.explore)
    monkeypatch.setattr(grader.explore, "replay", fake.replay)
    return fake


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with counter.py, which imports shared.py; an English locale."""
    (tmp_path / "counter.py").write_text("import shared\n")
    (tmp_path / "shared.py").write_text("")
    (tmp_path / "film.mp4").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


@pytest.fixture
def grade(monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    def call(*words: str) -> int:
        monkeypatch.setattr(sys, "argv", ["grade", *words])
        with pytest.raises(SystemExit) as ended:
            main()
        return int(ended.value.code or 0)

    return call


Grade = Callable[..., int]
Told = pytest.CaptureFixture[str]


# --- grade explore -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "code"), [("clean", 0), ("lost-update", 1), ("deadlock", 1), ("inconclusive", 3)]
)
def test_exit_codes(explorer: Explorer, here: Path, grade: Grade, name: str, code: int) -> None:
    explorer.finds = explorations.ALL[name]
    assert grade("explore", "counter.py") == code


def test_what_is_asked_reaches_the_explorer(explorer: Explorer, here: Path, grade: Grade) -> None:
    (here / "wanted.txt").write_text("四千\n", encoding="utf-8")
    words = ("--input", "3\n", "--expect-output", "@wanted.txt", "--seed", "7")
    grade("explore", "counter.py", *words, "--", "--fast", "2")
    assert explorer.asked == [
        {
            "arguments": ("--fast", "2"),
            "input": "3\n",
            "expected": "四千\n",
            "limits": Limits(seed=7),
            "files": ["counter.py", "shared.py"],
        }
    ]


def test_the_story_is_told(explorer: Explorer, here: Path, grade: Grade, capsys: Told) -> None:
    grade("explore", "counter.py")
    told = capsys.readouterr()
    assert "✗ An update of counter is lost" in told.out
    assert "add --json witness.json, then: grade replay witness.json" in told.out
    assert told.err == ""
    grade("explore", "counter.py", "--lang", "zh", "-v")
    assert "counter 的一次更新丢失了" in capsys.readouterr().out


def test_json_is_the_same_bytes_and_names_no_place(explorer: Explorer, here: Path, grade: Grade) -> None:
    (here / "elsewhere").mkdir()
    for name in ("counter.py", "shared.py"):
        (here / "elsewhere" / name).write_bytes((here / name).read_bytes())
    assert grade("explore", "counter.py", "--json", "a.json") == 1
    assert grade("explore", str(here / "elsewhere" / "counter.py"), "--json", "b.json") == 1
    stored = (here / "a.json").read_bytes()
    assert stored == (here / "b.json").read_bytes()
    assert str(here).encode() not in stored
    result = json.loads(stored)
    assert result["schema"] == "grader/exploration/1"
    assert result["program"] == "counter.py"
    assert result["verdict"] == "lost-update"
    assert set(result["witness"]) >= {"policy", "seed", "steps"}
    assert result["environment"]["tier"]["name"] == "full"


def test_json_on_standard_output_stands_alone(
    explorer: Explorer, here: Path, grade: Grade, capsys: Told
) -> None:
    assert grade("explore", "counter.py", "--json", "-") == 1
    assert json.loads(capsys.readouterr().out)["verdict"] == "lost-update"


def test_the_command_to_see_it_again_finds_the_program(
    explorer: Explorer, here: Path, grade: Grade, capsys: Told
) -> None:
    grade("explore", "counter.py", "--json", "w.json")
    assert "see it again  grade replay w.json\n" in capsys.readouterr().out
    (here / "sub").mkdir()
    (here / "sub" / "other.py").write_text("")
    grade("explore", "sub/other.py", "--json", "w.json")
    assert "grade replay w.json --program sub/other.py\n" in capsys.readouterr().out


def test_a_folder_s_program_is_found(explorer: Explorer, here: Path, grade: Grade) -> None:
    (here / "bank").mkdir()
    for name in ("main.py", "account.py", "rates.csv"):
        (here / "bank" / name).write_text("")
    assert grade("explore", "bank", "--json", "w.json") == 1
    assert explorer.asked[0]["files"] == ["account.py", "main.py", "rates.csv"]
    assert json.loads((here / "w.json").read_text())["submission"]["file"] == "main.py"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["explore", "nowhere.py"], "nowhere.py: no such file or folder"),
        (["explore", "film.mp4"], "neither a Python file nor a zip or tar archive"),
        (["explore", "counter.py", "--input", "@nowhere.txt"], "nowhere.txt: No such file"),
        (["explore", "counter.py", "--expect-output", "@bytes"], "bytes: not text in UTF-8"),
        (["explore", "counter.py", "--python", "python0"], "python0"),
        (["explore", "counter.py", "--json", "no/such.json"], "no/such.json cannot be written"),
        (["explore", "counter.py", "--lang", "fr"], "there is no report in 'fr'"),
        (["explore"], "PROGRAM"),
        (["replay", "nowhere.json"], "nowhere.json: No such file"),
        (["replay", "counter.py"], "neither a result nor a trace"),
        (["replay", "bytes"], "neither a result nor a trace"),
        (["replay", "newer.json"], "this grader reads grader/exploration/1"),
        (["replay", "clean.json"], "the verdict is clean, so there is no witness to repeat"),
        (["replay", "lost.json", "start"], "is an exploration, which has no case"),
        (["replay", "lost.json", "--times", "0"], "--times"),
    ],
)
def test_bad_input_is_one_message_and_exit_code_2(
    explorer: Explorer, here: Path, grade: Grade, capsys: Told, words: list[str], said: str
) -> None:
    (here / "bytes").write_bytes(b"\xff\xfe")
    for name in ("clean", "lost-update"):
        explorer.finds = explorations.ALL[name]
        grade("explore", "counter.py", "--json", name.partition("-")[0] + ".json")
    (here / "newer.json").write_text((here / "lost.json").read_text().replace("ration/1", "ration/2"))
    capsys.readouterr()
    explorer.asked.clear()
    assert grade(*words) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert told.out == ""
    assert explorer.asked == []


# --- grade replay, a witness -------------------------------------------------------------------------------


@pytest.fixture
def witness(explorer: Explorer, here: Path, grade: Grade, capsys: Told) -> Path:
    """The stored exploration of counter.py, which loses an update."""
    grade("explore", "counter.py", "--json", "w.json", "--input", "3", "--expect-output", "4", "--", "-x")
    explorer.asked.clear()
    capsys.readouterr()
    return here / "w.json"


def test_a_witness_is_repeated_and_counted(
    explorer: Explorer, witness: Path, grade: Grade, capsys: Told
) -> None:
    assert grade("replay", "w.json") == 0
    told = capsys.readouterr()
    assert "An update of counter is lost" in told.out
    assert "reproduced 10 of 10: the witness shows the fault" in told.out
    assert told.err == ""
    (asked,) = explorer.asked
    assert asked["schedule"] == explorations.LOST_UPDATE.witness
    assert (asked["arguments"], asked["input"], asked["expected"]) == (("-x",), "3", "4")


@pytest.mark.parametrize(
    ("replays", "reproduces", "said", "code"),
    [
        (["clean"], 0, "reproduced 0 of 3", 1),
        (["lost-update"], 2, "reproduced 2 of 3", 1),
        (["clean", "lost-update", "clean"], 0, "reproduced 1 of 3", 1),
        (["inconclusive"], 0, "reproduced 0 of 3", 3),
        (["deadlock"], 3, "reproduced 0 of 3", 1),
    ],
)
def test_a_witness_that_does_not_always_show_it(
    explorer: Explorer,
    witness: Path,
    grade: Grade,
    capsys: Told,
    replays: list[str],
    reproduces: int,
    said: str,
    code: int,
) -> None:
    explorer.replays = [explorations.ALL[name] for name in replays]
    explorer.reproduces = reproduces
    assert grade("replay", "w.json", "--times", "3") == code
    told = capsys.readouterr().out
    assert said in told
    assert "schedules" not in told  # it was one, and nothing follows for others


def test_another_object_is_another_fault(explorer: Explorer, witness: Path, grade: Grade) -> None:
    explorer.replays = [explorations.CHECK_THEN_ACT]
    assert grade("replay", "w.json", "--times", "1") == 1


def test_the_program_is_found_beside_its_result(explorer: Explorer, witness: Path, grade: Grade) -> None:
    (witness.parent / "deep").mkdir()
    for name in ("counter.py", "shared.py", "w.json"):
        (witness.parent / name).rename(witness.parent / "deep" / name)
    assert grade("replay", "deep/w.json", "--times", "1") == 0


def test_a_program_that_is_nowhere_can_be_named(
    explorer: Explorer, witness: Path, grade: Grade, capsys: Told
) -> None:
    (witness.parent / "counter.py").rename(witness.parent / "fixed.py")
    assert grade("replay", "w.json") == 2
    assert "the program 'counter.py' is neither beside the result nor here" in capsys.readouterr().err
    assert grade("replay", "w.json", "--program", "fixed.py", "--times", "1") == 0
    assert explorer.asked[0]["files"] == ["fixed.py", "shared.py"]


def test_a_changed_program_is_noted(explorer: Explorer, witness: Path, grade: Grade, capsys: Told) -> None:
    (witness.parent / "counter.py").write_text("import shared, threading\n")
    assert grade("replay", "w.json", "--times", "1") == 0
    assert "note: counter.py is not the same any more" in capsys.readouterr().err


# --- grade replay, cases -----------------------------------------------------------------------------------


@pytest.fixture
def graded(
    engine: Engine, here: Path, assignment_folder: Path, submission_folder: Path, grade: Grade
) -> Engine:
    """result.json and trace.jsonl of ./homework under the assignment demo; start/told failed."""
    engine.outcomes["start/told"] = Outcome.FAILED
    assert grade("homework", "-a", "demo", "--json", "result.json", "--trace", "trace.jsonl") == 1
    engine.ran.clear()
    return engine


def test_a_case_is_graded_again_and_compared(graded: Engine, grade: Grade, capsys: Told) -> None:
    capsys.readouterr()
    assert grade("replay", "result.json", "start", "--times", "2") == 0
    told = capsys.readouterr().out
    assert graded.ran == ["start", "start"]
    assert "start/told" in told
    assert "2 of 2 as stored" in told


def test_all_cases_are_compared_when_none_is_named(graded: Engine, grade: Grade) -> None:
    assert grade("replay", "result.json") == 0
    assert graded.ran == ["start"]  # terminus was skipped, because start failed, and is so again


def test_a_skipped_case_is_tried_with_what_it_needs(graded: Engine, grade: Grade) -> None:
    assert grade("replay", "result.json", "terminus") == 0
    assert graded.ran == ["start"]


@pytest.mark.parametrize(("outcome", "code"), [(Outcome.PASSED, 1), (Outcome.INCONCLUSIVE, 3)])
def test_another_outcome_is_told(
    graded: Engine, grade: Grade, capsys: Told, outcome: Outcome, code: int
) -> None:
    graded.outcomes["start/told"] = outcome
    assert grade("replay", "result.json", "start") == code
    assert outcome.value in capsys.readouterr().out


def test_a_trace_names_its_submission(graded: Engine, grade: Grade, capsys: Told) -> None:
    assert grade("replay", "trace.jsonl", "start") == 0
    graded.ran.clear()
    Path("homework").rename("work")
    assert grade("replay", "trace.jsonl") == 2
    assert "Name it: --program PATH" in capsys.readouterr().err
    Path("work").rename("homework")
    assert grade("replay", "trace.jsonl", "start", "--program", "homework") == 0
    assert graded.ran == ["start"]


def test_a_case_that_is_not_there_is_told(graded: Engine, grade: Grade, capsys: Told) -> None:
    assert grade("replay", "result.json", "middle") == 2
    assert "there is no case middle. The cases are: start, terminus" in capsys.readouterr().err


EXPLORED = """\
id: counted
title: {en: "Counted", zh: "计数"}
program: {files: ["*.py"]}
cases:
  any-schedule:
    rule: 1
    title: {en: "Under every schedule", zh: "任何调度"}
    explore: true
    expect:
      free: {points: 2, race-free: true}
"""


@pytest.fixture
def explored(explorer: Explorer, here: Path, grade: Grade, capsys: Told) -> Path:
    """trace.jsonl of counter.py under an assignment whose one case is explored; it loses an update."""
    folder = here / "assignments" / "counted"
    folder.mkdir(parents=True)
    (folder / "assignment.yaml").write_text(EXPLORED, encoding="utf-8")
    for language in ("en", "zh"):
        (folder / f"handout.{language}.md").write_text("1. Count.\n")
    assert grade("counter.py", "-a", "counted", "--trace", "trace.jsonl") == 1
    explorer.asked.clear()
    capsys.readouterr()
    return here / "trace.jsonl"


def test_a_witness_in_a_trace_is_repeated(
    explorer: Explorer, explored: Path, grade: Grade, capsys: Told
) -> None:
    assert grade("replay", "trace.jsonl", "--program", "counter.py") == 0
    told = capsys.readouterr().out
    assert told.startswith("any-schedule\n")
    assert "reproduced 10 of 10" in told
    (asked,) = explorer.asked
    assert asked["schedule"] == explorations.LOST_UPDATE.witness


def test_a_witness_in_a_trace_that_shows_nothing_any_more(
    explorer: Explorer, explored: Path, grade: Grade, capsys: Told
) -> None:
    explorer.replays = [explorations.CLEAN]
    assert grade("replay", "trace.jsonl", "any-schedule", "--program", "counter.py", "--times", "2") == 1
    assert "reproduced 0 of 2" in capsys.readouterr().out


def test_an_explored_case_without_a_witness_is_graded_again(
    explorer: Explorer, explored: Path, grade: Grade, capsys: Told
) -> None:
    explorer.finds = explorations.CLEAN
    grade("counter.py", "-a", "counted", "--trace", "clean.jsonl")
    capsys.readouterr()
    assert grade("replay", "clean.jsonl", "--program", "counter.py") == 0
    assert "1 of 1 as stored" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["explore", "replay"])
def test_help_teaches_by_example(here: Path, grade: Grade, capsys: Told, command: str) -> None:
    assert grade(command, "--help") == 0
    assert f" grade {command} " in capsys.readouterr().out.partition("Usage: grade")[2]
