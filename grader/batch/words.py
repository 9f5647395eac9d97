"""How does a report of a class say it, in English and Chinese?

The words stand in the catalogues as ``batch.NAME``.
"""

from __future__ import annotations

from collections.abc import Iterable

from grader.batch.standing import Need, Status
from grader.report import Language, words


def say(name: str, language: Language, /, **values: object) -> str:
    """A sentence in a language, with its places filled."""
    return words.say(f"batch.{name}", language, **values)


def status(of: Status, language: Language) -> str:
    """Where the work is, in words."""
    return say(f"status.{of.value}", language)


def need(of: Need, language: Language) -> str:
    """Why a person must look, in words."""
    return say(f"need.{of.value}", language)


def needs(of: Iterable[Need], language: Language) -> str:
    """Why a person must look, all of it."""
    return ("、" if language == "zh" else ", ").join(need(each, language) for each in of)
