"""Which schedules are tried, in which order?

Those that find most come first: no pre-emption in several orders, then adversaries, then single switches and
random ones. What could show nothing in this program is left out.
"""

from __future__ import annotations

import heapq
import itertools
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from grader.explore import analysis
from grader.explore.findings import SIMPLE, Search, cost_of
from grader.explore.impatient import LOOKS, NEXT, PAUSES, Impatient, is_waited, moments
from grader.explore.openings import Opening, circles, openings, orders, takers
from grader.explore.policies import (
    LATE,
    Adversary,
    Alternating,
    AnyTurn,
    Awake,
    ChildFirst,
    Eager,
    LastFirst,
    LastTaken,
    Latecomers,
    MainFirst,
    Newcomer,
    Overtaken,
    Pct,
    Returning,
    Switched,
    Undoing,
    WokenFirst,
    about_to_act,
    about_to_call,
    about_to_change,
    about_to_print,
    about_to_take,
    about_to_wait,
    about_to_write,
    alone,
    changes,
    changes_something,
    has_handed_over,
    has_read,
    inside,
    late_callbacks,
    looks_outside,
    main_late,
    outdated_order,
    thing_of,
)
from grader.explore.record import HANDLER, Choice, Entry
from grader.explore.run import LONG, LONG_ACTORS
from grader.explore.scheduler import CLOCK, Policy, Usual
from grader.explore.source import Source
from grader.trace.exploration import (
    Schedule,
    Switch,
)

#: How often somebody is held up in the same section until a signal comes: it may be possible only later.
_INTERRUPTED = 8
#: Edges of sections at which somebody is held up in a schedule of its own.
_SECTIONS = 6
#: Random orders in a row that were known already, after which there are taken to be no others.
_IN_VAIN = 6
#: What an endless run may cost without counting as long.
_LONG_COST = 500
#: Stores, and who makes them, that are held up until another one is about to look.
_UNDOING = 16
#: How often something else is drawn for those who are held where it matters most.
_DRAWS = 12
#: Actors, more than which may be halfway at once in a way that no single switch brings about.
_HALFWAY = 2
#: Runs that look for the moments at which waits end, as long as each finds further sleeps that only let time
#: pass.
_SCOUTS = 3
#: What these and the runs that strike may cost together, before the last one of them is begun.
_LATE_COST = 4_000


#: The name of a site at which somebody goes past a wait; see ``agent.skipping``.
PASSED = "passed"
#: Looks, by whom and beside whom, after which another one changes something half, at most.
_AMID = 16
#: Times that somebody else comes in there, at most.
_PAST_WAITS = 16


#: The policies of the simple runs in which short sleeps take nobody any time.
_AWAKE = ("awake", "awake-child", "awake-last", "np-late")


#: What is to be run, in order; None: what comes next rests on all that was run so far.
Tries = Iterator[tuple[Schedule, Policy] | None]


