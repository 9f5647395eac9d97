"""The result for a GitHub workflow: annotations, as workflow commands on the standard output.

Source: the runner's ``ActionCommand`` and the documentation of workflow commands, read in November 2026. Ten
annotations of a kind are kept for each step, the first ten; so the most useful come first and the last one
says how many there are besides. Everything in them is escaped, so no line of a student's is taken for a
command. ``fenced`` is for what else goes to that output.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from grader.report.plain import explanation, title, totals
from grader.report.telling import Language, visible, visible_name
from grader.report.words import say
from grader.result import CaseResult, Outcome, Result, score

#: Annotations of one kind that GitHub keeps for a step.
_MOST = 10

_Kind = Literal["error", "warning", "notice"]


def github(result: Result, language: Language, folder: str = "") -> str:
    """Annotations: an error for each failed case, a warning for each undecided one, a notice with the score.

    Args:
        result: of the submission.
        language: of the texts.
        folder: of the submission, relative to the repository; "" for its top.
    """
    file = "/".join(part for part in (folder.strip("/"), result.submission.file) if part not in ("", "."))
    lost = [case for case in result.cases if case.outcome is Outcome.FAILED]
    lost.sort(key=lambda case: _lost(case), reverse=True)
    undecided = [
        case for case in result.cases if case.outcome is Outcome.INCONCLUSIVE or case.outcome is Outcome.ERROR
    ]
    # A skipped case's cause is told where it failed.
    lines = [*_told("error", lost, file, language), *_told("warning", undecided, file, language)]
    lines.append(_command("notice", "", result.assignment, totals(result.score, language)))
    return "".join(f"{line}\n" for line in lines)


def _lost(case: CaseResult) -> Decimal:
    """The points that a case lost."""
    return score(case.findings).lost


def _told(kind: _Kind, cases: Sequence[CaseResult], file: str, language: Language) -> Iterator[str]:
    shown = cases if len(cases) <= _MOST else cases[: _MOST - 1]
    for case in shown:
        name = f"{title(case, language)} ({visible_name(case.id)})"
        yield _command(kind, file, name, explanation(case, language, brief=True))
    if len(shown) < len(cases):
        yield _command(kind, file, "…", say("github.more", language, count=len(cases) - len(shown)))


def _command(kind: _Kind, file: str, name: str, message: str) -> str:
    properties = {"file": visible_name(file), "title": visible_name(name)} if file else {"title": name}
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{kind} {listed}::{_data(visible(message))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def fenced(text: str, token: str) -> str:
    """Text for a workflow's output in which nothing is taken for a command.

    Args:
        text: any.
        token: ends the fence; nobody who wrote the text may know it.
    """
    return f"::stop-commands::{token}\n{text.rstrip()}\n::{token}::\n"
