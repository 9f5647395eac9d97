"""Which submissions must be graded now, and how is nothing lost on the way?

``run`` looks at every attempt of the class, hands what the record does not have to an executor, a few at a
time, and writes each result as it arrives. It decides nothing about a submission: a result is what ``work``
said, or that nobody who tried it came back.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from datetime import UTC, datetime
from pathlib import Path
from typing import assert_never

import msgspec

from grader import __version__
from grader.batch.intake import Attempt, Choice, Entry, Intake
from grader.batch.parcel import Parcel, packed, packed_copy
from grader.batch.record import Files, Key, Record
from grader.batch.work import Done, RequiredTier, Task, broken, decoded, encoded, quarantined, unfit, work
from grader.batch.workers import WorkerDied
from grader.errors import SubmissionError
from grader.report import Language
from grader.spec import Assignment
from grader.submission import Submission
from grader.submission.folders import copy_file
from grader.submission.snapshot import Snapshot

#: Workers that may die of one submission before it is left alone.
MOST_KILLED = 3

#: Seconds after which a display hears that nothing has happened.
_TICK = 0.5


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What a class is graded under.

    Attributes:
        assignment: what was asked.
        specification: its file.
        parcel: the files of its folder.
        python: the interpreter to run programs with; None: the assignment's.
        tier: the least isolation and evidence that will do.
        language: of the findings' text.
    """

    assignment: Assignment
    specification: Path
    parcel: Parcel
    python: str | None
    tier: RequiredTier
    language: Language

    @classmethod
    def of(
        cls,
        specification: Path,
        assignment: Assignment,
        python: str | None,
        language: Language,
        tier: RequiredTier | None = None,
    ) -> Order:
        """The order for an assignment as it lies on the disk now.

        Args:
            specification: its file.
            assignment: what is in it.
            python: the interpreter to run programs with; None: the assignment's.
            language: of the findings' text.
            tier: the least isolation and evidence that will do; None: the assignment's, else the full one: a
                class is not graded with less than that unless somebody says so.
        """
        return cls(
            assignment=assignment,
            specification=specification,
            parcel=packed_copy(specification.parent),
            python=python,
            tier=tier or assignment.tier or "full",
            language=language,
        )

    def key(self, submission: str) -> Key:
        """Under what a submission's result is kept."""
        return Key(submission, self.parcel.sha256, __version__, f"{self.python or '-'} {self.tier}")


class Handed(msgspec.Struct, frozen=True, kw_only=True):
    """An attempt, looked at.

    Attributes:
        attempt: which.
        key: its result's.
        submitted: when it was handed in, as the record has it.
    """

    attempt: Attempt
    key: Key
    submitted: datetime | None


# --- what is told while it runs ----------------------------------------------------------------------------


class Looked(msgspec.Struct, frozen=True, tag=True):
    """Every attempt was looked at: how many results are wanted, and how many of them are there already."""

    wanted: int
    there: int


class Began(msgspec.Struct, frozen=True, tag=True):
    """A submission was handed to the executor."""

    student: str


class Ended(msgspec.Struct, frozen=True, tag=True):
    """A result was written."""

    student: str
    done: Done


class Again(msgspec.Struct, frozen=True, tag=True):
    """A worker died of a submission, so many times by now; it is tried again."""

    student: str
    times: int


class Tick(msgspec.Struct, frozen=True, tag=True):
    """Nothing happened for a moment."""


News = Looked | Began | Ended | Again | Tick


class _Wanted(msgspec.Struct):
    key: Key
    student: str
    attempt: Attempt
    #: What was handed to a worker, until its result is written.
    files: Files | None = None


def look(
    intake: Intake, order: Order, record: Record, choice: Choice = "latest"
) -> dict[str, tuple[Handed, ...]]:
    """Opens every attempt that matters, and says under what its result is kept; nothing is run.

    Args:
        intake: the class.
        order: what it is graded under.
        record: remembers when an attempt was handed in.
        choice: which attempt counts; only the best one needs the others graded.

    Returns:
        Each student's attempts, the latest last.
    """
    return {
        id: tuple(_look(attempt, entry, order, record) for attempt in _that_matter(entry, choice))
        for id, entry in intake.entries.items()
    }


def run(
    handed: Mapping[str, Sequence[Handed]],
    order: Order,
    record: Record,
    executor: Executor,
    *,
    at_once: int,
    again: Collection[str] = (),
    only: Collection[str] | None = None,
    heard: Callable[[News], None] = lambda news: None,
) -> None:
    """Grades what is not graded yet.

    Args:
        handed: what ``look`` found.
        order: what it is graded under.
        record: where results are kept.
        executor: runs ``work`` somewhere.
        at_once: how many tasks the executor shall have at any time; no more are in memory.
        again: students whose results are made anew.
        only: the students to grade; None: all.
        heard: is told what happens, in this thread.
    """
    wanted: dict[Key, _Wanted] = {}
    kept: set[Key] = set()
    for id, attempts in handed.items():
        for one in attempts if only is None or id in only else ():
            if id not in again and record.has(one.key):
                kept.add(one.key)
            elif one.key not in wanted:
                wanted[one.key] = _Wanted(one.key, id, one.attempt)
    heard(Looked(len(wanted) + len(kept), len(kept)))
    _Engine(order, record, executor, at_once, heard).grade(list(wanted.values()))


