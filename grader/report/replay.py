"""How is it told whether something came out the same when it was run again?"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from rich.table import Table

from grader.report import diagram
from grader.report.page import Styled, printed
from grader.report.telling import visible
from grader.report.words import Language, say, words
from grader.result import Outcome
from grader.spec import Assignment
from grader.trace import Trace


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """One expectation, as it was stored and as it came again.

    Attributes:
        name: its address, ``case/expectation``.
        stored: the outcome it had.
        seen: the outcomes that came now, in their order.
        times: how often its case was to be run.
    """

    name: str
    stored: Outcome
    seen: tuple[Outcome, ...]
    times: int

    @property
    def same(self) -> int:
        """How often it came as stored."""
        return sum(outcome is self.stored for outcome in self.seen)

    @property
    def holds(self) -> bool:
        """Whether it came as stored each time."""
        return self.same == self.times


def reproduced(again: int, times: int, language: Language) -> str:
    """How often a witness showed its fault, in a sentence."""
    name = "none" if not again else "all" if again == times else "some"
    return _say(name, language, again=again, times=times)


def compared(comparisons: Sequence[Comparison], language: Language, width: int, colour: bool) -> str:
    """Expectations beside their stored outcomes, as text.

    Args:
        comparisons: a line each.
        language: of the words.
        width: columns of the terminal.
        colour: whether escape sequences for colours may stand in it.
    """
    table = Table(box=None, pad_edge=False)
    for heading in ("", *(_say(name, language) for name in ("expectation", "stored", "seen")), ""):
        table.add_column(heading, overflow="fold")
    for one in comparisons:
        seen = words("told.list.between", language)
        table.add_row(
            Styled("✓", style="green") if one.holds else Styled("✗", style="red"),
            Styled(visible(one.name)),
            Styled(_say(f"outcome.{one.stored.value}", language)),
            Styled(
                seen.join(dict.fromkeys(_say(f"outcome.{outcome.value}", language) for outcome in one.seen))
                or _say("not-tried", language),
                style="" if one.holds else "red",
            ),
            Styled(_say("same", language, same=one.same, times=one.times), style="dim"),
        )
    alike = _say("as-stored", language, alike=sum(one.holds for one in comparisons), all=len(comparisons))
    return printed([table, Styled(alike, style="bold")], width, colour)


class Parting(msgspec.Struct, frozen=True, kw_only=True):
    """A case that was run again, and where its trace parts from the stored one.

    Attributes:
        case: its id.
        same: how often the traces were the same.
        times: how often it was run.
        there, here: the stored run and the last one that was not the same, without what is luck; None: all
            were the same.
        at: the place of the first event that is not the same.
    """

    case: str
    same: int
    times: int
    there: Trace | None = None
    here: Trace | None = None
    at: int = 0


def parted(
    assignment: Assignment,
    partings: Sequence[Parting],
    differences: Sequence[tuple[str, str, str]],
    language: Language,
) -> str:
    """Whether the traces of some cases came again as they were stored, a line or a few for each.

    Args:
        assignment: what was asked.
        partings: the cases.
        differences: what is different between the two places: the aspect's name, how it was, how it is.
        language: of the sentences.
    """
    lines: list[str] = []
    for one in partings:
        if one.there is None or one.here is None:
            lines.append(_say("trace-same", language, case=visible(one.case)))
            continue
        lines.append(_say("trace-other", language, case=visible(one.case), same=one.same, times=one.times))
        for name, run in (("there", one.there), ("here", one.here)):
            lines.append(f"  {_say(name, language)}: {_event_at(assignment, run, one.at, language)}")
    if all(one.there is None for one in partings):
        return "\n".join(lines)
    if not differences:
        return "\n".join([*lines, _say("alike", language)])
    separator = words("replay.comma", language)
    for name, column in (("there", 1), ("here", 2)):
        told = [
            _say(each[0], language, value=visible(each[column] or _say("unknown", language)))
            for each in differences
        ]
        if name == "there":
            lines.append(_say("places", language))
        lines.append(f"  {_say(name, language)}: {separator.join(told)}")
    return "\n".join(lines)


def _event_at(assignment: Assignment, run: Trace, at: int, language: Language) -> str:
    """The event at which two runs part, as the story tells it; what the story leaves out by its kind."""
    if at >= len(run.events):
        return _say("nothing", language)
    event = run.events[at]
    # Drawn up to there: what comes later would only be folded again.
    picture = diagram.of_run(assignment, None, Trace(run.header, run.events[: at + 1]), ())
    told = [one.text for one in diagram.sentences(picture, language) if event.sequence in one.row.events]
    return told[-1] if told else f"{type(event).__struct_config__.tag} ({event.task})"


def _say(name: str, language: Language, /, **values: object) -> str:
    return say(f"replay.{name}", language, **values)
