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

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "case": "case",
        "points": "points",
        "outcome": "outcome",
        "rule": "Handout {rule}",
        "done": "Done",
        "expected": "expected",
        "actual": "seen",
        "hint": "Hint",
        "again": "for the same reason as above",
        "more": "The rest has no room here.",
        "passed": "passed",
        "failed": "failed",
        "skipped": "skipped: a case that it needs failed",
        "inconclusive": "not decided, a person must look",
        "error": "not graded, not the student's fault",
        "pending": "for a person",
    },
    "zh": {
        "case": "用例",
        "points": "得分",
        "outcome": "结果",
        "rule": "作业要求 {rule}",
        "done": "操作",
        "expected": "应为",
        "actual": "实际",
        "hint": "提示",
        "again": "原因同上",
        "more": "其余内容放不下。",
        "passed": "通过",
        "failed": "未通过",
        "skipped": "跳过：它依赖的用例失败了",
        "inconclusive": "无法判定，需人工查看",
        "error": "未评分，不是学生的错",
        "pending": "待人工评分",
    },
}


def markdown(result: Result, assignment: Assignment, language: Language, limit: int = SUMMARY_LIMIT) -> str:
    """A result as Markdown: the score, a table of the cases, and each case that did not pass.

    Args:
        result: of the submission.
        assignment: what was asked, for rules, steps and hints.
        language: of the text.
        limit: bytes in UTF-8; what does not fit is left out, and that is said.
    """
    words = _WORDS[language]
    cases = {case.id: case for case in assignment.cases}
    name = _escaped(visible_name(result.submission.name))
    head = f"# {_escaped(pick(assignment.title, language))}: {name}\n\n"
    head += f"**{totals(result.score, language)}**\n\n"
    head += "".join(f"> {_escaped(noted(note.message, language))}\n\n" for note in result.notes)
    rows = [
        f"| | {words['case']} | {words['points']} | {words['outcome']} |\n| --- | --- | --- | --- |\n",
        *(_row(graded, words, language) for graded in result.cases),
        "\n",
    ]
    details = (
        _details(graded, cases.get(graded.id), assignment, language)
        for graded in result.cases
        if graded.outcome is not Outcome.PASSED
    )
    return _fitting([head, *rows, *details], limit, f"\n{words['more']}\n")


def _row(graded: CaseResult, words: dict[str, str], language: Language) -> str:
    earned = "–" if graded.points is None else number(graded.points)
    name = f"{_escaped(title(graded, language))} ({_escaped(visible_name(graded.id))})"
    marks = f"{earned} / {number(graded.possible)}"
    return f"| {_SIGNS[graded.outcome]} | {name} | {marks} | {words[graded.outcome.value]} |\n"


def _details(graded: CaseResult, case: Case | None, assignment: Assignment, language: Language) -> str:
    words = _WORDS[language]
    parts = [f"## {_SIGNS[graded.outcome]} {_escaped(title(graded, language))}\n"]
    for rule, quoted in asked.rules(assignment, graded, case, language):
        # The handout is Markdown, and the author's own.
        parts.append(f"> {words['rule'].format(rule=rule)}: {visible_name(quoted)}\n")
    if case is not None:
        done = "; ".join(_escaped(visible_name(step)) for step in asked.steps(case, language))
        parts.append(f"{words['done']}: {done}\n")
    reasons: set[tuple[str, str, str]] = set()
    for finding in graded.findings:
        reason = (finding.message.id, f"{finding.message.args}", finding.actual)
        again = reason in reasons and finding.outcome is not Outcome.PASSED
        parts.append(_finding(finding, words, language, again=again))
        reasons.add(reason)
    parts += [
        f"{words['hint']}: {_escaped(visible_name(hint))}\n" for hint in asked.hints(graded, case, language)
    ]
    return "\n".join(parts) + "\n"


def _finding(finding: Finding, words: dict[str, str], language: Language, *, again: bool) -> str:
    earned = "–" if finding.points is None else number(finding.points)
    said = words["again"] if again else _escaped(visible_name(sentence(finding, language)))
    text = (
        f"{_SIGNS[finding.outcome]} **{_escaped(visible_name(finding.id))}** "
        f"{earned} / {number(finding.possible)}: {said}\n"
    )
    if finding.outcome is Outcome.PASSED or again:
        return text
    for label in ("expected", "actual"):
        told = finding.expected if label == "expected" else finding.actual
        if told:
            text += f"\n{words[label]}:\n\n{_fenced(visible(told))}\n"
    return text


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