def _that_matter(entry: Entry, choice: Choice) -> tuple[Attempt, ...]:
    match choice:
        case "latest":
            return entry.attempts[-1:]
        case "best":
            return entry.attempts
        case _:
            assert_never(choice)


class _Engine:
    def __init__(
        self,
        order: Order,
        record: Record,
        executor: Executor,
        at_once: int,
        heard: Callable[[News], None],
    ) -> None:
        self.order = order
        self.record = record
        self.executor = executor
        self.at_once = at_once
        self.heard = heard

    def grade(self, wanted: Sequence[_Wanted]) -> None:
        waiting = list(reversed(wanted))
        running: dict[Future[bytes], _Wanted] = {}
        while waiting or running:
            while waiting and len(running) < self.at_once:
                one = waiting.pop()
                task = self._task(one)
                if task is not None:
                    running[self.executor.submit(work, task)] = one
                    self.heard(Began(one.student))
            done, _ = wait(running, timeout=_TICK, return_when=FIRST_COMPLETED)
            if running and not done:
                self.heard(Tick())
            for future in done:
                one = running.pop(future)
                if not self._settle(one, future):
                    waiting.append(one)

    def _task(self, one: _Wanted) -> bytes | None:
        """A submission's task; None where it cannot be opened, with a result, or has changed, without one."""
        try:
            with opened(one.attempt) as submission:
                key = self.order.key(_digest(submission))
                if key != one.key:
                    # Changed since it was looked at: the next run looks at it anew.
                    return None
                alone = submission.files[0] if submission.alone else ""
                one.files = Files(alone, packed(submission.folder))
        except SubmissionError as error:
            language = self.order.language
            reason = error.chinese if language == "zh" else str(error)
            reason = reason.replace(str(one.attempt.found.paths[0]), one.attempt.name)
            self._keep(one, unfit(self.order.assignment, reason, language))
            return None
        return encoded(
            Task(
                submission=one.files.parcel,
                alone=one.files.first,
                assignment=self.order.parcel,
                specification=self.order.specification.name,
                cases=len(self.order.assignment.cases),
                python=self.order.python,
                tier=self.order.tier,
                language=self.order.language,
            )
        )

    def _settle(self, one: _Wanted, future: Future[bytes]) -> bool:
        """Writes what a task came to; whether it is over."""
        order = self.order
        try:
            done = decoded(future.result())
        except (WorkerDied, BrokenExecutor):
            times = self.record.killed(one.key)
            if times < MOST_KILLED:
                self.heard(Again(one.student, times))
                return False
            done = quarantined(order.assignment, times, order.language)
        except Exception as error:  # whatever broke, the others are graded
            done = broken(order.assignment, f"{type(error).__name__}: {error}", order.language)
        self._keep(one, done)
        return True

    def _keep(self, one: _Wanted, done: Done) -> None:
        asked = Files(self.order.specification.name, self.order.parcel)
        self.record.keep(one.key, done, datetime.now(UTC), one.files, asked)
        one.files = None
        self.heard(Ended(one.student, done))


# --- submissions -------------------------------------------------------------------------------------------


@contextlib.contextmanager
def opened(attempt: Attempt) -> Iterator[Submission]:
    """An attempt as a submission; files that the platform delivered one by one are laid together.

    Raises:
        SubmissionError: it cannot be opened.
    """
    found = attempt.found
    if not found.names:
        with Submission.open(found.paths[0]) as submission:
            yield submission
        return
    with tempfile.TemporaryDirectory(prefix="attempt-") as temporary:
        folder = Path(temporary)
        snapshot = Snapshot(found.paths[0], folder)
        for path, name in zip(found.paths, found.names, strict=True):
            copy_file(snapshot, path, Path(name).name)
        only = next(folder.iterdir(), folder) if len(found.names) == 1 else folder
        with Submission.open(only) as submission:
            yield submission


def _digest(submission: Submission) -> str:
    """A file by itself is another submission than a folder with that file in it: there it is the program."""
    return f"{submission.sha256}{'-alone' if submission.alone else ''}"


def _look(attempt: Attempt, entry: Entry, order: Order, record: Record) -> Handed:
    try:
        with opened(attempt) as submission:
            digest = _digest(submission)
    except SubmissionError as error:
        # What cannot be opened is known by what is wrong with it.
        digest = f"unreadable-{attempt.name}-{error}"
    submitted = record.submitted(entry.student.id, digest, attempt.submitted)
    return Handed(attempt=attempt, key=order.key(digest), submitted=submitted)
