"""What has been found out about one submission under one assignment so far?

A ledger runs a case in the submission's box, has the trace judged and keeps both. Whatever breaks below it
becomes findings of that case, so nothing that is graded already is lost. It knows nothing of pytest.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Literal

import msgspec

import grader.box
from grader import drive, explore, judge
from grader.box import Box, Policy
from grader.errors import GraderError, ObservationError, Problem, SpecificationError
from grader.plugin.harness import harness, students_file
from grader.report import Language
from grader.report.notes import notes
from grader.result import (
    SCHEMA,
    Blame,
    CaseResult,
    Feedback,
    Finding,
    Message,
    Note,
    Outcome,
    Result,
    SubmissionName,
    Visibility,
    case_result,
    earned,
    score,
)
from grader.spec import RECORDING, Assignment, Case, Expectation
from grader.spec.model import Text
from grader.submission import Submission
from grader.trace import SCHEMA as TRACE_SCHEMA
from grader.trace import Environment, Explored, Header, Settled, Tier, Trace
from grader.trace import decode as decode_trace
from grader.version import __version__

#: Seconds after which drive gives up a case, those in a queue for a CPU left out; the outcome is ours, never
#: the student's.
WATCHDOG = 60.0

#: The id of the one finding of a hand-written check.
CHECK = "check"


@dataclass(frozen=True, slots=True)
class Worth:
    """What the author of a hand-written check says of it.

    Attributes:
        points: that it is worth.
        rule: numbers of the handout's sentences that it enforces.
        feedback, visible: as of a case.
    """

    points: Decimal = Decimal(0)
    rule: tuple[int, ...] = ()
    feedback: Feedback = "full"
    visible: Visibility = "always"


class Ledger:
    """The cases of one submission under one assignment, as they are graded.

    Args:
        assignment: what was asked.
        submission: what was handed in, open.
        python: the interpreter to run it with; None: the assignment's, else python3 of the PATH.
        tier: the least isolation and evidence that will do, see ``box.Policy``; None: the assignment's.
        unsafe: whether a program is run although nothing keeps it, see ``box.Policy``.
        language: in which failures are told.
        seed: of random schedules, see ``explore.Limits``.
    """

    def __init__(
        self,
        assignment: Assignment,
        submission: Submission,
        *,
        python: str | None,
        language: Language,
        tier: Literal["full", "plain"] | None = None,
        unsafe: bool = False,
        seed: int = 0,
    ) -> None:
        self.assignment = assignment
        self.submission = submission
        self.language = language
        self.cases: dict[str, CaseResult] = {}
        self._settled: set[str] = set()
        self._python = python or assignment.python
        self._policy = Policy(tier=tier or assignment.tier, unsafe=unsafe)
        self._seed = seed
        self._traces: list[Trace] = []
        self._open = contextlib.ExitStack()
        self._box: Box | None = None
        self._refused: GraderError | None = None
        self._recording, self._recording_sha256 = load_recording(assignment)

    # --- the box ---------------------------------------------------------------------------------------

    @property
    def entry(self) -> str:
        """The submission's file that is the program, or that the instructor's main imports.

        Raises:
            SubmissionError: no file fits.
        """
        return students_file(self.submission, self.assignment)

    @property
    def box(self) -> Box:
        """The box of this submission, opened when it is first needed.

        Raises:
            BoxError: there is none to be had; every further call raises the same one.
        """
        if self._refused is not None:
            raise self._refused
        if self._box is None:
            try:
                self._box = self._open.enter_context(self._opened())
            except GraderError as error:
                self._refused = error
                raise
        return self._box

    def _opened(self) -> Box:
        folder, main = self.submission.folder, harness(self.submission, self.assignment)
        if main is None:
            return grader.box.open_box(folder, self.entry, self._python, self._policy)
        return grader.box.open_box(folder, main.entry, self._python, self._policy, laid=main.files)

    def close(self) -> None:
        """Closes the box."""
        self._box = None
        self._open.close()

    # --- cases -----------------------------------------------------------------------------------------

    def grade(self, case: Case) -> CaseResult:
        """Runs a case and judges it; what breaks on the way becomes its findings."""
        graded = unreachable(case, self.cases)
        if graded is not None:
            self.cases[case.id] = graded
            return graded
        try:
            self.cases[case.id] = self._run(case)
            return self.cases[case.id]
        except SpecificationError as error:
            return self._settle(case, Blame.AUTHOR, Message("assignment.broken", {"reason": str(error)}))
        except ObservationError as error:
            message = Message("grader.lost", {"reason": str(error)})
            return self._settle(case, Blame.GRADER, message, error.dump)
        except GraderError as error:
            return self._settle(case, Blame.GRADER, Message("grader.refused", {"reason": str(error)}))
        except Exception as error:  # a defect of ours must not cost the cases graded so far
            message = Message("grader.crashed", {"reason": f"{type(error).__name__}: {error}"})
            return self._settle(case, Blame.GRADER, message, traceback.format_exc())

    def fire(self, case: Case, dump: str) -> CaseResult:
        """The watchdog fired during a case: the outcome is ours."""
        return self._settle(case, Blame.GRADER, Message("grader.watchdog", {}), dump)

    def leave(self, case: Case) -> CaseResult:
        """A case was to be graded and the session ended before it was."""
        return self._settle(case, Blame.GRADER, Message("grader.ended", {}))

    def _settle(self, case: Case, blame: Blame, message: Message, dump: str = "") -> CaseResult:
        """Enters the result of a case that was not graded: no trace will show it again."""
        self.cases[case.id] = undecided(case, blame, message, dump)
        self._settled.add(case.id)
        return self.cases[case.id]

    def keep(self, trace: Trace) -> None:
        """Adds what a case or a check saw to the submission's trace."""
        self._traces.append(trace)

    def _run(self, case: Case) -> CaseResult:
        trace = self._explore(case) if case.explore else self._drive(case)
        self.keep(trace)
        return judged(self.assignment, case, trace, self._recording)

    def _drive(self, case: Case) -> Trace:
        """One run of a case on a terminal."""
        return drive.run(
            self.assignment,
            case,
            self.box,
            lambda so_far: judge.met(self.assignment, case, so_far),
            watchdog=WATCHDOG,
        )

    def _explore(self, case: Case) -> Trace:
        """Every variant of a case under many schedules, each of them one event of a run of its own."""
        # A specification asks several things: the first fault that is found does not answer them all.
        limits = explore.Limits(all=True, seed=self._seed)
        events = tuple(
            Explored(
                case=case.id,
                run=number,
                sequence=number,
                virtual=0.0,
                monotonic=0.0,
                variant=variant.name,
                exploration=explore.explore(
                    self.box,
                    arguments=variant.arguments,
                    input=case.input,
                    limits=limits,
                    allowed=case.limits,
                    always=lambda ending: judge.acceptable(self.assignment, case, ending),
                ),
            )
            for number, variant in enumerate(case.variants)
        )
        environment = Environment(
            grader=__version__,
            spec_sha256=self.assignment.sha256,
            recording_sha256="",
            python=self.box.python.name,
            kernel=self.box.kernel,
            machine=self.box.machine,
            tier=Tier("full", ("isolation",), ()),
        )
        return Trace(Header(TRACE_SCHEMA, self.assignment.id, environment), events)

    # --- hand-written checks -----------------------------------------------------------------------------

    def check(self, id: str, title: str, worth: Worth, finding: Finding) -> None:
        """Enters what a hand-written check found, as a case of its own."""
        self.cases[id] = case_result(
            id=id,
            title={"en": title, "zh": title},
            rule=worth.rule,
            findings=(finding,),
            feedback=worth.feedback,
            visible=worth.visible,
        )
        self._settled.add(id)

    # --- the whole -----------------------------------------------------------------------------------------

    @property
    def trace(self) -> Trace:
        """Everything that was seen, case after case, and what no event shows again: enough to judge anew."""
        result = self.result()
        header = Header(
            TRACE_SCHEMA,
            self.assignment.id,
            result.environment,
            result.submission,
            tuple(case.id for case in result.cases),
            tuple(note.message for note in result.notes),
        )
        seen = tuple(event for trace in self._traces for event in trace.events)
        settled = tuple(
            event for case in result.cases if case.id in self._settled for event in _settlement(case)
        )
        return Trace(header, seen + settled)

    def result(self) -> Result:
        """What is said of the submission so far; cases that were not run are not in it."""
        try:
            file = self.entry
        except GraderError:
            file = ""
        name = SubmissionName(self.submission.name, self.submission.sha256, file)
        said = notes(self.submission, file) if file else ()
        return assembled(self.assignment, self.cases, name, self._environment(), said)

    def _environment(self) -> Environment:
        if self._traces:
            # What the machine can promise is found out on a terminal; an exploration needs the box alone.
            driven = (t for t in self._traces if not any(isinstance(e, Explored) for e in t.events))
            seen = next(driven, self._traces[0]).header.environment
            return msgspec.structs.replace(
                seen,
                grader=__version__,
                spec_sha256=self.assignment.sha256,
                recording_sha256=self._recording_sha256,
            )
        return nowhere(self.assignment, self._recording_sha256)


