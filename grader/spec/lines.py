"""In which forms may an author write a line of output?"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from typing import Literal

from grader.spec.forms import Context, Fields, HowOften, Key, OneOrMany, Printed, choice
from grader.spec.model import LineExpected
from grader.spec.nodes import Place, shown
from grader.spec.patterns import PatternError, compile_line_pattern, is_template

Match = Literal["text", "exact", "pattern"]

LINE = Key("line", OneOrMany(Printed(may_be_empty=True)), required=True)
MATCH: Key[Match] = Key("match", choice(LineExpected, "match"))
TIMES = Key("times", HowOften())


def read_lines(fields: Fields) -> tuple[tuple[str, ...], Match] | None:
    """The accepted texts of a line and how they are matched; None, and a problem, where no line or every line
    would fit.

    Args:
        fields: a mapping with the keys ``LINE`` and ``MATCH``.
    """
    lines = fields.get(LINE)
    match = fields.get(MATCH)
    if lines is None:
        return None
    if match is None:
        match = usual_match(lines)
    right = fitting(lines, match, fields.place(LINE), fields.context)
    return (lines, match) if right else None


def usual_match(lines: Collection[str]) -> Match:
    """How texts are matched where nothing is said of it: a place such as {total:int} means nothing else than
    a template."""
    return "pattern" if any(is_template(line) for line in lines) else "text"


def fitting(lines: Collection[str], match: Match, place: Place, context: Context) -> bool:
    """Whether some lines fit the texts and some do not; a problem where not."""
    if match == "pattern":
        for line in lines:
            try:
                compile_line_pattern(line)
            except PatternError as error:
                message, _, mend = str(error).partition(". ")
                context.problem(place, f"in the pattern {shown(line)} {message}", mend)
                return False
    if match != "exact" and not all(lines):
        context.problem(
            place,
            "an empty text is found in every line",
            "Write what the line says; an empty line is {line: '', match: exact}.",
        )
        return False
    if match == "text" and any(_says_nothing(line, context.ignore) for line in lines):
        context.problem(
            place,
            f"nothing is left of the text without {' and '.join(context.ignore)}: every line has it",
            "Write match: exact or match: pattern, or ignore less under text:.",
        )
        return False
    return True


def _says_nothing(line: str, ignore: Collection[str]) -> bool:
    """Whether everything in a line is ignored when lines are compared."""
    return all(
        ("white space" in ignore and (character.isspace() or unicodedata.category(character) == "Cf"))
        or ("punctuation" in ignore and unicodedata.category(character)[0] in "PS")
        for character in line
    )
