"""What stands beside a case's verdicts: its picture, its faults, its tracebacks?

For a page and for a terminal alike, so that both show the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from grader.report import diagram
from grader.report.catalogue import Language
from grader.report.diagram import Picture
from grader.report.exploration_story import conclusions, headline, mending
from grader.report.tracebacks import BEGIN, tracebacks
from grader.result import CaseResult, Finding, Outcome, Result
from grader.spec.model import AlwaysExpected, Assignment, Case, OutputAlways
from grader.trace import (
    Event,
    Exited,
    Explored,
    Forked,
    Header,
    SignalDelivered,
    SignalSent,
    Started,
    Trace,
    Wrote,
)
from grader.trace.exploration import Fault

#: Messages that speak of a traceback; the argument ``error``, where there is one, is its last line.
CRASHES = frozenset({"program.crashed", "program.interrupted", "never.crashed"})

#: What of a trace is a program's: the rest is said of it, or done to it, or would be.
_SEEN = (Started, Forked, Wrote, SignalSent, SignalDelivered, Exited)

#: Faults of one case that are told.
_FAULTS = 3


@dataclass(frozen=True, slots=True)
class ToldFault:
    """A fault that a schedule shows.

    Attributes:
        fault: what went wrong.
        variant: of the program, "" where there is one alone.
        headline: what went wrong, in one line.
        picture: the steps that show it; None where none is known.
        conclusions: what follows from them.
        mending: what a student can do about it; "" where there is no such advice.
    """

    fault: Fault
    variant: str
    headline: str
    picture: Picture | None
    conclusions: list[str]
    mending: str


def by_case(trace: Trace) -> dict[str, Trace]:
    """The trace of each case, in one pass: a trace may have a hundred thousand events."""
    events: dict[str, list[Event]] = {}
    for event in trace.events:
        events.setdefault(event.case, []).append(event)
    return {case: Trace(trace.header, tuple(found)) for case, found in events.items()}


def nothing(header: Header) -> Trace:
    """The trace of a case that was not run."""
    return Trace(header, ())


def explored(trace: Trace) -> bool:
    """Whether a case was run under many schedules, so that its pictures are those of its faults."""
    return any(isinstance(event, Explored) for event in trace.events)


def picture(
    assignment: Assignment, graded: CaseResult, case: Case | None, trace: Trace, *, lanes: int, rows: int
) -> Picture | None:
    """The picture of a case on the terminal; None where it was not run on one, or nothing ran at all."""
    if explored(trace) or not any(isinstance(event, _SEEN) for event in trace.events):
        return None
    return diagram.of_run(assignment, case, trace, graded.findings, lanes=lanes, rows=rows)


def faults(trace: Trace, language: Language) -> list[ToldFault]:
    """What went wrong in a case's explorations; what only follows from another fault is left out."""
    found: list[ToldFault] = []
    for event in trace.events:
        if not isinstance(event, Explored):
            continue
        proved = [fault for fault in event.exploration.faults if event.exploration.verdict != "inconclusive"]
        told = [fault for fault in proved if fault.story or fault.waiting]
        causes = [fault for fault in told if fault.kind != "wrong-output"] or proved
        for fault in causes[:_FAULTS]:
            words = headline(fault, language), diagram.of_fault(fault, language), conclusions(fault, language)
            found.append(ToldFault(fault, event.variant, *words, mending(fault, language)))
    return found[:_FAULTS]


def broken_off(graded: CaseResult, trace: Trace) -> Iterable[str]:
    """The tracebacks of a case of which a message speaks, trimmed to the student's lines."""
    failed = [f for f in graded.findings if f.outcome is Outcome.FAILED]
    return tracebacks(trace) if any(f.message.id in CRASHES for f in failed) else ()


def everywhere(result: Result) -> Finding | None:
    """What is to be said of all cases alike, as where nothing was run; None: of each its own."""
    found = [finding for case in result.cases for finding in case.findings]
    if len(result.cases) < 2 or found[0].outcome not in (Outcome.INCONCLUSIVE, Outcome.ERROR):
        return None
    said = {(f.outcome, f.message.id, str(f.message.args), f.actual) for f in found}
    return found[0] if len(said) == 1 else None


def actual(finding: Finding) -> str:
    """What was seen; of a traceback its last line where there is one to tell, the rest stands below."""
    if finding.message.id not in CRASHES:
        return finding.actual
    last = finding.message.args.get("error")
    if last is not None:
        return str(last)
    return "" if BEGIN in finding.actual else finding.actual


def texts(finding: Finding, case: Case | None, trace: Trace) -> tuple[str, str] | None:
    """The text that was expected and the one that came, where both are texts of the program's output."""
    said, args = finding.message.id, finding.message.args
    if said == "line.similar" and finding.expected:
        return str(args["text"]), str(args["seen"])
    expectation = next((e for e in case.expect if e.id == finding.id), None) if case is not None else None
    if said == "always.output" and isinstance(expectation, AlwaysExpected) and finding.expected:
        always = expectation.always
        if isinstance(always, OutputAlways):
            wanted = always.output.rstrip()
            for event in trace.events:
                if isinstance(event, Explored):
                    for ending in event.exploration.endings:
                        if ending.how == "exit" and ending.text.rstrip() != wanted:
                            return wanted, ending.text.rstrip()
    return None
