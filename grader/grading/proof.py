"""Does an assignment tell right from wrong? Its own programs must come to what is written beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from grader.errors import GraderError
from grader.grading.recording import normalised
from grader.grading.session import Grading, grade
from grader.plugin.ledger import PRIVATE_RECORDING
from grader.result import Outcome, Result
from grader.spec import RECORDING, Assignment, load, specification_in
from grader.spec.expected import load_expected
from grader.submission import Submission
from grader.trace import Trace, encode


@dataclass(frozen=True, slots=True)
class ProgramProof:
    """What one program came to.

    Attributes:
        program: its path in the reference folder.
        kind: what it is said to be.
        expected: the expectations that must fail, as ``case/expectation``.
        failed: those that did.
        undecided: those that could not be decided.
        error: why it could not be graded at all, else "".
        points, possible: its score.
    """

    program: str
    kind: Literal["solution", "right", "wrong"]
    expected: frozenset[str]
    failed: frozenset[str] = frozenset()
    undecided: frozenset[str] = frozenset()
    error: str = ""
    points: str = ""
    possible: str = ""

    @property
    def holds(self) -> bool:
        """Whether it came to exactly what was expected of it."""
        return not self.error and not self.undecided and self.failed == self.expected


@dataclass(frozen=True, slots=True)
class Proof:
    """What an assignment's programs came to.

    Attributes:
        assignment: its id.
        programs: each program, in the order of ``expected.yaml``.
        unproved: expectations that no wrong program fails: whether they can fail at all is not shown.
        recording: ``same``, ``written``, or why the stored recording does not hold.
    """

    assignment: str
    programs: tuple[ProgramProof, ...]
    unproved: tuple[str, ...]
    recording: str

    @property
    def holds(self) -> bool:
        """Whether everything is as it is said to be."""
        return all(program.holds for program in self.programs) and self.recording in {"same", "written"}


def check(
    assignment_path: Path,
    reference_folder: Path,
    *,
    record: bool = False,
    python: str | None = None,
    done: Callable[[ProgramProof], None] = lambda program: None,
) -> Proof:
    """Proves an assignment.

    Args:
        assignment_path: its specification.
        reference_folder: the folder of its programs, with ``expected.yaml``.
        record: write the solution's recording beside the specification instead of comparing it.
        python: the interpreter, or None.
        done: called after each program.

    Raises:
        SpecificationError: the specification or ``expected.yaml`` is wrong.
    """
    specification = specification_in(assignment_path)
    assignment = load(specification)
    expected = load_expected(reference_folder / "expected.yaml", assignment)

    def graded(program: str) -> Grading:
        with Submission.open(reference_folder / program) as submission:
            return grade(submission, assignment, python=python, specification=specification)

    folder = specification.parent
    if record:
        for name, made in _recordings(assignment, graded(expected.solution).trace).items():
            (folder / name).write_bytes(made)
    programs: list[ProgramProof] = []
    recording = "written" if record else f"there is no {RECORDING}; make it with --record"
    kinds: list[tuple[Literal["solution", "right", "wrong"], dict[str, tuple[str, ...]]]] = [
        ("solution", {expected.solution: ()}),
        ("right", expected.right),
        ("wrong", expected.wrong),
    ]
    for kind, named in kinds:
        for program, failing in named.items():
            try:
                grading = graded(program)
            except GraderError as error:
                proof = ProgramProof(program, kind, frozenset(failing), error=str(error))
            else:
                proof = _compared(program, kind, frozenset(failing), grading.result)
                if grading.interrupted:
                    raise KeyboardInterrupt
                if kind == "solution" and (folder / RECORDING).is_file():
                    recordings = _recordings(assignment, grading.trace)
                    other = [name for name, made in recordings.items() if not _holds(folder / name, made)]
                    if other:
                        recording = f"{other[0]} is not what the solution does; make it anew with --record"
                    elif not record:
                        recording = "same"
            programs.append(proof)
            done(proof)
    caught = {failing for proof in programs if proof.kind == "wrong" for failing in proof.failed}
    unproved = tuple(
        f"{case.id}/{e.id}"
        for case in assignment.cases
        for e in case.expect
        if f"{case.id}/{e.id}" not in caught
    )
    return Proof(assignment.id, tuple(programs), unproved, recording)


def _recordings(assignment: Assignment, trace: Trace) -> dict[str, bytes]:
    """The recording of the public cases and, where there are any, that of the private ones, by file name."""
    private = {case.id for case in assignment.cases if case.private}
    whole = normalised(trace)
    parts = {
        RECORDING: [event for event in whole.events if event.case not in private],
        **({PRIVATE_RECORDING: [e for e in whole.events if e.case in private]} if private else {}),
    }
    return {name: encode(Trace(whole.header, tuple(events))) for name, events in parts.items()}


def _holds(file: Path, made: bytes) -> bool:
    return file.is_file() and file.read_bytes() == made


def _compared(
    program: str, kind: Literal["solution", "right", "wrong"], expected: frozenset[str], result: Result
) -> ProgramProof:
    ends = {f"{case.id}/{f.id}": f.outcome for case in result.cases for f in case.findings}
    return ProgramProof(
        program,
        kind,
        expected,
        failed=frozenset(
            name for name, end in ends.items() if end is Outcome.FAILED or end is Outcome.SKIPPED
        ),
        undecided=frozenset(
            name for name, end in ends.items() if end is Outcome.INCONCLUSIVE or end is Outcome.ERROR
        ),
        points=str(result.score.points),
        possible=str(result.score.possible),
    )
