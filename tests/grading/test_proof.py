from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

import grader.drive
from grader.errors import SpecificationError
from grader.grading import Proof, check
from grader.result import Outcome
from grader.spec import Assignment, Case
from grader.trace import Trace, Wrote
from tests.conftest import Engine, trace_of


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    """A solution, a right program with other words and a wrong one; what they do stands in ``Programs``."""
    folder = tmp_path / "reference" / "demo"
    for name in ("solution.py", "right/english.py", "wrong/silent.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"print({name!r})\n")
    expect(folder, "[start/told, terminus/order]")
    return folder


def expect(folder: Path, silent: str, english: str = "[start/words]", more: str = "") -> None:
    (folder / "expected.yaml").write_text(
        "solution: solution.py\n"
        f"right:\n  right/english.py: {english}\n"
        f"wrong:\n  wrong/silent.py: {silent}\n{more}"
    )


@pytest.fixture
def programs(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, Outcome]]:
    """What each program's expectations come to; the engine learns which one runs from its box."""
    found: dict[str, dict[str, Outcome]] = {
        "solution.py": {},
        "english.py": {"start/words": Outcome.FAILED, "terminus/order": Outcome.PASSED},
        "silent.py": {"start/told": Outcome.FAILED},
    }

    @contextlib.contextmanager
    def open_box(folder: Path, entry: str, *asked: object):  # type: ignore[no-untyped-def]
        engine.outcomes = found[entry]
        yield None

    monkeypatch.setattr("grader.box.open_box", open_box)
    return found


def proved(assignment: Path, reference: Path, *, record: bool = False) -> Proof:
    return check(assignment, reference, record=record)


def without_needs(folder: Path) -> None:
    file = folder / "assignment.yaml"
    file.write_text(file.read_text().replace("    needs: start\n", ""))


def test_a_proof_that_holds(
    programs: dict[str, dict[str, Outcome]], assignment_folder: Path, reference: Path
) -> None:
    without_needs(assignment_folder)
    expect(reference, "[start/told]")
    assert not proved(assignment_folder, reference).holds
    assert proved(assignment_folder, reference, record=True).recording == "written"
    proof = proved(assignment_folder, reference)
    assert proof.holds
    assert proof.recording == "same"
    assert [(p.kind, p.program, p.points) for p in proof.programs] == [
        ("solution", "solution.py", "4.5"),
        ("right", "right/english.py", "3.5"),
        ("wrong", "wrong/silent.py", "2.5"),
    ]
    assert proof.unproved == ("start/words", "terminus/order")


def test_what_a_skipped_case_loses_must_be_named_too(
    programs: dict[str, dict[str, Outcome]], assignment_folder: Path, reference: Path
) -> None:
    programs["english.py"].clear()
    expect(reference, "[start/told]", "[]")
    silent = proved(assignment_folder, reference, record=True).programs[-1]
    assert not silent.holds
    assert silent.failed == {"start/told", "terminus/order"}


@pytest.mark.parametrize(
    ("program", "outcome"),
    [
        ("solution.py", Outcome.FAILED),
        ("english.py", Outcome.FAILED),
        ("silent.py", Outcome.FAILED),
        ("english.py", Outcome.INCONCLUSIVE),
        ("silent.py", Outcome.ERROR),
    ],
)
def test_a_program_that_does_something_else_breaks_the_proof(
    programs: dict[str, dict[str, Outcome]],
    assignment_folder: Path,
    reference: Path,
    program: str,
    outcome: Outcome,
) -> None:
    without_needs(assignment_folder)
    expect(reference, "[start/told]")
    assert proved(assignment_folder, reference, record=True).holds
    programs[program]["terminus/order"] = outcome
    assert not proved(assignment_folder, reference, record=True).holds


def test_a_wrong_program_that_passes_breaks_the_proof(
    programs: dict[str, dict[str, Outcome]], assignment_folder: Path, reference: Path
) -> None:
    without_needs(assignment_folder)
    expect(reference, "[start/told]")
    programs["silent.py"].clear()
    assert not proved(assignment_folder, reference, record=True).holds


def test_a_recording_that_is_not_what_the_solution_does(
    programs: dict[str, dict[str, Outcome]],
    assignment_folder: Path,
    reference: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    without_needs(assignment_folder)
    expect(reference, "[start/told]")
    assert proved(assignment_folder, reference, record=True).holds

    def says_more(assignment: Assignment, case: Case, *arguments: object, **options: object) -> Trace:
        said = Wrote(case=case.id, run=0, sequence=0, virtual=0.0, monotonic=0.0, task=3, text="more\n")
        return trace_of(assignment.id, case.id, said)

    monkeypatch.setattr(grader.drive, "run", says_more)
    proof = proved(assignment_folder, reference)
    assert not proof.holds
    assert "make it anew with --record" in proof.recording


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("solution: solution.py\nwrogn: {}\n", "expected.yaml:2:1: unknown key wrogn"),
        ("solution: solution.py\nright: [right/english.py]\n", "wrong/silent.py is not named"),
        ("right: [right/english.py]\n", "no solution is named"),
        ("solution: absent.py\n", "expected.yaml:1:11: there is no absent.py in this folder"),
        ("solution: ../demo/../../secret.py\n", "there is no ../demo/../../secret.py in this folder"),
        (
            "solution: solution.py\nwrong: {wrong/silent.py: [start/tolled]}\n",
            "expected.yaml:2:27: the assignment has no expectation start/tolled",
        ),
        ("solution: solution.py\nwrong: {wrong/silent.py: []}\n", "a wrong program that fails nothing"),
        ("solution: solution.py\nright: {right/english.py: [start/told]}\n", "start/told is not about words"),
        ("solution: solution.py\nsolution: solution.py\n", "solution stands here twice"),
        ("solution: [\n", "not YAML"),
        ("", "not a mapping"),
    ],
)
def test_mistakes_in_expected_yaml(
    programs: dict[str, dict[str, Outcome]],
    assignment_folder: Path,
    reference: Path,
    written: str,
    problem: str,
) -> None:
    (reference / "expected.yaml").write_text(written)
    with pytest.raises(SpecificationError) as raised:
        proved(assignment_folder, reference)
    assert problem in str(raised.value)


def test_no_expected_yaml(
    programs: dict[str, dict[str, Outcome]], assignment_folder: Path, reference: Path
) -> None:
    (reference / "expected.yaml").unlink()
    with pytest.raises(SpecificationError, match="cannot be read"):
        proved(assignment_folder, reference)
