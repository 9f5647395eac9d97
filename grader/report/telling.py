"""What every form of report shares: the language, the messages' text, and what is safe to show."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

import msgspec

from grader.report import catalogue
from grader.report.catalogue import Language
from grader.result import Finding, Result
from grader.spec.model import Text

__all__ = ["Language", "number", "pick", "sentence", "told", "visible"]

#: Characters of a student's line that are shown; the rest is counted.
_LONGEST = 400


def told(result: Result, language: Language) -> Result:
    """A result whose findings carry their message as text in that language."""
    cases = tuple(
        msgspec.structs.replace(
            case,
            findings=tuple(
                msgspec.structs.replace(finding, text=sentence(finding, language))
                for finding in case.findings
            ),
        )
        for case in result.cases
    )
    return msgspec.structs.replace(result, cases=cases)


def sentence(finding: Finding, language: Language) -> str:
    """A finding's message in that language."""
    return catalogue.render(finding.message, language)


def pick(text: Text, language: Language) -> str:
    """A text of the specification in that language."""
    return text.zh if language == "zh" else text.en


def number(points: Decimal) -> str:
    """Points as people write them: no exponent, no zeros at the end."""
    plain = f"{points.normalize():f}"
    return "0" if plain == "-0" else plain


def visible(text: str) -> str:
    """Text that somebody else wrote, safe on a terminal: what is invisible or would act is shown as a sign.

    Control characters become their pictures (␛ for escape), other invisible ones their number (‹U+202E›,
    which turns the direction of writing). Newlines stay; very long lines are cut and what was cut is counted.
    """
    return "\n".join(_visible_line(line) for line in text.split("\n"))


def _visible_line(line: str) -> str:
    cut = len(line) - _LONGEST
    if cut > 0:
        line = line[:_LONGEST]
    shown = "".join(_sign(character) for character in line)
    return f"{shown}… (+{cut})" if cut > 0 else shown


def _sign(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}:
        return f"‹U+{code:04X}›"
    return character
