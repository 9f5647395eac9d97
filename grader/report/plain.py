"""A case's findings as plain text, for pytest's own output."""

from __future__ import annotations

from grader.report.telling import Language, number, sentence, visible, visible_name
from grader.result import CaseResult, Finding, Outcome

_LABELS: dict[Language, dict[str, str]] = {
    "en": {"expected": "expected", "actual": "seen"},
    "zh": {"expected": "应为", "actual": "实际"},
}


def explanation(case: CaseResult, language: Language) -> str:
    """Why a case did not pass: each finding that did not, a paragraph each."""
    return "\n".join(
        _paragraph(case.id, finding, language)
        for finding in case.findings
        if finding.outcome is not Outcome.PASSED
    )


def _paragraph(case_id: str, finding: Finding, language: Language) -> str:
    labels = _LABELS[language]
    earned = "-" if finding.points is None else number(finding.points)
    mark = f"{earned}/{number(finding.possible)}"
    name = f"{visible_name(case_id)}/{visible_name(finding.id)}"
    lines = [f"{name} {finding.outcome.value} {mark}: {visible(sentence(finding, language))}"]
    for name, text in (("expected", finding.expected), ("actual", finding.actual)):
        if text:
            lines.extend(
                f"    {labels[name] + ': ' if first else ''}{line}"
                for first, line in zip([True] + [False] * len(text), visible(text).split("\n"), strict=False)
            )
    return "\n".join(lines)
