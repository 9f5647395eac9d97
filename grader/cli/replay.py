"""``grade replay``: a witness, or a case, once more, compared with what was stored."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, assert_never

import typer

from grader import grading, report, result, spec
from grader.box import open_box
from grader.cli.application import (
    AssignmentOption,
    LanguageOption,
    PythonOption,
    VerboseOption,
    app,
    verbosity,
)
from grader.cli.assignments import named
from grader.cli.console import Page, busy, complain, language_of, show
from grader.cli.explore import ENTRY, beside
from grader.errors import UsageError
from grader.grading import Bundle, Divergence, Repetition
from grader.report import Comparison, ExplorationResult, Language, Parting
from grader.result import CaseResult, Outcome, Result
from grader.spec import Assignment
from grader.submission import Submission
from grader.trace import Explored, Settled, Trace
from grader.trace import decode as decode_trace
from grader.trace.exploration import Exploration

#: How often a witness is repeated, and a case, unless somebody says.
_TIMES_WITNESS = 10
_TIMES_CASE = 1


@app.command()
def replay(
    ctx: typer.Context,
    stored: Annotated[
        Path,
        typer.Argument(
            metavar="RESULT", help="What --json or --trace wrote, or a bundle.", show_default=False
        ),
    ],
    case: Annotated[str | None, typer.Argument(metavar="CASE", help="This case; else all.")] = None,
    program: Annotated[
        Path | None,
        typer.Option("--program", metavar="PATH", help="The program, when it is not beside RESULT or here."),
    ] = None,
    assignment: AssignmentOption = None,
    times: Annotated[
        int | None,
        typer.Option(
            "--times",
            metavar="N",
            min=1,
            help="How often; 10 for a witness, 1 for a case.",
            show_default=False,
        ),
    ] = None,
    lang: LanguageOption = None,
    python: PythonOption = None,
    verbose: VerboseOption = 0,
) -> None:
    """Runs a witness schedule, or a case, again and compares.

    \b
      grade explore counter.py --json witness.json
      grade replay witness.json                  what broke it, ten times
      grade replay witness.json --program new.py does this one break, too?
      grade replay result.json terminus          a case, graded again
      grade replay trace.jsonl terminus          and its trace compared, too
      grade replay homework.bundle.zip           the same, with the files that the bundle has

    Of a trace and a bundle it also says whether each case went the same way, and when it did not where it
    parts and what is different between the two machines.

    Exit codes: 0 it came out as stored each time, 1 it did not, 3 it could not be decided, 2 it cannot be
    done as asked.
    """
    verbosity(ctx, verbose)
    asked = _Asked(stored, case, program, assignment, times, language_of(lang), python, verbose > 0)
    if grading.is_bundle(stored):
        with grading.unpacked(stored) as bundle:
            raise typer.Exit(_replay_bundle(bundle, asked))
    known = _read(stored)
    match known:
        case ExplorationResult():
            code = _replay_witness(known, asked)
        case Result():
            chosen = _chosen(known, case)
            specification = named(assignment or known.assignment)
            with Submission.open(asked.place(known.submission.name)) as submission:
                code = _replay_cases(known, chosen, None, asked, submission, specification)
        case Trace():
            code = _replay_trace(known, asked)
        case _:
            assert_never(known)
    raise typer.Exit(code)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the person asked for; the options of the command."""

    stored: Path
    case: str | None
    program: Path | None
    assignment: str | None
    times: int | None
    language: Language
    python: str | None
    verbose: bool

    def place(self, name: str) -> Path:
        """Where the program is that was called so.

        Raises:
            UsageError: it was not named and is not to be found.
        """
        found = self.program or beside(self.stored, name)
        if found is None:
            raise UsageError(
                f"the program {name!r} is neither beside the result nor here. Name it: --program PATH"
            )
        return found


# --- what is stored ----------------------------------------------------------------------------------------


def _read(stored: Path) -> ExplorationResult | Result | Trace:
    """What a file has, told apart by the schema that it names.

    Raises:
        UsageError: it cannot be read, or it is none of the three.
    """
    try:
        content = stored.read_bytes()
    except OSError as error:
        raise UsageError(f"{stored}: {error.strerror}") from error
    try:
        match _schema(content):
            case "exploration":
                return ExplorationResult.decode(content)
            case "result":
                return result.decode(content)
            case "trace":
                return decode_trace(content)
            case _:
                raise UsageError(
                    f"{stored}: neither a result nor a trace. Name what grade PATH wrote with --json "
                    "or --trace, or grade explore with --json"
                )
    except ValueError as error:
        raise UsageError(f"{stored}: {error}") from error


