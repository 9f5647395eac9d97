"""How is one schedule carried out?

A ``Zygote`` is the interpreter in the box that forks for each run. ``Zygote.run`` listens to the program's
actors, asks the scheduler who goes on, tells them so, and takes down what is printed. Nothing here waits by
the clock: it waits for the one actor that runs to say something, for a process's end, or for output; the
clock only tells when to look whether anybody in the box can still go on (``box.stillness``).

Actors are not trusted: they share their interpreter with the student's program. Whatever they say is bounded
and may be nonsense, none of it is waited for without an end, and what the program uses up is weighed from
outside. Whether something will still come the kernel says: somebody in the box can go on, or all of them
wait. The zygote is the box's first process, which no signal from inside ends or stops.
"""

from __future__ import annotations

import array
import contextlib
import ctypes
import functools
import os
import resource
import select
import signal
import socket
import struct
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import msgspec

from grader.box import Box, Running
from grader.box.interpreters import Interpreter
from grader.box.stillness import state
from grader.errors import BoxError
from grader.explore.record import Actor, Ended, Grant
from grader.explore.scheduler import ROUNDS, Policy, Scheduler
from grader.explore.silence import Silence
from grader.spec.model import Limits
from grader.trace.exploration import Printed

_LIBRARY = "/run/grader/lib"
_PACKAGE = "grader_agent"
_SOCKETS = "/run/grader/scheduler"
_ADDR_NO_RANDOMIZE = 0x0040000
#: How often an access is told before it is familiar, and after how many rounds of a loop without news its
#: actor lets others run: usually, and in runs that look for what comes late.
USUAL, ATTENTIVE = (2, 200), (500, 6)
#: Milliseconds after which it is looked whether the actor that should run sleeps instead. No verdict
#: depends on it.
_LOOK = 50
#: How long the one that runs is listened to alone, seconds and microseconds, before it is looked who else has
#: something to say. No verdict depends on it.
_ALONE = struct.pack("ll", 0, 1000)
#: Processes and threads at once, where nothing else is said: a thousand threads that add one each are a usual
#: example. The time that they take grows with the square: 3 s of CPU for a schedule of a thousand.
MOST_TASKS = 1_100
#: Threads and processes one after the other, at least: who starts timers for ever is not followed any longer.
_MOST_STARTED = 800
#: Descriptors that the grader needs beside two for each task of two runs at once.
_OWN_FILES = 512
#: Bytes that a run may print.
_MOST_OUTPUT = 4_000_000
_TOO_MUCH = "the program prints more than 4 MB"
#: CPU seconds that the zygote may need for an answer.
_LONGEST_ANSWER = 120.0
#: CPU seconds that all of a run's processes may use together, and messages and bytes that they may say.
_MOST_CPU = 120.0
_MOST_MESSAGES = 1_000_000
_MOST_SAID = 400_000_000
#: Signals that the kernel sends for what a process does itself.
_FAULTS = frozenset((signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE, signal.SIGILL, signal.SIGABRT))
#: Signals that do nothing by default, and those that stop a process.
_HARMLESS = frozenset((signal.SIGCHLD, signal.SIGCONT, signal.SIGURG, signal.SIGWINCH))
_STOPPING = frozenset((signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU))
#: Locks taken in one run from which on it is long: it is not run to its end once it has shown a fault.
LONG = 200_000
#: Steps that one run may have, and those from which on it is long as well.
MOST_STEPS = 200_000
LONG_STEPS = 20_000
#: The same of the actors that there have been, at once or one after the other.
LONG_ACTORS = 100


#: Calls that look, or wait for a time; see ``agent.waiting``.
_LOOKS = frozenset(
    (
        *("acquire", "active_count", "cancelled", "done", "empty", "exists", "exitcode", "full", "get"),
        *("get_nowait", "is_alive", "is_set", "isSet", "isdir", "isfile", "join", "locked", "poll"),
        *("qsize", "ready", "running", "wait", "wait_for", "waitpid"),
    )
)


