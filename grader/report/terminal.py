"""The report that a person reads on a terminal, in Chinese or English."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Styled

from grader.report.events import Told, story
from grader.report.page import printed
from grader.report.telling import Language, noted, number, pick, sentence, visible, visible_name
from grader.result import CaseResult, Finding, Outcome, Result
from grader.spec.model import Assignment, Case, Continue, HangUp, Press, Signal, Step, Stop, Text, Type, Wait
from grader.trace import Header, Trace

#: Sentences of the story of a case that are shown unless everything is asked for.
_SENTENCES_SHOWN = 16

_MARKS: dict[Outcome, tuple[str, str]] = {
    Outcome.PASSED: ("✓", "green"),
    Outcome.FAILED: ("✗", "red"),
    Outcome.SKIPPED: ("»", "red"),
    Outcome.INCONCLUSIVE: ("?", "yellow"),
    Outcome.ERROR: ("!", "magenta"),
    Outcome.PENDING: ("…", "cyan"),
}

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "environment": "{file} · Python {python} · isolation and evidence: {tier}",
        "lacks": "On this machine:",
        "rule": "handout {rule}",
        "done": "done",
        "nothing": "the program is started and left alone",
        "press": "press {what}",
        "type": "type “{what}”",
        "signal": "send {what} to {to}",
        "stop": "stop {to}",
        "continue": "let {to} go on",
        "hang-up": "close the terminal",
        "wait": "wait {what} s",
        "then": ", then ",
        "expected": "expected",
        "actual": "seen",
        "happened": "happened",
        "more": "… {count} more (-v shows all)",
        "as above": "for the same reason as above",
        "hint": "hint",
        "again": "see it again",
        "skipped": "skipped",
        "undecided": "not decided: no points are taken, a person must look",
        "error": "not graded: this is not the student's fault, no points are taken",
        "left out": "Not run and not counted: {cases}",
        "points": "{points} of {possible} points",
        "lost": "{lost} lost",
        "ungraded": "{ungraded} not graded",
        "pending": "{pending} for a person",
    },
    "zh": {
        "environment": "{file} · Python {python} · 隔离与取证级别：{tier}",
        "lacks": "本机情况：",
        "rule": "作业要求 {rule}",
        "done": "操作",
        "nothing": "启动程序，不做其他操作",
        "press": "按 {what}",
        "type": "输入“{what}”",
        "signal": "向 {to} 发送 {what}",
        "stop": "暂停 {to}",
        "continue": "让 {to} 继续",
        "hang-up": "关闭终端",
        "wait": "等待 {what} 秒",
        "then": "，然后",
        "expected": "应为",
        "actual": "实际",
        "happened": "经过",
        "more": "…… 还有 {count} 条（-v 显示全部）",
        "as above": "原因同上",
        "hint": "提示",
        "again": "重现",
        "skipped": "跳过",
        "undecided": "无法判定：不扣分，需人工查看",
        "error": "未评分：不是学生的错，不扣分",
        "left out": "未运行、不计分：{cases}",
        "points": "得分 {points} / {possible}",
        "lost": "失分 {lost}",
        "ungraded": "未判定 {ungraded}",
        "pending": "待人工评分 {pending}",
    },
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
    again: str | None = None,
) -> str:
    """The report as text.

    Args:
        result: what is said.
        trace: what was seen; the story of each case that did not pass is told from it.
        assignment: what was asked.
        language: in which it is told.
        width: columns of the terminal; a Chinese character takes two.
        colour: whether escape sequences for colours may stand in it.
        verbose: passed cases in full too, and whole stories.
        again: the command that graded this submission, to which ``--only CASE`` can be added; None: there is
            none to tell.
    """
    teller = _Teller(result, trace, assignment, language, verbose, again)
    return printed(teller.parts(), width, colour)


def summary(result: Result, assignment: Assignment, language: Language) -> str:
    """The score in one line, and before it what was left out."""
    trace = Trace(Header(result.schema, result.assignment, result.environment), ())
    teller = _Teller(result, trace, assignment, language, False, None)
    return "".join(f"{part}\n" for part in teller.summary())


class _Teller:
    def __init__(
        self,
        result: Result,
        trace: Trace,
        assignment: Assignment,
        language: Language,
        verbose: bool,
        again: str | None,
    ) -> None:
        self.result = result
        self.trace = trace
        self.assignment = assignment
        self.language = language
        self.verbose = verbose
        self.again = again
        self.words = _WORDS[language]
        self.cases = {case.id: case for case in assignment.cases}

    def parts(self) -> list[RenderableType]:
        parts: list[RenderableType] = [*self.head(), ""]
        for graded in self.result.cases:
            parts.append(self.headline(graded))
            if self.verbose or graded.outcome is not Outcome.PASSED:
                parts.append(Padding(self.details(graded), (0, 0, 1, 2)))
        apart = [] if self.result.cases and parts[-1].__class__ is Padding else [""]
        return [*parts, *apart, *self.summary()]

    def head(self) -> list[RenderableType]:
        seen = self.result.environment
        title = Styled(pick(self.assignment.title, self.language), style="bold")
        title.append(f"  {visible_name(self.result.submission.name)}", style="not bold")
        about = self.words["environment"].format(
            file=visible_name(self.result.submission.file) or "—",
            python=seen.python or "—",
            tier=seen.tier.name,
        )
        parts: list[RenderableType] = [title, Styled(about, style="dim")]
        if seen.tier.missing:
            missing = "; ".join(visible(lack) for lack in seen.tier.missing)
            parts.append(Styled(f"{self.words['lacks']} {missing}", style="yellow"))
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
        grid = Table.grid(padding=(0, 1), expand=True)
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold", ratio=1)
        grid.add_column(no_wrap=True, justify="right")
        for rule in self.rules(graded, case):
            sentence_of_handout = self.assignment.handout.sentences.get(rule)
            if sentence_of_handout is not None:
                quoted = f"“{pick(sentence_of_handout, self.language)}”"
                grid.add_row(_label(self.words["rule"].format(rule=rule)), Styled(quoted, style="italic"))
        if graded.outcome is Outcome.SKIPPED:
            self.sayings(grid, graded.findings[:1], with_name=False)
            return grid
        if case is not None:
            grid.add_row(_label(self.words["done"]), Styled(self.steps(case.do)))
        self.findings(grid, graded)
        self.happened(grid, graded)
        for hint in self.hints(graded, case):
            grid.add_row(_label(self.words["hint"]), Styled(pick(hint, self.language), style="cyan"))
        if self.again is not None and graded.outcome is not Outcome.PASSED:
            again = f"{self.again} --only {graded.id}"
            grid.add_row(_label(self.words["again"]), Styled(visible(again), style="dim"))
        return grid

    def rules(self, graded: CaseResult, case: Case | None) -> list[int]:
        own = {e.id: e.rule for e in case.expect} if case is not None else {}
        concerned = [f for f in graded.findings if f.outcome is not Outcome.PASSED] or graded.findings
        rules = {rule for finding in concerned for rule in own.get(finding.id, ()) or graded.rule}
        return sorted(rules)

    def steps(self, steps: Sequence[Step]) -> str:
        if not steps:
            return self.words["nothing"]
        return self.words["then"].join(self.step(step) for step in steps)

    def step(self, step: Step) -> str:
        match step:
            case Press():
                return self.words["press"].format(what=step.key)
            case Type():
                return self.words["type"].format(what=visible(step.line))
            case Signal():
                return self.words["signal"].format(what=step.signal, to=step.to)
            case Stop():
                return self.words["stop"].format(to=step.role)
            case Continue():
                return self.words["continue"].format(to=step.role)
            case HangUp():
                return self.words["hang-up"]
            case Wait():
                return self.words["wait"].format(what=f"{step.seconds:g}")
            case _:
                assert_never(step)

    def findings(self, grid: Table, graded: CaseResult) -> None:
        undecided = graded.outcome is Outcome.ERROR or graded.outcome is Outcome.INCONCLUSIVE
        first = graded.findings[0]
        alike = undecided and all(
            (f.outcome, f.message, f.actual) == (first.outcome, first.message, first.actual)
            for f in graded.findings
        )
        self.sayings(grid, graded.findings[:1] if alike else graded.findings, with_name=not alike)
        if graded.outcome is Outcome.ERROR:
            grid.add_row("", Styled(self.words["error"], style="magenta"))
        elif graded.outcome is Outcome.INCONCLUSIVE:
            grid.add_row("", Styled(self.words["undecided"], style="yellow"))

    def sayings(self, grid: Table, findings: Sequence[Finding], *, with_name: bool) -> None:
        said: set[str] = set()
        for finding in findings:
            mark, style = _MARKS[finding.outcome]
            name = f"{mark} {visible(finding.id)}" if with_name else mark
            text = visible(sentence(finding, self.language))
            shown = self.words["as above"] if text in said and finding.outcome is not Outcome.PASSED else text
            said.add(text)
            marks = Styled(_marks(finding) if with_name else "", style=style)
            grid.add_row(Styled(name, style=style), Styled(shown), marks)
            if finding.outcome is Outcome.PASSED:
                continue
            for label, told in (("expected", finding.expected), ("actual", finding.actual)):
                if told:
                    grid.add_row(_label("  " + self.words[label]), Styled(visible(told)))

    def happened(self, grid: Table, graded: CaseResult) -> None:
        sentences = list(story(self.assignment, self.trace.of(graded.id), self.language))
        if not sentences:
            return
        evidence = {
            number for f in graded.findings if f.outcome is not Outcome.PASSED for number in f.evidence
        }
        shown = sentences if self.verbose else _most_telling(sentences, evidence)
        for position, told in enumerate(shown):
            label = _label(self.words["happened"]) if position == 0 else Styled("")
            proves = any(told.first <= number <= told.last for number in evidence)
            text = Styled("▸ " if told.outside else "● " if proves else "· ", style="dim")
            text.append(told.text, style="bold" if told.outside else "not dim" if proves else "dim")
            grid.add_row(label, text)
        if len(shown) < len(sentences):
            more = self.words["more"].format(count=len(sentences) - len(shown))
            grid.add_row("", Styled(more, style="dim"))

    def hints(self, graded: CaseResult, case: Case | None) -> list[Text]:
        if case is None:
            return []
        failed = {f.id for f in graded.findings if f.outcome is Outcome.FAILED}
        if not failed:
            return []
        hints = [e.hint for e in case.expect if e.id in failed and e.hint is not None]
        return [*hints, *([case.hint] if case.hint is not None else [])]

    def summary(self) -> list[Styled]:
        parts: list[Styled] = []
        run = {graded.id for graded in self.result.cases}
        left_out = [case.id for case in self.assignment.cases if case.id not in run]
        if left_out:
            parts.append(Styled(self.words["left out"].format(cases=", ".join(left_out)), style="yellow"))
        score = self.result.score
        values = {name: number(getattr(score, name)) for name in score.__struct_fields__}
        names = ("points", "lost", "ungraded", "pending")
        line = " · ".join(self.words[name].format(**values) for name in names)
        parts.append(Styled(line, style="bold"))
        return parts


def _most_telling(sentences: list[Told], evidence: set[int]) -> list[Told]:
    """The sentences that are shown when there are too many: evidence and stimuli first, order kept."""
    if len(sentences) <= _SENTENCES_SHOWN:
        return sentences
    ranked = sorted(
        range(len(sentences)),
        key=lambda place: (
            not any(sentences[place].first <= number <= sentences[place].last for number in evidence),
            not sentences[place].outside,
            place,
        ),
    )
    return [sentences[place] for place in sorted(ranked[:_SENTENCES_SHOWN])]


def _marks(graded: CaseResult | Finding) -> str:
    earned = "–" if graded.points is None else number(graded.points)
    return f"{earned}/{number(graded.possible)}"


def _label(text: str) -> Styled:
    return Styled(text, style="dim")