def nowhere(assignment: Assignment, recording_sha256: str = "") -> Environment:
    """The environment of a result for which nothing was run."""
    machine = os.uname()
    return Environment(
        grader=__version__,
        spec_sha256=assignment.sha256,
        recording_sha256=recording_sha256,
        python="",
        kernel=machine.release,
        machine=machine.machine,
        tier=Tier("none", (), ("nothing was run",)),
    )


#: The recording of the private cases, which is packaged as little as they.
PRIVATE_RECORDING = "recording.private.jsonl"


def load_recording(assignment: Assignment) -> tuple[Trace | None, str]:
    """The reference's recording beside an assignment, with the digest of its bytes; (None, "") without one.

    Raises:
        SpecificationError: a file there is no recording.
    """
    found: Trace | None = None
    digest = hashlib.sha256()
    for name in (RECORDING, *([PRIVATE_RECORDING] if any(case.private for case in assignment.cases) else [])):
        file = Path(assignment.folder) / name
        if not assignment.folder or not file.is_file():
            continue
        stored = file.read_bytes()
        digest.update(stored)
        try:
            recording = decode_trace(stored)
        except ValueError as error:
            mend = f"Make it anew: grade check --record {assignment.id}"
            raise SpecificationError([Problem(str(file), 0, 0, str(error), mend)]) from error
        found = recording if found is None else found.joined(recording)
    return found, "" if found is None else digest.hexdigest()


