"""The result as Markdown, for a step's summary, a release or an issue.

What others wrote is escaped or stands in a fence that is longer than any in it, so that it cannot become a
heading, a link, HTML or a picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from grader.report import asked
from grader.report.plain import title, totals
from grader.report.telling import Language, noted, number, pick, sentence, visible, visible_name
from grader.report.words import say
from grader.result import CaseResult, Finding, Outcome, Result
from grader.spec import Assignment, Case

#: Bytes that GitHub takes for a step's summary; a longer one is dropped whole.
SUMMARY_LIMIT = 1024 * 1024

_SIGNS: dict[Outcome, str] = {
    Outcome.PASSED: "✅",
    Outcome.FAILED: "❌",
    Outcome.SKIPPED: "⏭️",
    Outcome.INCONCLUSIVE: "❓",
    Outcome.ERROR: "⚠️",
    Outcome.PENDING: "✍️",
}


def markdown(result: Result, assignment: Assignment, language: Language, limit: int = SUMMARY_LIMIT) -> str:
    """A result as Markdown: the score, a table of the cases, and each case that did not pass.

    Args:
        result: of the submission.
        assignment: what was asked, for rules, steps and hints.
        language: of the text.
        limit: bytes in UTF-8; what does not fit is left out, and that is said.
    """
    cases = {case.id: case for case in assignment.cases}
    name = _escaped(visible_name(result.submission.name))
    head = f"# {_escaped(pick(assignment.title, language))}: {name}\n\n"
    head += f"**{totals(result.score, language)}**\n\n"
    head += "".join(f"> {_escaped(noted(note.message, language))}\n\n" for note in result.notes)
    rows = [
        f"| | {' | '.join(_say(name, language) for name in ('case', 'points', 'outcome'))} |\n",
        "| --- | --- | --- | --- |\n",
        *(_row(graded, language) for graded in result.cases),
        "\n",
    ]
    details = (
        _details(graded, cases.get(graded.id), assignment, language)
        for graded in result.cases
        if graded.outcome is not Outcome.PASSED
    )
    return _fitting([head, *rows, *details], limit, f"\n{_say('more', language)}\n")


def _row(graded: CaseResult, language: Language) -> str:
    earned = "–" if graded.points is None else number(graded.points)
    name = f"{_escaped(title(graded, language))} ({_escaped(visible_name(graded.id))})"
    marks = f"{earned} / {number(graded.possible)}"
    outcome = _say(f"outcome.{graded.outcome.value}", language)
    return f"| {_SIGNS[graded.outcome]} | {name} | {marks} | {outcome} |\n"


def _details(graded: CaseResult, case: Case | None, assignment: Assignment, language: Language) -> str:
    parts = [f"## {_SIGNS[graded.outcome]} {_escaped(title(graded, language))}\n"]
    for rule, quoted in asked.rules(assignment, graded, case, language):
        # The handout is Markdown, and the author's own.
        parts.append(f"> {_say('rule', language, rule=rule)}: {visible_name(quoted)}\n")
    if case is not None:
        done = "; ".join(_escaped(visible_name(step)) for step in asked.steps(case, language, fold=True))
        parts.append(f"{_say('done', language)}: {done}\n")
    reasons: set[tuple[str, str, str]] = set()
    for finding in graded.findings:
        reason = (finding.message.id, f"{finding.message.args}", finding.actual)
        again = reason in reasons and finding.outcome is not Outcome.PASSED
        parts.append(_finding(finding, language, again=again))
        reasons.add(reason)
    parts += [
        f"{_say('hint', language)}: {_escaped(visible_name(hint))}\n"
        for hint in asked.hints(graded, case, language)
    ]
    return "\n".join(parts) + "\n"


def _finding(finding: Finding, language: Language, *, again: bool) -> str:
    earned = "–" if finding.points is None else number(finding.points)
    said = _say("again", language) if again else _escaped(visible_name(sentence(finding, language)))
    text = (
        f"{_SIGNS[finding.outcome]} **{_escaped(visible_name(finding.id))}** "
        f"{earned} / {number(finding.possible)}: {said}\n"
    )
    if finding.outcome is Outcome.PASSED or again:
        return text
    for label in ("expected", "actual"):
        told = finding.expected if label == "expected" else finding.actual
        if told:
            text += f"\n{_say(label, language)}:\n\n{_fenced(visible(told))}\n"
    return text


def _say(name: str, language: Language, /, **values: object) -> str:
    return say(f"markdown.{name}", language, **values)


def _escaped(text: str) -> str:
    """Text in which nothing is taken for Markdown or HTML, nor by GitHub for an address, a name or a sign."""
    escaped = re.sub(r"([\\`*_{}\[\]<>#|~&$@]|:(?=\S))", r"\\\1", text)
    return re.sub(r"www(?=\.)", "www&#8203;", escaped, flags=re.IGNORECASE)


def _fenced(text: str) -> str:
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def _fitting(parts: Iterable[str], limit: int, more: str) -> str:
    """Parts one after the other as long as they fit; then what says that there are more."""
    kept: list[str] = []
    room = limit - len(more.encode())
    for part in parts:
        room -= len(part.encode())
        if room < 0:
            return "".join([*kept, more])
        kept.append(part)
    return "".join(kept)
