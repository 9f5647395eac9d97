"""Traces written by hand: a run told in verbs, one event after the other.

The program's first process is 3 and its child 4, as they are inside a box. The builder keeps the dispositions
and who sent what, so that a told run cannot contradict itself.
"""

from __future__ import annotations

from typing import Any, Literal

from grader.trace import (
    SCHEMA,
    AlarmSet,
    Continued,
    Degraded,
    Disposition,
    DispositionSet,
    Environment,
    Event,
    Executed,
    Exited,
    Forked,
    Header,
    Leftover,
    LimitReached,
    Listened,
    Origin,
    Reaped,
    Rested,
    SendFailed,
    SignalDelivered,
    SignalSent,
    Slept,
    Started,
    Stimulus,
    Stopped,
    Tier,
    Trace,
    Woke,
    Wrote,
)

DRIVER, CONDUCTOR = 3, 4

PROMISES = ("isolation", "signals", "writers", "virtual-time", "exits")


def header(promises: tuple[str, ...] = PROMISES) -> Header:
    """Where a told run ran."""
    tier = Tier("full" if promises == PROMISES else "plain", promises)
    return Header(SCHEMA, "driver-conductor", Environment("0", "", "", "3.11.7", "6.18", "x86_64", tier))


class TraceBuilder:
    """A run of one case."""

    def __init__(self, case: str = "case", promises: tuple[str, ...] = PROMISES) -> None:
        self.case = case
        self.promises = promises
        self.events: list[Event] = []
        self.now = 0.0
        self.steps = 0
        self._dispositions: dict[tuple[int, str], Disposition] = {}
        self._process: dict[int, int] = {}
        self._last_stimulus = -1

    def build(self) -> Trace:
        return Trace(header(self.promises), tuple(self.events))

    def _add(self, event: type[Any], task: int | None = None, **fields: Any) -> int:
        sequence = len(self.events)
        self.events.append(
            event(
                case=self.case,
                run=0,
                sequence=sequence,
                virtual=self.now,
                monotonic=sequence / 1000,
                task=task,
                **fields,
            )
        )
        return sequence

    def _of(self, task: int) -> int:
        return self._process.get(task, task)

    # --- processes

    def start(self, pid: int = DRIVER) -> TraceBuilder:
        self._add(Started, pid, argv=("python3", "driver.py"))
        return self

    def fork(self, parent: int = DRIVER, child: int = CONDUCTOR) -> TraceBuilder:
        self._add(Forked, parent, child=child, thread=False, process=child)
        for (pid, signal), disposition in list(self._dispositions.items()):
            if pid == self._of(parent):
                self._dispositions[child, signal] = disposition
        return self

    def thread(self, task: int, child: int) -> TraceBuilder:
        self._process[child] = self._of(task)
        self._add(Forked, task, child=child, thread=True, process=self._of(task))
        return self

    def execute(self, task: int, path: str = "/bin/sh") -> TraceBuilder:
        self._add(Executed, task, path=path)
        return self

    def listen(self, task: int, family: str = "unix") -> TraceBuilder:
        self._add(Listened, task, family=family)
        return self

    def exit(self, task: int, code: int = 0) -> int:
        return self._add(Exited, task, code=code)

    def die(self, task: int, signal: str) -> int:
        return self._add(Exited, task, code=None, signal=signal)

    def reap(self, task: int, child: int) -> int:
        return self._add(Reaped, task, child=child)

    def stop(self, task: int, signal: str) -> int:
        return self._add(Stopped, task, signal=signal)

    def resume(self, task: int) -> int:
        return self._add(Continued, task)

    # --- signals

    def says(self, task: int, disposition: Disposition, *signals: str) -> TraceBuilder:
        """``task`` handles, ignores or leaves at their default some signals."""
        for signal in signals:
            self._dispositions[self._of(task), signal] = disposition
            self._add(DispositionSet, task, signal=signal, disposition=disposition)
        return self

    def send(self, task: int, signal: str, *targets: int, target: int | None = None) -> int:
        return self._add(
            SignalSent,
            task,
            signal=signal,
            target=targets[0] if target is None else target,
            targets=tuple(sorted(targets)),
        )

    def refuse(self, cause: int, error: str = "ESRCH") -> int:
        return self._add(SendFailed, self.events[cause].task, cause=cause, error=error)

    def deliver(
        self,
        task: int,
        signal: str,
        origin: Origin = "task",
        *,
        sender: int | None = None,
        cause: int | None = None,
    ) -> int:
        return self._add(
            SignalDelivered,
            task,
            signal=signal,
            origin=origin,
            sender=sender,
            disposition=self._dispositions.get((self._of(task), signal), "default"),
            cause=cause,
        )

    def tell(self, sender: int, signal: str, to: int) -> int:
        """A signal is sent and delivered; returns the number of the sending."""
        cause = self.send(sender, signal, to)
        self.deliver(to, signal, sender=sender, cause=cause)
        return cause

    def key(self, signal: str, *tasks: int) -> None:
        """The signal of the key just pressed reaches some processes."""
        for task in tasks:
            self.deliver(task, signal, "key", cause=self._last_stimulus)

    def child_ended(self, parent: int, child: int) -> int:
        return self.deliver(parent, "SIGCHLD", "child", sender=child)

    # --- text

    def write(self, task: int | None, text: str) -> int:
        return self._add(Wrote, task, text=text)

    def echo(self, text: str) -> int:
        return self._add(Wrote, None, text=text, echo=True)

    # --- time and the grader

    def sleep(self, task: int, seconds: float) -> None:
        """``task`` sleeps, and nobody else can go on: time passes."""
        self._add(Slept, task, call="clock_nanosleep", until=self.now + seconds)
        self.now += seconds
        self._add(Woke, task)

    def alarm(self, task: int, seconds: float) -> None:
        self._add(AlarmSet, task, until=self.now + seconds)
        self.now += seconds
        self.deliver(task, "SIGALRM", "alarm")

    def rest(
        self,
        reason: Literal["idle", "met", "steady", "horizon", "busy", "ended", "limit"] = "idle",
        *busy: int,
    ) -> TraceBuilder:
        self._add(Rested, step=self.steps, reason=reason, busy=busy)
        return self

    def press(self, key: str) -> TraceBuilder:
        self.steps += 1
        self._last_stimulus = self._add(Stimulus, step=self.steps, kind="press", what=key)
        return self

    def kill(self, signal: str, to: str, target: int) -> None:
        """The grader sends a signal to one role's process."""
        self.steps += 1
        cause = self._add(Stimulus, step=self.steps, kind="signal", what=signal, to=to, target=target)
        self._last_stimulus = cause
        self.deliver(target, signal, "grader", cause=cause)

    def left(self, task: int, kind: Literal["zombie", "orphan", "running"]) -> int:
        return self._add(Leftover, task, kind=kind)

    def limit(self, limit: str, allowed: str) -> int:
        return self._add(LimitReached, limit=limit, allowed=allowed)

    def degrade(self, promise: Literal["signals", "writers", "virtual-time", "exits"]) -> int:
        return self._add(Degraded, promise=promise, reason="the kernel refused")