def schedules(search: Search) -> Tries:
    """The runs after the first, in order; those that could show nothing in this program are left out.

    Args:
        search: what is known so far; it grows from run to run. When one is asked for, the one before it need
            not have been learned yet, unless None comes between them.
    """
    assert search.first is not None
    stamped = {read: frozenset[int]() for site in search.zygote.sites for read in (*site.data, *site.control)}
    log = search.first.scheduler.log
    long = search.first.scheduler.taken > LONG or bool(search.too_long)
    long = long or (search.first.ended.how == "endless" and cost_of(search.first) > _LONG_COST)
    depends = any(entry.data or entry.control for entry in log)
    nested = any(entry.what == "acquire" and entry.value for entry in log)
    timed = search.first.scheduler.now > 0 or search.first.scheduler.has_alarms
    printing = len({entry.actor for entry in log if entry.what == "print"}) > 1
    if not long:
        yield Schedule(policy="np-child"), ChildFirst()
        yield Schedule(policy="np-last"), LastFirst()
        yield Schedule(policy="np-main"), MainFirst()
        yield Schedule(policy="np-late"), main_late()
    if depends:
        yield Schedule(policy="adversary", target="write"), Adversary(about_to_write(None))
        yield Schedule(policy="adversary", target="read"), Adversary(has_read(stamped, None))
        yield Schedule(policy="adversary", target="relay"), Adversary(about_to_write(None), relay=True)
        if len(search.first.scheduler.actors) > 3:
            several = Latecomers(Adversary(about_to_write(None)))
            yield Schedule(policy="adversary", target="latecomers"), several
    polled = _polled(log) if timed and not long else frozenset()
    if polled:
        yield Schedule(policy="adversary", target="handed over"), Adversary(has_handed_over(polled))
    if depends and not long and len(search.first.scheduler.actors) > _HALFWAY:
        for skip in (0, 1):
            yield Schedule(policy="adversary", target="last taken", seed=skip), LastTaken(skip)
    contested, written = _contested(log)
    if depends and contested and len(contested) < len(written):
        yield Schedule(policy="adversary", target="contested"), Adversary(about_to_change(contested))
    if nested or long:
        yield Schedule(policy="adversary", target="lock"), Adversary(about_to_take)
    if nested and not long and len(search.first.scheduler.actors) > 3:
        for many in (1, 2):
            outdated = Latecomers(Adversary(outdated_order(many)))
            yield Schedule(policy="adversary", target="order", seed=many), outdated
    if timed:
        yield from _slow(depends, nested, stamped)
        if depends and search.first.scheduler.has_alarms:
            # An alarm may change nothing as long as there is nothing.
            late = Adversary(has_read(stamped, None), skip=1, hostile=True)
            yield Schedule(policy="adversary", target="slow read", seed=1), late
    if search.first.scheduler.has_sections:
        yield from _interruptions(search, timed)
    yield None
    if not timed and search.limited:
        yield from _slow(depends, nested, stamped)
    if (depends or search.too_long) and len(search.first.scheduler.actors) > LONG_ACTORS:
        yield Schedule(policy="adversary", target="overtaken"), Overtaken(about_to_write(None))
    if long:
        return
    yield Schedule(policy="alternating"), Alternating()
    yield Schedule(policy="adversary", target="wait"), Adversary(about_to_wait)
    # All of them halfway at once: each has one of three permits, and wants a second one.
    for skip in (1, 2, 3) if len(search.first.scheduler.actors) > _HALFWAY else ():
        policy = Adversary(about_to_act, skip=skip)
        yield Schedule(policy="adversary", target="halfway", seed=skip), policy
    if printing:
        yield Schedule(policy="adversary", target="print"), Adversary(about_to_print)
    yield from _late(search)
    naps = _naps(search)
    if naps:
        yield Schedule(policy="awake"), Awake(Usual())
        yield Schedule(policy="awake-child"), Awake(ChildFirst())
        yield Schedule(policy="awake-last"), Awake(LastFirst())
    if "threading.Condition" in search.first.scheduler.uses:
        yield Schedule(policy="adversary", target="slow newcomer"), Newcomer()
        yield Schedule(policy="adversary", target="slow crowd"), Newcomer(crowded=True)
    waits = any(
        what in ("wait", "wait event") for run in search.uninterrupted() for _, what, _ in run.scheduler.waits
    )
    if waits and len(search.first.scheduler.actors) > _HALFWAY:
        yield Schedule(policy="adversary", target="woken"), WokenFirst(Usual())
        yield Schedule(policy="adversary", target="woken", seed=1), WokenFirst(LastFirst())
    clearing = frozenset(site.number for site in search.zygote.sites if site.name == "clear")
    if clearing and any(used.endswith(".Event") for used in search.first.scheduler.uses):
        yield Schedule(policy="adversary", target="clear"), Eager(Adversary(about_to_call(clearing)))
    adding = frozenset(site.number for site in search.zygote.sites if site.name == "add_done_callback")
    if depends and adding:
        yield Schedule(policy="adversary", target="callback"), Adversary(late_callbacks(adding))
    outside = depends and _looked_at_outside(log)
    for skip in (0, 1, 2) if outside else ():
        policy = Adversary(looks_outside, skip=skip)
        yield Schedule(policy="adversary", target="outside", seed=skip), policy
    yield None
    dependent = {
        search.source.label(site.number) for site in search.zygote.sites if site.data or site.control
    }
    shared = [
        label
        for label in sorted(search.written_by)
        if label in dependent and len(search.touched_by[label]) > 1
    ]
    for label in shared if depends and len(shared) > 1 else ():
        sites = frozenset(search.sites_of[label])
        yield Schedule(policy="adversary", target=f"write {label}"), Adversary(about_to_write(sites))
        yield Schedule(policy="adversary", target=f"read {label}"), Adversary(has_read(stamped, sites))
    for skip in (1, 2, 3, 4, 6) if depends else ():
        yield (
            Schedule(policy="adversary", target="read", seed=skip),
            Adversary(has_read(stamped, None), skip=skip),
        )
    if draws(search.source):
        yield from _drawn(depends, nested)
    horizon = search.first.scheduler.decisions
    systematic = [_systematic(search, _targets(depends), awake=False)]
    if outside:
        systematic.append(_systematic(search, ("outside",), awake=naps))
    if naps:
        systematic.append(_systematic(search, _targets(depends), awake=True))
    passing = frozenset(str(site.number) for site in search.zygote.sites if site.name == PASSED)
    if passing:
        systematic.append(_past_waits(search, passing))
    systematic.append(_amid(search))
    systematic.append(_undoing(search, naps))
    orders_seen = {analysis.signature(run) for run in search.uninterrupted()}
    in_vain = 0
    for seed in range(first := 1 + search.limits.seed * search.limits.random, first + search.limits.random):
        for each in systematic:
            yield from itertools.islice(each, 6)
        if in_vain < _IN_VAIN:
            yield Schedule(policy="np-any", seed=seed, chance=seed), AnyTurn(seed)
        yield Schedule(policy="pct", seed=seed, chance=seed), Pct(seed, horizon, 1 + seed % 3)
        if in_vain < _IN_VAIN and "np-any" in search.latest:
            order = analysis.signature(search.latest["np-any"])
            in_vain = in_vain + 1 if order in orders_seen else 0
            orders_seen.add(order)
    yield from itertools.chain(*systematic)


