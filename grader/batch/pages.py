"""What does the class look like, and what is sent to each student?

The page of the class is one file that opens from the disk and asks nothing of a network. A student's folder
holds that student's report and nothing of anybody else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import cache

import jinja2
import msgspec
from markupsafe import Markup

from grader import __version__
from grader.batch.insight import Insight
from grader.batch.lists import earned, number
from grader.batch.standing import Standing
from grader.batch.words import need, needs, say, status
from grader.report import Audience, Language, html, terminal, told, told_to
from grader.report.telling import visible, visible_name
from grader.result import Message, Note, Result
from grader.spec import Assignment
from grader.trace import Trace

#: Pieces of a page that are written at once.
_PIECES = 200

#: Columns of a report that is text.
_WIDTH = 100


def class_page(
    class_: Sequence[Standing],
    learned: Insight,
    assignment: Assignment,
    language: Language,
    link: Callable[[Standing], str],
    left: Sequence[str] = (),
) -> Iterator[str]:
    """The page of the class, a part at a time.

    Args:
        class_: how everybody stands.
        learned: what there is to learn of it.
        assignment: what was asked.
        language: in which it is told.
        link: where a student's report lies, relative to the page; "" for none.
        left: entries of the folder that are no submission.
    """
    template = _templates().get_template("class.html")
    stream = template.stream(
        language=language,
        title=assignment.title.zh if language == "zh" else assignment.title.en,
        class_=class_,
        counts=[(status(state, language), count) for state, count in learned.states],
        states=[(state.value, status(state, language)) for state, count in learned.states],
        learned=learned,
        tallest=max((bar.count for bar in learned.bars), default=0) or 1,
        person=learned.person,
        reasons=" · ".join(f"{count} {need(each, language)}" for each, count in learned.needs),
        titles=_titles(assignment, language),
        link=link,
        kinds=_kinds,
        columns=[
            (name, say(name, language))
            for name in ("id", "name", "group", "status", "final", "points", "late", "why")
        ],
        left=[visible_name(name) for name in left],
        say=lambda name, **values: say(name, language, **values),
        needs=lambda all_: needs(all_, language),
        earned=earned,
        status=lambda state: status(state, language),
        number=number,
        visible=visible,
        visible_name=visible_name,
        version=__version__,
        style=_own("style.css"),
        script=_own("class.js"),
    )
    stream.enable_buffering(_PIECES)
    return iter(stream)


def _titles(assignment: Assignment, language: Language) -> dict[str, str]:
    return {
        f"{case.id}/{expectation.id}": case.title.zh if language == "zh" else case.title.en
        for case in assignment.cases
        for expectation in case.expect
    }


def _kinds(one: Standing) -> str:
    """What the page's filter knows of a student."""
    kinds = [one.status.value]
    if one.needs:
        kinds.append("person")
    if one.score is not None and one.score.lost:
        kinds.append("lost")
    if one.score is not None and one.score.points == one.score.possible and one.score.possible:
        kinds.append("full")
    return " ".join(kinds)


def student_files(
    one: Standing,
    result: Result,
    trace: Trace,
    assignment: Assignment,
    language: Language,
    audience: Audience,
) -> dict[str, str]:
    """The report of one student, by the file's name.

    Args:
        one: how the student stands.
        result: the machine's.
        trace: what was seen.
        assignment: what was asked.
        language: in which it is told.
        audience: who reads it; what this reader may not see yet is not in it.
    """
    name = msgspec.structs.replace(result.submission, name=f"{one.student.id} {one.student.name}".strip())
    view = told_to(msgspec.structs.replace(result, submission=name), trace, assignment, audience)
    notes = (*view.result.notes, *beside(one, view.result))
    shown = told(msgspec.structs.replace(view.result, notes=notes), language)
    return {
        "report.txt": terminal(shown, view.trace, view.assignment, language, _WIDTH, False),
        "report.html": html(shown, view.trace, view.assignment, language),
    }


def beside(one: Standing, shown: Result) -> tuple[Note, ...]:
    """What stands beside the machine's result: marks given by hand, lateness, the final points.

    Args:
        one: how the student stands.
        shown: the result as its reader sees it. Marks of cases that are not in it are not told, and with them
            nothing of which they are a part.
    """
    return tuple(Note(Message(f"class.{id}", args)) for id, args in _beside(one, shown))


def _beside(one: Standing, shown: Result) -> Iterator[tuple[str, dict[str, str | int | float | list[str]]]]:
    possible = {f"{case.id}/{f.id}": f.possible for case in shown.cases for f in case.findings}
    for mark in one.marks:
        if mark.expectation in possible:
            yield (
                "by-hand",
                {
                    "expectation": mark.expectation,
                    "points": number(mark.points),
                    "possible": number(possible[mark.expectation]),
                    "reason": mark.why,
                    "who": mark.who,
                    "date": mark.at[:10],
                },
            )
    late = one.lateness
    if late is not None:
        due = _minute(late.due)
        if late.days is None:
            yield "time-unknown", {"due": due}
        elif late.submitted is not None:
            submitted = _minute(late.submitted.astimezone(late.due.tzinfo))
            if late.days:
                loss = number(late.loss)
                yield "late", {"submitted": submitted, "due": due, "days": late.days, "loss": loss}
            else:
                yield "in-time", {"submitted": submitted, "due": due}
        if late.reason:
            yield "granted", {"reason": late.reason}
    whole = one.score is not None and shown.score.possible == one.score.possible
    if one.score is not None and whole and (one.marks or late is not None):
        if one.final is None:
            yield "not-final", {}
        else:
            yield "final", {"final": number(one.final), "possible": number(one.score.possible)}


def _minute(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M %z}"


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("grader.batch"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _own(name: str) -> Markup:
    """A file of ours that stands in a page as it is."""
    loader = _templates().loader
    assert loader is not None
    return Markup(loader.get_source(_templates(), name)[0])
