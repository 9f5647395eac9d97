"""Which assignment is it?"""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.errors import SpecificationError, UsageError
from grader.spec import Choice, assignments_in, choose


@pytest.fixture
def known(tmp_path: Path) -> Path:
    folder = tmp_path / "assignments"
    for id_, aliases in (
        ("driver-conductor", "[司机和售票员]"),
        ("shared-counter", "计数器"),
        ("broken", "[]"),
    ):
        (folder / id_).mkdir(parents=True)
        (folder / id_ / "assignment.yaml").write_text(
            f"id: {id_}\naliases: {aliases}\nwrong: 1\n", encoding="utf-8"
        )
    (folder / "syntax").mkdir()
    (folder / "syntax" / "assignment.yaml").write_text("id: [")
    return folder


def handed_in(at: Path, *files: str, grade: str | None = None) -> Path:
    for file in files:
        (at / file).parent.mkdir(parents=True, exist_ok=True)
        (at / file).write_text("")
    if grade is not None:
        at.mkdir(parents=True, exist_ok=True)
        (at / ".grade.yml").write_text(grade, encoding="utf-8")
    return at


def id_of(choice: Choice) -> str:
    return choice.specification.parent.name


def test_assignments_are_listed_also_when_one_is_wrong(known: Path) -> None:
    assert list(assignments_in(known)) == ["broken", "driver-conductor", "shared-counter", "syntax"]
    assert assignments_in(known)["broken"] == known / "broken" / "assignment.yaml"


def test_missing_folder_has_no_assignments(tmp_path: Path) -> None:
    assert assignments_in(tmp_path / "missing") == {}


def test_two_assignments_of_one_id(known: Path) -> None:
    (known / "second").mkdir()
    (known / "second" / "assignment.yaml").write_text("id: broken\n")
    with pytest.raises(SpecificationError, match="the id broken is also that of"):
        assignments_in(known)


@pytest.mark.parametrize(
    "asked", ["driver-conductor", "司机和售票员", "Driver_Conductor", "driver conductor"]
)
def test_asked_by_id_or_alias(known: Path, tmp_path: Path, asked: str) -> None:
    handed = handed_in(tmp_path / "shared-counter", "a.py", grade="assignment: shared-counter")
    choice = choose(handed, asked, known)
    assert id_of(choice) == "driver-conductor"
    assert choice.reason == "asked"


def test_asked_by_path(known: Path, tmp_path: Path) -> None:
    for path in (known / "broken", known / "broken" / "assignment.yaml"):
        assert choose(tmp_path, str(path), known).specification == known / "broken" / "assignment.yaml"


@pytest.mark.parametrize("asked", ["driver-conducter", "missing.yaml", "no/such/folder", "x" * 5000, "a\0b"])
def test_asked_for_what_there_is_not(known: Path, tmp_path: Path, asked: str) -> None:
    with pytest.raises(UsageError, match="there is no assignment") as caught:
        choose(tmp_path, asked, known)
    assert "shared-counter or 计数器" in str(caught.value)
    if asked == "driver-conducter":
        assert "Did you mean driver-conductor?" in str(caught.value)


def test_folder_without_a_specification(known: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match=r"the folder has no assignment\.yaml"):
        choose(tmp_path, str(tmp_path / "empty"), known)


def test_grade_file_names_the_assignment(known: Path, tmp_path: Path) -> None:
    handed = handed_in(tmp_path / "driver-conductor", "a.py", grade="assignment: shared-counter\n")
    choice = choose(handed, None, known)
    assert (id_of(choice), choice.reason, choice.submission) == ("shared-counter", "grade-file", handed)
    assert id_of(choose(handed / "a.py", None, known)) == "shared-counter"


def test_grade_file_maps_folders(known: Path, tmp_path: Path) -> None:
    grade = "hw1/: driver-conductor\n./week 2/hw: 计数器\n"
    handed = handed_in(tmp_path / "repository", "hw1/a.py", "week 2/hw/b.py", "other/c.py", grade=grade)
    assert id_of(choose(handed / "hw1", None, known)) == "driver-conductor"
    assert id_of(choose(handed / "hw1" / "a.py", None, known)) == "driver-conductor"
    assert id_of(choose(handed / "week 2" / "hw", None, known)) == "shared-counter"
    with pytest.raises(UsageError, match=r"names several folders.*grade .*hw1"):
        choose(handed, None, known)
    with pytest.raises(UsageError, match="nothing says which"):
        choose(handed / "other", None, known)


def test_grade_file_with_one_folder_decides(known: Path, tmp_path: Path) -> None:
    handed = handed_in(
        tmp_path / "repository", "hw1/a.py", grade="hw1: driver-conductor\nhw2: shared-counter\n"
    )
    choice = choose(handed, None, known)
    assert (id_of(choice), choice.submission) == ("driver-conductor", handed / "hw1")


@pytest.mark.parametrize(
    ("grade", "place", "message"),
    [
        ("assignment: driver-conducter", "1:13", "Write driver-conductor"),
        ("assignment: ../mine.yaml", "1:13", "there is no assignment"),
        ("../other: broken", "1:1", "lies outside"),
        ("/etc: broken", "1:1", "lies outside"),
        ("hw1: [broken]", "1:1", "has no id"),
        ("- a", "", "it says nothing"),
        ("", "", "it says nothing"),
        ("a: [", "2:1", "not YAML"),
    ],
)
def test_wrong_grade_file(known: Path, tmp_path: Path, grade: str, place: str, message: str) -> None:
    handed = handed_in(tmp_path / "driver-conductor", "a.py", grade=grade)
    with pytest.raises(SpecificationError, match=message) as caught:
        choose(handed, None, known)
    assert str(caught.value).startswith(f"{handed / '.grade.yml'}:{place}")


def test_grade_file_that_is_a_link_is_not_read(known: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret: secret\n")
    handed = handed_in(tmp_path / "driver-conductor", "a.py")
    (handed / ".grade.yml").symlink_to(tmp_path / "secret")
    assert choose(handed, None, known).reason == "name"


@pytest.mark.parametrize(
    "name",
    [
        "driver-conductor",
        "司机和售票员",
        "Driver_Conductor.py",
        "driver-conductor.tar.gz",
        "司机和售票员.zip",
    ],
)
def test_name_of_the_submission_decides(known: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / "all" / name
    path.parent.mkdir()
    path.write_text("")
    choice = choose(path, None, known)
    assert (id_of(choice), choice.reason) == ("driver-conductor", "name")


def test_name_of_a_file_inside_decides(known: Path, tmp_path: Path) -> None:
    handed = handed_in(tmp_path / "zhang", "司机和售票员.py", "help.py")
    assert id_of(choose(handed, None, known)) == "driver-conductor"
    archive = tmp_path / "li.zip"
    archive.write_text("")
    assert id_of(choose(archive, None, known, opened=handed)) == "driver-conductor"


def test_two_names_do_not_decide(known: Path, tmp_path: Path) -> None:
    handed = handed_in(tmp_path / "zhang", "司机和售票员.py", "计数器.py")
    with pytest.raises(UsageError, match="driver-conductor and shared-counter"):
        choose(handed, None, known)


def test_wildcard_never_decides(known: Path, tmp_path: Path) -> None:
    handed = handed_in(tmp_path / "zhang", "driver.py", "main.py")
    with pytest.raises(UsageError, match="nothing says which") as caught:
        choose(handed, None, known)
    assert "driver-conductor or 司机和售票员" in str(caught.value)
