"""A case's findings as plain text, for pytest's own output and for forms that take nothing else."""

from __future__ import annotations

from grader.report.telling import Language, number, sentence, visible, visible_name
from grader.report.words import say
from grader.result import CaseResult, Finding, Outcome, Score


def explanation(case: CaseResult, language: Language, *, brief: bool = False) -> str:
    """Why a case did not pass: each finding that did not, a paragraph each.

    Args:
        case: what became of it.
        language: of the sentences.
        brief: a reason that several findings share is told once.
    """
    told: list[str] = []
    reasons: set[tuple[str, str, str]] = set()
    for finding in case.findings:
        if finding.outcome is Outcome.PASSED:
            continue
        reason = (finding.message.id, f"{finding.message.args}", finding.actual)
        if brief and reason in reasons:
            told.append(f"{_mark(case.id, finding)}: {say('plain.again', language)}")
        else:
            told.append(paragraph(case.id, finding, language))
        reasons.add(reason)
    return "\n".join(told)


def paragraph(case_id: str, finding: Finding, language: Language) -> str:
    """What became of one expectation, safe to show: its sentence, and below it what was expected and seen."""
    lines = [f"{_mark(case_id, finding)}: {visible(sentence(finding, language))}"]
    for name, text in (("plain.expected", finding.expected), ("plain.actual", finding.actual)):
        if text:
            lines.extend(
                f"    {say(name, language) + ': ' if first else ''}{line}"
                for first, line in zip([True] + [False] * len(text), visible(text).split("\n"), strict=False)
            )
    return "\n".join(lines)


def _mark(case_id: str, finding: Finding) -> str:
    earned = "-" if finding.points is None else number(finding.points)
    name = f"{visible_name(case_id)}/{visible_name(finding.id)}"
    return f"{name} {finding.outcome.value} {earned}/{number(finding.possible)}"


def title(case: CaseResult, language: Language) -> str:
    """What a case is called, safe to show on one line."""
    return visible_name(case.title.get(language) or case.title.get("en") or case.id)


def totals(score: Score, language: Language) -> str:
    """The score in a line."""
    parts = {name: number(getattr(score, name)) for name in score.__struct_fields__}
    return say("plain.totals", language, **parts)
