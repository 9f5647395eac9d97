"""The report of one submission as a page: one file that needs no network and no script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from markupsafe import Markup

from grader.report import asked, diagram, evidence, words
from grader.report.diagram import Picture
from grader.report.diagram.model import Stress
from grader.report.difference import Difference, difference
from grader.report.telling import Language, noted, number, pick, sentence, visible, visible_name
from grader.result import CaseResult, Finding, Outcome, Result
from grader.spec.model import Assignment, Case
from grader.trace import Trace

if TYPE_CHECKING:
    import jinja2

#: Rows of a picture, of a case that passed and of one that did not: the page stays small.
_ROWS_PASSED, _ROWS = 40, 120
#: Processes with a lane of their own.
_LANES = 6

_MARKS: Mapping[Outcome, str] = MappingProxyType(
    {
        Outcome.PASSED: "✓",
        Outcome.FAILED: "✗",
        Outcome.SKIPPED: "»",
        Outcome.INCONCLUSIVE: "?",
        Outcome.ERROR: "!",
        Outcome.PENDING: "…",
    }
)


@dataclass(frozen=True, slots=True)
class _Finding:
    """A finding as the page shows it."""

    finding: Finding
    mark: tuple[str, str]
    text: str
    points: str
    sides: tuple[str, str] | None
    difference: Difference | None


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A picture, and the same in words."""

    svg: Markup
    sentences: list[tuple[str, Stress]]


@dataclass(frozen=True, slots=True)
class _Case:
    """A case as the page shows it."""

    graded: CaseResult
    mark: tuple[str, str]
    title: str
    points: str
    open: bool
    rules: list[tuple[int, str]]
    steps: list[str]
    findings: list[_Finding]
    alike: bool
    tracebacks: list[str]
    picture: _Drawn | None
    faults: list[tuple[evidence.ToldFault, _Drawn | None]]
    hints: list[str]
    again: str | None


def html(
    result: Result,
    trace: Trace,
    assignment: Assignment,
    language: Language,
    *,
    again: str | None = None,
) -> str:
    """The report as a self-contained page.

    Args:
        result: what is said; only its cases, findings and notes are told.
        trace: what was seen, of which the pictures are drawn; it may lack cases, then they have no picture.
        assignment: what was asked; handout, steps and hints are told of the result's cases alone.
        language: in which it is told.
        again: the command that graded this submission, to which ``--only CASE`` can be added; None: there is
            none to tell.

    Returns:
        A document in UTF-8 without a reference to anything outside it.
    """
    return _Teller(result, trace, assignment, language, again).page()