def part(trace: Trace, case: Case) -> Trace:
    """What a submission's trace has of one case: its run on the terminal, or each variant's exploration."""
    if not case.explore:
        return trace.of(case.id)
    return Trace(trace.header, tuple(event for event in trace.events if event.case == case.id))


def _settlement(case: CaseResult) -> Iterator[Settled]:
    """What a trace keeps of a case whose result no event shows again."""
    for number, finding in enumerate(case.findings):
        yield Settled(
            case=case.id,
            run=0,
            sequence=number,
            virtual=0.0,
            monotonic=0.0,
            expectation=finding.id,
            title=case.title,
            rule=case.rule,
            outcome=finding.outcome.value,
            blame=finding.blame.value,
            possible=str(finding.possible),
            message=finding.message,
            actual=finding.actual,
            feedback=case.feedback,
            visible=case.visible,
        )


def settled(trace: Trace) -> dict[str, CaseResult]:
    """The results that a trace keeps as they were said, by case.

    Raises:
        ValueError: one of them has an outcome, a blame or points that there are not.
    """
    found: dict[str, list[Settled]] = {}
    for event in trace.events:
        if isinstance(event, Settled):
            found.setdefault(event.case, []).append(event)
    return {
        id: case_result(
            id=id,
            title=events[0].title,
            rule=events[0].rule,
            findings=tuple(map(_settled_finding, events)),
            feedback=events[0].feedback,
            visible=events[0].visible,
        )
        for id, events in found.items()
    }


