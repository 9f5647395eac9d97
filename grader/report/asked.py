"""What was asked in a case, as a person reads it: the handout's sentences, what was done, the hints?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import assert_never

from grader.report import words
from grader.report.telling import Language, pick, seconds, visible
from grader.result import CaseResult, Outcome
from grader.spec.model import (
    Assignment,
    Case,
    Continue,
    HangUp,
    Press,
    Signal,
    Step,
    Stop,
    Text,
    Type,
    Wait,
)


def rules(
    assignment: Assignment, graded: CaseResult, case: Case | None, language: Language
) -> Iterator[tuple[int, str]]:
    """The handout's sentences that a case enforces, each with its number: of what did not pass, else all."""
    own = {e.id: e.rule for e in case.expect} if case is not None else {}
    concerned = [f for f in graded.findings if f.outcome is not Outcome.PASSED] or graded.findings
    for rule in sorted({rule for finding in concerned for rule in own.get(finding.id, ()) or graded.rule}):
        sentence = assignment.handout.sentences.get(rule)
        if sentence is not None:
            yield rule, pick(sentence, language)


def steps(case: Case, language: Language, *, fold: bool = False) -> list[str]:
    """What is done to the program, a clause for each step.

    Args:
        case: the case.
        language: "en" or "zh".
        fold: whether steps alike in a row have one clause together.
    """
    if case.explore:
        return [_say("explored", language)]
    if not fold:
        return [_step(step, language) for step in case.do] or [_say("nothing", language)]
    clauses: list[str] = []
    for step, alike in groupby(case.do):
        times = len(list(alike))
        clause = _step(step, language)
        clauses.append(clause if times == 1 else _say("again", language, clause=clause, times=str(times)))
    return clauses or [_say("nothing", language)]


def hints(graded: CaseResult, case: Case | None, language: Language) -> list[str]:
    """What the instructor says to somebody who failed a case."""
    failed = {f.id for f in graded.findings if f.outcome is Outcome.FAILED}
    if case is None or not failed:
        return []
    said: list[Text] = [e.hint for e in case.expect if e.id in failed and e.hint is not None]
    return [pick(hint, language) for hint in (*said, *([case.hint] if case.hint is not None else []))]


def _step(step: Step, language: Language) -> str:
    match step:
        case Press():
            return _say("press", language, what=step.key)
        case Type():
            return _say("type", language, what=visible(step.line))
        case Signal():
            return _say("signal", language, what=step.signal, to=step.to)
        case Stop():
            return _say("stop", language, to=step.role)
        case Continue():
            return _say("continue", language, to=step.role)
        case HangUp():
            return _say("hang-up", language)
        case Wait():
            return _say("wait", language, what=seconds(step.seconds))
        case _:
            assert_never(step)


def _say(name: str, language: Language, **values: str) -> str:
    return words.say(f"asked.{name}", language, **values)
