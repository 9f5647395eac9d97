"""Which sentence belongs to a message, in English and in Chinese?

A sentence says what was expected, what was seen, and what usually causes it. It stands in the catalogues
(``grader.report.words``) under the message's id. Its places are written ``{name:form}``; the form says how
the argument is told:

    who       a role, a process without one ("#5"), or somebody unknown ("")
    whos      several of them
    text      printed text, in quotation marks
    texts     several of them
    list      words, listed
    step      a step by its number, 0 is the start
    when      during such a step
    times     how often
    does      a disposition: "handled", "ignored" or "default"
    (none)    as it is
"""

from __future__ import annotations

import string
from typing import Any

from grader.report.words import Language, listed, say, words
from grader.result import Message

__all__ = ["Language", "render"]


def render(message: Message, language: Language) -> str:
    """A message as a sentence.

    Args:
        message: id and arguments.
        language: "en" or "zh".

    Raises:
        KeyError: no such message, or an argument that the sentence speaks of is missing.
    """
    sentence = _Teller(language).vformat(words(message.id, language), (), message.args)
    return sentence[:1].upper() + sentence[1:] if language == "en" else sentence


class _Teller(string.Formatter):
    """Fills the places of a finding's sentence."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        match format_spec:
            case "who":
                return self.who(str(value))
            case "whos":
                return self.listed([self.who(str(one)) for one in value])
            case "text":
                return self.quoted(str(value))
            case "texts":
                return self.listed([self.quoted(str(one)) for one in value])
            case "list":
                return self.listed([str(one) for one in value])
            case "step" | "when":
                name = f"told.{format_spec}.number" if int(value) else f"told.{format_spec}.start"
                return say(name, self.language, number=value)
            case "times":
                name = f"told.times.{value}" if int(value) <= 2 else "told.times.many"
                return say(name, self.language, count=value)
            case "does":
                return say(f"told.does.{value}", self.language)
            case _:
                return str(value)

    def who(self, name: str) -> str:
        if not name:
            return say("told.who.unknown", self.language)
        if name.startswith("#"):
            return say("told.who.number", self.language, number=name[1:])
        return say("told.who.role", self.language, role=name)

    def quoted(self, text: str) -> str:
        return say("told.text", self.language, text=text)

    def listed(self, parts: list[str]) -> str:
        return listed(parts, self.language) or say("told.list.none", self.language)
