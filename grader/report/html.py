"""The report of one submission as a page: one file that needs no network and no script."""

from __future__ import annotations

from functools import cache

import jinja2

from grader.report.telling import Language, pick, sentence, visible
from grader.result import Result
from grader.spec.model import Assignment
from grader.trace import Trace


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
    return (
        _templates()
        .get_template("report.html")
        .render(
            result=result,
            assignment=assignment,
            language=language,
            again=again,
            pick=pick,
            sentence=sentence,
            visible=visible,
        )
    )


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("grader.report"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
