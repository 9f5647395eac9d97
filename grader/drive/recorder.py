"""How does an event get its number? The one place where a run's events are made and counted."""

from __future__ import annotations

from typing import Any

from grader.drive.clock import SECOND, Clock
from grader.trace import Event


class Recorder:
    """Collects the events of one run.

    Args:
        case: id of the case.
        run: number of its run.
        clock: the program's clock.
    """

    def __init__(self, case: str, run: int, clock: Clock) -> None:
        self.case = case
        self.run = run
        self.clock = clock
        self.events: list[Event] = []
        self.closed = False

    def record(self, kind: type[Any], task: int | None = None, /, **fields: Any) -> int:
        """Record an event of a kind; returns its sequence number (-1 once the recorder is closed)."""
        if self.closed:
            return -1
        self.clock.catch_up()
        sequence = len(self.events)
        self.events.append(
            kind(
                case=self.case,
                run=self.run,
                sequence=sequence,
                virtual=self.clock.now / SECOND,
                monotonic=self.clock.elapsed() / SECOND,
                task=task,
                **fields,
            )
        )
        return sequence
