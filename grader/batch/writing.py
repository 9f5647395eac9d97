"""How is one student's report made, where its size harms nobody?

A report is drawn from the whole trace, and that of a program which printed for ever takes a hundred times its
stored size once it is read. So the coordinator hands it on as it is stored, and a process that ends with the
report reads it.
"""

from __future__ import annotations

import msgspec

from grader.batch.pages import student_files
from grader.batch.standing import Standing, empty_trace, result_of
from grader.batch.work import Done
from grader.report import Audience, Language
from grader.spec import Assignment


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """One student's reports, and all that they are made of.

    Attributes:
        one: how the student stands.
        done: what came of the submission, as it is stored.
        assignment: what was asked.
        language: in which it is told.
        audiences: who reads them, a report for each.
    """

    one: Standing
    done: Done
    assignment: Assignment
    language: Language
    audiences: tuple[Audience, ...]


def written(wanted: Wanted) -> tuple[dict[str, bytes], ...]:
    """The files of each report, by name, in the order of the audiences."""
    result, trace = result_of(wanted.done)
    seen = trace if trace is not None else empty_trace(result)

    def files(audience: Audience) -> dict[str, bytes]:
        made = student_files(wanted.one, result, seen, wanted.assignment, wanted.language, audience)
        return {name: text.encode() for name, text in made.items()}

    return tuple(map(files, wanted.audiences))
