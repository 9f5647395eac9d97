"""In which orders is a program tried?

Each policy picks among the options of a decision; see ``scheduler``. The first ones find most order bugs
and deadlocks, the adversaries find lost updates, PCT and the exhaustive search find what is left.

PCT is the algorithm of Burckhardt, Kothari, Musuvathi and Nagarakatte, "A Randomized Scheduler with
Probabilistic Guarantees of Finding Bugs", ASPLOS 2010: random priorities, and at d-1 random steps the
runner's priority falls below all others. Its steps are drawn from the length of a run that was seen, since
change points behind the end find nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from grader.explore.record import Actor, Entry
from grader.explore.scheduler import CLOCK, Policy, Scheduler
from grader.trace.exploration import Switch

#: How often somebody is held up by ``Overtaken``, and for how many decisions at most.
_OVERTAKEN = 6
_PATIENT = 60


class ChildFirst:
    """Whoever was started last begins at once; otherwise as usual."""

    busy = False

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        for actor in reversed(scheduler.among(options)):
            if actor.request == ("begin",) and actor.doing == "ready":
                return actor.name
        return usual


class LastFirst:
    """Whenever somebody else must go on, it is whoever came last."""

    busy = False

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        if scheduler.last is not None and usual == scheduler.last.name:
            return usual
        actors = [actor for actor in scheduler.among(options) if not actor.spinning]
        able = [actor for actor in actors if not actor.looking]
        return (able or actors)[-1].name if actors else usual


class MainFirst(LastFirst):
    """The main thread goes on whenever it can without interrupting anybody; otherwise whoever came last."""

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        last = scheduler.last
        if last is not None and usual == last.name:
            return usual
        main = scheduler.actors[0]
        return (
            main.name
            if main.name in options and not main.spinning
            else super().choose(scheduler, options, usual)
        )


#: Sleeps in a row, however short, that are let pass over somebody who could go on: who sleeps until something
#: is done gets nowhere while the one who would do it is kept waiting.
SLEEPS = 20
#: Likewise over the one who is held up longest, when others are held up anew meanwhile: each timer of a chain
#: that the main thread shall stop was, and so 1 100 of them came to be.
_ALL_SLEEPS = 100

#: Virtual nanoseconds by which anybody may be late who could go on: on a busy machine nobody is on the
#: processor at each moment, so a shorter sleep orders nothing.
LATE = 20_000_000


class Awake:
    """Short sleeps take nobody any time: whoever sleeps goes on at once, as if it had not slept; otherwise it
    is as another policy decides.

    Attributes:
        overslept: whether a sleep was let pass over others who could go on, so that their order may rest on
            who sleeps longer.

    Args:
        policy: the other one.
    """

    def __init__(self, policy: Policy) -> None:
        self.overslept = False
        self._policy = policy
        self._since: dict[str, int] = {}  # who could go on -> the moment since which it does not
        self._slept = 0  # sleeps in a row that were let pass over them

    @property
    def busy(self) -> bool:
        """Whether the other policy is."""
        return self._policy.busy

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        last = scheduler.last
        if last is None or usual in (CLOCK, last.name):
            return self._policy.choose(scheduler, options, usual)
        able = [actor for actor in scheduler.among(options) if not actor.spinning]
        ready = {actor.name for actor in able if not scheduler.overslept(actor)}
        self._since = {name: self._since.get(name, scheduler.now) for name in ready - {last.name}}
        if last in able and scheduler.overslept(last):
            return last.name
        if (
            last.doing == "blocked"
            and last.waits_for == "sleep"
            and CLOCK in options
            and self._slept < SLEEPS
        ):
            moment = scheduler.next_deadline()
            if moment is not None and moment - min(self._since.values(), default=0) <= LATE:
                self._slept += 1
                self.overslept = True
                return CLOCK
        self._slept = 0
        return self._policy.choose(scheduler, options, usual)


class MainLast:
    """The main thread goes on only when nobody else can."""

    busy = False

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        last, main = scheduler.last, scheduler.actors[0]
        if last is None or usual in (CLOCK, last.name):
            return usual
        able = [actor for actor in scheduler.among(options) if not actor.spinning]
        others = [actor for actor in able if actor is not main and not actor.looking]
        return min(others, key=lambda actor: (actor.slice, actor.number)).name if others else usual


def main_late() -> Policy:
    """The main thread goes on only when nobody else can, and short sleeps take the others no time."""
    return Awake(MainLast())


class AnyTurn:
    """Nobody is interrupted; whenever somebody else must go on, it is anybody.

    Args:
        seed: of the choices.
    """

    busy = False

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        last = scheduler.last
        if last is not None and usual == last.name:
            return usual
        able = [actor.name for actor in scheduler.among(options) if not actor.spinning]
        return self._random.choice(able) if able else usual


class Alternating:
    """After each step somebody else goes on, in turn."""

    busy = False

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        actors = [actor for actor in scheduler.among(options) if not actor.spinning and not actor.looking]
        return min(actors, key=lambda actor: (actor.slice, actor.number)).name if actors else usual


class Adversary:
    """Holds actors up at what they are about to do until nobody else can go on.

    Args:
        holds: tells whether an actor is to be held up at its request.
        most: how often the same actor is held up at the same place.
        skip: how many times each actor is let pass before it is held up for the first time, since whoever
            is held
            up early leaves nobody to meet later.
        hostile: whether time passes over those who are held up, as on a machine that is very slow for them.
            Then a time limit proves nothing about what came before it, so only a lost update counts. That an
            alarm comes again while its handler is still at work is left out.
        relay: whether those who are held up together do what they are held up at one right after the other,
            as when several take the same thing.
        main_first: whether the main thread goes on before the others as soon as it can: of two signals it
            handles one before the other one is sent.

    """

    def __init__(
        self,
        holds: Callable[[Scheduler, Actor], bool],
        most: int = 2,
        *,
        skip: int = 0,
        hostile: bool = False,
        relay: bool = False,
        main_first: bool = False,
    ) -> None:
        self._main_first = main_first
        self._log: Sequence[Entry] = ()
        self._wakings: list[_Waking] = []
        self._relay = relay
        self._released = ""
        self._holds = holds
        self._skip = skip
        self._passed: dict[str, int] = {}
        self._hostile = hostile
        self._most = most
        self._held: dict[str, int] = {}  # name -> virtual nanosecond since which it is held up
        self._times: dict[tuple[str, ...], int] = {}
        self._jumps = 0
        self._all_jumps = 0
        self._jumps_before: dict[str, int] = {}  # name -> how many there had been when it was held up
        self._spins = 0

    @property
    def busy(self) -> bool:
        """Whether somebody is held up."""
        return bool(self._held)

    @property
    def overslept(self) -> bool:
        """Whether it let others wake up from short sleeps while somebody was held up, and they did something
        else than to look whether that one had changed what they wait for: their order may rest on who sleeps
        longer."""
        return not all(_only_polled(self._log, one) for one in self._wakings)

    def _due(self, name: str) -> bool:
        """Whether an actor has been let pass often enough."""
        passed = self._passed[name] = self._passed.get(name, 0) + 1
        return passed > self._skip

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        last = scheduler.last
        if last is not None and last.doing == "ready" and last.name not in self._held:
            # When somebody has ended meanwhile, holding up the same actor again is something new.
            ended = len(scheduler.actors) - len(scheduler.living)
            key = (str(ended), last.name, *last.request[:2])
            if self._times.get(key, 0) < self._most and self._holds(scheduler, last) and self._due(last.name):
                self._times[key] = self._times.get(key, 0) + 1
                self._held[last.name] = scheduler.now
                self._jumps_before[last.name] = self._all_jumps
                self._jumps = self._spins = 0
        main = scheduler.actors[0]
        if not self._held:
            interrupts = last is not None and usual == last.name
            first = self._main_first and not interrupts and main.name in options and not main.spinning
            return main.name if first else usual
        if self._relay and last is not None and last.name == self._released:
            following = next((name for name in self._held if name in options), None)
            if following is not None:
                return self._let_go(following)
        free = [name for name in options if name not in self._held and name != CLOCK]
        able = [actor for actor in scheduler.among(free) if not actor.spinning]
        if able:
            if last is not None and last in able and last.doing == "ready":
                return last.name
            if self._main_first and main in able:
                return main.name
            return min(able, key=lambda actor: (actor.looking, actor.slice, actor.number)).name
        spinning = scheduler.among(free)
        if spinning and self._spins < 3 * len(spinning):
            self._spins += 1
            return min(spinning, key=lambda actor: (actor.slice, actor.number)).name
        patient = (
            self._jumps < SLEEPS
            and self._all_jumps - self._jumps_before[next(iter(self._held))] < _ALL_SLEEPS
        )
        rings = any(scheduler.rings_again(scheduler.named(name)) for name in self._held)
        if CLOCK in options and patient and not rings and (self._hostile or self._is_short(scheduler)):
            moment = scheduler.next_deadline()
            woken = frozenset(
                actor.name
                for actor in scheduler.living
                if actor.deadline == moment and actor.doing == "blocked"
            )
            self._log = scheduler.log
            self._wakings.append(_Waking(len(scheduler.log), woken, frozenset(self._held)))
            self._jumps += 1
            self._all_jumps += 1
            self._spins = 0
            return CLOCK
        released = next((name for name in self._held if name in options), None)
        if released is None:
            return usual
        return self._let_go(released)

    def _let_go(self, name: str) -> str:
        del self._held[name]
        self._released = name
        return name

    def _is_short(self, scheduler: Scheduler) -> bool:
        """Whether somebody sleeps who may wake up before those who are held up count as very slow."""
        moment = scheduler.next_deadline()
        return (
            moment is not None
            and moment - min(self._held.values()) <= LATE
            and any(
                actor.doing == "blocked" and actor.waits_for == "sleep" and actor.deadline == moment
                for actor in scheduler.living
            )
        )


class _Waking(NamedTuple):
    """Time was let pass while some were held up.

    Attributes:
        at: the length of the log then.
        woken: who slept until then.
        held: who was held up.
    """

    at: int
    woken: frozenset[str]
    held: frozenset[str]


def _only_polled(log: Sequence[Entry], waking: _Waking) -> bool:
    """Whether those who woke up did nothing, or did it because they saw what somebody had written who was
    held up."""
    writers: dict[str, str] = {}  # place -> who wrote there last
    undecided = set(waking.woken)
    for index, entry in enumerate(log):
        if not undecided:
            break
        if entry.what in ("W", "U"):
            if index >= waking.at and entry.actor in undecided:
                return False
            writers[entry.object] = entry.actor
        elif index >= waking.at and entry.actor in undecided:
            if entry.what == "R":
                if writers.get(entry.object) in waking.held:
                    undecided.discard(entry.actor)
            elif entry.what not in ("acquire", "acquired", "refused", "release"):
                return False
    return True


def about_to_write(sites: frozenset[int] | None) -> Callable[[Scheduler, Actor], bool]:
    """Holds whoever has read something and is about to write what depends on it.

    Args:
        sites: the writes that count; None: all.
    """

    def holds(scheduler: Scheduler, actor: Actor) -> bool:
        match actor.request:
            case ("access", site, "W" | "U", _, _, data, control, *_):
                return bool(data or control) and (sites is None or int(site) in sites)
        return False

    return holds


def has_handed_over(places: frozenset[str]) -> Callable[[Scheduler, Actor], bool]:
    """Holds whoever has just written what another one looks at again and again, before it does anything else.

    Args:
        places: in memory, that are looked at so.
    """

    def holds(scheduler: Scheduler, actor: Actor) -> bool:
        own = next((one for one in reversed(scheduler.log) if one.actor == actor.name), None)
        return own is not None and own.what in ("W", "U") and own.object in places

    return holds


def about_to_change(places: frozenset[str]) -> Callable[[Scheduler, Actor], bool]:
    """Holds whoever is about to write, to one of some places in memory, what depends on what it has read.

    Args:
        places: as the actors call them.
    """

    def holds(scheduler: Scheduler, actor: Actor) -> bool:
        match actor.request:
            case ("access", _, "W" | "U", location, _, data, control, *_):
                return bool(data or control) and location in places
        return False

    return holds


def has_read(
    stamped: Mapping[int, frozenset[int]], sites: frozenset[int] | None
) -> Callable[[Scheduler, Actor], bool]:
    """Holds whoever has read something on which a later write depends, as soon as it has no lock it read it
    under.

    Args:
        stamped: read sites on which writes depend.
        sites: the reads that count; None: all.
    """
    waiting: dict[str, frozenset[str]] = {}

    def holds(scheduler: Scheduler, actor: Actor) -> bool:
        before = waiting.get(actor.name)
        request = actor.request
        held: frozenset[str] = frozenset()
        if request[0] in ("release", "acquire"):
            held = frozenset(request[2].split(",")) - {""}
        due = False
        if before is not None and (request[0] == "release" or not before):
            due = not (before & held) if request[0] == "release" else True
            if due:
                del waiting[actor.name]
        match request:
            case ("access", site, "R", _, _, _, _, locks, *_) if int(site) in stamped and (
                sites is None or int(site) in sites
            ):
                waiting[actor.name] = frozenset(locks.split(",")) - {""}
        return due

    return holds


def looks_outside(scheduler: Scheduler, actor: Actor) -> bool:
    """Holds whoever is about to look, without a lock, at what it has changed itself under that lock: others
    may have changed it since."""
    match actor.request:
        case ("access", _, "R", location, _, _, _, held, *_):
            place = scheduler.whose(actor, location)
            own = next((one for one in reversed(scheduler.log) if _writes(one, actor, place)), None)
            return own is not None and bool(_locks(own.held)) and _locks(own.held).isdisjoint(_locks(held))
    return False


def _writes(entry: Entry, actor: Actor, place: str) -> bool:
    return entry.what in ("W", "U") and entry.object == place and entry.actor == actor.name


def _locks(held: str) -> frozenset[str]:
    return frozenset(held.split(",")) - {""}


def about_to_take(scheduler: Scheduler, actor: Actor) -> bool:
    """Holds whoever has a lock and is about to take another."""
    match actor.request:
        case ("acquire", lock, held, *_):
            return bool(set(held.split(",")) - {"", lock})
    return False


def outdated_order(many: int) -> Callable[[Scheduler, Actor], bool]:
    """Holds the first ones that want a lock; and, once somebody has ended, whoever has a lock and wants a
    second one: the order in which locks are to be taken may be another by then.

    Args:
        many: how many first ones.
    """
    first: list[str] = []

    def holds(scheduler: Scheduler, actor: Actor) -> bool:
        match actor.request:
            case ("acquire", _, "", *_) if len(first) < many and actor.number > 0 and actor.name not in first:
                first.append(actor.name)
                return True
        return len(scheduler.living) < len(scheduler.actors) and about_to_take(scheduler, actor)

    return holds


def inside(
    locks: frozenset[str] | None = None, where: str | None = None
) -> Callable[[Scheduler, Actor], bool]:
    """Holds whoever is in a section, with a lock that a signal's handler may want, and who is about to send a
    signal until somebody is in such a section.

    Args:
        locks: the numbers of the locks that count; None: all.
        where: the edge of a section that counts; None: all.
    """

    def within(actor: Actor) -> bool:
        match actor.request:
            case ("inside", edge, lock):
                return (locks is None or lock in locks) and where in (None, edge)
        return False

    def holds(scheduler: Scheduler, actor: Actor) -> bool:
        if actor.request[0] == "kill":
            return not any(one.doing == "ready" and within(one) for one in scheduler.living)
        return within(actor)

    return holds


def about_to_wait(scheduler: Scheduler, actor: Actor) -> bool:
    """Holds whoever is about to use a primitive: wait, set, notify, put, get, acquire a first lock."""
    match actor.request:
        case ("acquire", _, "", *_) | ("step", *_):
            return True
    return False


def about_to_act(scheduler: Scheduler, actor: Actor) -> bool:
    """Holds whoever is about to change something, to take a lock or to use a primitive; but not the main
    thread, which starts the others."""
    match actor.request:
        case ("access", _, "W" | "U", *_) | ("acquire", *_) | ("step", *_):
            return actor.number > 0
    return False


def alone(holds: Callable[[Scheduler, Actor], bool], name: str) -> Callable[[Scheduler, Actor], bool]:
    """The same, but only for one actor."""
    return lambda scheduler, actor: actor.name == name and holds(scheduler, actor)


def late_callbacks(sites: frozenset[int]) -> Callable[[Scheduler, Actor], bool]:
    """Holds so that a callback is added to what is ready by then, while an earlier one is being called.

    Held are the first worker that hands a result over, whoever adds a callback and has added one before, and
    whoever is about to write what depends on a read.

    Args:
        sites: where callbacks are added.
    """
    writing = about_to_write(None)
    first: list[str] = []
    adding: set[str] = set()

    def holds(scheduler: Scheduler, actor: Actor) -> bool:
        match actor.request:
            case ("step", "result", *_):
                first.append(actor.name)
                return len(first) == 1
            case ("step", site, *_) if int(site) in sites:
                before = actor.name in adding
                adding.add(actor.name)
                return before
        return writing(scheduler, actor)

    return holds


def about_to_call(sites: frozenset[int]) -> Callable[[Scheduler, Actor], bool]:
    """Holds whoever is about to use a primitive at some sites."""

    def holds(scheduler: Scheduler, actor: Actor) -> bool:
        match actor.request:
            case ("step", site, *_):
                return site.isdecimal() and int(site) in sites
        return False

    return holds


def about_to_print(scheduler: Scheduler, actor: Actor) -> bool:
    """Holds whoever is about to print."""
    return actor.request[0] == "print"


class Eager:
    """Whoever was waiting goes on as soon as he can, as far as another policy leaves it open.

    Args:
        policy: the other one.
    """

    def __init__(self, policy: Adversary) -> None:
        self._policy = policy

    @property
    def busy(self) -> bool:
        """Whether the other one has something in mind."""
        return self._policy.busy

    @property
    def overslept(self) -> bool:
        """As the other one says."""
        return self._policy.overslept

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        waited = [actor for actor in scheduler.among(options) if actor.doing == "blocked" and actor.woken]
        return self._policy.choose(scheduler, options, waited[0].name if waited else usual)


class Pct:
    """Random priorities with a few random changes.

    Args:
        seed: of the choices.
        horizon: decisions of a run that was seen.
        changes: how often the runner's priority falls.
    """

    def __init__(self, seed: int, horizon: int, changes: int) -> None:
        self._random = random.Random(seed)
        self._priorities: dict[str, float] = {}
        self._points = {self._random.randrange(max(1, horizon)) for _ in range(changes)}
        self._lowest = 0.0
        self._count = 0

    @property
    def busy(self) -> bool:
        """Whether changes are still to come."""
        return any(point > self._count for point in self._points)

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        for actor in scheduler.actors[len(self._priorities) :]:
            self._priorities[actor.name] = 1 + self._random.random()
        self._count += 1
        last = scheduler.last
        if self._count in self._points and last is not None:
            self._lowest -= 1
            self._priorities[last.name] = self._lowest
        able = [actor.name for actor in scheduler.among(options) if not actor.spinning and not actor.looking]
        if not able:
            return usual
        return max(able, key=lambda name: self._priorities[name])


class Latecomers:
    """Only two begin until somebody has ended, or nobody does anything but wait: who comes later may find a
    lock replaced that another one still waits for.

    Args:
        among: decides about the others.
    """

    def __init__(self, among: Policy) -> None:
        self._among = among

    @property
    def overslept(self) -> bool:
        """Whether the other policy let others wake up from short sleeps while somebody was held up."""
        return isinstance(self._among, Adversary) and self._among.overslept

    @property
    def busy(self) -> bool:
        """Whether the other policy has something in mind."""
        return self._among.busy

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        workers = [actor for actor in scheduler.living if actor.number > 0]
        late = [actor.name for actor in workers if actor.request == ("begin",)]
        if len(workers) < len(scheduler.actors) - 1:
            late = []
        late = late[max(0, 2 - len(workers) + len(late)) :]
        here = [name for name in options if name not in late]
        at_work = [one for one in scheduler.among(here) if not one.spinning and not one.looking]
        if not at_work:
            return self._among.choose(scheduler, options, usual)
        return self._among.choose(scheduler, here, usual if usual in here else here[0])


class LastTaken:
    """Who has begun, or taken a piece of work, waits before it touches anything until all the others have
    done so; then they go on in the opposite order, and each steps aside once for those before it, when it has
    read something and holds no lock.

    Workers take their work in the order in which it was given, so none of the other policies lets the last
    piece come between the halves of an earlier one, or the first between those of the last.

    Attributes:
        busy: whether somebody is held up.

    Args:
        skip: how often it is let pass that somebody would step aside.
    """

    def __init__(self, skip: int = 0) -> None:
        self._skip = skip
        self._fresh: dict[str, None] = {}  # those who wait with their work, in the order of their taking it
        self._known: set[str] = set()  # those who have been let go on with the work that they have
        self._aside: dict[str, None] = {}
        self._read: set[str] = set()

    @property
    def busy(self) -> bool:
        """Whether somebody is held up."""
        return bool(self._fresh or self._aside)

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        last = scheduler.last
        if last is not None and last.number > 0 and last.doing == "ready":
            self._consider(last)
        for actor in scheduler.living:
            if actor.doing == "blocked" and actor.waits_for in ("wait item", "input", "wait"):
                self._known.discard(actor.name)
                self._read.discard(actor.name)
        held = self._fresh | self._aside
        here = [name for name in options if name not in held]
        able = [one for one in scheduler.among(here) if not one.spinning and not one.looking]
        if able:
            if usual in here:
                return usual
            return min(able, key=lambda one: (one.slice, one.number)).name
        for kept in (self._fresh, self._aside):
            released = next((name for name in reversed(kept) if name in options), None)
            if released is not None:
                del kept[released]
                return released
        return usual

    def _consider(self, actor: Actor) -> None:
        """Whether somebody who is about to do something is held up now."""
        match actor.request:
            case ("access", _, kind, _, _, _, _, held, *_):
                reads = kind == "R"
            case ("acquire", _, held, *_):
                reads = False
            case _:
                return
        if actor.name not in self._known:
            self._known.add(actor.name)
            self._fresh[actor.name] = None
        elif actor.name in self._read and not held and self._fresh:
            self._read.discard(actor.name)
            self._skip -= 1
            if self._skip < 0:
                self._aside[actor.name] = None
        elif reads:
            self._read.add(actor.name)


class Newcomer:
    """Who came last does not begin until somebody is woken who has waited for others, however long they sleep
    until then; and then goes first, however long it sleeps: it may take what the other one was woken for.

    Attributes:
        busy: whether somebody is held up.

    Args:
        crowded: whether somebody must wait first: nobody takes a lock for a second time until somebody does,
            as if he stayed where he is; nor does whoever came last before the other one goes on.
    """

    def __init__(self, *, crowded: bool = False) -> None:
        self.busy = False
        self._crowded = crowded
        self._come = ""
        self._jumps = 0

    @property
    def overslept(self) -> bool:
        """Whether it let others wake up from sleeps while somebody was held up."""
        return self._jumps > 0

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        self.busy = False
        if not self._come:
            late = max(scheduler.living, key=lambda actor: actor.number)
            if late.request != ("begin",) or late.name not in options:
                return usual
            free = [name for name in options if name not in (late.name, CLOCK)]
            if not any(one.woken and one.waits_for[:4] == "wait" for one in scheduler.among(free)):
                self.busy = True
                able = [one for one in scheduler.among(free) if not one.spinning and not one.looking]
                if self._crowded and not any(map(_waits, scheduler.living)):
                    able = [one for one in able if not _returns(scheduler, one)] or able
                names = [one.name for one in able] if self._crowded else free
                if able:
                    return usual if usual in names else min(able, key=lambda one: one.slice).name
                if CLOCK in options and self._jumps < SLEEPS:
                    self._jumps += 1
                    return CLOCK
                self.busy = False
            self._come = late.name
        newcomer = scheduler.named(self._come)
        sleeps = newcomer.doing == "blocked" and newcomer.waits_for == "sleep"
        if sleeps and self._come not in options and CLOCK in options and self._jumps < SLEEPS:
            self._jumps += 1
            return CLOCK
        comes = self._come in options and not newcomer.spinning
        if comes and self._crowded and _returns(scheduler, newcomer):
            following = [
                one for one in scheduler.among(options) if one.name != self._come and not one.spinning
            ]
            woken = [one.name for one in following if one.woken]
            return woken[0] if woken else usual if usual != self._come or not following else following[0].name
        return self._come if comes else usual


class WokenFirst:
    """Whoever is woken goes on at once, and is held up where it next takes a lock; when nobody else is woken,
    they go on one after the other, and only then the rest. Who tells that there is something wakes several:
    each has seen it by then, and none has taken it.

    Args:
        among: decides about the others.
    """

    def __init__(self, among: Policy) -> None:
        self._among = among
        self._going: dict[str, int] = {}  # who was woken, and how long the log was then
        self._held: dict[str, None] = {}

    @property
    def busy(self) -> bool:
        """Whether somebody is held up, or the other policy has something in mind."""
        return bool(self._held) or self._among.busy

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        last = scheduler.last
        if last is not None and last.name in self._going and self._is_past(scheduler, last):
            if last.doing == "ready" and last.request[0] == "acquire":
                self._held[last.name] = None
            if last.doing != "ready" or last.name in self._held:
                del self._going[last.name]
        here = [one for one in scheduler.among(options) if one.name not in self._held and not one.spinning]
        for one in here:
            if one.doing == "blocked" and one.woken and one.waits_for[:4] == "wait":
                self._going.setdefault(one.name, len(scheduler.log))
        going = [one.name for one in here if one.name in self._going]
        if going:
            return last.name if last is not None and last.name in going else going[0]
        if last is None or usual != last.name or last.name in self._held:
            released = next((name for name in self._held if name in options), None)
            if released is not None:
                del self._held[released]
                return released
        return self._among.choose(scheduler, options, usual)

    def _is_past(self, scheduler: Scheduler, actor: Actor) -> bool:
        """Whether an actor has left the section in which it waited, or waits once more."""
        again = actor.doing == "blocked" and actor.waits_for[:4] == "wait" and not actor.woken
        own = (one for one in scheduler.log[self._going[actor.name] :] if one.actor == actor.name)
        return again or actor.doing == "ended" or any(one.what == "release" for one in own)


def _waits(actor: Actor) -> bool:
    """Whether somebody waits for others to tell it something."""
    return actor.doing == "blocked" and not actor.woken and actor.waits_for[:4] == "wait"


def _returns(scheduler: Scheduler, actor: Actor) -> bool:
    """Whether somebody is about to take a lock that it has had, and given back."""
    match actor.request:
        case ("acquire", lock, *_) if actor.doing == "ready":
            return any(
                one.what == "acquired" and one.object == lock and one.actor == actor.name
                for one in scheduler.log
            )
    return False


class Overtaken:
    """Whoever is started begins at once. Whoever is about to do something is held up until the next one has
    done such a thing, or for some decisions: in a program that starts others again and again somebody can
    always go on.

    Args:
        holds: tells whether an actor is to be held up at its request.
    """

    busy = False

    def __init__(self, holds: Callable[[Scheduler, Actor], bool]) -> None:
        self._holds = holds
        self._child_first = ChildFirst()
        self._held = ""
        self._since = 0
        self._times = 0
        self._overtakes = ""

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        last = scheduler.last
        late = scheduler.decisions - self._since > _PATIENT
        if self._held in options and (self._overtakes or late):
            released, self._held, self._overtakes = self._held, "", ""
            return released
        if last is not None and last.doing == "ready" and self._holds(scheduler, last):
            if self._held:
                self._overtakes = last.name
                return last.name
            if self._times < _OVERTAKEN:
                self._times += 1
                self._held, self._since = last.name, scheduler.decisions
        free = [name for name in options if name != self._held]
        if not free:
            return usual
        return self._child_first.choose(scheduler, free, usual if usual in free else free[0])


class Switched:
    """One switch in what a policy does, and another policy from there on.

    Args:
        before: what decides until then.
        at, to: the switch.
        after: what follows it.
    """

    def __init__(self, before: Policy, at: int, to: str, after: Policy) -> None:
        self._before, self._at, self._to, self._after = before, at, to, after
        self._over = False

    @property
    def overslept(self) -> bool:
        """Whether somebody was let wake up from a short sleep while others could go on, or were held up."""
        return any(
            isinstance(one, (Adversary, Awake)) and one.overslept for one in (self._before, self._after)
        )

    @property
    def busy(self) -> bool:
        """Whether the switch is still to come, or what follows has something in mind."""
        return not self._over or self._after.busy

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        if self._over:
            return self._after.choose(scheduler, options, usual)
        if scheduler.decisions < self._at:
            return self._before.choose(scheduler, options, usual)
        self._over = True
        return self._to if self._to in options else usual


def changes_something(own: Sequence[Entry]) -> bool:
    """Whether somebody has changed something by now, and holds no lock that he has taken since."""
    taken = [entry.object for entry in own if entry.what == "acquired"]
    for entry in own:
        if entry.what == "release" and entry.object in taken:
            taken.remove(entry.object)
    return not taken and any(entry.what == "W" for entry in own)


def changes(thing: str) -> Callable[[Sequence[Entry]], bool]:
    """Whether somebody has changed a place in memory by now, or something in a container."""

    def holds(own: Sequence[Entry]) -> bool:
        return any(entry.what in ("W", "U") and thing_of(entry.object) == thing for entry in own)

    return holds


def thing_of(place: str) -> str:
    """The container in which a place is; the place itself if it is in none."""
    container, mark, _ = place.partition(":[")
    return container if mark else place.removesuffix(":#")


class Returning:
    """One switch in what a policy does; whoever was interrupted by it goes on again, before anybody else, as
    soon as the one who came in cannot.

    Args:
        before: what decides until then.
        at, to: the switch.
        until: whether he goes on already, by what the other one has done since he came in; None: not before.
        then: who else comes in, one after the other, before he goes on.
    """

    def __init__(
        self,
        before: Policy,
        at: int,
        to: str,
        until: Callable[[Sequence[Entry]], bool] | None = None,
        then: Sequence[str] = (),
    ) -> None:
        self._before, self._at, self._until = before, at, until
        self._coming = [to, *then]
        self._in = ""  # who has come in
        self._interrupted = ""
        self._begun = 0  # how long the log was
        self._over = False

    @property
    def busy(self) -> bool:
        """Whether the switch is still to come, or the way back."""
        return not self._over

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        if self._over:
            return usual
        if not self._in:
            if scheduler.decisions < self._at:
                return self._before.choose(scheduler, options, usual)
            self._interrupted = scheduler.last.name if scheduler.last is not None else ""
        else:
            own = [entry for entry in scheduler.log[self._begun :] if entry.actor == self._in]
            if usual == self._in and not (self._until is not None and self._until(own)):
                return usual
        while self._coming:
            self._in = self._coming.pop(0)
            if self._in in options:
                self._begun = len(scheduler.log)
                return self._in
        self._over = True
        return self._interrupted if self._interrupted in options else usual


#: Decisions after which nobody is held up any more, or goes first: others may wait for him in a loop.
_PATIENCE = 1000


class Undoing:
    """One goes first, and is held up where it is about to store something; it does that when another one, who
    has touched the same thing meanwhile, is about to look at it again: ``conn = None`` by the last user
    between another one's ``if conn is None`` and his use of it.

    Args:
        name: who.
        site: where it stores.
    """

    def __init__(self, name: str, site: int) -> None:
        self._name, self._site = name, str(site)
        self._place = ""  # what it is about to store at
        self._begun = 0  # how long the log was then
        self._met = ""  # who was about to look
        self._patience = _PATIENCE
        self._over = False

    @property
    def busy(self) -> bool:
        """Whether somebody is held up, or will be."""
        return not self._over

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        last = scheduler.last
        if self._over:
            return (
                self._met if self._met in options and last is not None and last.name == self._name else usual
            )
        if not self._place:
            if last is not None and last.name == self._name and last.doing == "ready":
                match last.request:
                    case ("access", self._site, "W", location, *_):
                        self._place = scheduler.whose(last, location)
                        self._begun = len(scheduler.log)
            if not self._place:
                able = {one.name for one in scheduler.among(options) if not one.spinning}
                return self._name if self._name in able else usual
        if last is not None and last.name != self._name and self._looks_again(scheduler, last):
            self._met = last.name
        others = [one for one in scheduler.among(options) if one.name != self._name and not one.spinning]
        if self._met or not others:
            self._over = True
            return self._name if self._name in options else usual
        if last is not None and last in others and last.doing == "ready":
            return last.name
        return usual if usual in {one.name for one in others} else others[0].name

    def _looks_again(self, scheduler: Scheduler, actor: Actor) -> bool:
        match actor.request:
            case ("access", _, "R", location, *_) if scheduler.whose(actor, location) == self._place:
                since = scheduler.log[self._begun :]
                return any(one.object == self._place and one.actor == actor.name for one in since)
        return False


class Witness:
    """Exactly these decisions, the usual ones everywhere else.

    Args:
        steps: the decisions.
    """

    def __init__(self, steps: Sequence[Switch]) -> None:
        self._steps = {step.at: step.to for step in steps}
        self._last = max(self._steps, default=-1)
        self._now = -1

    @property
    def busy(self) -> bool:
        """Whether decisions are still to come."""
        return self._now < self._last

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        self._now = scheduler.decisions
        wanted = self._steps.get(scheduler.decisions, usual)
        return wanted if wanted in options else usual