def _schema(content: bytes) -> str:
    """The middle of the schema's name, such as "result"; "" where there is none."""
    for part in (content, content.partition(b"\n")[0]):
        try:
            document = json.loads(part)
        except ValueError:
            continue
        name = document.get("schema") if isinstance(document, dict) else None
        if isinstance(name, str) and name.startswith("grader/"):
            return name.split("/")[1]
    return ""


def _note_changes(submission: Submission, sha256: str) -> None:
    if sha256 and submission.sha256 != sha256:
        complain(f"note: {submission.name} is not the same any more as when the result was made")


# --- a witness ---------------------------------------------------------------------------------------------


def _replay_witness(known: ExplorationResult, asked: _Asked) -> int:
    if asked.case is not None:
        raise UsageError(f"{asked.stored} is an exploration, which has no case. Leave {asked.case!r} away")
    with (
        Submission.open(asked.place(known.submission.name), with_imports=True) as submission,
        open_box(submission.folder, _entry(submission, known.submission.file), asked.python) as box,
        busy(submission.name),
    ):
        repetition = grading.repeat(
            box,
            known.exploration,
            asked.times or _TIMES_WITNESS,
            input=known.input,
            expected=known.expected,
        )
        _note_changes(submission, known.submission.sha256)
        _note_python(known.exploration, repetition)
    return _tell_repetition(repetition, asked, known.expected)


def _tell_repetition(repetition: Repetition, asked: _Asked, expected: str | None) -> int:
    page = Page.here()
    if repetition.found.verdict != "clean":
        told = report.exploration(
            repetition.found,
            asked.language,
            page.width,
            page.colour,
            expected=expected,
            verbose=asked.verbose,
            one_schedule=True,
        )
        show(f"{told}\n")
    show(f"{report.reproduced(repetition.again, repetition.times, asked.language)}\n")
    if repetition.again == repetition.times:
        return 0
    return 3 if repetition.found.verdict == "inconclusive" else 1


def _note_python(known: Exploration, repetition: Repetition) -> None:
    if known.python != repetition.found.python:
        complain(f"note: the result was made with Python {known.python}, this is {repetition.found.python}")


def _entry(submission: Submission, stored: str) -> str:
    return stored if stored in submission.files and not submission.alone else submission.entry(ENTRY)


# --- cases -------------------------------------------------------------------------------------------------


def _chosen(known: Result, case: str | None) -> list[CaseResult]:
    chosen = [graded for graded in known.cases if case is None or graded.id == case]
    if not chosen:
        there = ", ".join(graded.id for graded in known.cases) or "none"
        raise UsageError(f"there is no case {case}. The cases are: {there}")
    return chosen


def _replay_trace(known: Trace, asked: _Asked) -> int:
    name = known.header.submission.name if known.header.submission is not None else ""
    if not name and asked.program is None:
        raise UsageError("this trace does not name its submission. Name it: --program PATH")
    specification = named(asked.assignment or known.header.assignment)
    with Submission.open(asked.place(name)) as submission:
        return _replay_seen(known, asked, submission, specification)


def _replay_bundle(bundle: Bundle, asked: _Asked) -> int:
    """The cases of a bundle, with its own files unless others were named."""
    specification = bundle.specification if asked.assignment is None else named(asked.assignment)
    if asked.program is None:
        return _replay_seen(bundle.trace, asked, bundle.submission, specification)
    with Submission.open(asked.program) as submission:
        return _replay_seen(bundle.trace, asked, submission, specification)


def _replay_seen(known: Trace, asked: _Asked, submission: Submission, specification: Path) -> int:
    """The cases of a trace: the witnesses that stand in it, and the other cases run as they were."""
    loaded = spec.load(specification)
    judged = grading.rejudge(loaded, known, name=submission.name, language=asked.language).result
    chosen = _chosen(judged, asked.case)
    ids = {case.id for case in chosen}
    witnesses = [
        event
        for event in known.events
        if isinstance(event, Explored) and event.case in ids and event.exploration.witness is not None
    ]
    codes = []
    for event in witnesses:
        with busy(event.case):
            repetition = grading.repeat_case(
                submission, loaded, event, asked.times or _TIMES_WITNESS, python=asked.python
            )
            _note_python(event.exploration, repetition)
        show(f"{event.case} {event.variant}".rstrip() + "\n")
        codes.append(_tell_repetition(repetition, asked, None))
    shown = {event.case for event in witnesses}
    others = [case for case in chosen if case.id not in shown]
    if others:
        codes.append(_replay_cases(judged, others, known, asked, submission, specification))
    return max(codes)


