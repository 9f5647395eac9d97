"""Cases that students do not see: where they are written, and what they may need."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.errors import SpecificationError
from grader.spec import lint, load

PRIVATE = """\
cases:
  twice:
    title: {en: "Twice", zh: "两次"}
    do: [{press: Ctrl-C}, {press: Ctrl-C}]
    needs: start
    expect:
      told: {points: 3, signal: SIGUSR1, from: conductor, to: driver, times: 2}
    hint: {en: "Again.", zh: "再来。"}
  after:
    visible: after-due
    feedback: actual-only
    expect:
      alive: {points: 1, alive: [driver]}
"""


@pytest.fixture
def private(assignment_folder: Path) -> Path:
    """The private part beside the demonstration."""
    file = assignment_folder / "assignment.private.yaml"
    file.write_text(PRIVATE, encoding="utf-8")
    return file


def problems(folder: Path) -> list[str]:
    with pytest.raises(SpecificationError) as refused:
        load(folder)
    return [str(problem) for problem in refused.value.problems]


def test_private_cases_follow_the_public_ones_and_are_never_visible_unless_they_say_so(
    assignment_folder: Path, private: Path
) -> None:
    cases = {case.id: case for case in load(assignment_folder).cases}
    assert list(cases) == ["start", "terminus", "twice", "after"]
    assert [case.visible for case in cases.values()] == ["always", "always", "never", "after-due"]
    assert [case.private for case in cases.values()] == [False, False, True, True]
    assert cases["after"].feedback == "actual-only"
    assert cases["twice"].needs == "start"


def test_without_them_it_is_the_assignment_of_a_students_machine(
    assignment_folder: Path, private: Path
) -> None:
    shown = load(assignment_folder, private=False)
    whole = load(assignment_folder)
    private.unlink()
    assert load(assignment_folder) == shown
    assert whole.sha256 != shown.sha256


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        (PRIVATE.replace("twice:", "start:"), 2, "the case start stands in assignment.yaml, too"),
        (PRIVATE.replace("needs: start", "needs: begin"), 5, "there is no case"),
        (PRIVATE.replace("to: driver", "to: nobody"), 7, "nobody"),
        (PRIVATE + "id: demo\n", 14, "has no key"),
        ("cases: {}\n", 1, "there is no case"),
        ("", 0, "the file is empty"),
        ("cases: [\n", 2, ""),
    ],
)
def test_a_problem_names_the_private_file(
    assignment_folder: Path, private: Path, content: str, line: int, said: str
) -> None:
    private.write_text(content, encoding="utf-8")
    (problem, *_) = problems(assignment_folder)
    assert problem.startswith(f"{private}:{line}" if line else str(private))
    assert said in problem
    load(assignment_folder, private=False)


def test_a_case_that_is_seen_cannot_need_one_that_is_not(assignment_folder: Path) -> None:
    file = assignment_folder / "assignment.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("rule: 1\n", "rule: 1\n    visible: after-due\n"), encoding="utf-8")
    (problem,) = problems(assignment_folder)
    assert "students see the case terminus earlier than start, which it needs" in problem
    assert "Write visible: always in start" in problem


def test_what_is_unwise_in_the_private_part_is_told_with_its_file(
    assignment_folder: Path, private: Path
) -> None:
    assert any(
        problem.file == str(private) and "after has no hint" in str(problem)
        for problem in lint(assignment_folder)
    )
