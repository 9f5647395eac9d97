"""Reports of eight kinds of programs, from traces of real runs that are stored beside this file.

Made by ``grade PROGRAM -a ID --only CASE --trace FILE`` with programs of ``reference/``; ``words`` is the
solution with a full stop, a comma and a character changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from grader import spec
from grader.grading import rejudge
from grader.result import Result
from grader.spec import Assignment
from grader.trace import Event, Trace, Wrote, decode

_HERE = Path(__file__).parent
_ASSIGNMENTS = _HERE.parents[1] / "assignments"


@dataclass(frozen=True)
class Sample:
    """A report's parts.

    Attributes:
        name: of the kind of program.
    """

    name: str

    @cached_property
    def trace(self) -> Trace:
        if self.name == "lines":
            return _with_lines(_stored("right"), 10_000)
        return _stored(self.name)

    @cached_property
    def assignment(self) -> Assignment:
        return spec.load(_ASSIGNMENTS / self.trace.header.assignment)

    @cached_property
    def result(self) -> Result:
        return rejudge(self.assignment, self.trace, name=self.name).result


def _stored(name: str) -> Trace:
    return decode((_HERE / "data" / f"{name}.jsonl").read_bytes())


def _with_lines(trace: Trace, count: int) -> Trace:
    """The same run, in which each line of the program comes many times."""
    events: list[Event] = []
    number: dict[str, int] = {}
    for event in trace.events:
        times = count if isinstance(event, Wrote) and not event.echo else 1
        for time in range(times):
            sequence = number.get(event.case, 0)
            number[event.case] = sequence + 1
            made = msgspec.structs.replace(event, sequence=sequence)
            if isinstance(made, Wrote) and times > 1:
                made = msgspec.structs.replace(made, text=f"{made.text.rstrip()} {time}\n")
            events.append(made)
    return Trace(trace.header, tuple(events))


SAMPLES = [
    Sample(name)
    for name in ("right", "words", "no-signals", "hang", "crash", "lost-update", "deadlock", "lines")
]
