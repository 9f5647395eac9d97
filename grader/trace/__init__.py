"""What happened?

A run of a program is a sequence of typed events, numbered in the order in which the observer saw them. This
module has the events (a closed tagged union), the views derived from them (processes, lines) and the JSON
Lines codec of the stored trace. It judges nothing and touches no clock, process or disk.

Order. ``sequence`` is a total order of observation. It respects every causal edge (a signal's sending has
a smaller number than its delivery, an exit a smaller one than its reaping), but two events without a causal
path between them stand in an order that is luck; a judgement must not rest on it.

Time. ``virtual`` counts seconds of the program's own clock since its start: it stands still while anybody in
the program can run, and jumps when everybody waits. ``monotonic`` is the machine's clock, for reports only.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, Literal

import msgspec

from grader.trace.escapes import escaped
from grader.trace.exploration import Exploration

SCHEMA = "grader/trace/1"

#: A task is named by the pid (a thread: by the tid) that it has inside its box, where the program's pids are
#: small and nothing else lives.
TaskId = int

Disposition = Literal["default", "ignored", "handled"]

#: Who made a signal: a key on the terminal, another task, the grader from outside (`kill`), an alarm or
#: interval timer, the end or stop of a child, the terminal's hanging up, a fault of the task's own, or the
#: kernel for another reason.
Origin = Literal["key", "task", "grader", "alarm", "child", "terminal", "fault", "kernel"]

#: Signals whose default action is to do nothing.
_DROPPED_BY_DEFAULT = frozenset({"SIGCHLD", "SIGURG", "SIGWINCH"})


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence that is rendered in a language when it is told.

    Attributes:
        id: names the sentence in the catalogues, such as "signal.missing".
        args: what the sentence speaks of; values are text, numbers or lists of text.
    """

    id: str
    args: dict[str, str | int | float | list[str]] = {}


