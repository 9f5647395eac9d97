"""A grade is defended: judged again from an archive, run again and compared."""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

import msgspec
import pytest

from grader import grading, spec
from grader.cli import main
from grader.grading import differences, divergence
from grader.grading.sameness import start_methods
from grader.submission import Submission
from grader.trace import Environment, Executed, Forked, Started, Trace, decode, encode
from tests.conftest import Engine, trace_of

ROOT = Path(__file__).parents[2]
WRONG = ROOT / "reference/driver-conductor/wrong"


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["grade", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, with a wrong program in it and an English locale."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    shutil.copy(WRONG / "conductor_stopped_by_sigtstp.py", tmp_path / "hw.py")
    return tmp_path


def graded(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    return run(
        monkeypatch, "hw.py", "-a", "driver-conductor", "--only", "terminus", "--only", "start", "-q", *words
    )


# --- bundles -----------------------------------------------------------------------------------------------


def test_a_bundle_has_all_that_a_grade_rests_on_and_is_judged_again_from_it_alone(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = ["--json", "r.json", "--trace", "t.jsonl", "--out", "bundle:b.zip"]
    assert graded(monkeypatch, *made) == 1
    assert set(zipfile.ZipFile("b.zip").namelist()) >= {
        "assignment/assignment.yaml",
        "assignment/handout.zh.md",
        "assignment/recording.jsonl",
        "bundle.json",
        "report.en.html",
        "report.en.txt",
        "report.zh.html",
        "report.zh.txt",
        "result.json",
        "submission/hw.py",
        "trace.jsonl",
    }
    assert run(monkeypatch, "bundle", "t.jsonl", "-o", "later.zip") == 0
    assert Path("later.zip").read_bytes() == Path("b.zip").read_bytes()
    elsewhere = here / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    monkeypatch.setattr(spec.choice, "bundled", lambda: elsewhere)  # no assignment of ours is at hand
    capsys.readouterr()
    assert run(monkeypatch, "judge", "../b.zip", "--json", "r.json", "-q") == 1
    assert Path("r.json").read_bytes() == Path("../r.json").read_bytes()
    assert capsys.readouterr().err == ""


def repacked(made: Path, changes: dict[str, bytes | None]) -> Path:
    """A bundle with some of its files replaced or left out."""
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(made.with_name("other.zip"), "w") as new:
        for name in old.namelist():
            content = changes.get(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return made.with_name("other.zip")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"trace.jsonl": None}, "is not a whole bundle"),
        ({"bundle.json": b"{}"}, "is not a whole bundle"),
        ({"submission/hw.py": b"print()"}, "not those that were graded"),
    ],
    ids=["no trace", "no manifest", "another program"],
)
def test_a_bundle_that_was_changed_is_refused(
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    changes: dict[str, bytes | None],
    said: str,
) -> None:
    graded(monkeypatch, "--out", "bundle:b.zip")
    other = repacked(here / "b.zip", changes)
    assert run(monkeypatch, "judge", str(other)) == 2
    assert said in capsys.readouterr().err


