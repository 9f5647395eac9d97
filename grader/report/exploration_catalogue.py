"""In which words is an exploration told, in English and in Chinese?

They stand in the catalogues as ``exploration.NAME``.
"""

from __future__ import annotations

import re

from grader.report import words
from grader.report.words import Language, listed

__all__ = ["listed", "phrase", "say"]

#: What the explorer says in English of its own, and its name in the catalogues; the groups are taken over.
_PHRASES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), name)
    for pattern, name in (
        (
            r"Every kind of access was tried: .* A fault that needs particular values late in a loop is not "
            r"excluded\.",
            "said.bound",
        ),
        (r"it waits for a signal from outside", "said.signal"),
        (
            r"(?P<signal>.+) came (?P<times>\d+) more times while it was still pending: that is one signal",
            "said.merged",
        ),
        (r"(?P<signal>.+) was handled just before the wait began", "said.early"),
        (
            r"it does not end by itself, or not for very long; nothing new was seen any more, and no fault",
            "said.endless",
        ),
        (r"more than (?P<count>\d+) steps", "said.steps"),
        (r"the program makes more than (?P<count>\d+) tasks", "said.tasks"),
        (r"the program starts more than (?P<count>\d+) threads and processes", "said.started"),
        (r"two runs under the same schedule differ", "said.differs"),
        (r"the schedule that showed a fault does not show it every time", "said.lost"),
        (r"(?P<what>.*) in the explorer itself: (?P<why>.*)", "said.broken"),
        (r"(?P<what>.*) is not modelled \((?P<place>.*)\)", "said.unmodelled.at"),
        (r"(?P<what>.*) is not modelled", "said.unmodelled"),
        (r"(?P<what>.*) reaches past the explorer \((?P<place>.*)\)", "said.reaches.at"),
        (r"(?P<what>.*) reaches past the explorer", "said.reaches"),
        (r"(?P<file>.*) could not be instrumented: (?P<why>.*)", "said.uninstrumented"),
    )
)


def say(name: str, language: Language, /, **values: object) -> str:
    """A sentence in that language.

    Args:
        name: which.
        language: "en" or "zh".
        values: what fills its places, safe to show already.

    Raises:
        KeyError: no such sentence, or a place is not filled.
    """
    return words.say(f"exploration.{name}", language, **values)


def phrase(text: str, language: Language) -> str:
    """What the explorer said in English, in that language; in English where no translation is known."""
    for pattern, name in _PHRASES:
        found = pattern.fullmatch(text)
        if found is not None:
            return say(name, language, **found.groupdict())
    return text