def _slow(depends: bool, nested: bool, stamped: dict[int, frozenset[int]]) -> Tries:
    """Schedules in which sleeps and limits pass over whoever is held up, as on a very slow machine: who waits
    for a lock with a limit, and does not ask whether he has got it, goes on without.

    Args:
        depends: whether writes rest on what was read.
        nested: whether somebody takes a lock while he has another one.
        stamped: the sites of such reads.
    """
    if depends:
        write, read = Adversary(about_to_write(None), hostile=True), has_read(stamped, None)
        yield Schedule(policy="adversary", target="slow write"), write
        yield Schedule(policy="adversary", target="slow read"), Adversary(read, hostile=True)
    if nested:
        yield Schedule(policy="adversary", target="slow lock"), Adversary(about_to_take, hostile=True)


def _drawn(depends: bool, nested: bool) -> Tries:
    """Schedules for what is drawn by chance: which accounts a transfer is between decides whether it crosses
    another one."""
    for number in range(1, _DRAWS + 1):
        if nested:
            schedule = Schedule(policy="adversary", target="lock", seed=number, chance=number)
            yield schedule, Adversary(about_to_take)
        if depends:
            schedule = Schedule(policy="adversary", target="write", seed=number, chance=number)
            yield schedule, Adversary(about_to_write(None))


def _awake(policy: Callable[[], Policy]) -> Policy:
    return Awake(policy())


def _naps(search: Search) -> bool:
    """Whether somebody sleeps for so short that it orders nothing."""
    shortest = search.first.scheduler.shortest_sleep if search.first is not None else None
    return shortest is not None and shortest <= LATE


#: Something is drawn that is no length of a sleep.
_DRAWN = re.compile(
    r"\b(?:random|secrets|uuid|rng)\.\w+\(|\b(?:choices?|rand\w+|sample|shuffle|urandom|uuid[14])\("
)


def draws(source: Source) -> bool:
    """Whether what a program does may depend on what it draws by chance."""
    lines = (line for lines in source.lines.values() for line in lines)
    return any(_DRAWN.search(line) and "sleep" not in line and ".seed(" not in line for line in lines)


