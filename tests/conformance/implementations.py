"""The two ways to run a program of the table: as a shell does, and under the observer.

Both start it with the same launcher in the same box. A stimulus is given when the program has said ``ready``
once more (or has stopped) and nobody in it runs; nothing here waits by the clock, though the program may.
"""

from __future__ import annotations

import itertools
import os
import select
import signal
import socket
import struct
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from grader.box import Box
from grader.drive import launcher, processes
from grader.drive import run as drive
from grader.drive.terminal import Terminal
from grader.spec.keys import key_bytes
from grader.spec.model import (
    Assignment,
    Case,
    Continue,
    HangUp,
    Limits,
    Press,
    ProgramFiles,
    Role,
    Signal,
    Step,
    Stop,
    Text,
    Type,
)
from grader.spec.signals import number_of
from grader.trace import Exited, Started, Stopped, Trace, Wrote

#: A guard against a hanging test, never part of a comparison.
PATIENCE = 30.0

_TEXT = Text(en="", zh="")


@dataclass(frozen=True)
class Behaviour:
    """What a person at the terminal sees of a program.

    Attributes:
        output: everything on the terminal, echo included.
        end: the root process's end: "exit 0", "SIGINT", or "stopped" or "alive" where it has not ended.
    """

    output: str
    end: str


@dataclass(frozen=True)
class Stimuli:
    """What is done to a program.

    Attributes:
        steps: in order.
        after: what each step waits for natively, besides rest: "ready": that the program said so once more;
            "stop": that it stopped once more; "spin": the same as "ready", but it does not come to rest; "":
            nothing else. Steps beyond the end of this wait for "ready".
        stays: where the program is still there when it is over: what is waited for, else None.
    """

    steps: tuple[Step, ...] = ()
    after: tuple[str, ...] = ()
    stays: str | None = None


def assignment(*cases: Case) -> Assignment:
    """An assignment with the roles driver (the first process) and conductor (its child)."""
    roles = {
        "driver": Role(name="driver", relation="root"),
        "conductor": Role(name="conductor", relation="child", of="driver"),
    }
    return Assignment(
        id="conformance", title=_TEXT, program=ProgramFiles(files=("*.py",)), roles=roles, cases=cases
    )


def case(*steps: Step, **more: Any) -> Case:
    """A case that does these steps and expects nothing."""
    return Case(id="case", title=_TEXT, rule=(1,), do=steps, expect=(), **more)


def observed_trace(box: Box, *steps: Step, watchdog: float = PATIENCE, **more: Any) -> Trace:
    """The trace of a run to the very end: everything is waited for."""
    one = case(*steps, **more)
    return drive(assignment(one), one, box, lambda trace: False, watchdog=watchdog)


def observed(box: Box, stimuli: Stimuli) -> tuple[Behaviour, Trace]:
    """How the program behaves under the observer."""
    trace = observed_trace(box, *stimuli.steps, limits=Limits(tasks=40))
    return behaviour(trace), trace


def behaviour(trace: Trace) -> Behaviour:
    """What a trace says of what a person would have seen."""
    root = next(event.task for event in trace.events if isinstance(event, Started))
    end = "alive"
    for event in trace.events:
        if event.task != root:
            continue
        match event:
            case Exited(code=None, signal=str(name)):
                end = name
            case Exited(code=code):
                end = f"exit {code}"
            case Stopped():
                end = "stopped"
            case _ if end == "stopped":
                end = "alive"
    return Behaviour("".join(e.text for e in trace.events if isinstance(e, Wrote)), end)


def native(box: Box, stimuli: Stimuli) -> Behaviour:
    """How the program behaves with nobody looking."""
    with ExitStack() as exit:
        return _Native(box, exit).behave(stimuli)


