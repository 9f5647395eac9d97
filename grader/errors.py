"""Whose fault is it, if not the student's?

What a student does wrong is an event in a trace, never an exception. Everything raised on purpose by the
grader is one of these, and each knows the exit code of the command line (``CONTRACTS``: 2 usage or
specification, 3 undecided)::

    GraderError                     3
     ├── UsageError                 2   what the person asked for cannot be done as asked
     │    ├── SubmissionError       2   no such path, empty folder, no entry file, unreadable archive
     │    └── SpecificationError    2   the assignment's files are wrong; carries every problem found
     ├── BoxError                   3   no isolation to be had, or the box broke
     └── ObservationError           3   the engine lost sight of the program (kernel refusal, watchdog)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar


class GraderError(Exception):
    """The root of the tree: the grader could not do its work and it is not the student's fault."""

    exit_code: ClassVar[int] = 3


class UsageError(GraderError):
    """What the person asked for cannot be done as asked; the message says how to go on."""

    exit_code: ClassVar[int] = 2


class SubmissionError(UsageError):
    """The submission cannot be opened: no such path, empty, no entry file, unreadable.

    Args:
        message: what is the matter and the way to mend it, in English.
        chinese: the same in Chinese, where it is a student's to mend; else there is English alone.

    Attributes:
        chinese: the message in Chinese, or in English where there is no other.
    """

    def __init__(self, message: str, chinese: str = "") -> None:
        super().__init__(message)
        self.chinese = chinese or message


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in an assignment's files.

    Attributes:
        file: path as the person gave it.
        line: 1-based line, or 0 when the problem is the file's as a whole.
        column: 1-based column in characters, or 0 likewise.
        message: what is wrong.
        mend: the way to mend it, an imperative sentence.
    """

    file: str
    line: int
    column: int
    message: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{place}: {self.message}. {self.mend}"


class SpecificationError(UsageError):
    """The assignment's files are wrong.

    Args:
        problems: every problem that was found, in the order of the files' lines; never empty.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class BoxError(GraderError):
    """No isolation is to be had on this machine, or the box broke while it was used."""


class ObservationError(GraderError):
    """The engine lost sight of the program: a refusal of the kernel, or the watchdog.

    Args:
        message: what happened.
        dump: state of every task at that moment, for the report; empty when there is none.
    """

    def __init__(self, message: str, dump: str = "") -> None:
        super().__init__(message)
        self.dump = dump
