"""One pytest session over an assignment's cases, in this process."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec
import pytest

import grader.plugin
from grader import __version__
from grader.box import interpreter
from grader.errors import GraderError, UsageError
from grader.plugin import CONFIGURATION
from grader.plugin.harness import students_file
from grader.plugin.ledger import (
    assembled,
    judged,
    load_recording,
    nowhere,
    part,
    settled,
    unfinished,
    unreachable,
)
from grader.plugin.marking import Marking, Progress
from grader.report import Audience, Language, told
from grader.result import CaseResult, Note, Result, SubmissionName
from grader.spec import Assignment, specification_in
from grader.submission import Submission
from grader.trace import Trace


@dataclass(frozen=True, slots=True)
class Grading:
    """What grading came to.

    Attributes:
        result: what is said; its findings carry their text in the language of the run.
        trace: what was seen.
        interrupted: whether a person ended it with Ctrl-C; then later cases are missing.
    """

    result: Result
    trace: Trace
    interrupted: bool = False


def grade(
    submission: Submission,
    assignment: Assignment,
    *,
    python: str | None = None,
    tier: Literal["full", "plain"] | None = None,
    unsafe: bool = False,
    only: Sequence[str] = (),
    language: Language = "en",
    pytest_args: Sequence[str] = (),
    specification: Path | None = None,
    audience: Audience = "instructor",
    tell: Callable[[Progress], None] | None = None,
    seed: int = 0,
) -> Grading:
    """Grades one submission.

    Nothing of the submission configures the session: no conftest.py, ini file, environment variable or
    installed plugin is read but those named here.

    Args:
        submission: what was handed in, open.
        assignment: what was asked.
        python: the interpreter to run it with; None: the assignment's, else python3 of the PATH.
        tier: the least isolation and evidence that will do, see ``box.Policy``; None: the assignment's, else
            the best that there is. Where the machine has less, cases are errors of the grader's.
        unsafe: whether a program is run although nothing keeps it, see ``box.Policy``.
        only: ids of the cases to grade; empty: all.
        language: of the findings' text.
        pytest_args: further words of pytest's command line; with any, pytest's own output is shown.
        specification: the assignment's file; None: assignment.yaml in its folder.
        audience: to whom the result will be told. Cases that this reader may not know of are not run and are
            not in the result; what else may be told is for ``report.told_to`` to cut.
        tell: is told when a case begins and when it is over.
        seed: of random schedules, see ``explore.Limits``.

    Raises:
        SubmissionError: the submission has no file that fits the assignment.
        UsageError: no such interpreter, no such case, or pytest refused its arguments.
        GraderError: pytest itself broke before anything was graded.
    """
    students_file(submission, assignment)
    interpreter(python or assignment.python)
    specification = specification_in(specification or Path(assignment.folder)).resolve()
    folder = specification.parent
    marking = Marking(
        submission,
        python=python,
        tier=tier,
        unsafe=unsafe,
        language=language,
        only=only,
        audience=audience,
        known={specification: assignment},
        tell=tell,
        seed=seed,
    )
    arguments = [
        *("-c", str(CONFIGURATION), f"--rootdir={folder}", f"--confcutdir={folder}"),
        *("-p", "no:cacheprovider", "-p", "pytest_timeout"),
        # Collects all garbage ten times, to find what raised unseen in a destructor: half of a session.
        *("-p", "no:unraisableexception"),
        *("--capture=sys", "--import-mode=importlib", "--continue-on-collection-errors"),
        *pytest_args,
        str(specification),
        *sorted(str(check) for check in folder.glob("test_*.py")),
    ]
    said = io.StringIO()
    with _own_environment(), _own_modules(folder), contextlib.ExitStack() as quiet:
        if not pytest_args:
            quiet.enter_context(contextlib.redirect_stdout(said))
        quiet.enter_context(contextlib.redirect_stderr(said))
        code = pytest.main(arguments, plugins=[grader.plugin, marking])
    ledger = marking.ledger(specification)
    graded = Grading(told(ledger.result(), language), ledger.trace, marking.interrupted)
    if marking.refusal is not None:
        raise UsageError(marking.refusal)
    if code == pytest.ExitCode.USAGE_ERROR:
        raise UsageError(f"pytest does not accept its arguments:\n{said.getvalue().strip()}")
    if code == pytest.ExitCode.NO_TESTS_COLLECTED and not ledger.cases:
        raise UsageError(
            f"no case is selected. The cases are: {', '.join(c.id for c in ledger.assignment.cases)}"
        )
    if code == pytest.ExitCode.INTERNAL_ERROR and not ledger.cases:
        raise GraderError(f"pytest broke:\n{said.getvalue().strip()}")
    return graded


def so_far(submission: Submission, assignment: Assignment, over: Sequence[CaseResult]) -> Result:
    """The result while a submission is still being graded; all cases that are not over are not graded.

    It is what stands there when the grading is killed, so the cases that are missing must not read as lost.

    Args:
        submission: what was handed in, open.
        assignment: what was asked.
        over: the cases that are over.
    """
    graded = {case.id: case for case in over}
    for case in assignment.cases:
        graded.setdefault(case.id, unfinished(case))
    name = SubmissionName(submission.name, submission.sha256, "")
    return assembled(assignment, graded, name, nowhere(assignment))


def rejudge(assignment: Assignment, trace: Trace, *, name: str, language: Language = "en") -> Grading:
    """Judges a stored trace again; runs nothing.

    The result is the one that was told when the trace was made, as long as grader, specification and
    recording are the same: a hand-written check and a case that could not be graded come from the trace as
    they were said.

    Args:
        assignment: what was asked.
        trace: what was seen; cases that were not graded then are not in the result either.
        name: what the submission shall be called when the trace does not say.
        language: of the findings' text.

    Raises:
        UsageError: the trace is another assignment's, or has none of this one's cases.
    """
    if trace.header.assignment != assignment.id:
        raise UsageError(f"the trace is of {trace.header.assignment}, not of {assignment.id}")
    recording, recording_sha256 = load_recording(assignment)
    wanted = set(trace.header.cases) or {event.case for event in trace.events}
    try:
        kept = settled(trace)
    except ValueError as error:
        raise UsageError(f"the trace was not written by a grader: {error}") from error
    graded: dict[str, CaseResult] = {}
    for case in assignment.cases:
        if case.id in kept:
            graded[case.id] = kept.pop(case.id)
        elif case.id in wanted:
            graded[case.id] = unreachable(case, graded) or judged(
                assignment, case, part(trace, case), recording
            )
    graded |= kept
    if not graded:
        raise UsageError(f"the trace has no event of a case of {assignment.id}")
    environment = msgspec.structs.replace(
        trace.header.environment,
        grader=__version__,
        spec_sha256=assignment.sha256,
        recording_sha256=recording_sha256,
    )
    submission = trace.header.submission or SubmissionName(name, "", "")
    notes = tuple(Note(message) for message in trace.header.notes)
    return Grading(told(assembled(assignment, graded, submission, environment, notes), language), trace)


@contextlib.contextmanager
def _own_environment() -> Iterator[None]:
    """The environment without what would configure pytest from outside."""
    before = dict(os.environ)
    for name in [name for name in os.environ if name.startswith(("PYTEST_", "_PYTEST_", "PY_COLORS"))]:
        del os.environ[name]
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


@contextlib.contextmanager
def _own_modules(folder: Path) -> Iterator[None]:
    """Forgets the hand-written checks afterwards: another assignment's may have the same names."""
    before = set(sys.modules)
    try:
        yield
    finally:
        for name in set(sys.modules) - before:
            file = getattr(sys.modules[name], "__file__", None)
            if file is not None and Path(file).is_relative_to(folder):
                del sys.modules[name]
