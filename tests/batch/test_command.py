"""``grade batch``, ``mark`` and ``forget`` as a person calls them, and what is left when they are killed."""

from __future__ import annotations

import csv
import io
import json
import os
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing, redirect_stderr, redirect_stdout, suppress
from pathlib import Path

import pytest

from grader.cli import main

PROJECT = Path(__file__).parents[2]
ASSIGNMENT = ("-a", "driver-conductor")

#: What a class is graded under whose programs are run: as little as can be lost and found.
BELL = """
id: bell
title: {en: The bell, zh: 铃}
program: {files: [bell.py]}
roles: {bell: root}
cases:
  ring:
    title: {en: Ctrl-C rings, zh: 按 Ctrl-C 响铃}
    do: {press: Ctrl-C}
    expect:
      rings: {points: 2, line: "ring"}
      ends: {points: 1, exits: [bell], code: 0}
"""
RINGS = """
import signal
signal.signal(signal.SIGINT, lambda number, frame: None)
signal.pause()
print("ring")
"""
PROGRAMS = (RINGS, RINGS.replace("ring", "rang"), RINGS.replace("pause()", "sigwait([2])"), f"{RINGS}exit(1)")


def grade(*words: str) -> subprocess.CompletedProcess[str]:
    """Calls the command in this process: an interpreter of its own would cost a second each time."""
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(sys, "argv", ["grade", *words])
        patch.setattr(sys, "path", [*sys.path])
        before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
        try:
            with pytest.raises(SystemExit) as ended:
                main()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
    return subprocess.CompletedProcess(words, int(ended.value.code or 0), out.getvalue(), err.getvalue())


@pytest.fixture
def class_(tmp_path: Path) -> Path:
    """Nobody of this class has a program, so nothing is run."""
    folder = tmp_path / "in"
    for name in ("alice", "bob"):
        (folder / name).mkdir(parents=True)
        (folder / name / "readme.txt").write_text(f"{name} was ill\n")
    return folder