class Site(msgspec.Struct, frozen=True, array_like=True):
    """A place in the source at which memory is touched; as ``agent.instrument.Site.row`` tells it."""

    number: int
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    function: str
    kind: str
    form: str
    name: str
    label: str
    module: str
    data: tuple[int, ...]
    control: tuple[int, ...]
    stamped: bool


class _Prepared(msgspec.Struct, frozen=True):
    sites: tuple[Site, ...]
    unparsed: dict[str, str]
    unseen: dict[str, str]


@dataclass(frozen=True, slots=True)
class Run:
    """One run under one schedule.

    Attributes:
        scheduler: its log, its faults and its decisions.
        ended: how, as far as the scheduler knows.
        code: exit status of the first process; None when it did not exit by itself.
        signal: the signal that ended it, 0 for none.
        output, errors: what was printed on the two streams, with who did it.
    """

    scheduler: Scheduler
    ended: Ended
    code: int | None
    signal: int
    output: tuple[Printed, ...]
    errors: str


class _Stream:
    """What the program writes into one pipe."""

    def __init__(self) -> None:
        self.reader, self.writer = os.pipe()
        os.set_blocking(self.reader, False)
        self.pieces: list[tuple[str, bytes]] = []
        self.size = 0

    def drain(self, who: str) -> None:
        while True:
            try:
                data = os.read(self.reader, 1 << 16)
            except BlockingIOError:
                return
            if not data:
                return
            self.size += len(data)
            if self.size <= _MOST_OUTPUT:
                if self.pieces and self.pieces[-1][0] == who:
                    data = self.pieces.pop()[1] + data
                self.pieces.append((who, data))

    def close(self) -> None:
        os.close(self.reader)
        with contextlib.suppress(OSError):
            os.close(self.writer)

    def printed(self) -> tuple[Printed, ...]:
        return tuple(Printed(actor=who, text=data.decode("utf-8", "replace")) for who, data in self.pieces)


