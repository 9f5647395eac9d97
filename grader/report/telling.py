"""What every form of report shares: the language, the messages' text, and what is safe to show."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

import msgspec

from grader.report import catalogue
from grader.report.catalogue import Language
from grader.result import Finding, Message, Result
from grader.spec.model import Text

__all__ = ["Language", "noted", "number", "pick", "seconds", "sentence", "told", "visible", "visible_name"]

#: What a workflow's log reads as a command: at a line's start, before which it ignores blanks, or anywhere. A
#: report may break its lines anywhere, so it is broken up wherever it stands.
_COMMAND = re.compile(r"::(?=[A-Za-z0-9])|##(?=\[)")

#: Characters of a student's line that are shown; the rest is counted.
_LONGEST = 400


def told(result: Result, language: Language) -> Result:
    """A result whose findings and notes carry their message as text in that language."""
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
    notes = tuple(
        msgspec.structs.replace(note, text=catalogue.render(note.message, language)) for note in result.notes
    )
    return msgspec.structs.replace(result, cases=cases, notes=notes)


def sentence(finding: Finding, language: Language) -> str:
    """A finding's message in that language."""
    return catalogue.render(finding.message, language)


def noted(message: Message, language: Language) -> str:
    """A note's message in that language, on one line and safe on a terminal."""
    return visible_name(catalogue.render(message, language))


def pick(text: Text, language: Language) -> str:
    """A text of the specification in that language."""
    return text.zh if language == "zh" else text.en


def number(points: Decimal) -> str:
    """Points as people write them: no exponent, no zeros at the end."""
    plain = f"{points.normalize():f}"
    return "0" if plain == "-0" else plain


def seconds(time: float) -> str:
    """A time as people read it: to the millisecond, no zeros at the end."""
    return f"{time:.3f}".rstrip("0").rstrip(".")


def visible(text: str) -> str:
    """Text that somebody else wrote, safe on a terminal: what is invisible or would act is shown as a sign.

    Control characters become their pictures (␛ for escape), other invisible ones their number (‹U+202E›,
    which turns the direction of writing). What a workflow's log takes for a command (``::error::``,
    ``##[group]``) is broken up. Newlines stay; very long lines are cut and what was cut is counted.
    """
    return "\n".join(_visible_line(line) for line in text.split("\n"))


def visible_name(name: str) -> str:
    """A name that somebody else chose, safe on a terminal and on one line: a newline in it is shown as ␊.

    Otherwise a file called "x⏎✓ 100/100" would print a line of the report.
    """
    return visible(name).replace("\n", "␊")


def _visible_line(line: str) -> str:
    cut = len(line) - _LONGEST
    if cut > 0:
        line = line[:_LONGEST]
    # Nearly every line is harmless, and looking at each character of a hundred thousand lines takes seconds.
    shown = line if line.isprintable() else "".join(_sign(character) for character in line)
    shown = _COMMAND.sub(lambda found: f"{found[0][0]}‹{found[0][1:]}›", shown)
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