def _settled_finding(event: Settled) -> Finding:
    try:
        possible = Decimal(event.possible)
    except InvalidOperation as error:
        raise ValueError(f"{event.case}: {event.possible!r} is no number of points") from error
    return finding(
        event.expectation,
        possible,
        Outcome(event.outcome),
        Blame(event.blame),
        event.message,
        actual=event.actual,
    )


def judged(assignment: Assignment, case: Case, trace: Trace, recording: Trace | None) -> CaseResult:
    """A case's result from its trace."""
    findings = judge.judge(assignment, case, trace, recording)
    return _of_case(case, findings)


def _of_case(case: Case, findings: tuple[Finding, ...], needs_failed: str | None = None) -> CaseResult:
    return case_result(
        id=case.id,
        title=titles(case.title),
        rule=case.rule,
        findings=findings,
        needs_failed=needs_failed,
        feedback=case.feedback,
        visible=case.visible,
    )


def unreachable(case: Case, graded: dict[str, CaseResult]) -> CaseResult | None:
    """The result of a case whose needed case did not pass; None when it can be tried.

    A needed case that nobody ran (it was not asked for) stands in nobody's way.
    """
    needed = graded.get(case.needs) if case.needs is not None else None
    if needed is None:
        return None
    cause: str | None = needed.needs_failed or needed.id
    match needed.outcome:
        case Outcome.PASSED | Outcome.PENDING:
            return None
        case Outcome.FAILED | Outcome.SKIPPED:
            message = Message("needs.failed", {"case": needed.needs_failed or needed.id})
            outcome, blame = Outcome.SKIPPED, Blame.STUDENT
        case Outcome.INCONCLUSIVE | Outcome.ERROR:
            cause = None
            message = Message("needs.undecided", {"case": needed.id})
            outcome, blame = Outcome.INCONCLUSIVE, Blame.NOBODY
    findings = tuple(finding(e.id, e.points, outcome, blame, message) for e in case.expect)
    return _of_case(case, findings, cause)


def assembled(
    assignment: Assignment,
    graded: dict[str, CaseResult],
    submission: SubmissionName,
    environment: Environment,
    said: tuple[Note, ...] = (),
) -> Result:
    """A result from its cases: those of the specification in its order, then the hand-written ones.

    Args:
        said: what is noted of the submission's files.
    """
    order = [case.id for case in assignment.cases]
    cases = sorted(graded.values(), key=lambda case: order.index(case.id) if case.id in order else len(order))
    return Result(
        schema=SCHEMA,
        assignment=assignment.id,
        title=titles(assignment.title),
        submission=submission,
        environment=environment,
        score=score(finding for case in cases for finding in case.findings),
        cases=tuple(cases),
        notes=said,
    )


def unfinished(case: Case) -> CaseResult:
    """The result of a case that was to be graded and was not, because the grading ended before."""
    return undecided(case, Blame.GRADER, Message("grader.ended", {}))


def undecided(case: Case, blame: Blame, message: Message, dump: str = "") -> CaseResult:
    """The result of a case that was not graded, through no fault of the student's."""

    def error(expectation: Expectation) -> Finding:
        return finding(expectation.id, expectation.points, Outcome.ERROR, blame, message, actual=dump)

    return _of_case(case, tuple(error(e) for e in case.expect))


def finding(
    id: str, possible: Decimal, outcome: Outcome, blame: Blame, message: Message, *, actual: str = ""
) -> Finding:
    """A finding whose points follow from its outcome."""
    return Finding(
        id=id,
        outcome=outcome,
        blame=blame,
        possible=possible,
        points=earned(outcome, possible),
        message=message,
        actual=actual,
    )


def titles(text: Text) -> dict[str, str]:
    """A text of the specification as a result stores it."""
    return {"en": text.en, "zh": text.zh}