class Zygote:
    """The interpreter in the box; use it as a context manager.

    Attributes:
        sites: the places at which memory is touched, by number.
        unparsed: files that are no Python of this version: file -> why.
        unseen: files that could not be instrumented.

    Args:
        box: where it runs.
        arguments: words of the program's command line.
        input: what the program finds on its standard input.
        allowed: what one run may use up.

    Raises:
        BoxError: it did not start.
    """

    def __init__(self, box: Box, arguments: tuple[str, ...], input: str, allowed: Limits) -> None:
        self._box = box
        self._input = input.encode()
        self._allowed = allowed
        self._arguments = arguments
        self._exit = contextlib.ExitStack()
        self._hurried = threading.Event()
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    def _start(self) -> None:
        box = self._box
        self._gone = False
        _make_room(4 * self._allowed.tasks + _OWN_FILES)
        sockets = Path(self._exit.enter_context(tempfile.TemporaryDirectory(prefix="grader-scheduler-")))
        sockets.chmod(0o711)
        self._listener = self._exit.enter_context(
            socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET | socket.SOCK_CLOEXEC)
        )
        self._listener.bind(str(sockets / "socket"))
        (sockets / "socket").chmod(0o777)
        self._listener.listen(256)
        self._listener.setblocking(False)
        control, inner = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self._control = self._exit.enter_context(control)
        control.settimeout(_LOOK / 1000)
        program = (
            f"import sys; sys.path.insert(0, {_LIBRARY!r}); from {_PACKAGE}.zygote import leave, serve\n"
            f"ended = []\n"
            f"try: exec(*serve({inner.fileno()}, {self._work!r}, {box.entry!r}, {list(self._arguments)!r}))\n"
            f"except BaseException as error: ended.append(error)\n"
            f"leave(ended)"
        )
        command = [box.python.executable, "-S", "-s", "-B", "-X", "utf8", "-c", program]
        agent = _agent(box.python)
        readable = {f"{_LIBRARY}/{_PACKAGE}": str(agent), _SOCKETS: str(sockets)}
        environment = {**box.environment, "PYTHONHASHSEED": "0"}
        inside = ["/usr/bin/env", "-i", *(f"{name}={value}" for name, value in environment.items()), *command]
        with inner, _same_addresses():
            self._running = box.start(
                inside, descriptors=(inner.fileno(),), readable=readable, limits=self._allowed, forks=True
            )
        self._exit.callback(self._running.close)
        self._running.count((self._running.init,), self._allowed.tasks)
        try:
            self._answer()
            box.furnish(self._running)
            self._control.sendall(b"go")
            prepared = msgspec.json.decode(self._answer(), type=_Prepared)
        except (ValueError, OSError, msgspec.MsgspecError) as error:
            said = self._running.said()
            raise BoxError(f"the explorer's interpreter did not start: {said or error}") from error
        self.sites = prepared.sites
        self._looks = frozenset(str(site.number) for site in self.sites if site.name in _LOOKS)
        self.unparsed = prepared.unparsed
        self.unseen = prepared.unseen
        self._text = self._lines()
        self._state = self._running.inventory()

    @property
    def _work(self) -> str:
        from grader.box import WORK

        return WORK

    def __enter__(self) -> Zygote:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End everything in the box, and the box."""
        self._exit.close()

    @contextlib.contextmanager
    def hurried(self) -> Iterator[None]:
        """Inside, a run that another thread makes is cut short, whatever it has shown."""
        self._hurried.set()
        try:
            yield
        finally:
            self._hurried.clear()

    def lines(self) -> dict[str, list[str]]:
        """The text of the program's files, by line, as they were handed in."""
        return self._text

    def _lines(self) -> dict[str, list[str]]:
        found = {}
        laid = self._box.pristine()
        for file in {site.file for site in self.sites} | {self._box.entry} | set(self.unparsed):
            with contextlib.suppress(OSError):
                found[file] = (laid / file).read_text("utf-8", "replace").splitlines()
        return found

    # --- the zygote's answers ------------------------------------------------------------------------------

    def _answer(self) -> bytes:
        """The zygote's next answer; it gives one to each command, and says nothing else."""
        data = self._heard()
        while b"\n" not in data:
            data += self._heard()
        head, _, data = data.partition(b"\n")
        while len(data) < int(head):
            data += self._heard()
        return data

    def _heard(self) -> bytes:
        """Something of an answer."""
        silence = Silence(self._running, most=_LONGEST_ANSWER)
        while True:
            try:
                data = self._control.recv(1 << 20)
            except TimeoutError:
                if reason := silence.over():
                    raise OSError(f"the zygote {reason}") from None
                continue
            if not data:
                raise OSError("the zygote is gone")
            return data

    # --- one run -------------------------------------------------------------------------------------------

    def run(
        self,
        policy: Policy,
        *,
        attentive: bool = False,
        chance: int = 0,
        familiar: frozenset[tuple[str, ...]] | None = None,
        rounds: int = ROUNDS,
    ) -> Run:
        """Run the program once.

        Args:
            policy: decides who goes on.
            familiar, rounds: what another whole run showed, and when a run counts as endless; see
                ``Scheduler``.
            attentive: whether it is as ``ATTENTIVE`` says, and not as ``USUAL``.
            chance: what the program draws by chance goes by this number.

        Raises:
            BoxError: the zygote is gone.
        """
        if self._gone:
            self._exit.close()
            self._start()
        output, errors = _Stream(), _Stream()
        with contextlib.ExitStack() as stack:
            stack.callback(output.close)
            stack.callback(errors.close)
            given = stack.enter_context(tempfile.TemporaryFile())
            given.write(self._input)
            given.seek(0)
            often, patience = ATTENTIVE if attentive else USUAL
            descriptors = array.array("i", [given.fileno(), output.writer, errors.writer])
            moved = stack.enter_context(contextlib.ExitStack())
            processor = moved.enter_context(_one_processor())
            try:
                self._control.sendmsg(
                    [f"run {often} {processor} {patience} {chance}".encode()],
                    [(socket.SOL_SOCKET, socket.SCM_RIGHTS, descriptors)],
                )
                self._answer()
            except OSError as error:
                raise BoxError(f"the explorer's interpreter is gone: {error}") from error
            scheduler = Scheduler(policy, familiar, rounds, self._looks)
            conversation = _Conversation(
                self._listener, scheduler, output, errors, self._running, self._allowed, self._hurried
            )
            stack.callback(conversation.close)
            try:
                ended = conversation.hold()
            except (ValueError, LookupError, OSError) as error:
                # What actors say becomes numbers, names and descriptors: here it was nothing of the kind.
                ended = Ended("inconclusive", f"what the program tells the explorer makes no sense ({error})")
            conversation.drain()
            moved.close()  # while everything ends
            status = self._sweep(conversation)
            if isinstance(status, str):
                ended, status = Ended("inconclusive", status), -1
            elif ended.how == "exit" and not conversation.explains(status):
                ended = Ended("inconclusive", "the program ended, or was ended, past the explorer")
            code = os.waitstatus_to_exitcode(status) if status >= 0 else None
            if ended.how != "exit":
                code, ended_by = None, 0
            else:
                ended_by = -code if code is not None and code < 0 else 0
                code = None if ended_by else code
            return Run(
                scheduler,
                ended,
                code,
                ended_by,
                output.printed(),
                "".join(piece.text for piece in errors.printed()),
            )

    def _sweep(self, conversation: _Conversation) -> int | str:
        """End all that is left of a run: the status of the program's first process, or why there is none."""
        try:
            self._control.sendall(b"sweep")
            status = int(self._answer().split()[1])
        except (OSError, ValueError, IndexError) as error:
            self._gone = True
            return f"the program reached the interpreter that makes each run of it ({error})"
        finally:
            conversation.close()
        conversation.refuse_latecomers()
        try:
            if self._running.inventory() != self._state:
                self._box.furnish(self._running)
                self._state = self._running.inventory()
        except BoxError:
            self._gone = True
            return "the program left files and folders that cannot be removed"
        return status