def test_a_result_that_was_changed_in_a_bundle_is_noticed(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    graded(monkeypatch, "--json", "r.json", "--out", "bundle:b.zip")
    result = (here / "r.json").read_bytes().replace(b'"outcome": "failed"', b'"outcome": "passed"')
    other = repacked(here / "b.zip", {"result.json": result})
    assert run(monkeypatch, "judge", str(other), "-q") == 1
    assert "this is not what the bundle itself says" in capsys.readouterr().err


def test_a_submission_that_has_changed_is_not_packed(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    graded(monkeypatch, "--trace", "t.jsonl")
    (here / "hw.py").write_text("print()")
    assert run(monkeypatch, "bundle", "t.jsonl", "-o", "b.zip") == 2
    assert "not the same any more" in capsys.readouterr().err
    assert not (here / "b.zip").exists()


@pytest.mark.parametrize("audience", ["student", "instructor"])
def test_private_cases_are_in_an_instructors_bundle_alone(
    engine: Engine,
    assignment_folder: Path,
    submission_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    audience: str,
) -> None:
    private = assignment_folder / "assignment.private.yaml"
    private.write_text('cases: {secret: {expect: {a: {points: 1, line: "secret"}}}}', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    run(monkeypatch, "homework", "-a", "demo", "--as", audience, "--out", "bundle:b.zip", "-q")
    content = Path("b.zip").read_bytes()
    assert (b"secret" in content) is (audience == "instructor")
    assert run(monkeypatch, "judge", "b.zip", "--as", audience, "-q") == 0


# --- run again ---------------------------------------------------------------------------------------------


def test_a_case_that_goes_the_same_way_again(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    graded(monkeypatch, "--trace", "t.jsonl", "--json", "r.json", "--out", "bundle:b.zip")
    (here / "hw.py").rename(here / "elsewhere.py")
    assert run(monkeypatch, "replay", "b.zip", "terminus") == 0
    assert "terminus: the trace is the same" in capsys.readouterr().out
    assert run(monkeypatch, "replay", "t.jsonl", "start", "--program", "elsewhere.py", "--times", "2") == 0
    assert "start: the trace is the same" in capsys.readouterr().out
    assert run(monkeypatch, "replay", "r.json", "start", "--program", "elsewhere.py") == 0
    assert "a result has no trace" in capsys.readouterr().err


def test_where_another_program_parts_and_that_nothing_else_is_different(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    graded(monkeypatch, "--trace", "t.jsonl")
    (here / "hw.py").write_text((here / "hw.py").read_text().replace("老司机", "新司机"))
    assert run(monkeypatch, "replay", "t.jsonl", "start") == 1
    told = capsys.readouterr().out
    assert "start: the trace is another one (0 of 1 the same)" in told
    assert "there: driver prints: 老司机开车了" in told
    assert "here: driver prints: 新司机开车了" in told
    assert "interpreter and machine are the same" in told


def test_another_machine_is_named(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    graded(monkeypatch, "--trace", "t.jsonl")
    trace = decode((here / "t.jsonl").read_bytes())
    environment = msgspec.structs.replace(trace.header.environment, python="3.14.0", kernel="7.0")
    header = msgspec.structs.replace(trace.header, environment=environment)
    (here / "t.jsonl").write_bytes(encode(Trace(header, trace.of("start").events[:-1])))
    assert run(monkeypatch, "replay", "t.jsonl", "start", "--lang", "zh") == 0
    told = capsys.readouterr().out
    assert "Python 3.14.0，内核 7.0" in told


COMMON = {"case": "start", "run": 0, "virtual": 0.0, "monotonic": 0.0}


def started_by(*argv: str) -> Trace:
    """A run whose first process made another, which became that program; "" is none: it was forked."""
    events = (
        Started(sequence=0, task=2, argv=("python3", "a.py"), **COMMON),  # type: ignore[arg-type]
        Forked(sequence=1, task=2, child=3, thread=False, process=3, **COMMON),  # type: ignore[arg-type]
        Executed(sequence=2, task=3, path="python3", argv=argv, **COMMON),  # type: ignore[arg-type]
    )
    return trace_of("demo", "start", *events[: 3 if argv else 2])


@pytest.mark.parametrize(
    ("argv", "method"),
    [
        ((), "fork"),
        (("python3", "-c", "from multiprocessing.spawn import spawn_main"), "spawn"),
        (("python3", "-c", "from multiprocessing.forkserver import main"), "forkserver"),
    ],
)
def test_how_processes_were_started(argv: tuple[str, ...], method: str) -> None:
    assert start_methods(started_by(*argv)) == (method,)


def test_the_start_method_is_a_difference_between_two_machines() -> None:
    there = started_by("python3", "-c", "from multiprocessing.forkserver import main")
    environment: Environment = msgspec.structs.replace(there.header.environment, python="3.14.0")
    there = Trace(msgspec.structs.replace(there.header, environment=environment), there.events)
    here = started_by()
    assert divergence(there, there, "start") is None
    assert divergence(there, here, "start") is not None
    found = {(d.aspect, d.there, d.here) for d in differences(there, here, "start")}
    assert found == {("python", "3.14.0", "3.11.7"), ("start-method", "forkserver", "fork")}


def test_an_archive_that_is_a_submission_is_no_bundle(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "hw.zip", "w") as archive:
        archive.writestr("driver.py", "print()")
    assert not grading.is_bundle(tmp_path / "hw.zip")
    with Submission.open(tmp_path / "hw.zip") as submission:
        assert submission.files == ("driver.py",)
