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

from grader.report.plain import paragraph, title, totals
from grader.report.telling import Language, visible, visible_name
from grader.result import CaseResult, Finding, Outcome, Result

#: Annotations of one kind that GitHub keeps for a step.
_MOST = 10

_Kind = Literal["error", "warning", "notice"]

_MORE: dict[Language, str] = {
    "en": "{count} more; the summary has them all",
    "zh": "还有 {count} 条，见任务摘要",
}


def github(result: Result, language: Language, folder: str = "") -> str:
    """Annotations: an error for each loss, a warning for what is not graded, a notice with the score.

    Args:
        result: of the submission.
        language: of the texts.
        folder: of the submission, relative to the repository; "" for its top.
    """
    file = "/".join(part for part in (folder.strip("/"), result.submission.file) if part not in ("", "."))
    lost: list[tuple[CaseResult, Finding]] = []
    open_: list[tuple[CaseResult, Finding]] = []
    for graded in result.cases:
        for finding in graded.findings:
            match finding.outcome:
                case Outcome.FAILED:
                    lost.append((graded, finding))
                case Outcome.INCONCLUSIVE | Outcome.ERROR:
                    open_.append((graded, finding))
                case Outcome.PASSED | Outcome.SKIPPED | Outcome.PENDING:
                    pass  # a skipped case's cause is told where it failed
    lost.sort(key=lambda one: -(one[1].possible or Decimal(0)))
    lines = [*_told("error", lost, file, language), *_told("warning", open_, file, language)]
    lines.append(_command("notice", "", result.assignment, totals(result.score, language)))
    return "".join(f"{line}\n" for line in lines)


def _told(
    kind: _Kind, findings: Sequence[tuple[CaseResult, Finding]], file: str, language: Language
) -> Iterator[str]:
    shown = findings if len(findings) <= _MOST else findings[: _MOST - 1]
    for case, finding in shown:
        name = f"{title(case, language)} ({visible_name(case.id)}/{visible_name(finding.id)})"
        yield _command(kind, file, name, paragraph(case.id, finding, language))
    if len(shown) < len(findings):
        yield _command(kind, file, "…", _MORE[language].format(count=len(findings) - len(shown)))


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
