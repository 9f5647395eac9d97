"""What can be seen without ptrace?

Where the kernel refuses ptrace (Yama's scope 2 or 3, gVisor, a container without the right), the run goes on
with what /proc says: which processes there are, whose children, whether they are stopped, zombies or gone,
what is printed. Who signalled whom, who wrote a line and in which order processes ended cannot be known, and
the program's time is the machine's. What is lost is said once; expectations that need it are inconclusive.
"""

from __future__ import annotations

import contextlib
import os
import signal
from typing import Final

from grader.drive import processes
from grader.drive.observation import Computing
from grader.drive.recorder import Recorder
from grader.drive.terminal import Terminal
from grader.drive.tracees import Task
from grader.spec.model import Limits
from grader.trace import Continued, Exited, Forked, LimitReached, Started, Stopped, Wrote

#: Processes of the box that are not the program's.
_BESIDE: Final = 1


class Watcher:
    """Watches a program through /proc; see ``grader.drive.observation`` for what it promises.

    Args:
        recorder: where events go.
        limits: what the program may use up.
        argv: the program's command line as it is told.
        program: the program's first process, outside the box.
        reason: why there is no better evidence.
        box: the box's first process, outside it; it has everybody whose parent has ended.
        launcher: the program's parent, outside.
    """

    def __init__(
        self,
        recorder: Recorder,
        limits: Limits,
        argv: tuple[str, ...],
        program: int,
        reason: str,
        box: int,
        launcher: int,
    ) -> None:
        self._recorder = recorder
        self._limits = limits
        self._argv = argv
        self._program = program
        self._box = box
        self._launcher = launcher
        self.tasks: dict[int, Task] = {}
        self.flooded = False
        missing = f"who signalled whom, who wrote a line, the order of exits and virtual time: {reason}"
        self.lost = dict.fromkeys(("signals", "writers", "exits", "virtual-time"), missing)
        self._terminal: Terminal | None = None
        self._known: dict[int, Task] = {}
        who = processes.identity(program)
        self.root = who.inside if who is not None else None

    def begin(self) -> None:
        """The program is about to be started."""
        self._recorder.record(Started, self.root, argv=self._argv)
        self.serve()

    # --- the port ---

    def living(self) -> tuple[int, ...]:
        """Processes (inside) that have not ended."""
        return tuple(sorted({task.process_inside for task in self.tasks.values()}))

    def outside(self, inside: int) -> int | None:
        """The pid outside of a living process of the box."""
        return next((t.process for t in self.tasks.values() if t.process_inside == inside), None)

    def watch_terminal(self, terminal: Terminal) -> None:
        """From now on what is printed on a terminal is recorded."""
        self._terminal = terminal

    def stimulate(self, stimulus: int, hangs_up: bool = False) -> None:
        """Nothing to remember: causes are not known here."""

    def sent_by_grader(self, process: int, number: int, stimulus: int) -> None:
        """Nothing to remember: deliveries are not seen here."""

    def approaching(self) -> bool:
        """Nobody stops for his signals here."""
        return False

    def collect(self, echo: bool = False) -> bool:
        """Take what the terminal has received so far; whether there was anything."""
        text = self._terminal.drain() if self._terminal is not None else ""
        if not text:
            return False
        self._recorder.record(Wrote, None, text=text, echo=echo)
        if self._terminal is not None and self._terminal.received > self._limits.output and not self.flooded:
            self.flooded = True
            self._recorder.record(LimitReached, limit="output", allowed=f"{self._limits.output} bytes")
        return True

    def serve(self) -> bool:
        """Look who came, went, stopped or goes on; whether anything changed."""
        changed = False
        present: dict[int, Task] = {}
        most = self._limits.tasks + _BESIDE + 1
        for process in processes.descendants(self._box, most):
            if process == self._launcher:
                continue
            moment, who = processes.moment(process), processes.identity(process)
            if moment is None or who is None or moment.state in "ZX":
                continue
            leader = self._known.get(process)
            if leader is None:
                leader = self._known[process] = Task(process, process, who.inside, who.inside)
                changed = True
                if process != self._program:
                    parent = self._known.get(who.parent)
                    self._recorder.record(
                        Forked,
                        parent.inside if parent else None,
                        child=who.inside,
                        thread=False,
                        process=who.inside,
                    )
            changed = self._note_stop(leader, moment.state == "T") or changed
            leader.lent = moment.state == "D" and processes.lends(process)
            present[process] = leader
            for tid in processes.tasks(process):
                if tid != process:
                    present[tid] = self.tasks.get(tid) or Task(tid, process, 0, who.inside)
                    present[tid].stopped = leader.stopped
                    present[tid].lent = processes.lends(tid)
        for tid, task in self.tasks.items():
            if tid not in present and tid == task.process:
                self._recorder.record(Exited, task.inside, code=None)
                changed = True
        self.tasks = present
        if len(present) > self._limits.tasks and not self.flooded:
            self.flooded = True
            self._recorder.record(LimitReached, limit="tasks", allowed=f"{self._limits.tasks} tasks")
        return changed

    def _note_stop(self, task: Task, stopped: bool) -> bool:
        if stopped == task.stopped:
            return False
        task.stopped = stopped
        if stopped:
            self._recorder.record(Stopped, task.inside, signal="unknown")
        else:
            self._recorder.record(Continued, task.inside)
        return True

    def next_deadline(self) -> int | None:
        """Deadlines are not known here."""
        return None

    def set_time(self, now: int) -> None:
        """The clock is the machine's."""

    def expire(self) -> tuple[int, ...]:
        """Waits end by themselves here."""
        return ()

    def expire_short_waits(self) -> None:
        """Waits end by themselves here."""

    def note_dispositions(self) -> None:
        """They are read when they are asked for; here nobody tells their change."""

    def look_again(self) -> None:
        """Nobody is held here."""

    def polls(self) -> bool:
        """Nobody is held here."""
        return False

    def defers(self) -> bool:
        """Nobody is held here."""
        return False

    def be_orderly(self, orderly: bool) -> None:
        """Nobody is held here."""

    def take_turn(self) -> bool:
        """Nobody ever waits."""
        return False

    def end_turns(self) -> bool:
        """Nobody ever waits."""
        return False

    def let_go(self) -> bool:
        """Nobody is held here."""
        return False

    def spinning(self) -> tuple[int, ...]:
        """Nobody is held here."""
        return ()

    def awaits_nothing(self, spinning: frozenset[int] = frozenset()) -> bool:
        """Whether, with everybody else asleep, no signal is on its way and no byte between two sockets."""
        for tid, task in self.tasks.items():
            if task.stopped or tid in spinning:
                continue
            sets = processes.signals(tid)
            if sets is None or sets.deliverable:
                return False
        return all(processes.network_is_quiet(tid) for tid in list(self.tasks)[:1])

    def computes(self, tasks: frozenset[int]) -> Computing:
        """Nothing of the kind can be found out without ptrace."""
        return "unknown"

    def waits_for_ever(self) -> bool:
        """Whether no task's wait can end by time."""
        return all(task.stopped or processes.waits_for_ever(tid) for tid, task in self.tasks.items())

    def cpu(self) -> int:
        """Nanoseconds of CPU that the living processes have used."""
        return sum(processes.cpu(process) for process in {task.process for task in self.tasks.values()})

    def unreaped(self) -> tuple[int, ...]:
        """Processes (inside) that have ended and that their living parent has not reaped: zombies."""
        return tuple(sorted({child for process in list(self.tasks) for child in processes.zombies(process)}))

    def kill(self) -> None:
        """End every task of the program, at once, and its box with it.

        One by one would not do: a fork bomb makes new ones while the old ones are looked for.
        """
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._box, signal.SIGKILL)

    def bury(self, everybody: bool = False) -> None:
        """The box has been killed; the kernel buries everybody."""
        self.tasks = {}

    def dump(self) -> str:
        """The state of every task, for a person."""
        states = ((task.inside, processes.moment(tid)) for tid, task in self.tasks.items())
        return "\n".join(f"task {inside}: state {m.state if m else 'gone'}" for inside, m in states)