class _Native:
    def __init__(self, box: Box, exit: ExitStack) -> None:
        self.control, inner = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        exit.callback(self.control.close)
        self.control.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        start_reader, start_writer = os.pipe()
        python = box.python.executable
        readable = {
            "/run/grader/launcher.py": str(Path(launcher.__file__).resolve()),
            "/run/grader/native.py": str(Path(__file__).with_name("native_launcher.py").resolve()),
        }
        inside = [python, "-I", "-S", "/run/grader/native.py", str(inner.fileno()), str(start_reader)]
        inside += ["-1", "2", python, box.entry]
        inside += [f"{name}={value}" for name, value in box.environment.items()]
        self.running = box.start(inside, descriptors=(inner.fileno(), start_reader), readable=readable)
        exit.callback(self.running.close)
        self.init = self.running.init
        inner.close()
        os.close(start_reader)
        self.program = self.launcher = 0
        self.output = ""
        self.readies = self.stops = self.awaited_stops = 0
        self.end = "alive"
        self.deadline = time.monotonic() + PATIENCE
        while not (self.program and self.launcher and hasattr(self, "terminal")):
            self._control()
        exit.callback(self.terminal.close)
        box.furnish(self.running)
        os.write(start_writer, b"!")
        os.close(start_writer)

    def _control(self) -> None:
        message, ancillary, _, _ = self.control.recvmsg(256, 1024)
        word, *rest = message.decode().split()
        for _, kind, data in ancillary:
            if kind == socket.SCM_RIGHTS:
                self.terminal = Terminal(struct.unpack("i", data[:4])[0], lambda: False, lambda: False)
            elif kind == socket.SCM_CREDENTIALS and word == "child":
                self.program = struct.unpack("3i", data)[0]
            elif kind == socket.SCM_CREDENTIALS and word == "job":
                self.launcher = struct.unpack("3i", data)[0]
        if word == "status":
            status = int(rest[0])
            if os.WIFSTOPPED(status):
                self.stops += 1
                self.end = "stopped"
            elif os.WIFSIGNALED(status):
                self.end = signal.Signals(os.WTERMSIG(status)).name
            else:
                self.end = f"exit {os.WEXITSTATUS(status)}"

    def _pump(self, patience: float) -> None:
        """Take what the terminal and the launcher say."""
        poll = select.poll()
        poll.register(self.control, select.POLLIN)
        if not self.terminal.closed:
            poll.register(self.terminal.child_fd, select.POLLIN)
        for descriptor, _ in poll.poll(patience * 1000):
            if descriptor == self.control.fileno():
                self._control()
        self.output += self.terminal.drain()

    def _until(self, awaited: str) -> None:
        self.readies += awaited in ("ready", "spin")
        self.awaited_stops += awaited == "stop"
        while (
            self.output.count("ready") < self.readies
            or self.stops < self.awaited_stops
            or (awaited != "spin" and not self._rests())
        ):
            self._pump(0.001)
            assert time.monotonic() < self.deadline, f"natively it hangs after {self.output!r}"

    def _others(self) -> Iterator[int]:
        for process in processes.descendants(self.init):
            if process not in (self.init, self.launcher):
                yield process

    def _rests(self) -> bool:
        """Whether nobody runs: two equal looks at every task, and no signal under way."""
        return self._moments() == self._moments() is not None

    def _moments(self) -> dict[int, processes.Moment] | None:
        found = {}
        for process in [self.launcher, *self._others()]:
            for task in processes.tasks(process):
                moment, sets = processes.moment(task), processes.signals(task)
                if moment is None or moment.state not in "STZ" or sets is None:
                    return None
                if sets.deliverable and moment.state == "S":
                    return None
                found[task] = moment
        return found

    def behave(self, stimuli: Stimuli) -> Behaviour:
        waits = itertools.chain(stimuli.after, itertools.repeat("ready"))
        for step, awaited in zip(stimuli.steps, waits, strict=False):
            self._until(awaited)
            if isinstance(step, Continue):
                self.end = "alive"
            self._do(step)
        if stimuli.stays is not None:
            self._until(stimuli.stays)
        else:
            while self.end in ("alive", "stopped") or any(True for _ in self._others()):
                self._pump(0.001)
                assert time.monotonic() < self.deadline, f"natively it never ends: {self.output!r}"
        self._pump(0)
        return Behaviour(self.output, self.end)

    def _do(self, step: Step) -> None:
        match step:
            case Press(key=key):
                os.write(self.terminal.child_fd, key_bytes(key))
            case Type(line=line):
                os.write(self.terminal.child_fd, line.encode() + b"\r")
            case Signal(signal=name, to="driver"):
                os.kill(self.program, number_of(name))
            case Signal(signal=name):
                os.kill(processes.children(self.program)[0], number_of(name))
            case Stop():
                os.kill(self.program, signal.SIGSTOP)
            case Continue():
                self.control.send(b"fg")
            case HangUp():
                self.output += self.terminal.drain()
                self.terminal.close()
            case _:
                raise AssertionError(f"{step} has no native counterpart")


def one_file(folder: Path, text: str, name: str = "program.py") -> tuple[Path, str]:
    """A submission of one file."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)
    return folder, name


#: Nothing is expected of these cases, so nothing is worth points.
NOTHING = Decimal(0)
