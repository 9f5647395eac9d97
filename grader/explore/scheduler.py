"""Who runs next, and what happened so far?

The core of one run: fed with what actors say, it answers who goes on, and keeps the log. It has no sockets,
no clock and no processes, so a run can be replayed and tested from a list of messages.

An actor says what it is *about* to do and waits; the step happens when it is chosen. When nobody can go on,
the virtual clock jumps to the first deadline; when there is none, the run is over. *Options* are those who
could go on at a decision: actors, and the clock. The policy picks one; without a policy of its own the
*usual* option is taken: whoever ran goes on, else whoever waited longest. A schedule is the list of
decisions at which another option than the usual one was taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple, Protocol

from grader.explore.record import Actor, Choice, Ended, Entry, Grant, Stale
from grader.explore.updates import Updates, rests
from grader.trace.exploration import Switch

#: The option of letting virtual time pass.
CLOCK = "the clock"

#: So many times in a run everything becomes unfamiliar again when another actor goes on; see
#: ``agent/link.py``.
FRESH = 400
#: Whoever only waits in a loop is let go round so often without anybody having made progress before it
#: counts as endless.
ROUNDS = 60
#: So many times over as long as somebody only looks, and then gets on in variables of his own.
MOVING_SPELLS = 100
#: Jumps of the clock, or slices, in a row that show nothing new before a run counts as endless.
STALE_JUMPS = 300
#: The same as long as somebody gets on in variables of his own.
MOVING_JUMPS = 20 * STALE_JUMPS
STALE_SLICES = 4000
#: Jumps of the clock in a row that show nothing new before locks are handed to whoever waits for them.
_FAIR = STALE_JUMPS // 3
_ANEW = 40
#: The last slices before that in which everything is told anew.
_LAST_LOOKS = 100
#: Locks taken in familiar ways without anything told, after which a run that has shown everything is cut.
REPETITION = 20_000
#: Rounds in which whoever goes round in a loop is told everything anew, and those after which whoever only
#: looked in them, at memory that others could change, and changed nothing is known to wait for ever.
_LOOK_AGAIN = (6, 8, 10)
LOOKS = 11
#: Kinds of locks that hold nothing but who has them.
_LOCKS = frozenset(
    f"{module}.{kind}" for module in ("threading", "multiprocessing") for kind in ("Lock", "RLock")
)


_SIGALRM = 14
_SIGCHLD = 17
#: Handlers of one signal, each of which has interrupted the wait of the one before, after which another one
#: changes nothing.
_VAIN = 8
#: Before the number of an object, as a value.
_OBJECT = "\x02"
#: In place of a write's value: it is told only when it happens, since its place may have a lock of its own,
#: which has to be waited for.
_LATER = "\x03"
#: So often in a run somebody goes on whom the policy would never let, while others wait for him in loops that
#: sleep: three who take turns with ``sleep(0)`` came to no end, and every machine comes round to everybody.
_MOST_FAVOURS = 20
#: Decisions in which all that is stored has lain there before, after which it will come again for ever.
_RECURRING = 1000


def _is_within(actor: Actor, signal: int) -> bool:
    """Whether an actor is about to touch something in the handler of that very signal.

    Python holds no signal back while its handler runs, but looks for one only where something is called or a
    loop goes round (CPython from 3.10 on): not between reading and writing in ``alive -= 1``. The usual
    handler of SIGCHLD, which waits for all that have ended and counts them, relies on that.
    """
    return (
        actor.request[0] == "access" and bool(actor.interrupted) and actor.interrupted[-1][0] == str(signal)
    )


def _kind(request: tuple[str, ...]) -> tuple[str, ...]:
    """What an actor is about to do, as far as it counts as something new: where, with which locks."""
    match request:
        case ("access", site, _, _, _, _, _, held, *_):
            return "access", site, held
        case ("acquire", lock, held, *_):
            return "acquire", lock, held
        case ("inside", where, lock):
            return "inside", where, lock
        case _:
            return request[:2]


#: What an actor may be about to do when a signal's handler comes in between.
INTERRUPTIBLE = frozenset(
    ("access", "step", "print", "acquire", "release", "inside", "spin", "block", "started", "mask")
)


class Alarm(NamedTuple):
    """A process's alarm.

    Attributes:
        at: the virtual nanosecond at which it goes off.
        every: after how many more it does so again, 0: never.
    """

    at: int
    every: int


class Policy(Protocol):
    """Picks among the options of a decision.

    Attributes:
        busy: whether it still has something in mind, so that the run must not be cut.
    """

    @property
    def busy(self) -> bool: ...

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        """One of the options.

        Args:
            scheduler: as it is; not to be changed.
            options: names of actors, and ``CLOCK``; never empty.
            usual: what is taken without a reason for another.
        """


class Scheduler:
    """One run.

    Attributes:
        actors: by number.
        log: what happened.
        switches: the decisions that were not the usual ones.
        decisions: how many there were.
        choices: those with more than one option.
        unseen: reasons why not everything is modelled.
        broken: what went wrong in the explorer itself, and where in the program; "" when nothing did.
        reaching: what the program reached for in the interpreter that watches it, and where; None: nothing.
        uses: primitives of the program.
        locks: number -> (kind, place of its making).
        most: number of a lock -> most actors between acquire and release at once.
        left_behind: those who had not ended when the program left, as they stood then.
        crashes: (actor, kind, text, place) of exceptions that nobody caught.
        fatal: signals whose default action ends a process and that the explorer must send: (process, signal).
        seen: the kinds of steps that it showed: who, where, with which locks.
        cut: whether the run may be ended, since it only repeats what is known.
        signals_sent: by the program itself.
        fetched: the signals that somebody who holds them back has waited for; 0 for any other.
        has_alarms: whether it has set one.
        shortest_sleep: of all sleeps the length of the shortest one, virtual nanoseconds; None: nobody slept.
        has_sections: whether somebody held a lock where a signal's handler may come in.
        full: whether somebody could not be started, because there are too many.
        stopped: the processes that are.
        servers: the processes of managers, in which no code of the program's waits.
        merged: how often a process was sent a signal that was pending there already.
        programs: how many others it started.
        taken: how often locks were taken in familiar ways, in thousands.
        gone_round: rounds of loops, in ten thousands.
        slice: the number of the present stretch.
        now: virtual nanoseconds.
        waits: (actor, what for, where) -> how often it began to wait there; "timed" for a time, "spin" in a
            loop that only looks.

    Args:
        policy: picks among options.
        familiar: the kinds of steps that another run of the whole program showed. Once this run has shown all
            of them, and then only repeats itself for long, it is cut; None: it is never cut.
        rounds: after how many rounds of all that are left a run counts as endless.
        looks: the numbers of the sites at which is only looked, or waited for a time.
    """

    def __init__(
        self,
        policy: Policy,
        familiar: frozenset[tuple[str, ...]] | None = None,
        rounds: int = ROUNDS,
        looks: frozenset[str] = frozenset(),
    ) -> None:
        self.policy = policy
        self.rounds = rounds
        self._most_jumps = MOVING_JUMPS if rounds == ROUNDS else STALE_JUMPS
        self.familiar = frozenset({("never",)}) if familiar is None else familiar
        self.actors: list[Actor] = []
        #: Those who have not ended, in the order of their coming: of a thousand threads most are over soon.
        self.living: list[Actor] = []
        self._named: dict[str, Actor] = {}
        self.log: list[Entry] = []
        self.switches: list[Switch] = []
        self.decisions = 0
        self.choices: list[Choice] = []
        self.unseen: dict[str, str] = {}
        self.broken = ""
        self.reaching: tuple[str, str] | None = None
        self.uses: set[str] = set()
        self.locks: dict[int, tuple[str, str]] = {}
        self.most: dict[int, int] = {}
        self._left: set[int] = set()
        self.left_behind: list[Actor] = []
        self.crashes: list[tuple[str, str, str, str]] = []
        self.refusals: list[tuple[str, int]] = []
        self.taken = 0
        self.gone_round = 0
        self.signals_sent = 0
        self.fetched: set[int] = set()
        self.programs = 0
        self.now = 0
        self.slice = 0
        self.waits: Counter[tuple[str, str, str]] = Counter()
        self.running: Actor | None = None
        self._updates = Updates(self.log)
        self._progress = 0
        self._fresh = 0
        self._last: Actor | None = None
        self._jumps = 0
        self._quiet_slices = 0
        self.seen: set[tuple[str, ...]] = set()
        self.cut = False
        self._since_news = 0
        self._dispositions: dict[tuple[int, int], str] = {}
        self._alarms: dict[int, Alarm] = {}
        self.has_alarms = False
        self.shortest_sleep: int | None = None
        self.has_sections = False
        self.full = False
        self._spells = MOVING_SPELLS
        self._overdue: Actor | None = None
        self._favour_begins = False
        self._favours = _MOST_FAVOURS
        self._slice_at_jump = 0
        self._slept: dict[str, int] = {}  # actor -> slice in which it last went to sleep
        self._masked: dict[int, frozenset[int]] = {}
        self._senders: dict[tuple[int, int], int] = {}
        self.stopped: set[int] = set()
        self.servers: set[int] = set()
        self.merged: dict[tuple[int, int], int] = {}
        self.fatal: list[tuple[int, int]] = []
        self._clock_next = True
        self._changes = 0
        self._changes_at_spin = 0
        self._stored: set[tuple[str, str]] = set()
        self._changes_anew = 0  # the decision at which something was stored that had never lain there
        self._changes_at_jump = 0
        self._looks = looks
        #: What was done that is more than to look, to print, and to store what lies there.
        self._deeds = 0
        self._deeds_at_jump = 0
        self._deeds_at_spin = 0
        self._in_force: dict[str, tuple[int, str]] = {}  # place -> where it was stored in the log, and what
        self._lying: dict[str, str] = {}  # place -> what was stored there last, if that is known

    # --- what is said --------------------------------------------------------------------------------------

    def hello(self, kind: str, name: str, parent: int | None) -> Actor:
        """A new actor has come; it waits for its first turn.

        Args:
            kind: main, thread, daemon or process.
            name: as the program calls it.
            parent: number of the actor that started it.
        """
        number = len(self.actors)
        unique, more = name, 1
        while unique in self._named or unique == CLOCK:
            more += 1
            unique = f"{name} ({more})"
        thread = kind in ("thread", "daemon") and parent is not None
        process = self.actors[parent].process if thread and parent is not None else number
        actor = Actor(number, unique, kind, process)
        actor.parent = None if parent is None else self.actors[parent].process
        self.actors.append(actor)
        self.living.append(actor)
        self._named[unique] = actor
        if not thread and parent is not None:
            old = self.actors[parent].process
            for (owner, signal), word in list(self._dispositions.items()):
                if owner == old:
                    self._dispositions[process, signal] = word
            self._masked[process] = self._masked.get(old, frozenset())
        self._advance()
        return actor

    def hear(self, number: int, message: tuple[str, ...]) -> bool:
        """What an actor says.

        Returns:
            whether it waits for an answer now.
        """
        actor = self.actors[number]
        actor.outside = False
        match message:
            case ("access", _, _, _, value, *_) if value == _LATER:
                self._ready(actor, message)
                return True
            case ("access", *_) | ("step", *_) | ("print", *_) | ("acquire", *_) | ("release", *_):
                self._novelty(actor, message)
                self._ready(actor, message)
                match message:
                    case ("release", lock, held, place):  # it is free by now, and others may come in
                        self._note(actor, "release", lock, value=held, place=place)
                    case _:
                        pass
                return True
            case ("begin",) | ("started", *_):
                self._ready(actor, message)
                self._advance()
                return True
            case ("block", resource, what, limit, owner, held, place, *own):
                actor.doing = "blocked"
                actor.request = message
                actor.resource = resource
                actor.deadline = self.now + int(limit) if limit else None
                actor.woken = False
                actor.only_waits = own[1:] == ["waits"]
                if own and own[0]:
                    actor.stands(own[0], place)
                actor.waits_for, actor.owner, actor.held, actor.place = what, owner, held, place
                self.waits[actor.name, "timed" if limit else what, place] += 1
                if what == "sleep":
                    self._slept[actor.name] = self.slice
                    asleep = int(limit) if limit else 0
                    self.shortest_sleep = min(
                        asleep, asleep if (known := self.shortest_sleep) is None else known
                    )
                self._done_running(actor)
                return True
            case ("spin", place, *own):
                self._ready(actor, message)
                actor.spinning = True
                actor.stands(own[0] if own else "", place)
                actor.only_looks = own[1:2] == ["looks"]
                actor.only_waits = own[2:] == ["waits"]
                actor.alone = actor.since == self._progress
                actor.since = self._progress
                actor.rounds += 1
                actor.place = place
                self.waits[actor.name, "spin", place] += 1
                return True
            case ("free", resource):
                self._wake(resource)
                return False
            case ("acquired", lock, place, inside):
                self.most[int(lock)] = max(self.most.get(int(lock), 0), int(inside))
                self._note(actor, "acquired", lock, place=place)
                self._advance()
                return False
            case ("refused", lock, place):
                self.refusals.append((actor.name, int(lock)))
                self._note(actor, "refused", lock, place=place)
                return False
            case ("many", count):
                self.taken += int(count)
                self._since_news += int(count)
                if self._since_news > REPETITION and self.familiar <= self.seen and not self.policy.busy:
                    self.cut = True
                return False
            case ("touched", *access):
                # In one step with what was told before: nobody comes in.
                self._novelty(actor, ("access", *access))
                self._effect(actor, ("access", *access))
                return False
            case ("unchanged", location):
                self._updates.unchanged(self.whose(actor, location))
                return False
            case ("rounds", count):
                self.gone_round += int(count)
                return False
            case ("lock", lock, kind, place):
                self.locks[int(lock)] = (kind, place)
                self.uses.add(kind)
                return False
            case ("program",):
                self.programs += 1
                return False
            case ("uses", primitive):
                self.uses.add(primitive)
                return False
            case ("reaches", what, place):
                if self.reaching is None:
                    self.reaching = what, place
                return False
            case ("unseen", reason, place):
                self.unseen.setdefault(reason, place)
                return False
            case ("broken", what, place):
                self.broken = self.broken or (f"{what} ({place})" if place else what)
                return False
            case ("raise", kind, text, place):
                self.crashes.append((actor.name, kind, text, place))
                self._note(actor, "raise", kind, value=text, place=place)
                self._advance()
                return False
            case ("signal", signal, word, *interrupted):
                # What a handler does is somebody else's doing to what it interrupts.
                self.slice += 1
                if word == "begin":
                    actor.interrupted.append((signal, *interrupted))
                elif actor.interrupted:
                    actor.interrupted.pop()
                self._note(actor, f"signal {word}", signal)
                return False
            case ("disposition", signal, word):
                self._dispositions[actor.process, int(signal)] = word
                self._ready(actor, message)
                return True
            case ("alarm", *_) | ("mask", _) | ("take", _) | ("pending",) | ("turn", _):
                self._ready(actor, message)
                return True
            case ("inside", *_):
                self.has_sections = True
                self._ready(actor, message)
                return True
            case ("group", _):
                self._ready(actor, message)
                return True
            case ("kill", *_) | ("killed", *_):
                self.signals_sent += message[0] == "kill"
                self._deeds += 1
                self._ready(actor, message)
                self._advance()
                return True
            case ("tasks", *told):
                actor.tasks = tuple(zip(told[::2], told[1::2], strict=False))
                return False
            case ("serves",):
                self.servers.add(actor.process)
                return False
            case ("loop", kind):
                actor.loop = kind
                return False
            case ("full",):
                self.full = True
                return False
            case ("leave",):
                self._left.add(actor.process)
                if actor.process == 0:
                    self.left_behind = [replace(one) for one in self.living if one is not actor]
                return False
            case ("end",):
                self._note(actor, "end")
                self.gone(number)
                return False
            case _:
                self.unseen.setdefault(f"a message that nobody knows: {message[0][:40]}", "")
                return False

    def gone(self, number: int) -> None:
        """An actor has ended, or the process that it was in."""
        actor = self.actors[number]
        if actor.doing != "ended":
            actor.doing = "ended"
            self.living.remove(actor)
            self._deeds += 1
            self._done_running(actor)
            self._advance()

    def has_left(self, process: int) -> bool:
        """Whether a process said that it ends, as against one that another program took the place of."""
        return process in self._left

    def process_gone(self, process: int) -> None:
        """A process has ended, with all its threads."""
        for actor in self.living.copy():
            if actor.process == process:
                self.gone(actor.number)
        self.stopped.discard(process)
        self._tell_parent(process)
        self._wake("io")

    def stop(self, process: int) -> None:
        """A process is stopped: none of its threads goes on until it is continued."""
        self.stopped.add(process)
        for actor in self.living:
            if actor.process == process and actor.doing == "running":
                self._ready(actor, ("continued",))
        self._tell_parent(process)

    def go_on(self, process: int) -> None:
        """A stopped process is continued."""
        self.stopped.discard(process)
        self._tell_parent(process)

    def _tell_parent(self, process: int) -> None:
        """A process has ended, was stopped or goes on: its parent gets SIGCHLD.

        One that does nothing with it and does not hold it back never hears of it. One that holds it back has
        it pending, and may wait for it; but not one that ignores it (Linux: ``do_notify_parent``).
        """
        parent = self.actors[process].parent
        if parent is not None and self.actors[parent].doing != "ended":
            word = self.disposition(parent, _SIGCHLD)
            if word == "handled" or (word == "default" and self.masks(parent, _SIGCHLD)):
                self.send(parent, _SIGCHLD, self.actors[process].pid)
        self._wake("exit")

    def disposition(self, process: int, signal: int) -> str:
        """What a process said that a signal shall do: default, ignored or handled."""
        return self._dispositions.get((process, signal), "handled" if signal == 2 else "default")

    @property
    def stale(self) -> list[Stale]:
        """The lost updates that were seen."""
        return self._updates.stale

    @property
    def handled(self) -> frozenset[int]:
        """The signals for which somebody has set a handler."""
        return frozenset(signal for (_, signal), word in self._dispositions.items() if word == "handled")

    def masks(self, process: int, signal: int) -> bool:
        """Whether a process holds a signal back."""
        return signal in self._masked.get(process, ())

    def send(self, process: int, signal: int, sender: int = 0) -> None:
        """A signal for which a process has a handler, or which it holds back, is pending from now on.

        One that is pending already stays one: the kernel keeps no second one, and Python calls a handler
        once however often its signal has come by then.

        Args:
            process, signal: which, and to whom.
            sender: the pid of the process that sends it, 0 for the kernel.
        """
        pending = self.actors[process].signals
        if signal in pending:
            self.merged[process, signal] = self.merged.get((process, signal), 0) + 1
        else:
            pending.append(signal)
            self._senders[process, signal] = sender
        self._wake("sigwait")

    def _deliverable(self, actor: Actor) -> int:
        """The signal whose handler may interrupt an actor, 0 for none."""
        if actor.number != actor.process or self._in_vain(actor):
            return 0
        return next((one for one in actor.signals if not self.masks(actor.process, one)), 0)

    def _in_vain(self, actor: Actor) -> bool:
        """Whether an actor waits in a handler for what would have come by now if it came: the same signal has
        interrupted that wait, and the wait of the handler that came in there, again and again."""
        last = actor.interrupted[-_VAIN:]
        return (
            actor.doing == "blocked"
            and actor.deadline is None
            and len(last) == _VAIN
            and all(one == last[0] for one in last)
        )

    def rings_again(self, actor: Actor) -> bool:
        """Whether an actor is in the handler of an alarm that may go off once more."""
        return actor.process in self._alarms and any(one[0] == str(_SIGALRM) for one in actor.interrupted)

    def _unmasked(self, actor: Actor) -> str:
        """What becomes of pending signals when a process holds them back no more: the answer for it."""
        for signal in [one for one in actor.signals if not self.masks(actor.process, one)]:
            actor.signals.remove(signal)
            match self.disposition(actor.process, signal):
                case "handled":
                    return f"signal {signal}"
                case "default" if signal != _SIGCHLD:
                    self.fatal.append((actor.process, signal))
                case _:
                    pass
        return ""

    def _wake(self, resource: str) -> None:
        """What somebody waits for may have come."""
        for other in self.living:
            same = other.resource == resource or (resource == "io" and other.resource == "outside")
            if other.doing == "blocked" and same:
                other.woken = True
        self._advance()

    def _ready(self, actor: Actor, message: tuple[str, ...]) -> None:
        actor.doing = "ready"
        actor.asked = len(self.log)
        actor.request = message
        actor.spinning = False
        self._done_running(actor)

    def _done_running(self, actor: Actor) -> None:
        if self.running is actor:
            self.running = None

    def _advance(self) -> None:
        """Somebody did something: whoever only goes round in a loop may look again."""
        self._progress += 1

    def _novelty(self, actor: Actor, message: tuple[str, ...]) -> None:
        key: tuple[str, ...]
        match message:
            case ("access", site, "R", _, _, _, _, held, *_):
                key = (actor.name, site, held)
                actor.reads += 1
            case ("access", site, _, location, value, _, _, held, *_):
                key = (actor.name, site, held)
                self._changes += 1
                stored = self.whose(actor, location), value
                self._deeds += not value or self._lying.get(stored[0]) != value
                self._lying[stored[0]] = value
                if not value or stored not in self._stored:
                    self._stored.add(stored)
                    self._changes_anew = self.decisions
                self._advance()
            case (kind, *rest):
                key = (actor.name, kind, *rest[:1])
                # Who takes a lock to look, and gives it back, has changed nothing.
                locks = kind in ("acquire", "release") and self.locks.get(int(rest[0]), ("",))[0] in _LOCKS
                self._changes += not locks
                looks = actor.only_waits and kind == "step" and rest[0] in self._looks
                self._deeds += not (locks or looks or kind == "print")
                self._advance()
            case _:
                return
        self._since_news = 0
        if key not in self.seen:
            self.seen.add(key)
            self._quiet_slices = 0
            self._jumps = 0
            for other in self.living:
                other.rounds = 0

    def _note(
        self,
        actor: Actor,
        what: str,
        object: str = "",
        *,
        site: int = -1,
        value: str = "",
        place: str = "",
        data: str = "",
        control: str = "",
        held: str = "",
    ) -> Entry:
        entry = Entry(
            self.decisions,
            self.slice,
            actor.speaker,
            what,
            object,
            site,
            value,
            place,
            data,
            control,
            held,
            actor.turn,
        )
        self.log.append(entry)
        return entry

    # --- who goes on ---------------------------------------------------------------------------------------

    def decide(self) -> Grant | Ended:
        """Who goes on; to be asked when nobody runs."""
        free, spinning, outside = self._standing()
        clock = self.next_deadline() is not None
        if not free and not spinning and not clock and not outside:
            return Ended("deadlock" if self.living else "exit")
        if self._quiet_slices > STALE_SLICES:
            return Ended("livelock" if self._recurs() else "endless")
        if not free and spinning and not clock and not outside:
            only_look = self._changes == self._changes_at_spin and all(
                actor.rounds > LOOKS
                and actor.reads > actor.reads_before
                and not actor.moved
                and actor.loop != "endless"
                for actor in spinning
            )
            if only_look or (self._deeds == self._deeds_at_spin and self._only_wait(LOOKS)):
                return Ended("livelock")
            over = all(actor.rounds > self.rounds for actor in spinning)
            if over and self._spells > 0 and any(actor.only_looks and actor.moved for actor in spinning):
                # They take turns by a place that they look at, and get on in variables of their own.
                self._spells -= 1
                for actor in spinning:
                    actor.rounds = 0
            elif over:
                return Ended("livelock" if self._recurs() else "endless")
        if not free and outside:
            # Other programs take no time; they run when nobody else has anything to do.
            self.decisions += 1
            outside[0].outside = True
            return self._grant(outside[0])
        usual = self._usual(free, spinning, clock)
        options = [actor.name for actor in (*free, *spinning)] + ([CLOCK] if clock else [])
        if len(options) > 1:
            last = self._last
            about: tuple[str, ...] = ()
            place = ""
            if last is not None and last.doing == "ready":
                about = (last.name, *_kind(last.request))
                match last.request:
                    case ("access", _, _, location, *_) | ("step", _, _, location):
                        place = self.whose(last, location)
                    case ("acquire" | "release", lock, *_):
                        place = f"lock {lock}"
            self.choices.append(Choice(self.decisions, about, tuple(options), usual, place))
        chosen = usual if len(options) == 1 else self.policy.choose(self, options, usual)
        if self._overdue is not None:
            # From where it stands until it waits again.
            favoured = self._overdue
            if favoured.name in options and (favoured.doing == "ready" or self._favour_begins):
                chosen = favoured.name
            else:
                self._overdue = None
            self._favour_begins = False
        if chosen not in options:
            return Ended("inconclusive", f"the schedule wants {chosen}, who cannot go on")
        if chosen != usual:
            self.switches.append(Switch(at=self.decisions, to=chosen))
        self.decisions += 1
        if chosen == CLOCK:
            return self._jump()
        return self._grant(self.named(chosen))

    def named(self, name: str) -> Actor:
        """The actor of that name."""
        return self._named[name]

    def in_vain(self, name: str) -> bool:
        """Whether an actor only looks for something, and nobody has done anything since its last look."""
        actor = self._named[name]
        return actor.spinning and actor.since == self._progress

    def among(self, names: Iterable[str]) -> list[Actor]:
        """The actors of those names, in the order of their coming; the clock is none."""
        return sorted((self._named[name] for name in names if name != CLOCK), key=lambda actor: actor.number)

    @property
    def last(self) -> Actor | None:
        """Whoever ran before this decision."""
        return self._last

    def _standing(self) -> tuple[list[Actor], list[Actor], list[Actor]]:
        """Those who can go on, those who only go round in a loop, and those who wait for other programs.

        Asked at every decision, and there may be a thousand: one pass, and nothing is called for most.
        """
        free: list[Actor] = []
        spinning: list[Actor] = []
        outside: list[Actor] = []
        for actor in self.living:
            if actor.doing == "ready":
                if actor.process in self.stopped:
                    continue
                if not actor.spinning or actor.since != self._progress:
                    free.append(actor)
                else:
                    spinning.append(actor)
            elif actor.doing == "blocked":
                if actor.resource == "outside":
                    outside.append(actor)
                able = actor.woken or self._due(actor) or self._deliverable(actor)
                if able and actor.process not in self.stopped:
                    free.append(actor)
        return free, spinning, outside

    def overslept(self, actor: Actor) -> bool:
        """Whether an actor slept, its time is over, and it has not gone on yet."""
        return actor.doing == "blocked" and actor.waits_for == "sleep" and self._due(actor)

    def _due(self, actor: Actor) -> bool:
        """Whether an actor's time is over already: it need not wait for the clock."""
        return actor.deadline is not None and actor.deadline <= self.now

    def _usual(self, free: list[Actor], spinning: list[Actor], clock: bool) -> str:
        last = self._last
        if last is not None and last in free and last.doing == "ready":
            # Whoever tries, gives up after a time and tries again would get a lock for ever before those who
            # wait for it, and a program that always comes to an end would not.
            lock = last.request[1] if self._jumps > _FAIR and last.request[0] == "acquire" else ""
            overtaken = [one for one in free if lock and one.woken and one.resource == f"L{lock}"]
            return min(overtaken, key=self._turn, default=last).name
        if free:
            # Whoever waits for pipes only looks again: it comes after those who can surely go on.
            return min(free, key=self._turn).name
        if spinning and (not clock or not self._clock_next):
            return min(spinning, key=lambda actor: (actor.slice, actor.number)).name
        return CLOCK

    def slept_through(self, stale: Stale) -> bool:
        """Whether somebody slept between a look and the write that rests on it, so long that others come in
        between in any run; or gave the lock back in a wait, which whoever else was woken takes next."""
        return stale.waited or any(
            self._slept.get(one.actor, -1) >= stale.read for one in (stale.write, stale.between)
        )

    def _turn(self, actor: Actor) -> tuple[bool, int, int, int]:
        """The order among those who could go on: whoever waited longest, then by the time they waited for."""
        moment = actor.deadline if self._due(actor) and actor.deadline is not None else 0
        return actor.looking, moment, actor.slice, actor.number

    def next_deadline(self) -> int | None:
        """The virtual nanosecond to which the clock jumps next; None when nobody waits for a time."""
        deadlines = [
            actor.deadline
            for actor in self.living
            if actor.deadline is not None and actor.doing == "blocked" and actor.deadline > self.now
        ]
        deadlines += [
            alarm.at for process, alarm in self._alarms.items() if not self._in_vain(self.actors[process])
        ]
        return min(deadlines, default=None)

    def _jump(self) -> Grant | Ended:
        """Let virtual time pass up to the first deadline; whoever waited for it can go on then."""
        deadline = self.next_deadline()
        assert deadline is not None
        self.now = max(self.now, deadline)
        self._jumps += 1
        if self._jumps % (STALE_JUMPS // 2) == 0:
            ended = self._over_since_last_look()
            if ended is not None:
                return ended
        self._clock_next = False
        for process, alarm in list(self._alarms.items()):
            if alarm.at <= self.now:
                del self._alarms[process]
                if alarm.every:
                    self._alarms[process] = Alarm(self.now + alarm.every, alarm.every)
                self.alarmed(process)
        return self.decide()

    def _over_since_last_look(self) -> Ended | None:
        """Whether it shows, after many jumps of the clock, that nothing new will come; a look before the next
        ones."""
        if self._jumps >= STALE_JUMPS:
            if self._deeds == self._deeds_at_jump and self._only_wait():
                return Ended("livelock")
            # Whoever goes through a list of his own, sleeping in between, comes to its end.
            moved = any(actor.moved for actor in self.living)
            if not moved and self._oversleep():
                return None
            if not moved:
                # Whoever goes round without a look gets on in a way that cannot be seen, or for ever.
                looked = all(
                    actor.reads > actor.reads_before or actor.only_waits or actor.loop == "endless"
                    for actor in self.living
                    if actor.doing == "ready" or actor.deadline is not None
                )
                looked = looked and any(actor.reads > actor.reads_before for actor in self.actors)
                # Whoever could have gone on all the while may be the one who is waited for.
                kept = [
                    one
                    for one in self.living
                    if (one.doing == "ready" and not one.spinning)
                    or (self._due(one) and one.slice < self._slice_at_jump)
                ]
                able = [one for one in kept if one.process not in self.stopped]
                if able and self._favours > 0:
                    self._favours -= 1
                    self._overdue, self._favour_begins = min(able, key=self._turn), True
                    self._jumps = 0
                    return None
                still = looked and not kept and self._changes == self._changes_at_jump
                return Ended("livelock" if still or self._recurs() else "endless")
            if self._jumps >= self._most_jumps:
                return Ended("endless")
        self._changes_at_jump = self._changes
        self._slice_at_jump = self.slice
        self._deeds_at_jump = self._deeds
        for actor in self.actors:
            actor.reads_before = actor.reads
            actor.moved = actor.strayed = False
            actor.stood = 0
        return None

    def _oversleep(self) -> bool:
        """Whether somebody sleeps for so long that all the looks of the others fall into it; then time passes
        until he wakes. They have seen the same each time, so to them it is as if they had slept as long."""
        asleep = [
            actor.deadline
            for actor in self.living
            if actor.doing == "blocked" and actor.deadline is not None and not actor.stood and not actor.woken
        ]
        late = [deadline for deadline in asleep if deadline > self.now]
        if not late:
            return False
        self.now = min(late)
        self._jumps = 0
        return True

    def _only_wait(self, rounds: int = 0) -> bool:
        """Whether everybody who lives waits without a limit, or goes round in a loop in which it only waits,
        and has done so without getting on: what nobody does any more will not come.

        Signals may come from outside, and end any loop.

        Args:
            rounds: of a loop that lets no time pass, at least.
        """
        going = [actor for actor in self.living if actor.doing != "blocked" or actor.deadline is not None]
        return (
            bool(going)
            and all(one.only_waits and one.stood > 1 and not one.strayed for one in going)
            and all(one.doing == "blocked" or (one.spinning and one.rounds > rounds) for one in going)
            and not any(one.resource == "outside" or one.woken for one in self.living)
            and not self.handled
            and not self._alarms
            and not self.programs
        )

    def _recurs(self) -> bool:
        """Whether everybody who lives goes round in a loop that should come to an end, or waits for one who
        does, and nothing is stored but what has lain there before: one hands over to the other, for ever.

        Signals may come from outside, and end any loop.
        """
        living = self.living
        looking = [actor for actor in living if actor.loop == "ends"]
        waiting = [actor for actor in living if actor not in looking]
        return (
            len(looking) > 1
            and all(actor.stood > 1 for actor in looking)
            and not any(actor.moved or actor.loop == "endless" for actor in living)
            and all(actor.doing == "blocked" and actor.deadline is None for actor in waiting)
            and not self.handled
            and self.decisions - self._changes_anew > _RECURRING
        )

    def alarmed(self, process: int) -> None:
        """A process's alarm goes off."""
        if self.disposition(process, _SIGALRM) == "handled" or self.masks(process, _SIGALRM):
            self.send(process, _SIGALRM)
        elif self.disposition(process, _SIGALRM) == "default":
            self.fatal.append((process, _SIGALRM))
            self._advance()

    def _grant(self, actor: Actor) -> Grant:
        word = ""
        # Whose turn it is in an event loop is somebody else, too.
        other = self._last is not actor or actor.request[0] == "turn"
        self.slice += other
        self._quiet_slices += other
        # Whoever waited may find everything changed, too: what follows is a place to come in between.
        fresh = (other or actor.doing == "blocked") and self._fresh < FRESH
        self._fresh += fresh
        # Before it is said that nothing changes as time passes, everything is told anew now and then.
        if self._jumps > 0 and self._jumps % _ANEW == 0 and actor.anew != self._jumps:
            actor.anew = self._jumps
            fresh = True
        fresh = fresh or (other and self._quiet_slices > STALE_SLICES - _LAST_LOOKS)
        request = actor.request
        if actor.doing == "blocked" and not actor.woken and self._due(actor):
            word = "timeout"
        if actor.spinning:
            self._clock_next = True  # whoever spins and the clock take turns
            if actor.rounds == _LOOK_AGAIN[0]:
                self._changes_at_spin = self._changes
                self._deeds_at_spin = self._deeds
                actor.reads_before = actor.reads
                actor.moved = actor.strayed = False
                actor.stood = 0
            # Before it is said that nobody changes anything, everything they do is told once more.
            fresh = fresh or actor.rounds in _LOOK_AGAIN
            word = word or ("alone" if actor.alone else "")
        if actor.outside:
            word = word or "outside"
        if actor.woken and actor.resource[:1] == "L":
            # It takes that lock now, so the others need not look: a hundred threads would, at each release.
            for one in self.living:
                if one.resource == actor.resource and one.process == actor.process:
                    one.woken = False
        actor.slice = self.slice
        self._updates.begin(self.slice, actor.name)
        self._last = self.running = actor
        actor.doing = "running"
        actor.spinning = False
        actor.woken = False
        actor.deadline = None
        actor.tasks = ()
        signal = self._deliverable(actor)
        if signal and request[0] in INTERRUPTIBLE and not _is_within(actor, signal):
            # The handler runs first; the actor then asks again, or looks again for what it waited for.
            actor.signals.remove(signal)
            word = f"signal {signal}"
        else:
            word = self._effect(actor, request) or word
        return Grant(actor.number, (str(self.slice), "1" if fresh else "", str(self.now), word))

    def _effect(self, actor: Actor, request: tuple[str, ...]) -> str:
        """What the step that an actor asked for does, now that it may. Returns a word for the answer."""
        match request:
            case ("access", _, _, _, value, *_) if value == _LATER:
                pass
            case ("access", site, kind, location, value, data, control, held, *more):
                location = self.whose(actor, location)
                value = "" if value[:1] == _OBJECT else value
                if kind == "R":
                    # It told what lay there when it asked; it reads what lies there now.
                    since, stored = self._in_force.get(location, (-1, ""))
                    value = stored if since >= actor.asked else value
                else:
                    self._in_force[location] = len(self.log), value
                entry = self._note(
                    actor, kind, location, site=int(site), value=value, data=data, control=control, held=held
                )
                if kind != "R":
                    self._updates.write(entry, rests(more, partial(self.whose, actor)))
            case ("print", place):
                self._note(actor, "print", place=place)
            case ("step", site, place, *_):
                self._note(actor, "step", site=int(site) if site.isdecimal() else -1, place=place)
            case ("acquire", lock, held, place, _):
                self._note(actor, "acquire", lock, value=held, place=place)
            case ("release", *_):
                pass  # that was noted when it was said
            case ("started", name, *place):
                self._note(actor, "started", name, place="".join(place))
            case ("mask", numbers):
                self._masked[actor.process] = frozenset(int(one) for one in numbers.split(",") if one)
                if actor.number == actor.process:
                    return self._unmasked(actor)
            case ("take", numbers):
                pending = self.actors[actor.process].signals
                wanted = [int(one) for one in numbers.split(",") if one]
                self.fetched.update(one if self.masks(actor.process, one) else 0 for one in wanted)
                for one in wanted:
                    if one in pending:
                        pending.remove(one)
                        return f"{one} {self._senders.pop((actor.process, one), 0)}"
            case ("pending",):
                pending = self.actors[actor.process].signals
                return ",".join(str(one) for one in pending if self.masks(actor.process, one))
            case ("turn", name):
                actor.turn = name
            case ("alarm", *timer):
                before = self._alarms.get(actor.process)
                if timer:
                    self._alarms.pop(actor.process, None)
                    after, every = map(int, timer)
                    if after > 0:
                        self.has_alarms = True
                        self._alarms[actor.process] = Alarm(self.now + after, every)
                return f"{max(0, before.at - self.now)} {before.every}" if before is not None else "0 0"
            case _:
                pass
        return ""

    def whose(self, actor: Actor, location: str) -> str:
        """A location's name in the whole program: private memory is a process's own."""
        if location[:2] in ("s:", "p:", "f:"):
            return location
        return f"{actor.process}/{location}"


@dataclass(frozen=True, slots=True)
class Usual:
    """The policy without a will of its own: switch only when blocked."""

    busy = False

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        return usual
