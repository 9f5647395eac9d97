"""Which lines does a pattern fit?

A pattern is a template when it has a place such as ``{total:int}``, whose text is otherwise taken literally;
else it is a regular expression of Python.
"""

from __future__ import annotations

import re
import warnings
from difflib import get_close_matches

#: What a place of each type fits. A number ends where its digits end: "3.5" is no int, and "12" is not "1".
_TYPES = {
    "int": r"[+-]?[0-9]+(?![0-9]|\.[0-9])",
    "float": r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?(?![0-9])",
    "word": r"\w+",
    "text": r".+",
}
_NUMBERS = ("int", "float")

_PLACE = re.compile(r"\{([^\W\d]\w*):([A-Za-z]\w*)\}")


class PatternError(ValueError):
    """A pattern is none; the message says why, and ends with the way to mend it."""


def is_template(text: str) -> bool:
    """Whether a text has a place such as ``{total:int}``."""
    return _PLACE.search(text) is not None


def numbers_in(text: str) -> tuple[str, ...]:
    """The names of a template's places that fit numbers; none in a regular expression."""
    return tuple(place[1] for place in _PLACE.finditer(text) if place[2] in _NUMBERS)


def compile_line_pattern(text: str) -> re.Pattern[str]:
    """The regular expression that finds a pattern in a line; each place of a template is a named group.

    Args:
        text: a template, such as ``"A={a:int} B={b:int}"`` (types int, float, word, text), or a regular
            expression.

    Raises:
        PatternError: unknown type, a name that stands twice, or a regular expression that does not compile.
    """
    if not is_template(text):
        return _compiled(text)
    expression = ""
    names: set[str] = set()
    end = 0
    for place in _PLACE.finditer(text):
        name, type_ = place.groups()
        if type_ not in _TYPES:
            near = get_close_matches(type_[:40], _TYPES, n=1)
            mend = f"Write {{{name}:{near[0]}}}" if near else f"Use one of {', '.join(_TYPES)}"
            raise PatternError(f"{place[0]} has the unknown type {type_!r}. {mend}.")
        if name in names:
            raise PatternError(f"the name {name!r} stands twice. Give every place a name of its own.")
        names.add(name)
        if place.start() == 0 and type_ in _NUMBERS:
            # A search would otherwise find the tail of a longer number.
            expression += r"(?<![0-9])(?<![0-9]\.)"
        expression += re.escape(text[end : place.start()]) + f"(?P<{name}>{_TYPES[type_]})"
        end = place.end()
    return _compiled(expression + re.escape(text[end:]))


def _compiled(expression: str) -> re.Pattern[str]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return re.compile(expression)
    except (re.error, OverflowError, RecursionError) as error:
        raise PatternError(
            f"the regular expression does not compile: {error}. "
            "Mend it, or put a backslash before each of its characters that is meant literally."
        ) from error
