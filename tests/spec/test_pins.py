"""Is it the assignment that was meant, unchanged?"""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.errors import UsageError
from grader.spec import choose, parts, pin, unpinned


def test_what_counts_is_what_a_students_machine_has(assignment_folder: Path) -> None:
    for name in ("recording.jsonl", "conftest.py", "test_more.py"):
        (assignment_folder / name).write_text("")
    before = pin(assignment_folder)
    for name in ("assignment.private.yaml", "recording.private.jsonl", "test_x.private.py", "solution.py"):
        (assignment_folder / name).write_text("x")
    assert pin(assignment_folder) == before
    assert list(parts(assignment_folder)) == [
        "assignment.yaml",
        "conftest.py",
        "handout.en.md",
        "handout.zh.md",
        "recording.jsonl",
        "test_more.py",
    ]


@pytest.mark.parametrize(
    "name", ["assignment.yaml", "handout.zh.md", "recording.jsonl", "conftest.py", "test_more.py"]
)
def test_whatever_counts_changes_the_pin(assignment_folder: Path, name: str) -> None:
    before = pin(assignment_folder)
    with (assignment_folder / name).open("a") as opened:
        opened.write("# more\n")
    assert pin(assignment_folder) != before


def test_a_pinned_assignment_is_chosen_while_it_is_the_same(
    assignment_folder: Path, submission_folder: Path
) -> None:
    known = assignment_folder.parent
    name = f"demo@{pin(assignment_folder)}"
    assert choose(submission_folder, name, known).specification == assignment_folder / "assignment.yaml"
    (submission_folder / ".grade.yml").write_text(f"assignment: {name}\n")
    assert choose(submission_folder, None, known).reason == "grade-file"
    assert choose(submission_folder / "driver.py", None, known).reason == "grade-file"
    by_path = f"{assignment_folder}/assignment.yaml@{pin(assignment_folder)}"
    assert choose(submission_folder, by_path, known).reason == "asked"


def test_a_changed_assignment_is_one_clear_message(assignment_folder: Path, submission_folder: Path) -> None:
    known = assignment_folder.parent
    name = f"demo@{pin(assignment_folder)}"
    (assignment_folder / "handout.en.md").write_text("1. Something else.\n2. Ctrl-Z is the terminus.\n")
    with pytest.raises(UsageError, match=r"the command line pins demo to sha256:.*have changed.*init-repo"):
        choose(submission_folder, name, known)
    (submission_folder / ".grade.yml").write_text(f".: {name}\n")
    with pytest.raises(UsageError, match=r"\.grade\.yml pins demo to sha256:"):
        choose(submission_folder, None, known)
    (submission_folder / ".grade.yml").write_text(f"assignment: {name}\n")
    with pytest.raises(UsageError, match=r"\.grade\.yml pins demo to sha256:"):
        choose(submission_folder, None, known)


def test_what_looks_like_a_pin_and_is_none(submission_folder: Path, assignment_folder: Path) -> None:
    assert unpinned("demo@sha256:12") == ("demo@sha256:12", None)
    with pytest.raises(UsageError, match="there is no assignment"):
        choose(submission_folder, "demo@sha256:12", assignment_folder.parent)