@pytest.fixture(scope="module")
def graded_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The OUT of a class in which nobody has a program; nothing is changed in it."""
    folder = tmp_path_factory.mktemp("graded")
    (folder / "in" / "alice").mkdir(parents=True)
    (folder / "in" / "alice" / "readme.txt").write_text("ill\n")
    grade("batch", str(folder / "in"), *ASSIGNMENT, "-o", str(folder / "out"), "-q")
    return folder / "out"


@pytest.fixture
def drivers(tmp_path: Path) -> Path:
    """A class whose programs are run."""
    folder = tmp_path / "in"
    for number, program in enumerate(PROGRAMS):
        (folder / f"s{number}").mkdir(parents=True)
        (folder / f"s{number}" / "bell.py").write_text(program)
    return folder


@pytest.fixture
def bell(tmp_path: Path) -> tuple[str, str]:
    """Which assignment these are graded under."""
    file = tmp_path / "bell" / "assignment.yaml"
    file.parent.mkdir()
    file.write_text(BELL)
    return "-a", str(file)


def rows(out: Path) -> dict[str, dict[str, str]]:
    with (out / "grades.csv").open(encoding="utf-8-sig", newline="") as opened:
        return {row["id"]: row for row in csv.DictReader(opened)}


# --- a person ----------------------------------------------------------------------------------------------


def test_a_class_that_needs_a_person_exits_with_3(class_: Path, tmp_path: Path) -> None:
    done = grade("batch", str(class_), *ASSIGNMENT, "-o", str(tmp_path / "out"), "--lang", "en")
    assert done.returncode == 3
    assert "2 students · 2 cannot be run" in done.stdout
    assert "alice : nothing could be run" in done.stdout
    assert "Traceback" not in done.stderr
    report = (tmp_path / "out" / "students" / "alice" / "report.txt").read_text()
    assert str(tmp_path) not in report
    assert "no file of the submission is the program" in " ".join(report.split())


def test_a_class_is_graded_and_marked(drivers: Path, bell: tuple[str, str], tmp_path: Path) -> None:
    out = tmp_path / "out"
    call = ("batch", str(drivers), *bell, "-o", str(out), "--lang", "zh")
    assert grade(*call).returncode == 0
    first = rows(out)
    assert first["s0"]["final"] == "3"
    assert float(first["s1"]["final"]) < 3
    marked = grade("mark", str(out), "s1", "ring/rings", "2", "it did, on my machine", "--by", "eva")
    assert marked.returncode == 0, marked.stderr
    again = grade(*call, "--diff")
    assert again.returncode == 0
    assert "s1: " in again.stdout
    assert "(人工评分、迟交、所选提交有变，或重新评分)" in again.stdout
    second = rows(out)
    assert second["s1"]["ring/rings"] == "2"
    assert float(second["s1"]["final"]) == float(first["s1"]["final"]) + 2 - float(first["s1"]["ring/rings"])
    assert "it did, on my machine" in (out / "students" / "s1" / "report.html").read_text()
    bundle = tmp_path / "s1.zip"
    shutil.rmtree(drivers / "s1")  # long gone, when somebody asks
    assert grade("bundle", str(out), "s1", "-o", str(bundle)).returncode == 0
    with zipfile.ZipFile(bundle) as archive:
        assert "it did, on my machine" in archive.read("sent/report.html").decode()
        assert archive.read("submission/bell.py") == PROGRAMS[1].encode()
    judged = grade("judge", str(bundle), "--lang", "zh", "--json", "-")
    assert judged.returncode == 1
    assert "not what the bundle itself says" not in judged.stderr
    assert json.loads(judged.stdout)["score"]["points"] == float(first["s1"]["points"])
    (drivers / "s1").mkdir()
    (drivers / "s1" / "bell.py").write_text(PROGRAMS[1])
    regraded = grade(*call, "--only", "s1")
    assert regraded.returncode == 0
    assert rows(out) == second


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("nobody", "start/told", "1", "x"), "nobody with the id 'nobody'"),
        (("alice", "start/nothing", "1", "x"), "there is no 'start/nothing'. There are: aboard/both"),
        (("alice", "start/told", "3", "x"), "write 0 to 2"),
        (("alice", "start/told", "many", "x"), "write 0 to 2"),
        (("alice", "start/told"), 'CASE/EXPECTATION POINTS "why"'),
    ],
)
def test_marks_that_make_no_sense_are_told(graded_out: Path, words: tuple[str, ...], message: str) -> None:
    done = grade("mark", str(graded_out), *words)
    assert done.returncode == 2
    assert message in done.stderr


def test_many_marks_at_once_or_none(class_: Path, tmp_path: Path) -> None:
    out, marks = tmp_path / "out", tmp_path / "marks.csv"
    grade("batch", str(class_), *ASSIGNMENT, "-o", str(out), "-q")
    marks.write_text("student,expectation,points,why\nalice,start/told,2,oral\nbob,start/told,9,oral\n")
    refused = grade("mark", str(out), "--from", str(marks), "--by", "eva")
    assert refused.returncode == 2
    assert "marks.csv:3: '9' are no points" in refused.stderr
    assert "nothing was given" in grade("mark", str(out), "alice").stdout
    marks.write_text("student,expectation,points,why\nalice,start/told,2,oral\nbob,start/told,1,oral\n")
    assert grade("mark", str(out), "--from", str(marks), "--by", "eva").returncode == 0
    assert "start/told: 2 · oral · eva" in grade("mark", str(out), "alice").stdout


def test_who_is_forgotten_leaves_nothing(class_: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    grade("batch", str(class_), *ASSIGNMENT, "-o", str(out), "-q")
    assert grade("forget", str(out), "alice").returncode == 0
    for file in out.rglob("*"):
        assert file.is_dir() or b"alice" not in file.read_bytes(), file
    assert (out / "students" / "bob" / "report.txt").is_file()
    assert grade("forget", str(out), "alice").returncode == 2
    assert "2 results" not in grade("forget", str(out), "--before", "2020-01-31").stdout
    assert "1 results are forgotten" in grade("forget", str(out), "--before", "2999-01-31").stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("alice",), "nothing of 'alice' was run (unfit)"),
        (("bob",), "nobody with the id 'bob' was graded"),
        ((), "whose bundle? Write: grade bundle"),
        (("alice", "-a", "driver-conductor"), "Leave --program and -a away"),
    ],
)
def test_a_bundle_that_cannot_be_made_is_told(graded_out: Path, words: tuple[str, ...], message: str) -> None:
    done = grade("bundle", str(graded_out), *words)
    assert done.returncode == 2
    assert message in done.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--attempts", "worst"), "--attempts latest or --attempts best"),
        (("--only", "nobody"), "nobody in the class is called 'nobody'"),
        (("--roster", "none.csv"), "No such file"),
        (("--late", "none.yaml"), "no such file"),
        (("--feedback",), "did not come from Moodle or Canvas"),
        (("--python", "python9"), "python9"),
    ],
)
def test_what_cannot_be_done_is_told(
    class_: Path, tmp_path: Path, words: tuple[str, ...], message: str
) -> None:
    done = grade("batch", str(class_), *ASSIGNMENT, "-o", str(tmp_path / "out"), *words)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_out_among_the_submissions_is_refused(class_: Path) -> None:
    done = grade("batch", str(class_), *ASSIGNMENT, "-o", str(class_ / "out"))
    assert done.returncode == 2
    assert "lies among the submissions" in done.stderr


# --- killed ------------------------------------------------------------------------------------------------


def started(folder: Path, bell: tuple[str, str], out: Path) -> subprocess.Popen[str]:
    words = ("batch", str(folder), *bell, "-o", str(out), "--json-progress", "-j", "1")
    return subprocess.Popen(
        [sys.executable, "-m", "grader", *words],
        cwd=PROJECT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def until_ended(process: subprocess.Popen[str], count: int) -> None:
    """Reads the progress until so many results are there."""
    assert process.stdout is not None
    for line in process.stdout:
        count -= json.loads(line)["event"] == "ended"
        if count <= 0:
            return
    raise AssertionError("it ended before")


def descendants(process: int) -> list[int]:
    """All below a process; whoever ends while they are looked for may be among them or not."""
    found: list[int] = []
    try:
        tasks = list(Path(f"/proc/{process}/task").iterdir())
    except FileNotFoundError:
        return found
    for task in tasks:
        with suppress(FileNotFoundError, ProcessLookupError):
            for child in map(int, (task / "children").read_text().split()):
                found += [child, *descendants(child)]
    return found


def is_forked_by_the_server(process: int) -> bool:
    try:
        return b"forkserver" in Path(f"/proc/{process}/cmdline").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return False


def gone(process: int) -> None:
    """Waits for the end of a process that is not ours."""
    try:
        opened = os.pidfd_open(process)
    except ProcessLookupError:
        return
    try:
        select.select([opened], [], [])
    finally:
        os.close(opened)


@pytest.mark.parametrize(
    "number",
    [
        signal.SIGKILL,
        pytest.param(signal.SIGINT, marks=pytest.mark.slow),
        pytest.param(signal.SIGTERM, marks=pytest.mark.slow),
    ],
)
def test_the_same_command_goes_on_where_it_was(
    drivers: Path, bell: tuple[str, str], tmp_path: Path, number: signal.Signals
) -> None:
    out = tmp_path / "out"
    with started(drivers, bell, out) as process:
        until_ended(process, 1)
        others = descendants(process.pid)
        process.send_signal(number)
        said = process.stderr.read() if process.stderr is not None else ""
        status = process.wait()
    assert status == (-number if number is signal.SIGKILL else 130)
    # A worker that the library was just starting tells on standard error that its master is gone: seen once,
    # beside two busy loops. Who is killed can keep nobody from saying so.
    assert number is signal.SIGKILL or "Traceback" not in said
    for other in others:
        gone(other)
    with closing(sqlite3.connect(out / "record.sqlite")) as record:
        (kept,) = record.execute("select count(*) from graded").fetchone()
        (work,) = record.execute("select value from setting where name = 'work'").fetchone()
    assert kept >= 1
    done = grade("batch", str(drivers), *bell, "-o", str(out), "--json-progress")
    assert done.returncode == 0, done.stderr
    looked, *events = map(json.loads, done.stdout.splitlines())
    assert (looked["done"], looked["wanted"]) == (kept, len(PROGRAMS))
    assert sum(event["event"] == "ended" for event in events) == len(PROGRAMS) - kept
    assert rows(out)["s0"]["final"] == "3"
    assert not work or not Path(work).exists()


def test_a_killed_worker_is_nobodys_fault(drivers: Path, bell: tuple[str, str], tmp_path: Path) -> None:
    for attempt in range(6):
        out = tmp_path / f"out{attempt}"
        killed = batch_with_a_killed_worker(drivers, bell, out)
        assert rows(out)["s0"]["final"] == "3"
        assert {row["status"] for row in rows(out).values()} == {"graded"}
        if killed:
            return
    raise AssertionError("each time they had all ended before one was found")


def batch_with_a_killed_worker(drivers: Path, bell: tuple[str, str], out: Path) -> bool:
    """Grades a class, and kills who grades. On a busy machine all of it may be over when we come to that.

    Returns:
        whether one was killed.
    """
    with started(drivers, bell, out) as process:
        assert process.stdout is not None
        killed = False
        for line in process.stdout:
            if not killed and json.loads(line)["event"] in ("began", "ended"):
                workers = [
                    child
                    for server in descendants(process.pid)
                    for child in descendants(server)
                    if is_forked_by_the_server(child)
                ]
                for worker in workers:
                    with suppress(ProcessLookupError):  # it was done meanwhile
                        os.kill(worker, signal.SIGKILL)
                        killed = True
        assert process.stderr is not None
        process.stderr.read()
    assert process.returncode == 0
    return killed
