"""What is known of one run: who takes part, what they did, and what was decided?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Doing = Literal["ready", "running", "blocked", "ended"]
#: How a run ended, seen from here; the explorer adds what only the system knows.
Over = Literal["exit", "deadlock", "livelock", "endless", "cut", "inconclusive"]
#: What the name of a signal's handler ends with.
HANDLER = ", signal handler"


@dataclass(slots=True, eq=False)
class Actor:
    """A thread of the program, or the first thread of one of its processes.

    Attributes:
        number: in the order of their coming.
        name: unique in the run.
        kind: main, thread, daemon or process.
        process: the number of the actor that is its process's first thread.
        parent: the process that started it.
        pid: of a process's first thread, the process's, as the program knows it; 0 when nothing is known.
        doing: what it is at.
        request: what it is about to do, while it is ready.
        asked: how long the log was when it said so.
        resource: what it is blocked on: a lock, "" (only time helps), "exit", "io", "signal".
        deadline: virtual nanosecond at which it stops waiting, None: never.
        since: the progress that it had seen at its last round in a loop.
        woken: whether what it waits for may have come.
        spinning: whether it only goes round in a loop.
        alone: whether nobody made progress between its last two rounds.
        anew: the jump of the clock at which everything was last told anew.
        reads, reads_before: reads that it told, in all and before its loop was looked at closely.
        whereabouts, moved, stood: what its variables hold by which it may count; since its loop was looked at
            closely, whether that has changed, and how often it was told.
        slice: its last one.
        rounds: yields since anybody made progress.
        waits_for, owner, held, place: of its block, for the story.
        signals: pending ones, for a process's first thread.
        interrupted: for each signal handler that it is in, the signal, the locks that it held by then and the
            place where it was interrupted.
        turn: in an event loop, whose turn it is: a task, or a callback; "" outside of one.
        tasks: the tasks of its event loop, which waits, and where each waits.
        outside: whether it lets other programs run, as nobody else has anything to do.
        stations, strayed: the same for each line at which it has gone round; whether one had something new.
        only_looks: whether the loop that it goes round in does nothing but look.
        only_waits: whether it does nothing but look and let time pass.
        loop: the kind of the loop that it has gone round in for long: one that "ends", by its test or in
            another way, or an "endless" one; "" before.
    """

    number: int
    name: str
    kind: str
    process: int
    parent: int | None = None
    pid: int = 0
    doing: Doing = "ready"
    request: tuple[str, ...] = ("begin",)
    asked: int = 0
    resource: str = ""
    deadline: int | None = None
    since: int = -1
    woken: bool = False
    spinning: bool = False
    alone: bool = False
    anew: int = 0
    reads: int = 0
    reads_before: int = 0
    whereabouts: str = ""
    moved: bool = False
    stood: int = 0
    strayed: bool = False
    stations: dict[str, str] = field(default_factory=dict)
    slice: int = -1
    rounds: int = 0
    waits_for: str = ""
    owner: str = ""
    held: str = ""
    place: str = ""
    signals: list[int] = field(default_factory=list)
    interrupted: list[tuple[str, ...]] = field(default_factory=list)
    turn: str = ""
    tasks: tuple[tuple[str, str], ...] = ()
    outside: bool = False
    only_looks: bool = False
    only_waits: bool = False
    loop: str = ""

    @property
    def speaker(self) -> str:
        """In whose name it acts: its own, or that of a signal handler that interrupts it."""
        return self.name + HANDLER if self.interrupted else self.name

    def stands(self, whereabouts: str, place: str) -> None:
        """It goes round once more, and its own variables are so by now in this line."""
        self.moved = self.moved or whereabouts != self.whereabouts
        self.strayed = self.strayed or whereabouts != self.stations.get(place, "")
        self.stations[place] = whereabouts
        self.stood += 1
        self.whereabouts = whereabouts

    @property
    def looking(self) -> bool:
        """Whether it would only look again for something that need not be its own."""
        return self.doing == "blocked" and self.resource == "io"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the log: what an actor did, in the order in which it happened.

    Attributes:
        decision: the decision at which it was let.
        slice: the stretch in which it happened.
        actor: its name.
        what: the message's kind, or R and W for accesses.
        object: location, lock number, or another's name.
        site: number of the site, -1 when there is none.
        value: what was read or written, where it is known.
        place: "file:line" where the message has one.
        held: numbers of the locks that the actor holds at an access.
        turn: of the actor's event loop; "" outside of one.
        data, control: the slices, and sites, of the last reads on which a write depends ("" when it depends
            on none).
    """

    decision: int
    slice: int
    actor: str
    what: str
    object: str = ""
    site: int = -1
    value: str = ""
    place: str = ""
    data: str = ""
    control: str = ""
    held: str = ""
    turn: str = ""

    @property
    def who(self) -> str:
        """What did it, as it is told: the actor, or the task of an event loop of its."""
        if not self.turn or self.actor.endswith(HANDLER):
            return self.actor
        return self.turn if self.actor == "main" else f"{self.actor}, {self.turn}"


@dataclass(frozen=True, slots=True)
class Stale:
    """A write that rests on a value which had changed meanwhile.

    Attributes:
        write: the entry of that write.
        between: the entry of the other actor's write that came between.
        read: slice of the read on which the write depends.
        decides: whether the read decided that the write happens, rather than what is written.
        reader: who read it, if the value came to the writer from somebody else or by a container, or who had
            the writer started; "" when it is the writer, and the value was in sight all the way.
        way: the place that was read, when it is not the one that is written but the way on which that was
            found.
        waited: whether the writer has waited since he read, once, and what he waited for was gone again.
        how: "emptied" when the write puts an end to what was read, and taken, before; "portion" when how much
            is added was worked out from the read; "" otherwise.
        again: whether by the time of the write there lies again what was read, so that nothing comes of it.
    """

    write: Entry
    between: Entry
    read: int
    decides: bool
    reader: str = ""
    way: str = ""
    waited: bool = False
    how: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A decision at which there was more than one option.

    Attributes:
        at: its number.
        about: who ran until then and what it was about to do; empty when it was not to go on.
        options: what could be chosen.
        usual: what a policy without a will of its own takes.
        place: the place in memory, or "lock N", that was to be touched; "" when it was something else.
    """

    at: int
    about: tuple[str, ...]
    options: tuple[str, ...]
    usual: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Grant:
    """An answer to an actor: go on.

    Attributes:
        actor: its number.
        answer: the four fields of the answer.
    """

    actor: int
    answer: tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Ended:
    """The run is over.

    Attributes:
        how: as far as the scheduler knows.
        reason: for an inconclusive end.
        unfinished: whether the program was only too much to be followed any longer: what has happened until
            then has happened.
    """

    how: Over
    reason: str = ""
    unfinished: bool = False