def _late(search: Search) -> Tries:
    """For moments at which waits come to their end, late ones among them, a schedule in which whoever waited
    goes on at once."""
    yield None
    if not any(is_waited(run.scheduler) for run in search.uninterrupted()):
        return
    sites = search.zygote.sites
    looks = frozenset(site.number for site in sites if site.name in LOOKS)
    pauses = frozenset(site.number for site in sites if site.name in PAUSES)
    nexts = frozenset(site.number for site in sites if site.name == NEXT)
    spent = search.cost  # these runs take nothing away from the others
    asleep = set[str]()
    for _ in range(_SCOUTS):
        search.scout(scout := Impatient(looks, pauses, asleep=asleep, nexts=nexts))
        if scout.asleep == asleep or search.cost - spent > _LATE_COST:
            break
        asleep |= scout.asleep
    for moment in moments(scout):
        policy = Impatient(looks, pauses, moment, scout.polls, asleep, nexts=nexts)
        yield Schedule(policy="impatient", seed=moment, attentive=True), policy
        if search.cost - spent > _LATE_COST:
            break
    yield None
    search.cost = spent


def _interruptions(search: Search, timed: bool) -> Tries:
    """Schedules in which signals come while somebody has a lock: in any section, in those of the locks that
    handlers were seen to want, and in single ones, since there may be one signal and several sections.

    Args:
        search: what is known so far; it grows from run to run.
        timed: whether time passes in the program, so that it may pass over whoever is in a section.
    """
    wanted = set[str]()

    def held(target: str, locks: frozenset[str] | None, where: str | None) -> tuple[Schedule, Policy]:
        policy = Adversary(inside(locks, where), _INTERRUPTED, hostile=timed, main_first=True)
        return Schedule(policy="adversary", target=f"slow {target}" if timed else target), policy

    if timed:
        yield (
            Schedule(policy="adversary", target="inside"),
            Adversary(inside(), _INTERRUPTED, main_first=True),
        )
        yield None
        wanted |= _wanted(search)
    yield held("inside", None, None)
    yield None
    wanted |= _wanted(search)
    sections = dict.fromkeys(  # the edge of each, and its lock
        choice.about[2:4]
        for run in search.uninterrupted()
        for choice in run.scheduler.choices
        if choice.about[1:2] == ("inside",)
    )
    if wanted and len({lock for _, lock in sections}) > 1:
        yield held("inside wanted", frozenset(wanted), None)
    for where, lock in list(sections)[1 : _SECTIONS + 1]:
        yield held(f"inside {where}", frozenset((lock,)), where)


def _wanted(search: Search) -> set[str]:
    """The locks that handlers took, or wanted to take, in the last run."""
    log = search.latest["adversary"].scheduler.log if "adversary" in search.latest else ()
    return {entry.object for entry in log if entry.what == "acquire" and entry.actor.endswith(HANDLER)}


def _targets(depends: bool) -> tuple[str, ...]:
    """What follows a single switch; there must be writes that depend on reads for some of it."""
    return ("", "wait", "write") if depends else ("", "wait")


def _systematic(search: Search, targets: tuple[str, ...], *, awake: bool) -> Tries:
    """Schedules that differ from a simple one in one decision, and those with an adversary after it.

    The simple ones are the usual one, and those in which whoever is started begins at once, whoever came
    last goes first, and the main thread goes last.

    Args:
        search: what is known so far.
        targets: what may follow the decision, see ``followers``.
        awake: whether short sleeps take nobody any time in all of them.
    """
    bases: tuple[Callable[[], Policy], ...] = (Usual, ChildFirst, LastFirst, main_late)
    if awake:
        bases = tuple(partial(_awake, base) for base in bases)
    runs = [search.latest.get(policy) for policy in (_AWAKE if awake else SIMPLE)]
    schedulers = [run.scheduler for run in search.uninterrupted()]
    names = [site.name for site in search.zygote.sites]
    circular = circles(pair for scheduler in schedulers for pair in orders(scheduler.log))
    elsewhere = takers(scheduler.log for scheduler in schedulers)
    ordered: list[tuple[Opening, int, str]] = []
    known: set[tuple[int, int, str]] = set()
    beginnings: dict[tuple[int, Switch], int] = {}  # one switch more than another beginning -> its number
    for base, run in enumerate(runs):
        if run is None:
            continue
        moments = [step.at for step in run.scheduler.switches]
        before = [0]
        for step in run.scheduler.switches:
            before.append(beginnings.setdefault((before[-1], step), len(beginnings) + 1))
        for opening in openings(run.scheduler, names, circular, elsewhere):
            # Who begins has been tried by the first runs, seen from the usual one.
            key = (before[bisect_left(moments, opening.at)], opening.at, opening.to)
            if key in known:
                continue  # as far as this the runs are the same
            known.add(key)
            opening = opening._replace(late=opening.late and not base)
            for target in targets:
                rank = opening.rank + (target == "wait")
                ordered.append((opening._replace(rank=rank), base, target))
    followers: dict[str, Callable[[str], Policy]] = {
        "": lambda _: Usual(),
        "outside": lambda _: Adversary(looks_outside),
        "wait": lambda name: Adversary(alone(about_to_wait, name)),
        "write": lambda _: Adversary(about_to_write(None)),
    }
    for opening, base, target in heapq.nsmallest(search.limits.exhaustive, ordered):
        steps = (Switch(at=opening.at, to=opening.to),)
        named = f"awake {target}".rstrip() if awake else target
        schedule = Schedule(policy="exhaustive", target=named, steps=steps)
        after = _awake(partial(followers[target], opening.to)) if awake else followers[target](opening.to)
        yield schedule, Switched(bases[base](), opening.at, opening.to, after)