@functools.cache
def _agent(python: Interpreter) -> Path:
    """The folder of what runs inside the box, with its bytecode beside it as an installation leaves it.

    The interpreter then has it after 55 ms instead of 300; where nothing may be written it does without.

    Args:
        python: the interpreter. A box's folders are read-only, so it cannot leave its bytecode there itself.
    """
    agent = Path(__file__).resolve().parent / "agent"
    cache = agent / "__pycache__"
    compiled = all(_is_compiled(module, python.version) for module in agent.glob("*.py"))
    if not compiled and os.access(cache if cache.exists() else agent, os.W_OK):
        with contextlib.suppress(OSError):  # a process that the machine refuses: it does without
            subprocess.run(
                [python.executable, "-I", "-S", "-m", "compileall", "-qqfl", str(agent)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
            )
    return agent


def _is_compiled(module: Path, version: tuple[int, int, int]) -> bool:
    """Whether a module's bytecode for an interpreter lies beside it, and is that of its present text.

    Its second to fourth four bytes are 0, and the time and size of the source, or a hash is used instead
    (PEP 552).
    """
    cached = module.parent / "__pycache__" / f"{module.stem}.cpython-{version[0]}{version[1]}.pyc"
    try:
        with cached.open("rb") as opened:
            flags, time, size = struct.unpack("<4xIII", opened.read(16))
    except (OSError, struct.error):
        return False
    source = module.stat()
    return bool(flags) or (time, size) == (int(source.st_mtime) & 0xFFFFFFFF, source.st_size & 0xFFFFFFFF)


#: The processors on which threads of this process make runs.
_taken: set[int] = set()
_taking = threading.Lock()


@contextlib.contextmanager
def _one_processor() -> Iterator[int]:
    """Stay on one processor inside: which one.

    One of all who take part runs at a time, so a second processor would only have to be woken for each step;
    on a busy machine that makes a run take twice as long. The one where we are is as good as any, unless
    another thread of ours makes a run there: outside we are moved to where there is room.
    """
    before = os.sched_getaffinity(0)
    processor = _library().sched_getcpu()
    with _taking:
        free = before - _taken or before
        processor = processor if processor in free else min(free)
        _taken.add(processor)
    os.sched_setaffinity(0, {processor})
    try:
        yield processor
    finally:
        os.sched_setaffinity(0, before)
        _taken.discard(processor)


@functools.cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


@contextlib.contextmanager
def _same_addresses() -> Iterator[None]:
    """What is started inside has its memory at the same addresses each time, so that ``id()`` orders the
    same way."""
    library = _library()
    before = library.personality(0xFFFFFFFF)
    library.personality(before | _ADDR_NO_RANDOMIZE)
    try:
        yield
    finally:
        library.personality(before)


class _Conversation:
    """What is said between the actors of one run and the scheduler."""

    def __init__(
        self,
        listener: socket.socket,
        scheduler: Scheduler,
        output: _Stream,
        errors: _Stream,
        box: Running,
        allowed: Limits,
        hurried: threading.Event,
    ) -> None:
        self._box = box
        self._hurried = hurried
        self._allowed = allowed
        self._messages = 0
        self._said = 0
        #: When the program is weighed next. With a thousand threads that takes some 10 ms.
        self._weigh_at = time.monotonic() + _LOOK / 1000
        self._listener = listener
        self._scheduler = scheduler
        self._output = output
        self._errors = errors
        self._sockets: dict[int, socket.socket] = {}
        self._seals: dict[int, str] = {}
        self._pidfds: dict[int, int] = {}  # descriptor -> process
        self._pids: dict[int, tuple[int, int]] = {}  # process -> pid in the box, pid outside
        self._poll = select.poll()
        for descriptor in (listener.fileno(), output.reader, errors.reader):
            self._poll.register(descriptor, select.POLLIN)
        self._running: int | None = None
        self._awaited = 1  # actors that are to say hello
        self._steps = 0
        self._full = ""
        self._doomed: set[int] = set()  # processes whose end is certain
        self._fatal: dict[int, set[int]] = {}  # process -> deadly signals that it was sent
        self._stuck = ""  # why the one that runs cannot go on
        self._quiet: Silence | None = None  # since when nobody has said anything

    def close(self) -> None:
        for connection in self._sockets.values():
            connection.close()
        for descriptor in self._pidfds:
            os.close(descriptor)
        self._sockets.clear()
        self._pidfds.clear()

    def refuse_latecomers(self) -> None:
        """Everybody of this run has ended: who greeted and was not heard is not of the next one."""
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.close()

    def explains(self, status: int) -> bool:
        """Whether the first process's end is one of which was told: it left, or was sent that signal."""
        if os.WIFSIGNALED(status):
            number = os.WTERMSIG(status)
            return number in _FAULTS or number in self._fatal.get(0, ()) or self._scheduler.has_left(0)
        return self._scheduler.has_left(0)

    def drain(self, actor: Actor | None = None) -> None:
        """Take down what was printed since, by an actor or by whoever ran last."""
        last = actor or self._scheduler.last
        who = last.name if last is not None else ""
        self._output.drain(who)
        self._errors.drain(who)

    def hold(self) -> Ended:
        """The whole conversation; returns how it ended."""
        scheduler = self._scheduler
        while True:
            # Somebody runs, or somebody is to come or to go: listen.
            while self._running is not None or self._awaited > 0 or self._doomed:
                if self._hurried.is_set():
                    return Ended("cut")
                alone = self._running is not None and self._awaited <= 0 and not self._doomed
                ended = self._hear_at_once() if alone else self._listen()
                if ended is not None:
                    return ended
            before = scheduler.last
            self._steps += 1
            if self._awaited < 0:
                return Ended("inconclusive", "somebody greets the explorer whom the program did not start")
            if self._steps > MOST_STEPS:
                return Ended("inconclusive", f"more than {MOST_STEPS} steps", unfinished=True)
            decision = scheduler.decide()
            for process, number in scheduler.fatal:
                self._send_fatal(process, number)
            scheduler.fatal.clear()
            match decision:
                case Ended():
                    if self._doomed:
                        continue
                    return decision
                case Grant(actor, answer):
                    if scheduler.stale and self._is_long():
                        return Ended("cut")
                    if before is not None and before.number != actor:
                        self.drain(before)
                        if self._prints_too_much():
                            return Ended("inconclusive", _TOO_MUCH)
                    self._grant(actor, answer)

    def _is_long(self) -> bool:
        """Whether the run is not worth being followed to its end once it has shown a fault."""
        scheduler = self._scheduler
        much = scheduler.taken > LONG or self._steps > LONG_STEPS
        return much or len(scheduler.actors) > LONG_ACTORS

    def _grant(self, actor: int, answer: tuple[str, str, str, str]) -> None:
        connection = self._sockets[actor]
        request = self._scheduler.actors[actor].request
        if request[0] == "kill":
            answer = (*answer[:3], self._kill(self._scheduler.actors[actor], request))
            if self._scheduler.actors[actor].process in self._scheduler.stopped:
                return  # it has stopped itself, and is answered when it goes on
        elif request[0] == "group":
            answer = (*answer[:3], ",".join(map(str, self._group(int(request[1])))))
        self._running = actor
        self._poll.register(connection.fileno(), select.POLLIN)
        try:
            connection.send("\x1f".join(answer).encode())
        except OSError:
            self._lost(actor)

    def _kill(self, sender: Actor, request: tuple[str, ...]) -> str:
        """What a signal does: the answer for its sender."""
        scheduler = self._scheduler
        pid, number = int(request[1]), int(request[2])
        process = next((one for one, pids in self._pids.items() if pids[0] == pid), None)
        if process is None or process not in self._pidfds.values():
            return "native"
        unchangeable = number in (signal.SIGKILL, signal.SIGSTOP)
        word = "default" if unchangeable else scheduler.disposition(process, number)
        if number == signal.SIGCONT:
            self._continue(process)
        own = self._pids[sender.process][0]
        if scheduler.masks(process, number) and word != "ignored":
            scheduler.send(process, number, own)
            return ""
        if word == "handled":
            scheduler.send(process, number, own)
            if sender.process == process == sender.number:
                # A signal to oneself has been handled when kill returns (POSIX).
                scheduler.actors[process].signals.remove(number)
                return f"signal {number}"
            return ""
        if word == "ignored" or number in _HARMLESS:
            return ""
        if number in _STOPPING:
            self._stop(process, number)
            return ""
        self._fatal.setdefault(process, set()).add(number)
        if process not in scheduler.stopped or number == signal.SIGKILL:
            self._doomed.add(process)
        return "native"

    def _stop(self, process: int, number: int) -> None:
        """Stop a process by a signal whose default action that is."""
        if process not in self._scheduler.stopped:
            self._send(process, number, until="T")
            self._scheduler.stop(process)

    def _continue(self, process: int) -> None:
        """Let a stopped process go on; what it was sent meanwhile ends it now."""
        if process in self._scheduler.stopped:
            deadly = bool(self._fatal.get(process))
            self._send(process, signal.SIGCONT, until="" if deadly else "SIR")
            self._scheduler.go_on(process)
            if deadly:
                self._doomed.add(process)

    def _send(self, process: int, number: int, *, until: str) -> None:
        """Send a signal, and see that the process has come to a state."""
        pid = self._pids[process][1]
        with contextlib.suppress(OSError):
            os.kill(pid, number)
            silence = Silence(self._box)
            while until and state(pid) not in until + "ZX" and not silence.over():
                select.select([], [], [], 0.001)

    def _group(self, group: int) -> list[int]:
        """The pids, as the program knows them, of its processes in a process group."""
        found = []
        for process in self._pidfds.values():
            inner, outer = self._pids[process]
            with contextlib.suppress(OSError):
                status = Path(f"/proc/{outer}/status").read_text()
                line = next(line for line in status.splitlines() if line.startswith("NSpgid:"))
                if int(line.split()[-1]) == group:
                    found.append(inner)
        return sorted(found)

    def _send_fatal(self, process: int, number: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._pids[process][1], number)
        self._fatal.setdefault(process, set()).add(number)
        self._doomed.add(process)

    def _listen(self) -> Ended | None:
        found = self._poll.poll(_LOOK)
        if (before := time.monotonic()) > self._weigh_at:
            exceeded = self._weigh()
            after = time.monotonic()
            self._weigh_at = after + max(_LOOK / 1000, 10 * (after - before))
            if exceeded is not None:
                return exceeded
        if not found:
            return self._look_around()
        running = self._running
        speaker = self._sockets[running].fileno() if running is not None else -1
        for descriptor, _ in found:
            if descriptor == self._listener.fileno():
                self._greet()
                if self._full:
                    return Ended("inconclusive", self._full, unfinished=True)
            elif descriptor in (self._output.reader, self._errors.reader):
                self.drain()
                if self._prints_too_much():
                    return Ended("inconclusive", _TOO_MUCH)
            elif running is not None and descriptor == speaker and self._running == running:
                self._hear(running)
                ended = self._over()
                if ended is not None:
                    return ended
            elif descriptor in self._pidfds:
                self._process_gone(descriptor)
        return None

    def _hear_at_once(self) -> Ended | None:
        """Hear the one that runs, since nobody else has anything to say; look around when it is slow."""
        running = self._running
        late = time.monotonic() > self._weigh_at
        if running is None or late or not self._hear(running):
            return self._listen()
        return self._over()

    def _over(self) -> Ended | None:
        self._quiet = None
        if self._messages > _MOST_MESSAGES or self._said > _MOST_SAID:
            return Ended("inconclusive", f"more than {_MOST_MESSAGES} messages to the explorer")
        if self._scheduler.full:
            return self._too_many()
        if self._stuck:
            return Ended("inconclusive", self._stuck)
        return Ended("cut") if self._scheduler.cut else None

    def _prints_too_much(self) -> bool:
        return self._output.size > _MOST_OUTPUT or self._errors.size > _MOST_OUTPUT

    def _hear(self, running: int) -> bool:
        """One message of the one that runs; False when there is none yet."""
        connection = self._sockets[running]
        try:
            data = connection.recv(1 << 16)
        except BlockingIOError:
            return False
        except OSError:
            data = b""
        self._messages += 1
        self._said += len(data)
        if not data:
            self._lost(running)
            return True
        seal, *fields = data.decode("utf-8", "replace").split("\x1f")
        if seal != self._seals[running]:
            raise ValueError("a message that no actor has sent")
        message = tuple(fields)
        if message[0] == "stuck":
            self._stuck = message[1]
            return True
        if message[0] == "started":
            self._awaited += 1
        heard = self._scheduler.hear(running, message)
        if heard or message[0] == "end":
            self._silence(running)
        if message[0] == "end" and running not in self._pids:
            connection.close()  # of many thousand threads, one after the other, only some are open
        if message[0] == "started":
            self._begin_thread()
        return True

    def _silence(self, actor: int) -> None:
        if self._running == actor:
            self._running = None
            self._poll.unregister(self._sockets[actor].fileno())

    def _lost(self, actor: int) -> None:
        """An actor's connection has ended: its process is ending, or its thread has."""
        self._silence(actor)
        process = self._scheduler.actors[actor].process
        if actor == process:
            if process in self._pidfds.values():
                self._doomed.add(process)
        else:
            self._scheduler.gone(actor)

    def _greet(self) -> None:
        try:
            connection, _ = self._listener.accept()
        except BlockingIOError:
            return  # whoever came has gone
        self._messages += 1
        if len(self._sockets) >= max(_MOST_STARTED, self._allowed.tasks + 100):
            connection.close()
            self._full = f"the program starts more than {len(self._sockets)} threads and processes"
            return
        credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        pid = struct.unpack("3i", credentials)[0]
        # The greeting is sent right after the connection is made; nobody else speaks here.
        message = self._greeting(connection)
        if len(message) != 6 or message[1] != "hello":
            connection.close()
            raise ValueError("who connects does not greet")
        seal, _, kind, name, inner, parent = message
        scheduler = self._scheduler
        starter = next((one.number for one in scheduler.actors if one.name == parent), None)
        if kind in ("thread", "daemon"):
            # A thread's starter is named by what the program calls it: the process's own pid is the sure
            # sign.
            owner = next((process for process, pids in self._pids.items() if pids[1] == pid), None)
            starter = owner if owner is not None else starter
        actor = scheduler.hello(kind, name, starter)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, _ALONE)
        self._sockets[actor.number] = connection
        self._seals[actor.number] = seal
        if kind in ("main", "process"):
            actor.pid = int(inner)
            self._pids[actor.number] = (actor.pid, pid)
            descriptor = os.pidfd_open(pid)
            self._pidfds[descriptor] = actor.number
            self._poll.register(descriptor, select.POLLIN)
        self._awaited -= 1
        self._newcomer = actor.number if kind in ("thread", "daemon") else None
        self._begin_thread()

    def _greeting(self, connection: socket.socket) -> list[str]:
        silence = Silence(self._box)
        poll = select.poll()
        poll.register(connection, select.POLLIN)
        while not poll.poll(_LOOK):
            if silence.over():
                return []
        try:
            return connection.recv(4096).decode("utf-8", "replace").split("\x1f")
        except OSError:
            return []

    _newcomer: int | None = None

    def _begin_thread(self) -> None:
        """A new thread runs its preamble as soon as its starter waits."""
        if self._newcomer is not None and self._running is None and self._awaited <= 0:
            number, self._newcomer = self._newcomer, None
            scheduler = self._scheduler
            actor = scheduler.actors[number]
            actor.doing = "running"
            scheduler.running = actor
            self._running = number
            self._poll.register(self._sockets[number].fileno(), select.POLLIN)
            self._sockets[number].send(f"{scheduler.slice}\x1f\x1f{scheduler.now}\x1f".encode())

    def _process_gone(self, descriptor: int) -> None:
        process = self._pidfds.pop(descriptor)
        self._poll.unregister(descriptor)
        os.close(descriptor)
        self.drain()
        running = self._running
        if running is not None and self._scheduler.actors[running].process == process:
            # Its last words may still be unread.
            while self._running == running and self._hear(running):
                pass
            self._silence(running)
        self._doomed.discard(process)
        self._scheduler.process_gone(process)

    def _look_around(self) -> Ended | None:
        """Nobody has anything to say: does somebody compute, or do they wait for what does not come?"""
        if self._quiet is None:
            self._quiet = Silence(self._box)
        reason = self._quiet.over()
        if not reason:
            return None
        running = self._running
        if not self._quiet.is_still:
            return Ended("inconclusive", reason)
        if running is None:
            return Ended("inconclusive", "a process or thread that was started does not come or go")
        if self._scheduler.actors[running].outside:
            return Ended("inconclusive", "it waits for another program, which does not go on")
        call = _call(self._pids[self._scheduler.actors[running].process][1])
        return Ended("inconclusive", f"waits in a call that is not modelled ({call})")

    def _weigh(self) -> Ended | None:
        """What the program has used up is looked at from outside."""
        allowed = self._allowed
        if self._box.written() >= allowed.written:
            return Ended("inconclusive", f"the program writes more than {allowed.written} bytes")
        tasks, memory, cpu = self._box.used()
        if tasks > allowed.tasks:
            return self._too_many()
        if memory > allowed.memory:
            return Ended("inconclusive", f"the program takes more than {allowed.memory} bytes of memory")
        if cpu > _MOST_CPU:
            return Ended("inconclusive", f"the program computes for more than {_MOST_CPU:.0f} CPU seconds")
        return None

    def _too_many(self) -> Ended:
        reason = f"the program makes more than {self._allowed.tasks} tasks"
        return Ended("inconclusive", reason, unfinished=True)


def _make_room(files: int) -> None:
    """Let this process open so many files, as far as it may: each task speaks by a socket of its own."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < min(files, hard):
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(files, hard), hard))


def _call(pid: int) -> str:
    with contextlib.suppress(OSError):
        return f"system call {Path(f'/proc/{pid}/syscall').read_text().split()[0]}"
    return "a system call"
