"""How is one run of a program driven, from its start in the box to the last task's end?

A ``Program`` is started at rest and is brought to rest after every step. *Idle* means: nobody in it can run
at this virtual instant. A step ends at idle; time passes only while something is still expected of it.

Whether it is idle is decided by what the kernel says, not by how long nothing happened: two identical
consecutive snapshots of every task, all asleep, no signal on its way, the terminal drained in between. A task
that had run between the two would have been put on a CPU, and the kernel counts that.
"""

from __future__ import annotations

import contextlib
import os
import re
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from grader.box import FENCE, Box, Fenced, Running
from grader.drive import launcher, processes
from grader.drive.clock import SECOND, Clock
from grader.drive.news import child_news
from grader.drive.observation import Observation
from grader.drive.observer import Observer
from grader.drive.recorder import Recorder
from grader.drive.terminal import Terminal
from grader.drive.watchdog import Watchdog
from grader.drive.watcher import Watcher
from grader.errors import BoxError, ObservationError, UsageError
from grader.spec.keys import key_bytes
from grader.spec.model import (
    Assignment,
    Case,
    Continue,
    HangUp,
    Press,
    Signal,
    Step,
    Stop,
    Type,
    Wait,
)
from grader.spec.roles import resolve
from grader.spec.signals import number_of
from grader.trace import (
    SCHEMA,
    DispositionSet,
    Environment,
    Event,
    Exited,
    Forked,
    Header,
    Leftover,
    LimitReached,
    Reaped,
    Rested,
    SignalDelivered,
    SignalSent,
    Stimulus,
    TaskId,
    Tier,
    Trace,
    Wrote,
)
from grader.trace.order import canonical
from grader.version import __version__

#: From this Python on multiprocessing must be told to start processes by ``fork``.
_FORK_SERVER = (3, 14, 0)
_START = "/run/grader/start"

RestReason = Literal["idle", "met", "steady", "horizon", "busy", "ended", "limit"]

#: Virtual seconds that the start, and a step that is not the last, may let pass.
_SETTLING = 5 * SECOND
#: A program repeats itself when the same wake, with no observable consequence, came this often in a row ...
_REPEATS = 3
#: ... and so many wakes and virtual seconds have passed in the step, or very many wakes.
_MANY_WAKES, _LONG, _TOO_MANY_WAKES = 60, 5 * SECOND, 600
#: CPU time that a task gets which only computes, before it is looked at more closely.
_GLANCE = SECOND // 100
#: Attempts in a step to prove that whoever computes goes round in an endless loop; one costs some 10 ms.
_ATTEMPTS = 3
#: CPU time in which a program can take some 30 MB of memory, after which its memory and files are weighed.
_WEIGHING = SECOND // 100
#: CPU time that the others get while a signal waits for their rest; half of it each time that they did not
#: come to rest. A child that prints without an end never rests, and must be ended by its parent.
_CHANCE = SECOND // 5
#: Likewise: what they may do meanwhile. Some 2 500 writings take so long as the former.
_DEEDS = 100
#: So often in a step: who prints without an end had 3 000 events recorded while 240 signals waited.
_RESTLESS = 5
#: CPU time that a program may use at one instant before it is charged on its clock.
_FREE = SECOND


