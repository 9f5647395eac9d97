"""The report that a person reads on a terminal, in Chinese or English."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table

from grader.report import asked, diagram, evidence, words
from grader.report.difference import Difference, Piece, difference
from grader.report.page import Styled, printed
from grader.report.telling import Language, noted, number, pick, sentence, visible, visible_name
from grader.result import CaseResult, Finding, Outcome, Result
from grader.spec.model import Assignment
from grader.trace import Header, Trace

#: Rows of a case's picture that are shown, and when everything is asked for.
_ROWS, _ALL_ROWS = 32, 400

#: On fewer columns than these a picture is told in words.
_NARROWEST = 54

#: Columns by which a case's picture is moved in.
_INDENT = 2

_MARKS: dict[Outcome, tuple[str, str]] = {
    Outcome.PASSED: ("✓", "green"),
    Outcome.FAILED: ("✗", "red"),
    Outcome.SKIPPED: ("»", "red"),
    Outcome.INCONCLUSIVE: ("?", "yellow"),
    Outcome.ERROR: ("!", "magenta"),
    Outcome.PENDING: ("…", "cyan"),
}


def terminal(
    result: Result,
    trace: Trace,
    assignment: Assignment,
    language: Language,
    width: int,
    colour: bool,
    *,
    verbose: bool = False,
    picture: bool = False,
    again: str | None = None,
) -> str:
    """The report as text.

    Args:
        result: what is said.
        trace: what was seen; what happened in each case that did not pass is drawn from it.
        assignment: what was asked.
        language: in which it is told.
        width: columns of the terminal; a Chinese character takes two.
        colour: whether escape sequences for colours may stand in it.
        verbose: passed cases in full too, and whole pictures.
        picture: passed cases have their pictures too.
        again: the command that graded this submission, to which ``--only CASE`` can be added; None: there is
            none to tell.
    """
    teller = _Teller(result, trace, assignment, language, width, verbose, picture, again)
    return printed(teller.parts(), width, colour)


def summary(result: Result, assignment: Assignment, language: Language) -> str:
    """The score in one line, and before it what was left out."""
    trace = Trace(Header(result.schema, result.assignment, result.environment), ())
    teller = _Teller(result, trace, assignment, language, 80, False, False, None)
    return "".join(f"{part}\n" for part in teller.summary())


def progress(case: str, graded: CaseResult | None, language: Language) -> str:
    """A case while it is graded, in one line.

    Args:
        case: its id.
        graded: what became of it; None while it runs.
        language: in which it is told.
    """
    if graded is None:
        return f"… {visible_name(case)}: {words.say('terminal.runs', language)}"
    return f"{_MARKS[graded.outcome][0]} {visible_name(case)}: {_marks(graded)}"


class _Teller:
    def __init__(
        self,
        result: Result,
        trace: Trace,
        assignment: Assignment,
        language: Language,
        width: int,
        verbose: bool,
        picture: bool,
        again: str | None,
    ) -> None:
        self.result = result
        self.traces = evidence.by_case(trace)
        self.empty = evidence.nothing(trace.header)
        self.width = max(width, 30)
        self.assignment = assignment
        self.language = language
        self.verbose = verbose
        self.picture = picture
        self.again = again
        self.cases = {case.id: case for case in assignment.cases}

    def say(self, name: str, /, **values: object) -> str:
        return words.say(f"terminal.{name}", self.language, **values)

    def parts(self) -> list[RenderableType]:
        parts: list[RenderableType] = [*self.head(), ""]
        everywhere = evidence.everywhere(self.result)
        if everywhere is not None:
            grid = self.grid()
            self.findings(grid, msgspec.structs.replace(self.result.cases[0], findings=(everywhere,)))
            parts += [grid, ""]
        for graded in self.result.cases:
            parts.append(self.headline(graded))
            passed = graded.outcome is Outcome.PASSED
            below: list[RenderableType] = []
            if self.verbose or not (passed or everywhere is not None):
                below.append(self.details(graded))
            if self.verbose or self.picture or not (passed or everywhere is not None):
                below += self.happened(graded)
            if below:
                parts.append(Padding(Group(*below), (0, 0, 1, _INDENT)))
        apart = [] if self.result.cases and parts[-1].__class__ is Padding else [""]
        return [*parts, *apart, *self.summary()]

    def head(self) -> list[RenderableType]:
        seen = self.result.environment
        title = Styled(pick(self.assignment.title, self.language), style="bold")
        title.append(f"  {visible_name(self.result.submission.name)}", style="not bold")
        about = self.say(
            "environment",
            file=visible_name(self.result.submission.file) or "—",
            python=visible_name(seen.python) or "—",
            tier=visible_name(seen.tier.name),
        )
        ran = bool(seen.python)
        parts: list[RenderableType] = [title, *([Styled(about, style="dim")] if ran else [])]
        if seen.tier.missing and ran:
            missing = "; ".join(visible(lack) for lack in seen.tier.missing)
            parts.append(Styled(f"{self.say('lacks')} {missing}", style="yellow"))
        for note in self.result.notes:
            parts.append(Styled(f"! {noted(note.message, self.language)}", style="bold yellow"))
        return parts

    def headline(self, graded: CaseResult) -> RenderableType:
        mark, style = _MARKS[graded.outcome]
        title = graded.title.get(self.language) or graded.title.get("en", "")
        row = Table.grid(padding=(0, 1), expand=True)
        row.add_column(width=1)
        row.add_column(ratio=1)
        row.add_column(justify="right", no_wrap=True)
        name = Styled(visible(graded.id), style="bold")
        name.append(f"  {visible(title)}", style="not bold")
        row.add_row(Styled(mark, style=style), name, Styled(_marks(graded), style=style))
        return row

    def details(self, graded: CaseResult) -> RenderableType:
        case = self.cases.get(graded.id)
        grid = self.grid()
        for rule, quoted in asked.rules(self.assignment, graded, case, self.language):
            name = _label(self.say("rule", rule=rule))
            grid.add_row(name, Styled(f"“{visible(quoted)}”", style="italic"))
        if graded.outcome is Outcome.SKIPPED:
            self.sayings(grid, graded, graded.findings[:1], with_name=False)
            return grid
        if case is not None:
            done = self.say("then").join(asked.steps(case, self.language, fold=True))
            grid.add_row(_label(self.say("done")), Styled(done))
        self.findings(grid, graded)
        for said in evidence.broken_off(graded, self.seen(graded)):
            grid.add_row(_label(self.say("traceback")), Styled(visible(said)))
        for hint in asked.hints(graded, case, self.language):
            grid.add_row(_label(self.say("hint")), Styled(visible(hint), style="cyan"))
        if self.again is not None and graded.outcome is not Outcome.PASSED:
            again = f"{self.again} --only {graded.id}"
            grid.add_row(_label(self.say("again")), Styled(visible(again), style="dim"))
        return grid

    def grid(self) -> Table:
        grid = Table.grid(padding=(0, 1), expand=True)
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold", ratio=1)
        grid.add_column(no_wrap=True, justify="right")
        return grid

    def seen(self, graded: CaseResult) -> Trace:
        return self.traces.get(graded.id, self.empty)

    def findings(self, grid: Table, graded: CaseResult) -> None:
        undecided = graded.outcome is Outcome.ERROR or graded.outcome is Outcome.INCONCLUSIVE
        first = graded.findings[0]
        alike = undecided and all(
            (f.outcome, f.message, f.actual) == (first.outcome, first.message, first.actual)
            for f in graded.findings
        )
        self.sayings(grid, graded, graded.findings[:1] if alike else graded.findings, with_name=not alike)
        if graded.outcome is Outcome.ERROR:
            grid.add_row("", Styled(self.say("error"), style="magenta"))
        elif graded.outcome is Outcome.INCONCLUSIVE:
            grid.add_row("", Styled(self.say("undecided"), style="yellow"))

    def sayings(
        self, grid: Table, graded: CaseResult, findings: Sequence[Finding], *, with_name: bool
    ) -> None:
        case, trace = self.cases.get(graded.id), self.seen(graded)
        explored = evidence.explored(trace)
        said: set[str] = set()
        seen: set[str] = set()
        for finding in findings:
            mark, style = _MARKS[finding.outcome]
            name = f"{mark} {visible(finding.id)}" if with_name else mark
            text = visible(sentence(finding, self.language))
            shown = self.say("as-above") if text in said and finding.outcome is not Outcome.PASSED else text
            said.add(text)
            marks = Styled(_marks(finding) if with_name else "", style=style)
            grid.add_row(Styled(name, style=style), Styled(shown), marks)
            if finding.outcome is Outcome.PASSED:
                continue
            actual = "" if explored else evidence.actual(finding)
            for label, told in (("expected", finding.expected), ("actual", "" if actual in seen else actual)):
                if told:
                    grid.add_row(_label("  " + self.say(label)), Styled(visible(told)))
            seen.add(actual)
            texts = evidence.texts(finding, case, trace)
            if texts is not None:
                grid.add_row("", _compared(difference(*texts)))

    def happened(self, graded: CaseResult) -> list[RenderableType]:
        """The pictures of a case: of its run on the terminal, or of the faults that a schedule shows."""
        trace, width = self.seen(graded), self.width - _INDENT
        drawn: list[RenderableType] = []
        for fault in evidence.faults(trace, self.language):
            variant = f" ({visible_name(fault.variant)})" if fault.variant else ""
            drawn += ["", Styled(f"{fault.headline}{variant}", style="bold")]
            if fault.picture is not None:
                drawn += diagram.text(fault.picture, self.language, width)
            drawn += [Styled(visible(said)) for said in fault.conclusions]
            if fault.mending:
                drawn.append(Styled(f"{self.say('mend')}: {visible(fault.mending)}", style="cyan"))
        case, lanes = self.cases.get(graded.id), diagram.room(width)
        rows = _ALL_ROWS if self.verbose else _ROWS
        run = evidence.picture(self.assignment, graded, case, trace, lanes=lanes, rows=rows)
        if run is not None:
            lines = diagram.text(run, self.language, width) if width >= _NARROWEST else self.story(run)
            drawn += ["", _label(self.say("happened")), *lines]
        return drawn

    def story(self, run: diagram.Picture) -> list[Styled]:
        """A picture in words, for a page on which its lanes have no room."""
        lines: list[Styled] = []
        for told in diagram.sentences(run, self.language):
            sign = "▸" if told.row.outside else "✗" if told.row.stress else "·"
            lines.append(Styled(f"{sign} {told.text}", style="bold" if sign != "·" else ""))
        return lines

    def summary(self) -> list[Styled]:
        parts: list[Styled] = []
        run = {graded.id for graded in self.result.cases}
        left_out = [case.id for case in self.assignment.cases if case.id not in run]
        if left_out:
            parts.append(Styled(self.say("left-out", cases=", ".join(left_out)), style="yellow"))
        score = self.result.score
        values = {name: number(getattr(score, name)) for name in score.__struct_fields__}
        names = ("points", "lost", "ungraded", "pending")
        line = " · ".join(self.say(name, **values) for name in names)
        parts.append(Styled(line, style="bold"))
        return parts


def _compared(found: Difference) -> RenderableType:
    """Two texts one below the other, what differs underlined and what deceives the eye named."""
    shown = Table.grid(padding=(0, 1))
    for pair in found.pairs:
        for sign, line in (("−", pair.expected), ("+", pair.actual)):
            if line is not None:
                shown.add_row(sign, Styled.assemble(*(_piece(piece) for piece in line)))
        for one, other in pair.named:
            shown.add_row("", Styled(f"{one or '∅'} ≠ {other or '∅'}", style="dim"))
    return shown


def _piece(piece: Piece) -> tuple[str, str]:
    return (f"⟦{piece.text}⟧", "bold") if piece.differs else (piece.text, "")


def _marks(graded: CaseResult | Finding) -> str:
    earned = "–" if graded.points is None else number(graded.points)
    return f"{earned}/{number(graded.possible)}"


def _label(text: str) -> Styled:
    return Styled(text, style="dim")
