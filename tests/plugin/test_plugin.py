"""pytest by hand, real programs in real boxes, and submissions that try to configure their own grading."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from grader import spec
from grader.errors import ObservationError
from grader.grading import Grading, grade
from grader.result import Blame, Outcome
from grader.submission import Submission
from tests.conftest import Engine

PROGRAM = """\
import signal

def handler(number, frame):
    print("got", number, flush=True)

signal.signal(signal.SIGINT, handler)
print("ready", flush=True)
while True:
    signal.pause()
"""

ASSIGNMENT = """\
id: interrupts
title: {en: "Interrupts", zh: "中断"}
program: {files: ["*.py"]}
roles: {main: root}
cases:
  key:
    rule: 1
    title: {en: "Ctrl-C is handled", zh: "处理 Ctrl-C"}
    do: {press: Ctrl-C}
    expect:
      words: {points: 1, line: "got 2", from: main}
      alive: {points: 1, alive: [main]}
"""

CHECKS = '''\
import pytest

@pytest.mark.points(2, rule=1)
def test_twice(program):
    """Twice Ctrl-C"""
    program.expect("ready")
    program.press("Ctrl-C")
    program.press("Ctrl-C")
    program.expect("got 2")
    program.expect("got 2")

@pytest.mark.points(3)
def test_says_goodbye(program):
    program.press("Ctrl-C")
    program.expect("goodbye")

@pytest.mark.points(1.5)
def test_files(submission):
    assert "README" in submission.files

def test_broken(program):
    raise KeyError("the author's slip")
'''


@pytest.fixture
def interrupts(tmp_path: Path) -> Path:
    folder = tmp_path / "assignments" / "interrupts"
    folder.mkdir(parents=True)
    (folder / "assignment.yaml").write_text(ASSIGNMENT, encoding="utf-8")
    (folder / "handout.en.md").write_text("1. Ctrl-C is handled.\n")
    (folder / "handout.zh.md").write_text("1. 处理 Ctrl-C。\n", encoding="utf-8")
    return folder


@pytest.fixture
def homework(tmp_path: Path) -> Path:
    folder = tmp_path / "homework"
    folder.mkdir()
    (folder / "main.py").write_text(PROGRAM)
    return folder


def pytest_by_hand(*words: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
    command = [str(Path(sys.executable).with_name("pytest")), "-p", "no:cacheprovider", *map(str, words)]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def graded(submission: Path, assignment: Path, **options: object) -> Grading:
    with Submission.open(submission) as opened:
        return grade(opened, spec.load(assignment), **options)  # type: ignore[arg-type]


def outcomes(grading: Grading) -> dict[str, tuple[Outcome, Blame]]:
    return {f"{c.id}/{f.id}": (f.outcome, f.blame) for c in grading.result.cases for f in c.findings}


# --- by hand -----------------------------------------------------------------------------------------------


def test_pytest_works_by_itself(homework: Path, interrupts: Path, tmp_path: Path) -> None:
    done = pytest_by_hand("--submission", homework, interrupts, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout
    assert "submission: homework" in done.stdout


def test_a_failure_is_told_in_our_words_without_a_traceback(
    homework: Path, interrupts: Path, tmp_path: Path
) -> None:
    (homework / "main.py").write_text(PROGRAM.replace('"got"', '"had"'))
    done = pytest_by_hand("--submission", homework, interrupts, "--grade-language=zh", cwd=tmp_path)
    assert done.returncode == 1
    assert "key/words failed 0/1" in done.stdout
    assert "key: 处理 Ctrl-C" in done.stdout
    assert "Traceback" not in done.stdout
    assert "marking.py" not in done.stdout


def test_without_submission_nothing_happens(interrupts: Path, tmp_path: Path) -> None:
    done = pytest_by_hand(interrupts, cwd=tmp_path)
    assert done.returncode == pytest.ExitCode.NO_TESTS_COLLECTED
    assert "no tests ran" in done.stdout
    code = "import grader.plugin, sys; print([m for m in sys.modules if m.startswith('grader.')])"
    imported = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert imported.stdout.strip() == "['grader._version', 'grader.version', 'grader.plugin']"


def test_a_submission_that_is_not_there(interrupts: Path, tmp_path: Path) -> None:
    done = pytest_by_hand("--submission=nowhere", interrupts, cwd=tmp_path)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "nowhere: no such file or folder" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_specification_with_mistakes(homework: Path, interrupts: Path, tmp_path: Path) -> None:
    (interrupts / "assignment.yaml").write_text(ASSIGNMENT.replace("press: Ctrl-C", "pres: Ctrl-C"))
    done = pytest_by_hand("--submission", homework, interrupts, cwd=tmp_path)
    assert done.returncode == pytest.ExitCode.INTERRUPTED
    assert "assignment.yaml:9:" in done.stdout
    assert "Traceback" not in done.stdout


def test_k_selects_a_case(homework: Path, interrupts: Path, tmp_path: Path) -> None:
    done = pytest_by_hand("--submission", homework, interrupts, "-k", "lock", cwd=tmp_path)
    assert "1 deselected" in done.stdout


# --- hand-written checks -----------------------------------------------------------------------------------


def test_checks_beside_the_specification_are_cases_of_their_own(homework: Path, interrupts: Path) -> None:
    (interrupts / "test_more.py").write_text(CHECKS)
    grading = graded(homework, interrupts)
    assert outcomes(grading) == {
        "key/words": (Outcome.PASSED, Blame.NOBODY),
        "key/alive": (Outcome.PASSED, Blame.NOBODY),
        "test_twice/check": (Outcome.PASSED, Blame.NOBODY),
        "test_says_goodbye/check": (Outcome.FAILED, Blame.STUDENT),
        "test_files/check": (Outcome.FAILED, Blame.STUDENT),
        "test_broken/check": (Outcome.ERROR, Blame.AUTHOR),
    }
    twice = grading.result.cases[1]
    assert (twice.title["en"], twice.rule, str(twice.points)) == ("Twice Ctrl-C", (1,), "2")
    score = grading.result.score
    assert (str(score.points), str(score.lost), str(score.possible)) == ("4", "4.5", "8.5")
    assert {e.case for e in grading.trace.events} >= {"key", "test_twice", "test_says_goodbye"}


def test_what_a_check_raises_decides_whose_fault_it_is(
    engine: Engine, homework: Path, interrupts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object) -> None:
        raise ObservationError("lost", dump="task 3: S")

    monkeypatch.setattr("grader.drive.start", refuse)
    (interrupts / "test_more.py").write_text(
        "import os, signal, pytest\n"
        "def test_lost(program): pass\n"
        "def test_declined(): pytest.skip('not today')\n"
        "def test_failed(): pytest.fail('too slow')\n"
        "def test_hangs(): os.kill(os.getpid(), signal.SIGALRM)\n"
        "@pytest.fixture\ndef broken(): raise OSError('disk')\n"
        "def test_fixture(broken): pass\n"
        "@pytest.fixture\ndef untidy():\n    yield\n    raise OSError('disk')\n"
        "def test_clearing_up(untidy): assert False\n"
    )
    found = outcomes(graded(homework, interrupts))
    assert {name.removesuffix("/check"): end for name, end in found.items() if "test" in name} == {
        "test_lost": (Outcome.ERROR, Blame.GRADER),
        "test_declined": (Outcome.INCONCLUSIVE, Blame.AUTHOR),
        "test_failed": (Outcome.FAILED, Blame.STUDENT),
        "test_hangs": (Outcome.ERROR, Blame.GRADER),
        "test_fixture": (Outcome.ERROR, Blame.AUTHOR),
        "test_clearing_up": (Outcome.ERROR, Blame.AUTHOR),
    }


def test_a_file_of_checks_that_cannot_be_imported_is_the_authors_error(
    engine: Engine, homework: Path, interrupts: Path
) -> None:
    (interrupts / "test_more.py").write_text("import no_such_module\n")
    grading = graded(homework, interrupts)
    assert outcomes(grading)["test_more/check"] == (Outcome.ERROR, Blame.AUTHOR)
    assert outcomes(grading)["key/words"] == (Outcome.PASSED, Blame.NOBODY)
    assert "no_such_module" in grading.result.cases[1].findings[0].text


@pytest.mark.parametrize("mark", ["points()", "points('many')", "points(-1)", "points(1, ruel=2)"])
def test_a_points_marker_that_makes_no_sense(
    engine: Engine, homework: Path, interrupts: Path, mark: str
) -> None:
    (interrupts / "test_more.py").write_text(
        f"import pytest\n@pytest.mark.{mark}\ndef test_it(submission): pass\n"
    )
    with pytest.raises(Exception, match=r"write @pytest\.mark\.points"):
        graded(homework, interrupts)


# --- hostile submissions --------------------------------------------------------------------------------

HOSTILE = {
    "conftest.py": "open({mark!r}, 'a').write('conftest ')\n",
    "evil.py": "open({mark!r}, 'a').write('plugin ')\n",
    "pytest.py": "open({mark!r}, 'a').write('shadow ')\n",
    "sitecustomize.py": "open({mark!r}, 'a').write('site ')\n",
    "test_evil.py": "open({mark!r}, 'a').write('test ')\ndef test_it(): pass\n",
    "pytest.ini": "[pytest]\naddopts = -p evil --collect-only\npythonpath = .\npython_files = *.py\n",
    "setup.cfg": "[tool:pytest]\naddopts = -p evil --collect-only\n",
    "tox.ini": "[pytest]\naddopts = -p evil --collect-only\n",
    "pyproject.toml": "[tool.pytest.ini_options]\naddopts = '-p evil --collect-only'\n",
}


@pytest.fixture
def hostile(homework: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A submission that would like to configure its grading, and the file in which it leaves its mark."""
    mark = tmp_path / "mark"
    for name, text in HOSTILE.items():
        (homework / name).write_text(text.format(mark=str(mark)) if name.endswith(".py") else text)
    program = homework / "main.py"
    program.write_text(
        "if __name__ == '__main__':\n" + "".join(f"    {line}\n" for line in PROGRAM.split("\n"))
    )
    return homework, mark


