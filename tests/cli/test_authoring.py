"""Does an author begin with something that works, and see what a program comes to?"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from grader import spec
from grader.cli import main
from grader.grading import check
from tests.conftest import Engine

ABOUT = ["signals", "races"]


def grade(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["grade", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


@pytest.mark.parametrize("about", ABOUT)
def test_what_an_author_begins_with_is_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], about: str
) -> None:
    monkeypatch.chdir(tmp_path)
    title = '“Two” "windows": 两个窗口 # no comment, {no: mapping} \' \\'
    assert grade(monkeypatch, "new", "tickets", "--about", about, "--title", title) == 0
    assert "Next: grade check tickets --record" in capsys.readouterr().out
    specification = tmp_path / "assignments" / "tickets" / "assignment.yaml"
    assert spec.lint(specification) == ()
    assignment = spec.load(specification)
    assert assignment.id == "tickets"
    assert (assignment.title.en, assignment.title.zh) == (title, title)
    first, *_ = specification.read_text(encoding="utf-8").splitlines()
    schema = specification.parent / first.partition("$schema=")[2]
    assert schema.is_file(), "an editor completes it"
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and "@@" in path.read_text("utf-8")]


@pytest.mark.slow
@pytest.mark.parametrize("about", ABOUT)
def test_what_an_author_begins_with_is_proved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, about: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert grade(monkeypatch, "new", "mine", "--about", about) == 0
    assignment, reference = Path("assignments/mine/assignment.yaml"), Path("reference/mine")
    assert check(assignment, reference, record=True).holds
    proof = check(assignment, reference)
    assert proof.holds
    assert len(proof.programs) >= 5
    assert proof.unproved == ()


@pytest.mark.parametrize("id", ["Mine", "my homework", "-", "司机", "a/b", ""])
def test_what_is_no_id_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], id: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert grade(monkeypatch, "new", id) == 2
    assert list(tmp_path.iterdir()) == []


def test_nobodys_work_is_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert grade(monkeypatch, "new", "mine") == 0
    solution = tmp_path / "reference" / "mine" / "solution.py"
    solution.write_text("print('mine')\n")
    assert grade(monkeypatch, "new", "mine") == 2
    assert "already has reference/mine/solution.py. To overwrite: --force" in capsys.readouterr().err
    assert solution.read_text() == "print('mine')\n"
    assert grade(monkeypatch, "new", "other") == 0, "the schema is the same"
    (tmp_path / "assignments" / "mine").rename(tmp_path / "assignments" / "renamed")
    assert grade(monkeypatch, "new", "mine") == 2
    assert "has the id mine already" in capsys.readouterr().err


def test_an_author_sees_everything_of_a_program(
    engine: Engine,
    assignment_folder: Path,
    submission_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    secret = 'cases:\n  secret: {title: "Hidden", expect: {a: {points: 1, line: "geheim"}}}\n'
    (assignment_folder / "assignment.private.yaml").write_text(secret, encoding="utf-8")
    monkeypatch.chdir(submission_folder.parent)
    file = str(assignment_folder / "assignment.yaml")
    assert grade(monkeypatch, "try", file, str(submission_folder), "--lang", "en") == 0
    told = capsys.readouterr().out
    assert told.startswith("advice: ")
    assert "secret" in told
    assert told.count("What happened") >= 1
    assert grade(monkeypatch, "try", "nonsense", str(submission_folder)) == 2
    assert 'there is no assignment "nonsense"' in capsys.readouterr().err