def _past_waits(search: Search, passing: frozenset[str]) -> Tries:
    """Schedules in which somebody else comes in, and goes as far as he can, when one has just gone past a
    wait by what he has seen: then that one goes on at once, before anybody puts right what he has seen.

    Args:
        search: what is known so far.
        passing: the sites at which somebody goes past a wait.
    """
    bases: tuple[Callable[[], Policy], ...] = (Usual, ChildFirst, LastFirst, main_late)
    known = dict[tuple[str, str, tuple[str, ...]], tuple[Callable[[], Policy], int]]()
    for base, policy in zip(bases, SIMPLE, strict=True):
        run = search.latest.get(policy)
        for choice in run.scheduler.choices if run is not None else ():
            if choice.about[1:2] == ("step",) and choice.about[2] in passing:
                for other in choice.options:
                    if other not in (choice.about[0], CLOCK):
                        known.setdefault((policy, other, choice.about), (base, choice.at))
    for (_, other, _), (base, at) in itertools.islice(known.items(), _PAST_WAITS):
        steps = (Switch(at=at, to=other),)
        soon = Schedule(policy="exhaustive", target="soon back", steps=steps)
        yield soon, Returning(base(), at, other, changes_something)
        yield Schedule(policy="exhaustive", target="back", steps=steps), Returning(base(), at, other)


def _amid(search: Search) -> Tries:
    """Schedules in which somebody has looked at something, and goes on when another one has changed it once,
    who will change it again: ``if free: x = free.pop()`` while it lies nowhere between ``free.pop()`` and
    ``free.append(x)``.

    Args:
        search: what is known so far.
    """
    bases: tuple[Callable[[], Policy], ...] = (Usual, ChildFirst, LastFirst, main_late)
    known = set[tuple[int, str, tuple[str, ...]]]()
    for base, policy in zip(bases, SIMPLE, strict=True):
        run = search.latest.get(policy)
        if run is None:
            continue
        log = run.scheduler.log
        # Thing -> who changes it, and the locks held each time.
        changed: dict[str, dict[str, list[frozenset[str]]]] = {}
        for entry in log:
            if entry.what in ("W", "U"):
                held = frozenset(entry.held.split(",")) - {""}
                changed.setdefault(thing_of(entry.object), {}).setdefault(entry.actor, []).append(held)
        following: dict[str, list[Choice]] = {}
        for choice in run.scheduler.choices:
            following.setdefault(choice.about[0] if choice.about else "", []).append(choice)
        for look in log:
            thing, held = thing_of(look.object), frozenset(look.held.split(",")) - {""}
            if look.what != "R" or thing not in changed:
                continue
            after = next((one for one in following.get(look.actor, ()) if one.at >= look.decision), None)
            if after is None:
                continue
            others = [
                other
                for other, times in changed[thing].items()
                if other != look.actor and sum(map(held.isdisjoint, times)) > 1
            ]
            # One of them at a time, and all of them one after the other.
            for several in (*((other,) for other in others), others):
                key = look.site, look.actor, tuple(several)
                if not several or key in known or len(known) == _AMID:
                    continue
                known.add(key)
                steps = (Switch(at=after.at, to=several[0]),)
                schedule = Schedule(policy="exhaustive", target="amid", steps=steps)
                yield schedule, Returning(base(), after.at, several[0], changes(thing), several[1:])