class Program:
    """A program that runs in its box, on its terminal, under observation.

    Use it as a context manager; leaving it ends every task, whatever the program did.

    Args:
        assignment: what was asked; roles are resolved by it.
        case: the case; its limits and its time hold.
        box: where it runs.
        watchdog: seconds after which the grader gives up, see ``watchdog``; never a verdict.
        met: tells whether everything that waiting could still bring has come, given the events so far.
        evidence: whether to use ptrace where the kernel allows it.

    Raises:
        BoxError: the box could not be made.
    """

    def __init__(
        self,
        assignment: Assignment,
        case: Case,
        box: Box,
        *,
        watchdog: float = 60.0,
        met: Callable[[Trace], bool] = lambda trace: True,
        evidence: bool = True,
    ) -> None:
        self.assignment = assignment
        self.case = case
        self.box = box
        self._met = met
        self._watchdog = Watchdog(watchdog)
        self._step = 0
        self._clock = Clock(virtual=case.time == "virtual")
        self._recorder = Recorder(case.id, 0, self._clock)
        self._argv = ("python3", box.entry)
        self._observer: Observation
        self._exit = contextlib.ExitStack()
        self._launcher = 0
        self._running: Running | None = None
        self._closed = False
        self._exhausted = False
        self._weighed = 0
        self._spinners: tuple[int, ...] = ()
        self._attempts = 0
        self._restless = 0
        self._clock_readers: frozenset[int] = frozenset()
        #: Whoever has only computed for the whole budget in this step, and its page faults then.
        self._known_spinners: dict[int, int] = {}
        self._zombies: set[TaskId] = set()
        try:
            self._start(evidence)
        except BaseException:
            self.close()
            raise

    # --- start and end ---------------------------------------------------------------------------------

    def _start(self, evidence: bool) -> None:
        self._wait = self._exit.enter_context(child_news())
        control, inner = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._control = self._exit.enter_context(control)
        control.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        inside = "/run/grader/launcher.py"
        words = [self.box.python.executable, self.box.entry]
        readable = {inside: str(Path(launcher.__file__).resolve())}
        environment = self.box.environment
        if self.box.python.version >= _FORK_SERVER:
            readable[_START] = str(Path(launcher.__file__).resolve().parent / "start")
            environment["PYTHONPATH"] = _START
        start_reader, start_writer = os.pipe()
        with open(start_writer, "wb", buffering=0) as start:
            with inner, open(start_reader, "rb", buffering=0):
                command = [self.box.python.executable, "-I", "-S", inside, str(inner.fileno())]
                command += [str(start_reader), FENCE, str(len(words)), *words]
                command += [f"{name}={value}" for name, value in environment.items()]
                self._running = self.box.start(
                    command,
                    descriptors=(inner.fileno(), start_reader),
                    readable=readable,
                    limits=self.case.limits,
                )
            try:
                job = self._shake_hands()
            except OSError as error:
                raise BoxError(f"the box did not start: {self._running.said() or error}") from error
            self.box.furnish(self._running)
            self._running.hold()
            self._observer = self._look_at(job, evidence)
            self._observer.watch_terminal(self.terminal)
            start.write(b"!")
        self.rest()

    def _look_at(self, program: int, evidence: bool) -> Observation:
        """The best way of looking that the kernel allows; found by trying."""
        reason = "it was asked for without evidence"
        if evidence:
            running = self._running
            fenced = running if isinstance(running, Fenced) else None
            observer = Observer(
                self._recorder,
                self._clock,
                self.case.limits,
                self._argv,
                hidden=frozenset({1, 2} if fenced is None else {fenced.init, self._launcher}),
                share=None if fenced is None else fenced.share,
                shell=self._launcher,
            )
            try:
                observer.attach(program, (self._launcher, self._running.init) if self._running else ())
            except OSError as error:
                reason = f"the kernel refuses ptrace ({error.strerror})"
            else:
                return observer
            if self.box.enclosure != "full":
                raise BoxError(f"there are no namespaces, and {reason}; `grade doctor` names what mends it")
            if self.box.policy.tier == "full":
                raise BoxError(
                    f"the full tier is asked for, and {reason}; `grade doctor` names what mends it"
                )
        self._clock.follow_machine()
        init = self._running.init if self._running is not None else program
        if self._running is not None:
            self._running.count((program,), self.case.limits.tasks)
            self._running.bound_objects(self.case.limits.written)
        watcher = Watcher(self._recorder, self.case.limits, self._argv, program, reason, init, self._launcher)
        watcher.begin()
        return watcher

    def _shake_hands(self) -> int:
        """Receive the terminal and the pid of the process that will be the program."""
        program = 0
        seen: set[str] = set()
        while {"tty", "child", "job"} - seen:
            message, ancillary, _, _ = self._control.recvmsg(256, 1024)
            if not message:
                raise OSError("the launcher is gone")
            word = message.split()[0].decode()
            seen.add(word)
            for level, kind, data in ancillary:
                if level != socket.SOL_SOCKET:
                    continue
                if kind == socket.SCM_RIGHTS:
                    (master,) = struct.unpack("i", data[:4])
                    os.set_inheritable(master, False)
                    self.terminal = Terminal(master, self._advance, lambda: not self._observer.tasks)
                    self._exit.callback(self.terminal.close)
                elif kind == socket.SCM_CREDENTIALS:
                    pid = struct.unpack("3i", data)[0]
                    if word == "child":
                        program = pid
                    else:
                        self._launcher = pid
        return program

    def __enter__(self) -> Program:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End everything that is in the box, and the box; nothing is recorded any more."""
        if self._closed:
            return
        self._closed = True
        self._recorder.closed = True
        if self._running is not None:
            self._running.kill()
            # The box's first process can only be gone when every tracee is, and a tracee only when we looked.
            looks = 0
            while not self._running.ended:
                looks += 1
                self._bury(everybody=looks % 50 == 0)
                self._wait(None, 0.001)
            self._bury()
            self._running.close()
        self._exit.close()

    def _bury(self, everybody: bool = False) -> None:
        if hasattr(self, "_observer"):
            self._observer.bury(everybody)

    # --- what a case, or a hand-written check, does ----------------------------------------------------

    def press(self, key: str) -> None:
        """Press a key and bring the program to rest."""
        self.do(Press(key=key))

    def type(self, line: str) -> None:
        """Type a line and Enter, and bring the program to rest."""
        self.do(Type(line=line))

    def signal(self, name: str, role: str) -> None:
        """Send a signal to one role's process alone, and bring the program to rest."""
        self.do(Signal(signal=name, to=role))

    def stop(self, role: str) -> None:
        """Stop a role's process with SIGSTOP."""
        self.do(Stop(role=role))

    def continue_(self, role: str) -> None:
        """Continue a stopped role; see ``Continue``."""
        self.do(Continue(role=role))

    def hang_up(self) -> None:
        """Close the terminal's window."""
        self.do(HangUp())

    def wait(self, seconds: float) -> None:
        """Let virtual time pass."""
        self.do(Wait(seconds=seconds))

    def expect(self, pattern: str | re.Pattern[str] | list[Any]) -> int:
        """pexpect's ``expect``; it never waits longer than the program can still say something.

        Returns:
            the index of the pattern that was found.

        Raises:
            pexpect.TIMEOUT: the program is at rest and has not said it.
            pexpect.EOF: it has ended and has not said it.
        """
        index: int = self.terminal.expect(pattern)
        return index

    @property
    def trace(self) -> Trace:
        """The events so far."""
        box, lost = self.box, {**self.box.lacks, **self._observer.lost}
        promises = ("isolation", "signals", "writers", "exits", "virtual-time")
        kept = tuple(promise for promise in promises if promise not in lost)
        name = "plain" if self._observer.lost else box.enclosure
        tier = Tier(name, kept, tuple(dict.fromkeys(lost.values())))
        environment = Environment(
            grader=__version__,
            spec_sha256=self.assignment.sha256,
            recording_sha256="",
            python=box.python.name,
            kernel=box.kernel,
            machine=box.machine,
            tier=tier,
        )
        return Trace(Header(SCHEMA, self.assignment.id, environment), tuple(self._recorder.events))

    def process(self, role: str) -> TaskId | None:
        """The living process of a role (the first, of several), by its pid in the box."""
        living = set(self._observer.living())
        return next((p for p in resolve(self.assignment, self.trace).get(role, ()) if p in living), None)

    def do(self, step: Step, *, last: bool = True) -> None:
        """Do one step and bring the program to rest.

        Args:
            step: what is done.
            last: whether nothing more will be done; then time may pass up to the case's horizon.
        """
        self._step += 1
        match step:
            case Press(key=key):
                self._stimulus("press", key)
                self._press(key)
            case Type(line=line):
                self._stimulus("type", line)
                self._key(line.encode() + b"\r")
            case Signal(signal=name, to=role):
                self._signal("signal", name, role)
            case Stop(role=role):
                self._signal("stop", "SIGSTOP", role)
            case Continue(role=role):
                self._continue(role)
            case HangUp():
                self._stimulus("hang-up")
                self.terminal.hang_up()
            case Wait(seconds=seconds):
                self._stimulus("wait", f"{seconds:g}")
                budget = round(self.case.limits.busy * SECOND)
                self._finish(self._pass(round(seconds * SECOND), budget))
                return
        self.rest(last=last)

    def _stimulus(self, kind: str, what: str = "", to: str | None = None, target: int | None = None) -> int:
        sequence = self._recorder.record(
            Stimulus, step=self._step, kind=kind, what=what, to=to, target=target
        )
        self._observer.stimulate(sequence, hangs_up=kind == "hang-up")
        return sequence

    def _press(self, key: str) -> None:
        typed = key_bytes(key)
        if self.terminal.closed:
            return
        self._observer.collect()
        if self.terminal.press(typed):
            self._gather()
            if self.terminal.echoes:
                self._recorder.record(Wrote, text=f"^{chr(typed[0] ^ 0x40)}", echo=True)
        else:
            self._observer.collect(echo=True)

    def _gather(self) -> None:
        """A key's signal comes to everybody at one moment: nobody acts on it before all have come to it.

        Otherwise it would be the machine's load that decides whether a process that is stopped by the key
        still takes a signal which another one sends because of the same key.
        """
        while self._observer.approaching():
            self._watch()
            self._wait(None, 0.0002)

    def _key(self, typed: bytes) -> None:
        if not self.terminal.closed:
            self._observer.collect()
            self.terminal.press(typed)
            self._observer.collect(echo=True)

    def _signal(self, kind: str, name: str, role: str) -> None:
        target = self.process(role)
        sequence = self._stimulus(kind, name, role, target)
        outside = self._observer.outside(target) if target is not None else None
        if target is not None and outside is not None:
            number = number_of(name)
            self._observer.sent_by_grader(target, number, sequence)
            with contextlib.suppress(ProcessLookupError):
                os.kill(outside, number)

    def _continue(self, role: str) -> None:
        """For the program's first process the shell's `fg`: the terminal goes back to the whole job."""
        target = self.process(role)
        if target is not None and target == self._observer.root:
            self._stimulus("continue", "fg", role, target)
            with contextlib.suppress(OSError):  # the program may have killed its shell
                self._control.send(b"fg")
        else:
            self._signal("continue", "SIGCONT", role)

    # --- rest ------------------------------------------------------------------------------------------

    def rest(self, *, last: bool = True) -> RestReason:
        """Bring the program to rest; time passes while something is still expected of it."""
        horizon, thorough = round(self.case.limits.horizon * SECOND), round(self.case.limits.busy * SECOND)
        if self._step == 0 and self.case.do:
            # Nothing can have been met yet, and a program may take its time to get ready.
            return self._finish(self._pass(min(horizon, _SETTLING), thorough, until=lambda: False))
        if not last:
            return self._finish(self._pass(min(horizon, _SETTLING), thorough, until=self._is_met))
        return self._finish(self._pass(horizon, thorough, until=self._is_met))

    def _is_met(self) -> bool:
        return self._met(self.trace)

    def _finish(self, reason: RestReason) -> RestReason:
        self._observer.note_dispositions()
        spinning = {*self._observer.spinning(), *self._spinners}
        busy = tuple(sorted(spinning & set(self._observer.living())))
        self._recorder.record(Rested, step=self._step, reason=reason, busy=busy)
        return reason

    def _pass(self, horizon: int, thorough: int, until: Callable[[], bool] | None = None) -> RestReason:
        """Let the program run, and time pass, until it is at rest.

        Args:
            horizon: nanoseconds of its clock that may pass.
            thorough: nanoseconds of CPU for a task that only computes, see ``_settle``.
            until: asked at every idle moment whether no more time is needed; None: all of the horizon.
        """
        clock, observer = self._clock, self._observer
        started, end = clock.now, clock.now + horizon
        wakes = repeats = 0
        self._restless = 0
        observer.be_orderly(True)
        seen: dict[tuple[object, ...], int] = {}
        self._attempts = 0
        self._clock_readers = frozenset()
        self._known_spinners = {}
        settled = self._settle(thorough)
        while True:
            if settled in ("ended", "limit"):
                return settled
            polls = settled == "clock" or observer.polls()
            spins = settled == "busy" or polls
            deadline = observer.next_deadline()
            if until is not None and until():
                return "busy" if spins else "met" if deadline is not None else "idle"
            if not clock.virtual:
                if observer.waits_for_ever() and until is not None:
                    return "idle"
                if not self._pass_real_time(end):
                    return "busy" if spins else "horizon"
                settled = self._settle(thorough)
                continue
            long = wakes >= _TOO_MANY_WAKES or (wakes >= _MANY_WAKES and clock.now - started >= _LONG)
            if until is not None and long and repeats >= _REPEATS and not spins:
                return "steady"
            moment = deadline
            skips = until is None and repeats >= _TOO_MANY_WAKES
            if skips:
                # It polls, and nothing comes of it: the rest of the time passes at once, as on a machine
                # that is put to sleep. Whoever else has a deadline before the end still meets it.
                moment, repeats = end, 0
            elif polls:
                # Whoever polls may be looking at the clock: time passes in steps that grow.
                step = clock.now + max(SECOND // 100, (clock.now - started) // 10)
                moment = step if deadline is None else min(step, deadline)
            if moment is None or moment > end:
                if until is None:
                    observer.set_time(end)
                if settled == "clock":
                    # It may also be at work, and look at the clock now and then.
                    settled = self._settle(thorough, passing=False)
                    continue
                if spins:
                    return "busy"
                return "idle" if moment is None else "horizon"
            before, past = len(self._recorder.events), clock.now
            self._zombies.update(observer.unreaped())
            observer.set_time(moment)
            woken = observer.expire()
            observer.look_again()
            settled = self._settle(thorough)
            wakes += 1
            signature = (woken, clock.now - past, *map(_shape, self._recorder.events[before:]))
            seen[signature] = seen.get(signature, 0) + 1
            # Whoever says or does something is no mere heartbeat: it may be counting up to its end.
            silent = not any(_shape(event) for event in self._recorder.events[before:])
            repeats = repeats + 1 if silent and seen[signature] > 1 else 0

    def _pass_real_time(self, end: int) -> bool:
        """Let the machine's time pass until something happens; whether it did before the end."""
        while True:
            self._clock.catch_up()
            deadline = self._observer.next_deadline()
            left = min(end - self._clock.now, SECOND // 4)
            if left <= 0:
                return False
            if deadline is not None:
                left = min(left, max(0, deadline - self._clock.now))
            self._wait(self.terminal.child_fd, left / SECOND)
            self._clock.catch_up()
            if self._observer.expire() or self._observer.serve() or self._observer.collect():
                return True
            self._watch()

    def _settle(
        self, budget: int, passing: bool = True
    ) -> Literal["idle", "loop", "clock", "busy", "ended", "limit"]:
        """Let the program run until nobody in it can run at this instant.

        Args:
            budget: nanoseconds of CPU that every task gets which only computes, while everybody else sleeps
                and nothing is seen of it, before they count as spinning.
            passing: whether time may still pass for somebody who waits by reading the clock.

        Returns:
            ``idle``: everybody sleeps. ``loop``: everybody sleeps or is proved to be in an endless loop.
            ``clock``: likewise, or looking at the clock. ``busy``: somebody only computes, and has used up
            its budget.
        """
        observer = self._observer
        self._spinners = ()
        patience = 0.0002
        previous: dict[int, processes.Moment] | None = None
        calm = False
        marked: tuple[object, ...] = ()
        # Nanoseconds of CPU of each who runs: when they last did something, and at the last closer look.
        mark: dict[int, int] = {}
        looked: dict[int, int] = {}
        charged: int | None = None
        chance: tuple[int, int] | None = None
        while True:
            if observer.serve():
                previous, patience = None, 0.0002
            observer.collect()
            if len(self._recorder.events) > self.case.limits.events:
                self._exceed("events", f"{self.case.limits.events} events")
            if observer.flooded or self._exhausted:
                self._put_an_end()
                return "limit"
            if not observer.tasks and self._shell_rests():
                return "ended"
            self._watch()
            if observer.take_turn():
                previous, patience, chance = None, 0.0002, None
                continue
            sleeping, running = self._look()
            if not running:
                if calm and previous == sleeping and self._off_queues(sleeping) and not observer.collect():
                    self._weigh(observer.cpu())
                    if not observer.let_go() and not self._exhausted:
                        self._spinners = ()  # who was seen computing has come to its end with it
                        return "idle"
                    previous, patience, chance = None, 0.0002, None
                    continue
                # Between two equal snapshots nobody ran; what was on its way then would have woken somebody.
                previous, calm = sleeping, observer.awaits_nothing()
                if not calm:
                    self._wait(self.terminal.child_fd, patience)
                    patience = min(patience * 1.5, 0.004)
                continue
            previous = None
            observer.expire_short_waits()
            if observer.defers():
                spent, done = observer.cpu(), len(self._recorder.events)
                chance = chance or (spent + (_CHANCE >> self._restless), done + (_DEEDS >> self._restless))
                if spent > chance[0] or done > chance[1]:
                    if not observer.end_turns():
                        observer.let_go()
                        self._restless += 1
                        if self._restless >= _RESTLESS:
                            observer.be_orderly(False)
                    chance = None
            used = {tid: moment.run_time for tid, moment in running.items()}
            progress = (len(self._recorder.events), sum(m.faults for m in running.values()), *sorted(running))
            if progress != marked or not self._only_spins(running):
                marked, mark, looked = progress, used, used
            elif _least(used, looked) >= self._glance(running):
                looked = used
                if not observer.awaits_nothing(frozenset(running)):
                    mark = used
                    continue
                self._spinners = tuple(
                    sorted({observer.tasks[t].process_inside for t in running if t in observer.tasks})
                )
                if self._attempts < _ATTEMPTS and not self._clock_readers >= set(running):
                    self._attempts += 1
                    computing = observer.computes(frozenset(running))
                    if computing == "loop":
                        if observer.let_go():
                            continue
                        return "loop"
                    if computing == "clock":
                        self._clock_readers = frozenset(running)
                clock = passing and self._clock_readers >= set(running)
                if clock or self._have_spent(budget, running, mark):
                    if not observer.let_go():
                        if not clock:
                            self._known_spinners |= {tid: m.faults for tid, m in running.items()}
                        return "clock" if clock else "busy"
                    marked = ()
            charged = self._charge(charged)
            self._wait(self.terminal.child_fd, patience)
            patience = min(patience * 1.5, 0.004)

    def _have_spent(
        self, budget: int, running: Mapping[int, processes.Moment], since: Mapping[int, int]
    ) -> bool:
        """Whether everybody who computes has had that much CPU; a glance, who has span before in this step.

        A worker that is woken beside a spinner has not: with a glance for all, one that computed for 150 ms
        before it wrote what its parent waited for was never waited for (2 of 3 runs).
        """
        return all(
            moment.run_time - since[tid]
            >= (_GLANCE if self._known_spinners.get(tid) == moment.faults else budget)
            for tid, moment in running.items()
        )

    def _glance(self, running: Mapping[int, processes.Moment]) -> int:
        """How long somebody may compute before a closer look; less for who is known to read the clock."""
        return _GLANCE // 5 if self._clock_readers >= set(running) else _GLANCE

    def _charge(self, charged: int | None) -> int:
        """Computing for long takes time on the program's clock, and has a limit.

        Args:
            charged: the tasks' CPU time that is paid for, in nanoseconds; None: the start of a stretch, whose
                first second is free.
        """
        observer, used = self._observer, self._observer.cpu()
        self._weigh(used)
        if charged is None:
            return used + _FREE
        if not self._clock.virtual:
            self._clock.catch_up()
            observer.expire()
        elif used > charged:
            observer.set_time(self._clock.now + used - charged)
            observer.expire()
        return max(charged, used)

    def _weigh(self, used: int) -> None:
        """Look at the limits that nobody is stopped at when he passes them.

        Args:
            used: nanoseconds of CPU that the program has used.
        """
        limits = self.case.limits
        if used > limits.cpu * SECOND:
            self._exceed("cpu", f"{limits.cpu:g} CPU seconds")
        if used - self._weighed < _WEIGHING:
            return
        self._weighed = used
        if self._running is not None and self._running.written() >= limits.written:
            self._exceed("written", f"{limits.written} bytes")
        living = {task.process for task in self._observer.tasks.values()}
        if (
            sum(map(processes.memory, living)) > limits.memory
            and sum(map(processes.share, living)) > limits.memory
        ):
            self._exceed("memory", f"{limits.memory} bytes")

    def _exceed(self, limit: str, allowed: str) -> None:
        if not self._exhausted:
            self._exhausted = True
            self._recorder.record(LimitReached, limit=limit, allowed=allowed)

    def _look(self) -> tuple[dict[int, processes.Moment], dict[int, processes.Moment]]:
        """Every task's moment: of those that sleep (or are held, or stopped), and of those that do not."""
        sleeping: dict[int, processes.Moment] = {}
        running: dict[int, processes.Moment] = {}
        for tid, task in self._observer.tasks.items():
            moment = processes.moment(tid)
            if moment is None:
                running[tid] = processes.Moment("X", 0, 0, 0)  # its end waits to be served
            elif (
                task.held is not None
                or (task.stopped and moment.state in "tT")  # else SIGCONT has woken it already
                or (moment.state == "S" and not task.fresh)
                or (moment.state == "D" and task.lent)
                or (moment.state == "Z" and tid == task.process and self._has_threads(tid))
            ):
                sleeping[tid] = moment
            else:
                running[tid] = moment
        moment = processes.moment(self._launcher)
        if moment is not None:
            # A program may also stop its shell; then nobody takes the terminal back.
            (sleeping if moment.state in "ST" else running)[self._launcher] = moment
        elif not self.terminal.closed:
            # The program has killed its shell, and with the session's leader the terminal is hung up for all.
            self.terminal.hang_up()
        return sleeping, running

    def _shell_rests(self) -> bool:
        """Whether the shell has done what it does when its job ends, or is gone and the terminal with it.

        The kernel has woken it by then: for SIGCHLD before our ``wait4`` for the last process returned, for a
        program's own signal before that one's ``kill`` did. Only its state need be waited for. Otherwise it
        was luck whether what is typed next still comes to a terminal (3 of 8 runs of a program that kills
        everybody).
        """
        sleeping, _ = self._look()
        if self._launcher not in sleeping:
            return self.terminal.closed
        sets = processes.signals(self._launcher)
        stopped = sleeping[self._launcher].state == "T"
        quiet = sets is not None and not sets.deliverable
        return stopped or (quiet and processes.sleeps(self._launcher))

    @staticmethod
    def _off_queues(sleeping: Mapping[int, processes.Moment]) -> bool:
        """Whether nobody is merely on his way to sleep."""
        return all(moment.state != "S" or processes.is_off_queues(tid) for tid, moment in sleeping.items())

    def _has_threads(self, process: int) -> bool:
        return any(t.process == process and t.tid != process for t in self._observer.tasks.values())

    def _only_spins(self, running: dict[int, processes.Moment]) -> bool:
        """Whether whoever is not asleep computes, as against waiting for the disk or for us."""
        return all(m.state == "R" and tid in self._observer.tasks for tid, m in running.items())

    def _watch(self) -> None:
        if self._watchdog.has_fired((threading.get_native_id(), *self._observer.tasks)):
            raise ObservationError(
                f"the program did not come to rest within the watchdog's {self._watchdog.seconds:g} s",
                self._observer.dump(),
            )

    def _put_an_end(self) -> None:
        observer = self._observer
        while observer.tasks:
            observer.kill()  # again and again: somebody may just have been born
            observer.serve()
            observer.collect()
            self._watch()
            self._wait(None, 0.001)

    def _advance(self) -> bool:
        """For the dialogue: run until something was printed; whether it was."""
        before = self.terminal.received
        horizon, busy = self.case.limits.horizon, self.case.limits.busy
        self._pass(
            round(horizon * SECOND),
            round(busy * SECOND),
            until=lambda: self.terminal.received > before,
        )
        return self.terminal.received > before

    def leave(self) -> None:
        """The case is over: tell what is left, while the box still stands."""
        living = self._observer.living()
        root = self._observer.root
        reaped = {event.child for event in self._recorder.events if isinstance(event, Reaped)}
        for process in sorted({*self._observer.unreaped(), *(self._zombies - reaped)}):
            self._recorder.record(Leftover, process, kind="zombie")
        if root is not None and root not in living:
            for process in living:
                self._recorder.record(Leftover, process, kind="orphan")


def _shape(event: Event) -> tuple[object, ...]:
    """What counts of an event when two periods of a heartbeat are compared."""
    match event:
        case Wrote(text=text, task=task):
            return "wrote", task, re.sub(r"\d+", "#", text)
        case SignalSent(signal=name, task=task) | SignalDelivered(signal=name, task=task):
            return type(event).__name__, task, name
        case Forked(thread=thread):
            return "forked", thread
        case Exited(code=code, signal=name):
            return "exited", code, name
        case DispositionSet(signal=name, disposition=disposition):
            return "disposition", name, disposition
        case Reaped():
            return ("reaped",)
        case _:
            return ()


def _least(used: Mapping[int, int], since: Mapping[int, int]) -> int:
    """How much CPU each of them has had at least: nobody counts as spinning before it has had its share.

    A child that had just been woken did not get a CPU on a loaded machine, while its parent span on another;
    with the sum of both the program counted as spinning for ever (1 of 4 356 tests, once).
    """
    return min(used[task] - since[task] for task in used)


def run(
    assignment: Assignment,
    case: Case,
    box: Box,
    met: Callable[[Trace], bool],
    watchdog: float = 60.0,
    *,
    evidence: bool = True,
) -> Trace:
    """Run one case: start the program, do every step with rest after it, and see what is left.

    Args:
        assignment, case: what is done.
        box: where it runs.
        met: whether everything that waiting could still bring has come, given the events so far.
        watchdog: seconds after which the grader gives up, see ``watchdog``.
        evidence: whether to use ptrace where the kernel allows it.

    Raises:
        BoxError: the box could not be made.
        ObservationError: the watchdog fired; carries a dump of every task.
    """
    with Program(assignment, case, box, watchdog=watchdog, met=met, evidence=evidence) as program:
        for number, step in enumerate(case.do, start=1):
            program.do(step, last=number == len(case.do))
        program.leave()
        return canonical(program.trace)


def start(assignment: Assignment, case_id: str, box: Box, watchdog: float = 60.0) -> Program:
    """Start the program for a hand-written check; see ``Program``.

    Raises:
        UsageError: the assignment has no such case and no case at all from which limits could be taken.
    """
    for case in assignment.cases:
        if case.id == case_id:
            return Program(assignment, case, box, watchdog=watchdog)
    raise UsageError(f"the assignment {assignment.id} has no case {case_id!r}")