def _replay_cases(
    known: Result,
    chosen: Sequence[CaseResult],
    seen_then: Trace | None,
    asked: _Asked,
    submission: Submission,
    specification: Path,
) -> int:
    """Runs cases again and tells whether they came to the same, by the same way where that was kept."""
    loaded = spec.load(specification)
    times = asked.times or _TIMES_CASE
    stored = {(case.id, finding.id): finding.outcome for case in chosen for finding in case.findings}
    seen: dict[tuple[str, str], list[Outcome]] = {address: [] for address in stored}
    ways = _Ways(seen_then, [case.id for case in chosen]) if seen_then is not None else None
    with busy(submission.name) as status:
        _note_changes(submission, known.submission.sha256)
        for number in range(times):
            status(f"{submission.name}: {number + 1} / {times}")
            graded = grading.grade(
                submission,
                loaded,
                python=asked.python,
                language=asked.language,
                only=_with_needs(loaded, [case.id for case in chosen]),
                specification=specification,
            )
            for case in graded.result.cases:
                for finding in case.findings:
                    if (case.id, finding.id) in seen:
                        seen[case.id, finding.id].append(finding.outcome)
            if graded.interrupted:
                raise KeyboardInterrupt
            if ways is not None:
                ways.compare(graded.trace)
    comparisons = [
        Comparison(name="/".join(address), stored=outcome, seen=tuple(seen[address]), times=times)
        for address, outcome in stored.items()
    ]
    page = Page.here()
    show(report.compared(comparisons, asked.language, page.width, page.colour))
    if ways is not None and ways.ran:
        show(f"{report.parted(loaded, ways.partings(times), ways.differences, asked.language)}\n")
    elif ways is None:
        complain("note: a result has no trace, so what was found is compared alone. Keep one with --trace")
    if all(one.holds for one in comparisons):
        return 0
    undecided = {Outcome.ERROR, Outcome.INCONCLUSIVE}
    return 3 if any(undecided & set(one.seen) for one in comparisons) else 1


class _Ways:
    """How cases went, beside how they had gone.

    Args:
        stored: the trace that was kept.
        cases: ids of the cases; those that have no run on a terminal in it are not compared.

    Attributes:
        ran: the cases that are compared.
        differences: what is different between the two places, each once.
    """

    def __init__(self, stored: Trace, cases: Sequence[str]) -> None:
        self._stored = stored
        self.ran = [
            id for id in cases if any(not isinstance(e, Explored | Settled) for e in stored.of(id).events)
        ]
        self._same = dict.fromkeys(self.ran, 0)
        self._other: dict[str, Divergence] = {}
        self.differences: list[tuple[str, str, str]] = []

    def compare(self, again: Trace) -> None:
        """One more run of every case."""
        for case in self.ran:
            found = grading.divergence(self._stored, again, case)
            if found is None:
                self._same[case] += 1
                continue
            self._other[case] = found
            for one in grading.differences(self._stored, again, case):
                told = (one.aspect, one.there, one.here)
                if told not in self.differences:
                    self.differences.append(told)

    def partings(self, times: int) -> list[Parting]:
        """What came of it.

        Args:
            times: how often each case was to be run.
        """
        found = []
        for case in self.ran:
            other = self._other.get(case)
            found.append(
                Parting(case=case, same=self._same[case], times=times)
                if other is None
                else Parting(
                    case=case,
                    same=self._same[case],
                    times=times,
                    there=other.there,
                    here=other.here,
                    at=other.at,
                )
            )
        return found


def _with_needs(assignment: Assignment, chosen: Sequence[str]) -> list[str]:
    """The cases and all that they need: without those a skipped case would be tried now."""
    needs = {case.id: case.needs for case in assignment.cases}
    wanted: dict[str, None] = {}
    for id in chosen:
        current: str | None = id
        while current is not None and current not in wanted:
            wanted[current] = None
            current = needs.get(current)
    return list(wanted)
