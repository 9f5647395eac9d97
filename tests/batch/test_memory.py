"""A class of any size takes the memory of one student: results, traces and reports stay on the disk."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from grader import spec
from grader.batch import (
    Attempt,
    Entry,
    Fate,
    Found,
    Handed,
    Intake,
    Key,
    Order,
    Publisher,
    Record,
    Student,
    Terms,
)
from grader.batch.work import unfit
from grader.spec import Assignment

pytestmark = pytest.mark.long

SPECIFICATION = Path(__file__).parents[2] / "assignments" / "driver-conductor" / "assignment.yaml"


class Drawn(Executor):
    """Draws a report of no files, whatever is asked; that files are files is another test's matter."""

    def __init__(self) -> None:
        self.count = 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.count += 1
        future: Future[Any] = Future()
        future.set_result(({},))
        return future


@pytest.fixture(scope="module")
def small() -> Assignment:
    """Of one case, so that it is quick."""
    whole = spec.load(SPECIFICATION)
    return msgspec.structs.replace(whole, cases=whole.cases[:1])


def peak(folder: Path, assignment: Assignment, count: int) -> int:
    """Most bytes that Python holds while the reports of a class are written, of which nothing is there."""
    intake = Intake(layout="folder", entries={}, left=())
    order = Order.of(SPECIFICATION, assignment, None, "en")
    handed = {}
    for number in range(count):
        id = f"student-{number:04d}"
        attempt = Attempt(
            found=Found(label=id, words=(id,), paths=(Path(f"{id}.py"),)), submitted=None, late=None
        )
        intake.entries[id] = Entry(student=Student(id=id), attempts=(attempt,))
        handed[id] = (Handed(attempt=attempt, key=order.key(id), submitted=None),)
    drawn = Drawn()
    with Record.open(folder, new=True) as record:
        record._connection.execute("pragma synchronous = off")  # power loss is another test's matter
        _store(record, order.key("first"), assignment, count)
        publisher = Publisher(intake, record, order, Terms(), executor=drawn)
        with _measured():
            class_ = publisher.publish(handed)
            most = tracemalloc.get_traced_memory()[1]
    assert (len(class_), drawn.count) == (count, count)
    assert len((folder / "results.jsonl").read_bytes().splitlines()) == count
    return most


@contextmanager
def _measured() -> Iterator[None]:
    """Counts what is allocated. A collection that finds nothing still gives back the interpreter's lists of
    freed tuples, a megabyte that grows until it is full; so there is one every now and then."""
    thresholds = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(500, 1, 1)
    tracemalloc.start()
    try:
        yield
    finally:
        tracemalloc.stop()
        gc.set_threshold(*thresholds)
        gc.unfreeze()


def _store(record: Record, key: Key, assignment: Assignment, count: int) -> None:
    """One result for each student, with a trace of random bytes."""
    done = msgspec.structs.replace(unfit(assignment, "a test's result", "en"), fate=Fate.GRADED)
    record.keep(key, done, datetime(2026, 1, 1, tzinfo=UTC))
    with record._connection as connection:
        connection.execute(
            "with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ?) "
            "insert into graded select printf('student-%04d', i), assignment, grader, conditions, fate, "
            "finished, result, randomblob(10000) from n, graded where submission = 'first'",
            (count,),
        )


def test_ten_times_the_class_takes_the_same_memory(tmp_path: Path, small: Assignment) -> None:
    peak(tmp_path / "first", small, 20)  # what is read and compiled once
    few, many = (peak(tmp_path / str(count), small, count) for count in (60, 600))
    # Numbers of students are kept, nothing else of them: their standings alone would be twice that.
    assert many - few < 540 * 400, (few, many)