class SubmissionName(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which submission: its name, the digest of its content and the file that was run ("" if none)."""

    name: str
    sha256: str
    file: str


class _Event(msgspec.Struct, frozen=True, kw_only=True, tag_field="event", forbid_unknown_fields=True):
    """What every event has.

    Attributes:
        case: id of the case during which it happened.
        run: number of the run of that case, from 0 (a terminal case has one run).
        sequence: number of the event in its run, from 0, in the order of observation.
        virtual: seconds on the program's own clock since the start of the run.
        monotonic: seconds on the machine's clock since the start of the run; never evidence.
        task: the task that did it or to which it happened; None for the grader and the terminal.
    """

    case: str
    run: int
    sequence: int
    virtual: float
    monotonic: float
    task: TaskId | None = None


class Started(_Event, tag="started", frozen=True, kw_only=True):
    """The program was started; ``task`` is its first process.

    Attributes:
        argv: the words of its command line, paths relative to the submission.
    """

    argv: tuple[str, ...]


class Stimulus(_Event, tag="stimulus", frozen=True, kw_only=True):
    """The grader did something to the program from outside.

    Attributes:
        step: 1-based number of the step in the case's ``do``.
        kind: what was done.
        what: the key ("Ctrl-C"), the typed line, the signal's name, or the virtual seconds as text.
        to: the role addressed, for signal, stop and continue.
        target: the pid that got it, None where the whole terminal or nobody was addressed.
    """

    step: int
    kind: Literal["press", "type", "signal", "stop", "continue", "hang-up", "wait"]
    what: str = ""
    to: str | None = None
    target: TaskId | None = None


class Rested(_Event, tag="rested", frozen=True, kw_only=True):
    """The program was at rest; the step is over.

    Attributes:
        step: the step that ended here; 0 is the start, before the first step.
        reason: ``idle``: nobody can go on without something from outside, now or at any later time.
            ``met``: nobody can go on now, and nothing more was waited for. ``steady``: it repeats the same
            heartbeat. ``horizon``: the virtual seconds given to the step have passed. ``busy``: a task spins
            and used up its CPU budget. ``ended``: no task is left. ``limit``: a limit ended the program.
        busy: the tasks that were spinning.
    """

    step: int
    reason: Literal["idle", "met", "steady", "horizon", "busy", "ended", "limit"]
    busy: tuple[TaskId, ...] = ()


class Forked(_Event, tag="forked", frozen=True, kw_only=True):
    """``task`` made a child.

    Attributes:
        child: the new task.
        thread: whether it is a thread of the same process (then it has the same ``process``).
        process: the pid of the process to which the new task belongs; equals ``child`` for a process.
    """

    child: TaskId
    thread: bool
    process: TaskId


class Executed(_Event, tag="executed", frozen=True, kw_only=True):
    """``task`` became another program.

    Attributes:
        path: the new program's file name.
        argv: the words of its command line, the first few, paths in it by their last name.
    """

    path: str
    argv: tuple[str, ...] = ()


class DispositionSet(_Event, tag="disposition-set", frozen=True, kw_only=True):
    """``task`` said what a signal shall do, and the kernel confirms it (``SigCgt``/``SigIgn``).

    Attributes:
        signal: the signal's name, such as "SIGINT".
        disposition: what holds from now on in the task's process.
    """

    signal: str
    disposition: Disposition


class SignalSent(_Event, tag="signal-sent", frozen=True, kw_only=True):
    """``task`` called kill or one of its relatives; the arguments are those in its registers.

    Attributes:
        signal: name, or "0" for the probe that sends nothing.
        target: the argument as given: a pid, 0 (own group), -1 (all) or a negative group.
        targets: the processes of the box that it addresses, in ascending order.
    """

    signal: str
    target: int
    targets: tuple[TaskId, ...]


class SendFailed(_Event, tag="send-failed", frozen=True, kw_only=True):
    """The kernel refused ``task``'s attempt to send.

    Attributes:
        cause: sequence number of the SignalSent.
        error: errno's name, such as "ESRCH".
    """

    cause: int
    error: str


class SignalDelivered(_Event, tag="signal-delivered", frozen=True, kw_only=True):
    """A signal reached ``task``, as the kernel reports it at the moment of its delivery.

    Attributes:
        signal: name.
        origin: who made it.
        sender: the sending task, where ``origin`` is "task" or "child".
        disposition: what the receiver's process had said it shall do at that moment.
        cause: sequence number of the SignalSent or Stimulus that made it; None where there is none.
    """

    signal: str
    origin: Origin
    sender: TaskId | None
    disposition: Disposition
    cause: int | None = None

    @property
    def noticed(self) -> bool:
        """Whether it does anything in the receiver: a handler runs, or it ends, stops or continues.

        Natively an ignored signal, or SIGCHLD left at its default, is dropped when it is sent; it is
        delivered only because the receiver is traced. Nothing that the receiver does depends on when that
        is, nor, where several are merged into one, on how often.
        """
        match self.disposition:
            case "handled":
                return True
            case "ignored":
                return False
            case "default":
                return self.signal not in _DROPPED_BY_DEFAULT


class Stopped(_Event, tag="stopped", frozen=True, kw_only=True):
    """``task``'s process stopped (job control).

    Attributes:
        signal: the stopping signal's name.
    """

    signal: str


class Continued(_Event, tag="continued", frozen=True, kw_only=True):
    """``task``'s process goes on after a stop."""


class Wrote(_Event, tag="wrote", frozen=True, kw_only=True):
    """The terminal received text.

    Attributes:
        text: what the terminal's master delivered, decoded as UTF-8 (a byte that is none becomes U+FFFD),
            with the terminal's own CR-LF turned back into LF.
        echo: whether it is the terminal's echo of input, then ``task`` is None. Otherwise ``task`` is who
            wrote it, or None where that could not be decided.
    """

    text: str
    echo: bool = False


class Slept(_Event, tag="slept", frozen=True, kw_only=True):
    """``task`` began to wait, with a time limit.

    Attributes:
        call: the system call's name.
        until: virtual second at which the wait ends by itself.
    """

    call: str
    until: float


class Woke(_Event, tag="woke", frozen=True, kw_only=True):
    """``task``'s wait ended because its time was over; that edge orders it after all that came before."""


class AlarmSet(_Event, tag="alarm-set", frozen=True, kw_only=True):
    """``task`` set or cancelled its process's real-time alarm.

    Attributes:
        until: virtual second of the (first) SIGALRM, None when cancelled.
        interval: seconds between further ones, 0 for none.
    """

    until: float | None
    interval: float = 0.0


class Listened(_Event, tag="listened", frozen=True, kw_only=True):
    """``task`` made a socket listen.

    Attributes:
        family: "unix", "inet", "inet6" or the number as text.
    """

    family: str


class Exited(_Event, tag="exited", frozen=True, kw_only=True):
    """``task``, the last thread of its process, ended.

    Attributes:
        code: exit status, None when a signal ended it.
        signal: the terminating signal's name, None when it exited.
    """

    code: int | None
    signal: str | None = None


class Reaped(_Event, tag="reaped", frozen=True, kw_only=True):
    """``task`` learnt of a child's end: wait returned it, or said that none is left (then ``child`` is a
    child whose end was discarded because SIGCHLD is ignored).

    Attributes:
        child: the child that had ended.
    """

    child: TaskId


class Leftover(_Event, tag="leftover", frozen=True, kw_only=True):
    """Something was left when the case was over, before the box was cleared.

    Attributes:
        kind: ``zombie``: ended and never reaped, though its parent lived on while time passed.
            ``orphan``: alive after the program's first process ended. ``running``: alive although nothing
            should have kept the program (told for the first process itself).
    """

    kind: Literal["zombie", "orphan", "running"]


class LimitReached(_Event, tag="limit-reached", frozen=True, kw_only=True):
    """The program used up something: it was ended, or what would have been more was refused.

    Attributes:
        limit: "output", "tasks", "cpu", "memory", "written", "events" or "virtual time".
        allowed: the amount that was allowed, with its unit.
    """

    limit: str
    allowed: str


class Degraded(_Event, tag="degraded", frozen=True, kw_only=True):
    """From here on something cannot be known.

    Attributes:
        promise: ``signals``: who signalled whom. ``writers``: who wrote a line. ``virtual-time``: the
            program's clock runs with the machine's. ``exits``: exact order of exits.
        reason: why, a clause.
    """

    promise: Literal["signals", "writers", "virtual-time", "exits"]
    reason: str


class Explored(_Event, tag="explored", frozen=True, kw_only=True):
    """The program was run under many schedules; this one event is all of it.

    Attributes:
        variant: the name of the case's variant, "" when it has none; ``run`` is the variant's number.
        exploration: what came of it.
    """

    variant: str
    exploration: Exploration


class Settled(_Event, tag="settled", frozen=True, kw_only=True):
    """What was said of an expectation that no event shows again: a hand-written check's verdict, or that on a
    case which could not be graded. It is kept so that judging again says the same.

    Attributes:
        expectation: its id; a check's is "check".
        title: of the case, by language.
        rule: numbers of the handout's sentences that it enforces.
        outcome, blame: as in a result.
        possible: the points that it is worth, a decimal number.
        message: what was said.
        actual: what was seen, for a person.
        feedback, visible: what a student may see of the case, as in a result.
    """

    expectation: str
    title: dict[str, str]
    rule: tuple[int, ...]
    outcome: str
    blame: str
    possible: str
    message: Message
    actual: str = ""
    feedback: Literal["full", "actual-only", "none"] = "full"
    visible: Literal["always", "after-due", "after-published", "never"] = "always"


Event = (
    Started
    | Stimulus
    | Rested
    | Forked
    | Executed
    | DispositionSet
    | SignalSent
    | SendFailed
    | SignalDelivered
    | Stopped
    | Continued
    | Wrote
    | Slept
    | Woke
    | AlarmSet
    | Listened
    | Exited
    | Reaped
    | Leftover
    | LimitReached
    | Degraded
    | Explored
    | Settled
)


#: The events of which the tree of processes is made.
_OF_LIFE = frozenset({Started, Forked, Executed, Exited})


class Tier(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How much the machine could promise.

    Attributes:
        name: "full" (namespaces and ptrace), "plain" (namespaces alone) or "none" (nothing was run).
        promises: what holds, words from the vocabulary of ``Degraded.promise`` plus "isolation".
        missing: what does not hold, a clause each with its reason.
    """

    name: str
    promises: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


class Environment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where it ran; no user name, host name or home path stands in it.

    Attributes:
        grader: version of the grader.
        spec_sha256: digest of the assignment's specification.
        recording_sha256: digest of the reference's recording, "" when there is none.
        python: version of the student's interpreter, such as "3.11.7".
        kernel: release of the kernel.
        machine: architecture.
        tier: what the machine could promise.
    """

    grader: str
    spec_sha256: str
    recording_sha256: str
    python: str
    kernel: str
    machine: str
    tier: Tier


class Header(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The first line of a stored trace.

    Attributes:
        schema: the name of this form, with its version.
        assignment: the assignment's id.
        environment: where it ran.
        submission: which submission; None: nobody said, as in a recording.
        cases: ids of the cases that were graded, in their order, be there events of them or not; empty:
            those that have events.
        notes: what was said of the submission's files.
    """

    schema: str
    assignment: str
    environment: Environment
    submission: SubmissionName | None = None
    cases: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()


#: What multiprocessing starts a Python for, besides the program's own processes.
_SERVICES = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")


class Process(msgspec.Struct, frozen=True):
    """A process of the program, derived from the events.

    Attributes:
        pid: its pid in the box.
        parent: the pid that forked it; None for the first one.
        born: sequence number of its Forked or Started.
        argv: the words of the program that it became by exec after it was forked; None: it became none.
        ended: its Exited, None while it lives.
    """

    pid: TaskId
    parent: TaskId | None
    born: int
    argv: tuple[str, ...] | None
    ended: Exited | None

    @property
    def helper(self) -> bool:
        """Whether it became a program that is none of the submission's own: ``os.system``, or a service that
        multiprocessing runs for itself. Any other Python runs what the submission gave it, be it a file, a
        module or the text of ``-c``."""
        if self.argv is None:
            return False
        if not (self.argv and self.argv[0].startswith("python")):
            return True
        return any(service in word for word in self.argv[1:] for service in _SERVICES)

    @property
    def transparent(self) -> bool:
        """Whether it only makes processes on its parent's behalf (multiprocessing's fork server)."""
        return self.argv is not None and any("multiprocessing.forkserver" in word for word in self.argv)


class Line(msgspec.Struct, frozen=True):
    """A line on the terminal, put together from what was written.

    Attributes:
        text: without its newline; a carriage return inside a line starts it anew, as on the screen.
        writers: everybody who wrote a part of it; contains None where a writer is unknown.
        first: sequence number of the first Wrote that is part of it.
        last: sequence number of the last.
        complete: whether its newline was written.
    """

    text: str
    writers: tuple[TaskId | None, ...]
    first: int
    last: int
    complete: bool


class Trace(msgspec.Struct, frozen=True, dict=True):
    """The events of one submission, or of a part of it, in order.

    Attributes:
        header: where it ran.
        events: all events, by case, run and sequence.
    """

    header: Header
    events: tuple[Event, ...]

    def of(self, case: str, run: int = 0) -> Trace:
        """The part of this trace that belongs to one run of one case."""
        return Trace(self.header, tuple(self._by_run.get((case, run), ())))

    @cached_property
    def _by_run(self) -> dict[tuple[str, int], list[Event]]:
        found: dict[tuple[str, int], list[Event]] = {}
        for event in self.events:
            found.setdefault((event.case, event.run), []).append(event)
        return found

    def joined(self, other: Trace) -> Trace:
        """This trace followed by another of the same submission."""
        return Trace(self.header, self.events + other.events)

    def promises(self, promise: str) -> bool:
        """Whether the tier promised something and the run kept it."""
        return promise in self.header.environment.tier.promises and not any(
            isinstance(e, Degraded) and e.promise == promise for e in self.events
        )

    def processes(self) -> dict[TaskId, Process]:
        """Every process that ever lived, by pid, in the order of birth."""
        found: dict[TaskId, Process] = {}
        process: dict[TaskId, TaskId] = {}  # of each thread; a look at all events for each would be too slow
        for event in self.events:
            if type(event) not in _OF_LIFE:
                continue
            match event:
                case Started(task=int(pid)):
                    found[pid] = Process(pid, None, event.sequence, None, None)
                case Forked(child=pid, thread=False, task=task):
                    parent = None if task is None else process.get(task, task)
                    found[pid] = Process(pid, parent, event.sequence, None, None)
                case Forked(child=child, thread=True, process=pid):
                    process[child] = pid
                case Executed(task=int(task)) if (pid := process.get(task, task)) in found:
                    found[pid] = msgspec.structs.replace(found[pid], argv=event.argv)
                case Exited(task=int(task)) if (pid := process.get(task, task)) in found:
                    found[pid] = msgspec.structs.replace(found[pid], ended=event)
                case _:
                    pass
        return found

    def process_of(self, task: TaskId) -> TaskId:
        """The pid of the process to which a task belongs."""
        return self._process.get(task, task)

    @cached_property
    def _process(self) -> dict[TaskId, TaskId]:
        # A pid that was used twice is its first owner's.
        return {e.child: e.process for e in reversed(self.events) if isinstance(e, Forked)}

    def lines(self) -> tuple[Line, ...]:
        """Every line that the program wrote, in the order of the terminal; echo is left out."""
        return tuple(_lines(self.events))


def _lines(events: Iterable[Event]) -> Iterator[Line]:
    text = ""
    writers: dict[TaskId | None, None] = {}
    first = last = -1
    for event in events:
        if not isinstance(event, Wrote) or event.echo:
            continue
        for part in event.text.splitlines(keepends=True) if "\n" in event.text else [event.text]:
            if not part:
                continue
            if first < 0:
                first = event.sequence
            last = event.sequence
            writers[event.task] = None
            text += part
            if part.endswith("\n"):
                yield Line(_as_shown(text[:-1]), tuple(writers), first, last, True)
                text, writers, first = "", {}, -1
    if first >= 0:
        yield Line(_as_shown(text), tuple(writers), first, last, False)


def _as_shown(text: str) -> str:
    """What a line shows after its carriage returns: a later part overwrites the beginning."""
    shown = ""
    for part in text.split("\r"):
        shown = part + shown[len(part) :]
    return shown


_event_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)
_header_decoder = msgspec.json.Decoder(Header)
_encoder = msgspec.json.Encoder()


def encode(trace: Trace) -> bytes:
    """A trace as JSON Lines: the header, then an event a line."""
    return escaped(b"".join(_encoder.encode(part) + b"\n" for part in (trace.header, *trace.events)))


def decode(stored: bytes) -> Trace:
    """The trace that ``encode`` stored.

    Raises:
        ValueError: a line is not an event of this schema; the message has its number.
    """
    lines = stored.splitlines()
    if not lines:
        raise ValueError("line 1: the trace is empty")
    try:
        header = _header_decoder.decode(lines[0])
    except msgspec.MsgspecError as error:
        raise ValueError(f"line 1: not a trace's header: {error}") from error
    if header.schema != SCHEMA:
        raise ValueError(f"line 1: the schema is {header.schema}, this grader reads {SCHEMA}")
    try:
        return Trace(header, tuple(map(_event_decoder.decode, lines[1:])))
    except msgspec.MsgspecError as error:
        for number, line in enumerate(lines[1:], start=2):
            try:
                _event_decoder.decode(line)
            except msgspec.MsgspecError as wrong:
                raise ValueError(f"line {number}: not an event: {wrong}") from error
        raise


def schema() -> dict[str, Any]:
    """JSON Schema of a stored trace's line: the first one is a ``Header``, every other one an event."""
    (header, event), definitions = msgspec.json.schema_components([Header, Event])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        "title": "A line of a stored trace",
        "anyOf": [header, event],
        "$defs": with_clean_descriptions(definitions),
    }


def with_clean_descriptions(part: Any) -> Any:
    """A part of a schema in which no description is indented as its docstring is in the source.

    msgspec from 0.23 on takes the indentation away by itself, and so does Python from 3.13 on: the schema is
    to be the same by all of them.
    """
    match part:
        case dict():
            return {
                key: inspect.cleandoc(value)
                if key == "description" and isinstance(value, str)
                else with_clean_descriptions(value)
                for key, value in part.items()
            }
        case list():
            return [with_clean_descriptions(value) for value in part]
        case _:
            return part


def rendered_schema() -> str:
    """The schema as it is committed beside this module, ``trace.schema.json``."""
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2).decode() + "\n"