def _undoing(search: Search, naps: bool) -> Tries:
    """Schedules in which somebody stores something, whatever lies there, after another one has touched it and
    before that one looks at it again.

    Args:
        search: what is known so far.
        naps: whether short sleeps take nobody any time in them.
    """
    stored: dict[tuple[int, str], frozenset[str]] = {}  # where, by whom -> the locks held there
    places: dict[tuple[int, str], set[str]] = {}
    # Thing -> who touches it and looks at it later, and the locks held all the time.
    looked: dict[str, dict[str, frozenset[str]]] = {}
    for run in search.uninterrupted():
        touched: dict[tuple[str, str], frozenset[str]] = {}
        for entry in run.scheduler.log:
            held = frozenset(entry.held.split(",")) - {""}
            if entry.what == "W" and not entry.data and entry.actor != "main":
                key = entry.site, entry.actor
                stored[key] = stored.get(key, held) & held
                places.setdefault(key, set()).add(entry.object)
            if entry.what in ("R", "W", "U"):
                before = touched.get((entry.object, entry.actor))
                if entry.what == "R" and before is not None:
                    others = looked.setdefault(entry.object, {})
                    others[entry.actor] = others.get(entry.actor, held) & before & held
                touched[entry.object, entry.actor] = held if before is None else before & held
    for (site, name), held in itertools.islice(sorted(stored.items()), _UNDOING):
        if any(
            other != name and held.isdisjoint(locks)
            for place in places[site, name]
            for other, locks in looked.get(place, {}).items()
        ):
            policy = Undoing(name, site)
            target = f"undoing {name}"
            yield Schedule(policy="adversary", target=target, seed=site), Awake(policy) if naps else policy


def _polled(log: Sequence[Entry]) -> frozenset[str]:
    """The places in memory that somebody looks at twice in the same line, having done nothing else in between
    but take and release locks."""
    looks: dict[str, set[tuple[str, int]]] = {}  # actor -> what it has looked at since it did something else
    found = set()
    for entry in log:
        if entry.what == "R":
            look = entry.object, entry.site
            if look in looks.setdefault(entry.actor, set()):
                found.add(entry.object)
            looks[entry.actor].add(look)
        elif entry.what not in ("acquire", "acquired", "refused", "release"):
            looks.pop(entry.actor, None)
    return frozenset(found)


def _looked_at_outside(log: Sequence[Entry]) -> bool:
    """Whether somebody looks, without a lock, at what it has changed itself under that lock, and another one
    changes it as well."""
    changed: dict[
        tuple[str, str], frozenset[str]
    ] = {}  # a place, and who -> the locks held at its last change
    looked = set[tuple[str, str]]()
    for entry in log:
        key, held = (entry.object, entry.actor), frozenset(entry.held.split(",")) - {""}
        if entry.what in ("W", "U"):
            changed[key] = held
        elif entry.what == "R" and key in changed and changed[key] and changed[key].isdisjoint(held):
            looked.add(key)
    return any(place == other and who != one for place, who in looked for other, one in changed)


def _contested(log: Sequence[Entry]) -> tuple[frozenset[str], frozenset[str]]:
    """The places in memory that several touch and somebody changes, and all that anybody changes."""
    touched: dict[str, set[str]] = {}
    written: set[str] = set()
    for entry in log:
        if entry.what in ("R", "W", "U"):
            touched.setdefault(entry.object, set()).add(entry.actor)
            if entry.what != "R":
                written.add(entry.object)
    contested = {place for place in written if len(touched[place] - {"main"}) > 1}
    return frozenset(map(_location, contested)), frozenset(map(_location, written))


def _location(place: str) -> str:
    """A place as the actors call it: without the process whose memory it is."""
    process, _, location = place.partition("/")
    return location if process.isdigit() else place
