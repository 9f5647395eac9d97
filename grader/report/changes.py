"""What changed between two results of one submission, before and after a save?"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from rich.console import RenderableType
from rich.table import Table

from grader.report.page import Styled, printed
from grader.report.telling import number, sentence, visible
from grader.report.words import Language, say
from grader.result import Finding, Outcome, Result


class Change(msgspec.Struct, frozen=True):
    """One expectation that is not as it was.

    Attributes:
        name: its address, ``case/expectation``.
        before: what became of it before; None: it was not there.
        after: what became of it now; None: it is not there any more.
    """

    name: str
    before: Finding | None
    after: Finding | None

    @property
    def better(self) -> bool:
        """Whether it passes now."""
        return self.after is not None and self.after.outcome is Outcome.PASSED


def changed(before: Result, after: Result) -> Sequence[Change]:
    """The expectations whose outcome, points or reason are not as they were, in the later result's order."""
    old, new = _addressed(before), _addressed(after)
    return [
        Change(name, old.get(name), new.get(name))
        for name in {**new, **old}
        if _said(old.get(name)) != _said(new.get(name))
    ]


def changes(before: Result, after: Result, language: Language, width: int, colour: bool) -> str:
    """What is not as it was, a line or two for each expectation, and the points.

    Args:
        before: the earlier result, as its reader may know it.
        after: the later one.
        language: of the words.
        width: columns of the terminal.
        colour: whether escape sequences for colours may stand in it.
    """
    found = changed(before, after)
    parts: list[RenderableType] = [
        Styled(say("changes.since" if found else "changes.none", language), style="bold")
    ]
    if found:
        table = Table.grid(padding=(0, 1), expand=True)
        table.add_column(width=1)
        table.add_column(no_wrap=True)
        table.add_column(ratio=1, overflow="fold")
        for one in found:
            style = "green" if one.better else "red"
            moved = say(
                "changes.moved",
                language,
                before=_outcome(one.before, language),
                after=_outcome(one.after, language),
            )
            same = (
                one.before is not None and one.after is not None and one.before.outcome is one.after.outcome
            )
            told = say("changes.reason", language) if same else moved
            table.add_row(
                Styled("✓" if one.better else "✗", style=style),
                Styled(visible(one.name)),
                Styled(told, style=style),
            )
            if one.after is not None and not one.better:
                table.add_row("", "", Styled(visible(sentence(one.after, language))))
        parts.append(table)
    points = say(
        "changes.points",
        language,
        before=number(before.score.points),
        after=number(after.score.points),
        possible=number(after.score.possible),
    )
    return printed([*parts, Styled(points, style="bold")], width, colour)


def _addressed(result: Result) -> dict[str, Finding]:
    return {f"{case.id}/{finding.id}": finding for case in result.cases for finding in case.findings}


def _said(finding: Finding | None) -> object:
    return finding and (finding.outcome, finding.points, finding.message)


def _outcome(finding: Finding | None, language: Language) -> str:
    return (
        say("changes.absent", language)
        if finding is None
        else say(f"replay.outcome.{finding.outcome.value}", language)
    )