class _Teller:
    def __init__(
        self, result: Result, trace: Trace, assignment: Assignment, language: Language, again: str | None
    ) -> None:
        self.result = result
        self.traces = evidence.by_case(trace)
        self.empty = evidence.nothing(trace.header)
        self.assignment = assignment
        self.language = language
        self.again = again
        self.everywhere = evidence.everywhere(result)
        self.asked = {case.id: case for case in assignment.cases}

    def page(self) -> str:
        score = self.result.score
        run = {graded.id for graded in self.result.cases}
        page = _templates().get_template("report.html")
        return page.render(
            language=self.language,
            say=self.say,
            result=self.result,
            title=visible_name(pick(self.assignment.title, self.language)),
            name=visible_name(self.result.submission.name),
            score={name: number(getattr(score, name)) for name in score.__struct_fields__},
            shares=_shares(self.result),
            notes=[noted(note.message, self.language) for note in self.result.notes],
            everywhere=None if self.everywhere is None else visible(sentence(self.everywhere, self.language)),
            ran=bool(self.result.environment.python),
            cases=[self.case(graded) for graded in self.result.cases],
            left_out=[case.id for case in self.assignment.cases if case.id not in run],
        )

    def say(self, name: str, /, **values: object) -> str:
        return words.say(f"page.{name}", self.language, **values)

    def mark(self, outcome: Outcome) -> tuple[str, str]:
        return _MARKS[outcome], self.say(f"outcome.{outcome.value}")

    def case(self, graded: CaseResult) -> _Case:
        case = self.asked.get(graded.id)
        trace = self.traces.get(graded.id, self.empty)
        passed = graded.outcome is Outcome.PASSED
        skipped = graded.outcome is Outcome.SKIPPED
        shown = evidence.picture(
            self.assignment, graded, case, trace, lanes=_LANES, rows=_ROWS_PASSED if passed else _ROWS
        )
        faults = [] if passed else evidence.faults(trace, self.language)
        undecided = graded.outcome in (Outcome.ERROR, Outcome.INCONCLUSIVE)
        first = graded.findings[0]
        alike = skipped or (
            undecided
            and all(
                (f.outcome, f.message, f.actual) == (first.outcome, first.message, first.actual)
                for f in graded.findings
            )
        )
        name = visible_name(graded.id)
        return _Case(
            graded=graded,
            mark=self.mark(graded.outcome),
            title=visible_name(graded.title.get(self.language) or graded.title.get("en", "")),
            points=_points(graded),
            open=not passed and self.everywhere is None,
            rules=[
                (n, visible(said)) for n, said in asked.rules(self.assignment, graded, case, self.language)
            ],
            steps=asked.steps(case, self.language) if case is not None and not skipped else [],
            findings=list(self.findings(graded.findings[:1] if alike else graded.findings, case, trace)),
            alike=alike and len(graded.findings) > 1,
            tracebacks=[visible(said) for said in evidence.broken_off(graded, trace)],
            picture=self.drawn(shown, name),
            faults=[(fault, self.drawn(fault.picture, name)) for fault in faults],
            hints=[visible(hint) for hint in asked.hints(graded, case, self.language)],
            again=None if self.again is None else visible_name(f"{self.again} --only {graded.id}"),
        )

    def drawn(self, shown: Picture | None, name: str) -> _Drawn | None:
        if shown is None:
            return None
        svg = diagram.svg(shown, self.language, self.say("picture.of", case=name))
        told = [(one.text, one.row.stress) for one in diagram.sentences(shown, self.language)]
        return _Drawn(svg, told)

    def findings(self, found: Sequence[Finding], case: Case | None, trace: Trace) -> Iterator[_Finding]:
        told: set[str] = set()
        # Of an explored case the pictures below tell what was seen, in the language of the page.
        drawn = case is not None and evidence.explored(trace)
        for finding in found:
            shown = self.finding(finding, case, trace, with_actual=not drawn)
            repeated = finding.outcome is not Outcome.PASSED and shown.text in told
            told.add(shown.text)
            yield replace(shown, text=self.say("as-above")) if repeated else shown

    def finding(self, finding: Finding, case: Case | None, trace: Trace, *, with_actual: bool) -> _Finding:
        texts = None if finding.outcome is Outcome.PASSED else evidence.texts(finding, case, trace)
        sides = None
        if texts is None and finding.outcome is not Outcome.PASSED:
            actual = visible(evidence.actual(finding)) if with_actual else ""
            sides = (visible(finding.expected), actual) if finding.expected or actual else None
        return _Finding(
            finding=finding,
            mark=self.mark(finding.outcome),
            text=visible(sentence(finding, self.language)),
            points=_points(finding),
            sides=sides,
            difference=None if texts is None else difference(*texts),
        )


def _shares(result: Result) -> list[tuple[str, float]]:
    """The parts of the score as hundredths of what is possible, none of nothing."""
    score = result.score
    possible = float(score.possible)
    parts = ("points", "lost", "ungraded", "pending")
    return [(part, 100 * float(getattr(score, part)) / possible) for part in parts] if possible else []


def _points(graded: CaseResult | Finding) -> str:
    earned = "–" if graded.points is None else number(graded.points)
    return f"{earned}/{number(graded.possible)}"


@cache
def _templates() -> jinja2.Environment:
    # Here and not above: it takes 30 ms, and most gradings make no page.
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("grader.report"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"visible": visible, "name": visible_name}
    return environment
