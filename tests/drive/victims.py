"""The victims of ``tests/programs`` in their boxes."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from grader.box import Box, open_box
from grader.drive import Program, start
from grader.trace import Event, Trace
from tests.conformance.implementations import assignment, case

PROGRAMS = Path(__file__).parents[1] / "programs"

Kind = TypeVar("Kind", bound=Event)


@contextlib.contextmanager
def box_of(name: str, folder: Path, python: str | None = None) -> Iterator[Box]:
    """A box with one victim alone."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(PROGRAMS / f"{name}.py", folder / f"{name}.py")
    with open_box(folder, f"{name}.py", python) as box:
        yield box


@contextlib.contextmanager
def started(name: str, folder: Path, watchdog: float = 30.0, **more: Any) -> Iterator[Program]:
    """A victim, started and at rest, for a dialogue."""
    one = case(**more)
    with box_of(name, folder) as box, start(assignment(one), one.id, box, watchdog=watchdog) as program:
        yield program


def of_kind(trace: Trace, kind: type[Kind], where: Callable[[Kind], bool] = lambda event: True) -> list[Kind]:
    """The events of one kind, in order."""
    return [event for event in trace.events if isinstance(event, kind) and where(event)]


def root_of(trace: Trace) -> int:
    """The program's first process."""
    return next(iter(trace.processes()))


def children_of(trace: Trace, parent: int) -> list[int]:
    """The processes that a process made."""
    return [pid for pid, process in trace.processes().items() if process.parent == parent]