@pytest.mark.parametrize("here", ["homework", "."])
def test_a_submissions_own_configuration_is_never_read(
    hostile: tuple[Path, Path], interrupts: Path, tmp_path: Path, here: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    submission, mark = hostile
    (interrupts / "assignment.yaml").write_text(ASSIGNMENT.replace('["*.py"]', "[main.py]"))
    monkeypatch.chdir(tmp_path / here)
    grade_command = Path(sys.executable).with_name("grade")
    done = subprocess.run(
        [str(grade_command), str(submission), "-a", str(interrupts), "--lang", "en"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert not mark.exists(), mark.read_text()
    assert "2 of 2 points" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0


def test_by_hand_an_ini_file_of_the_submission_is_refused_before_it_is_obeyed(
    hostile: tuple[Path, Path], interrupts: Path, tmp_path: Path
) -> None:
    submission, mark = hostile
    for name in ("pyproject.toml", "tox.ini", "setup.cfg"):
        (submission / name).unlink()
    (submission / "pytest.ini").write_text("[pytest]\naddopts = --collect-only\npythonpath = .\n")
    done = pytest_by_hand("--submission", submission, interrupts, cwd=submission)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "belongs to the submission" in done.stderr
    assert not mark.exists()


def test_by_hand_a_conftest_of_the_submission_is_not_read(
    hostile: tuple[Path, Path], interrupts: Path, tmp_path: Path
) -> None:
    submission, mark = hostile
    (interrupts / "assignment.yaml").write_text(ASSIGNMENT.replace('["*.py"]', "[main.py]"))
    done = pytest_by_hand(f"--submission={submission}", interrupts, cwd=tmp_path)
    assert not mark.exists(), mark.read_text()
    assert "1 passed" in done.stdout
