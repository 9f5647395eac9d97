"""The result for a machine: the JSON of ``--json``."""

from __future__ import annotations

from grader.report.telling import Language, told
from grader.result import Result, encode


def json(result: Result, language: Language) -> str:
    """A result as JSON, its findings' ``text`` in that language."""
    return encode(told(result, language)).decode()
