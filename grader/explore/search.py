"""Which schedules are tried, and what is proved by them?

The budget is counted in steps of the schedules, never in seconds, so the same program is always tried under
the same schedules.
"""

from __future__ import annotations

import heapq
import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from grader.box import Box
from grader.explore import analysis
from grader.explore.analysis import Source
from grader.explore.openings import Opening, circles, openings, orders, takers
from grader.explore.policies import (
    Adversary,
    Alternating,
    AnyTurn,
    ChildFirst,
    LastFirst,
    MainFirst,
    MainLate,
    Pct,
    Switched,
    Witness,
    about_to_change,
    about_to_print,
    about_to_take,
    about_to_wait,
    about_to_write,
    alone,
    has_read,
    late_callbacks,
)
from grader.explore.run import LONG, Run, Zygote
from grader.explore.scheduler import ROUNDS, Entry, Policy, Usual
from grader.spec.model import Limits as Allowed
from grader.trace.exploration import (
    Advice,
    Ending,
    Exploration,
    Fault,
    Holders,
    Place,
    Schedule,
    Switch,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is tried.

    Attributes:
        random: schedules with random priorities, at most.
        exhaustive: schedules that differ from the usual one in a single decision, at most.
        cost: of all runs together after which no further random or exhaustive one is begun; a run costs 12, a
            decision 0.4, an uncontended locking 0.02, another program 150: about a quarter of a millisecond
            on a quiet machine.
        most: cost after which no run at all is begun.
        all: whether the search goes on after a fault, for a specification that asks several things.
        endings: distinct endings that are kept.
        reproductions: how often a witness is run again.
    """

    random: int = 24
    exhaustive: int = 60
    cost: float = 3_000
    most: float = 100_000
    all: bool = False
    endings: int = 40
    reproductions: int = 3


#: Rounds after which a run counts as endless, when the first one was.
_FEW_ROUNDS = 13


def _timeless(fault: Fault) -> bool:
    """Whether no length of a sleep or time limit makes a fault right.

    A lost update is one; so is a deadlock in which each waits without a limit for a lock that the next one
    holds. Anything else may only show that somebody was too slow for a time limit.
    """
    if fault.kind != "deadlock":
        return fault.kind == "lost-update"
    holders = {one.actor: one.holders for one in fault.waiting if one.holds}
    for start in holders:
        path = [start]
        while len(path) <= len(holders):
            following = next((name for name in holders.get(path[-1], ()) if name in holders), None)
            if following is None:
                break
            if following == start:
                return True
            path.append(following)
    return False


def _cost(run: Run) -> float:
    scheduler = run.scheduler
    return 12 + scheduler.decisions * 0.4 + scheduler.taken * 0.02 + scheduler.programs * 150


@dataclass(slots=True)
class _Found:
    fault: Fault
    schedule: Schedule
    switches: tuple[Switch, ...]


@dataclass(slots=True)
class _Guards:
    """How one thing is touched by those who are started.

    Attributes:
        actors, writers: who touches it, who changes it.
        common: the locks that everybody held whenever they touched it.
        sites: where.
    """

    actors: set[str] = field(default_factory=set)
    writers: set[str] = field(default_factory=set)
    common: frozenset[str] | None = None
    sites: set[int] = field(default_factory=set)

    def touch(self, actor: str, writes: bool, held: frozenset[str], site: int) -> None:
        """One more time."""
        self.actors.add(actor)
        if writes:
            self.writers.add(actor)
        self.common = held if self.common is None else self.common & held
        self.sites.add(site)

    @property
    def unguarded(self) -> bool:
        """Whether several touch it, one changes it, and no lock is common to all of them."""
        return len(self.actors) > 1 and bool(self.writers) and not self.common


@dataclass(slots=True)
class _Search:
    """What is known so far."""

    zygote: Zygote
    source: Source
    expected: str | None
    always: Callable[[Ending], bool] | None
    limits: Limits
    runs: int = 0
    cost: float = 0
    first: Run | None = None
    child_first: Run | None = None
    last_first: Run | None = None
    main_late: Run | None = None
    familiar: frozenset[tuple[str, ...]] | None = None
    rounds: int = ROUNDS
    found: list[_Found] = field(default_factory=list)
    endings: dict[tuple[object, ...], Ending] = field(default_factory=dict)
    reaching: str = ""
    unseen: dict[str, str] = field(default_factory=dict)
    undecided: str = ""
    uses: set[str] = field(default_factory=set)
    most: dict[tuple[str, str], int] = field(default_factory=dict)
    orders: dict[tuple[str, str], Place | None] = field(default_factory=dict)
    guards: dict[str, _Guards] = field(default_factory=dict)
    actors: dict[str, None] = field(default_factory=dict)
    overlap: bool | None = None
    written_by: dict[str, set[str]] = field(default_factory=dict)
    touched_by: dict[str, set[str]] = field(default_factory=dict)
    sites_of: dict[str, set[int]] = field(default_factory=dict)

    def run(self, schedule: Schedule, policy: Policy) -> Run:
        """One run, and what it shows."""
        run = self.again(policy)
        scheduler = run.scheduler
        self.runs += 1
        hostile = schedule.policy == "adversary" and schedule.target.startswith("slow")
        self.cost += _cost(run)
        if self.first is None:
            self.first = run
            if run.ended.how == "exit":
                self.familiar = frozenset(scheduler.seen)
            elif run.ended.how == "endless":
                self.rounds = _FEW_ROUNDS
        if schedule.policy == "np-child":
            self.child_first = run
        if schedule.policy == "np-last":
            self.last_first = run
        if schedule.policy == "np-late":
            self.main_late = run
        switches = tuple(scheduler.switches)
        known = msgspec.structs.replace(schedule, steps=switches)
        for fault in self.faults(run):
            if hostile and not _timeless(fault):
                continue
            if not any(f.fault.kind == fault.kind and f.fault.object == fault.object for f in self.found):
                self.found.append(_Found(fault, known, switches))
        if scheduler.unseen:
            self.unseen.update(scheduler.unseen)
        if run.ended.how == "inconclusive" and not self.undecided:
            self.undecided = run.ended.reason
        if analysis.how(run) == "inconclusive" and not self.undecided:
            self.undecided = "it waits for a signal from outside"
        if not hostile:
            self._remember(run, known)
        return run

    def again(self, policy: Policy) -> Run:
        """A run; what the first one showed makes it shorter."""
        return self.zygote.run(policy, familiar=self.familiar, rounds=self.rounds)

    def faults(self, run: Run) -> list[Fault]:
        found = analysis.faults(run, self.source, self.expected)
        if self.always is not None and run.ended.how != "inconclusive":
            ending = analysis.ending(run, Schedule(policy="np"))
            if not self.always(ending):
                found.append(Fault(kind="wrong-output", object="output"))
        return found

    def _remember(self, run: Run, schedule: Schedule) -> None:
        ending = analysis.ending(run, schedule)
        key = (ending.how, ending.code, ending.output)
        if key in self.endings:
            known = self.endings[key]
            self.endings[key] = msgspec.structs.replace(known, times=known.times + 1)
        elif len(self.endings) < self.limits.endings:
            self.endings[key] = ending
        scheduler = run.scheduler
        self.uses |= scheduler.uses
        labels = analysis.lock_labels(run, self.source)
        for number, most in scheduler.most.items():
            name = (labels.get(number, ""), scheduler.locks.get(number, ("", ""))[0])
            self.most[name] = max(self.most.get(name, 0), most)
        for actor in scheduler.actors:
            self.actors.setdefault(actor.name)
        self._remember_overlap(run)
        self._remember_locks(run, labels)
        for entry in scheduler.log:
            if entry.what in ("R", "W", "U"):
                label = self.source.label(entry.site)
                self.touched_by.setdefault(label, set()).add(entry.actor)
                self.sites_of.setdefault(label, set()).add(entry.site)
                if entry.what != "R":
                    self.written_by.setdefault(label, set()).add(entry.actor)

    def _remember_locks(self, run: Run, labels: Mapping[int, str]) -> None:
        """In which order locks are taken, and under which locks memory is touched."""
        for entry in run.scheduler.log:
            if entry.what == "acquire":
                for outer in entry.value.split(","):
                    if outer and outer != entry.object:
                        pair = labels.get(int(outer), ""), labels.get(int(entry.object), "")
                        self.orders.setdefault(pair, self.source.place(entry.place))
            elif entry.what in ("R", "W", "U") and entry.actor != "main" and entry.site >= 0:
                known = self.guards.setdefault(self.source.label(entry.site), _Guards())
                known.touch(
                    entry.actor, entry.what != "R", frozenset(entry.held.split(",")) - {""}, entry.site
                )

    def _remember_overlap(self, run: Run) -> None:
        """Whether somebody worked between two pieces of somebody else's work."""
        work = [
            entry.actor
            for entry in run.scheduler.log
            if entry.what in ("R", "W", "U", "print", "step") and entry.actor != "main"
        ]
        workers = set(work)
        if len(workers) < 2:
            return
        if self.overlap is None:
            self.overlap = False
        for name in workers:
            first, last = work.index(name), len(work) - 1 - work[::-1].index(name)
            if any(other != name for other in work[first:last]):
                self.overlap = True
                return

    # --- which runs ----------------------------------------------------------------------------------------

    def schedules(self) -> Iterator[tuple[Schedule, Policy]]:
        """The runs after the first, in order; those that could show nothing in this program are left out."""
        assert self.first is not None
        stamped = {
            read: frozenset[int]() for site in self.zygote.sites for read in (*site.data, *site.control)
        }
        log = self.first.scheduler.log
        long = self.first.scheduler.taken > LONG or self.first.ended.how == "endless"
        depends = any(entry.data or entry.control for entry in log)
        nested = any(entry.what == "acquire" and entry.value for entry in log)
        timed = self.first.scheduler.now > 0
        printing = len({entry.actor for entry in log if entry.what == "print"}) > 1
        if not long:
            yield Schedule(policy="np-child"), ChildFirst()
            yield Schedule(policy="np-last"), LastFirst()
            yield Schedule(policy="np-main"), MainFirst()
            yield Schedule(policy="np-late"), MainLate()
        if depends:
            yield Schedule(policy="adversary", target="write"), Adversary(about_to_write(None))
            yield Schedule(policy="adversary", target="read"), Adversary(has_read(stamped, None))
        contested, written = _contested(log)
        if depends and contested and len(contested) < len(written):
            yield Schedule(policy="adversary", target="contested"), Adversary(about_to_change(contested))
        if nested or long:
            yield Schedule(policy="adversary", target="lock"), Adversary(about_to_take)
        if depends and timed:
            yield (
                Schedule(policy="adversary", target="slow write"),
                Adversary(about_to_write(None), hostile=True),
            )
            yield (
                Schedule(policy="adversary", target="slow read"),
                Adversary(has_read(stamped, None), hostile=True),
            )
        if nested and timed:
            yield Schedule(policy="adversary", target="slow lock"), Adversary(about_to_take, hostile=True)
        if long:
            return
        yield Schedule(policy="alternating"), Alternating()
        yield Schedule(policy="adversary", target="wait"), Adversary(about_to_wait)
        if printing:
            yield Schedule(policy="adversary", target="print"), Adversary(about_to_print)
        adding = frozenset(site.number for site in self.zygote.sites if site.name == "add_done_callback")
        if depends and adding:
            yield Schedule(policy="adversary", target="callback"), Adversary(late_callbacks(adding))
        dependent = {
            self.source.label(site.number) for site in self.zygote.sites if site.data or site.control
        }
        shared = [
            label
            for label in sorted(self.written_by)
            if label in dependent and len(self.touched_by[label]) > 1
        ]
        for label in shared if depends and len(shared) > 1 else ():
            sites = frozenset(self.sites_of[label])
            yield Schedule(policy="adversary", target=f"write {label}"), Adversary(about_to_write(sites))
            yield Schedule(policy="adversary", target=f"read {label}"), Adversary(has_read(stamped, sites))
        for skip in (1, 2, 3, 4, 6) if depends else ():
            yield (
                Schedule(policy="adversary", target="read", seed=skip),
                Adversary(has_read(stamped, None), skip=skip),
            )
        horizon = self.first.scheduler.decisions
        systematic = self._systematic(depends)
        for seed in range(1, self.limits.random + 1):
            yield from itertools.islice(systematic, 6)
            yield Schedule(policy="np-any", seed=seed), AnyTurn(seed)
            yield Schedule(policy="pct", seed=seed), Pct(seed, horizon, 1 + seed % 3)
        yield from systematic

    def _systematic(self, depends: bool) -> Iterator[tuple[Schedule, Policy]]:
        """Schedules that differ from a simple one in one decision, and those with an adversary after it.

        The simple ones are the usual one, and those in which whoever is started begins at once, whoever came
        last goes first, and the main thread goes last.

        Args:
            depends: whether there are writes that depend on reads, so that an adversary has something to do.
        """
        bases: tuple[Callable[[], Policy], ...] = (Usual, ChildFirst, LastFirst, MainLate)
        runs = (self.first, self.child_first, self.last_first, self.main_late)
        schedulers = [run.scheduler for run in runs if run is not None]
        names = [site.name for site in self.zygote.sites]
        circular = circles(pair for scheduler in schedulers for pair in orders(scheduler.log))
        elsewhere = takers(scheduler.log for scheduler in schedulers)
        ordered: list[tuple[Opening, int, str]] = []
        known: set[tuple[tuple[Switch, ...], int, str]] = set()
        for base, run in enumerate(runs):
            if run is None:
                continue
            for opening in openings(run.scheduler, names, circular, elsewhere):
                # Who begins has been tried by the first runs, seen from the usual one.
                before = tuple(step for step in run.scheduler.switches if step.at < opening.at)
                key = (before, opening.at, opening.to)
                if key in known:
                    continue  # as far as this the runs are the same
                known.add(key)
                opening = opening._replace(late=opening.late and not base)
                if depends:
                    ordered.append((opening, base, "write"))
                ordered.append((opening, base, ""))
                ordered.append((opening._replace(rank=opening.rank + 1), base, "wait"))
        followers: dict[str, Callable[[str], Policy]] = {
            "": lambda _: Usual(),
            "wait": lambda name: Adversary(alone(about_to_wait, name)),
            "write": lambda _: Adversary(about_to_write(None)),
        }
        for opening, base, target in heapq.nsmallest(self.limits.exhaustive, ordered):
            steps = (Switch(at=opening.at, to=opening.to),)
            schedule = Schedule(policy="exhaustive", target=target, steps=steps)
            after = followers[target](opening.to)
            yield schedule, Switched(bases[base](), opening.at, opening.to, after)


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


def explore(
    box: Box,
    *,
    arguments: tuple[str, ...] = (),
    input: str = "",
    expected: str | None = None,
    limits: Limits | None = None,
    always: Callable[[Ending], bool] | None = None,
    allowed: Allowed | None = None,
) -> Exploration:
    """Run a program under many schedules.

    Args:
        box: where it runs; its entry is the program.
        arguments: words of its command line.
        input: what it finds on its standard input.
        expected: the whole output that it must print under every schedule, trailing white space aside;
            None: anything.
        limits: how much is tried.
        always: whether an ending is as it must be; one that is not makes the run a ``wrong-output``.
        allowed: what one run may use up; None: the defaults.

    Returns:
        what came of it. A fault is proved: its witness was run again and showed it again.

    Raises:
        BoxError: the box broke.
    """
    limits = limits or Limits()
    with Zygote(box, arguments, input, allowed or Allowed()) as zygote:
        search = _Search(zygote, _source(box, zygote), expected, always, limits, reaching=_reaching(box))
        first = search.run(Schedule(policy="np"), Usual())
        if not search.found or limits.all:
            alone = len(first.scheduler.actors) == 1
            for schedule, policy in () if alone else search.schedules():
                if search.undecided or (search.found and not limits.all):
                    break
                if search.cost <= _allowance(schedule, limits):
                    search.run(schedule, policy)
        return _verdict(box, search, arguments)


def _allowance(schedule: Schedule, limits: Limits) -> float:
    """The cost of all runs together after which a schedule is left out."""
    match schedule.policy, schedule.seed:
        case ("np-any" | "pct" | "exhaustive", _):
            return limits.cost
        case ("adversary", 0):
            return limits.most
        case _:
            return 4 * limits.cost


def _verdict(box: Box, search: _Search, arguments: tuple[str, ...], *, replayed: bool = False) -> Exploration:
    verdict: Verdict = "clean"
    reason = ""
    witness: Schedule | None = None
    reproduced: tuple[int, int] | None = None
    found = sorted(search.found, key=lambda one: _ORDER.index(one.fault.kind))
    faults = [one.fault for one in found]
    if found:
        first = found[0]
        verdict = first.fault.kind
        steps, times, fault = _minimised(search, first)
        faults[0] = fault
        reproduced_most = _reproductions(search)
        if times:
            witness = Schedule(policy="witness", steps=steps)
            reproduced = (times, reproduced_most)
        faults = [faults[0], *(one.fault for one in found[1:] if _shows_again(search, one))]
        if times < reproduced_most:
            verdict, reason = "inconclusive", "the schedule that showed a fault does not show it every time"
        else:
            reason = _unmodelled(search)
    else:
        reason = _undecided(search, replayed)
        if reason:
            verdict = "inconclusive"
    return Exploration(
        program=box.entry,
        arguments=arguments,
        python=box.python.name,
        verdict=verdict,
        reason=reason,
        schedules=search.runs,
        bound=_BOUND,
        witness=witness,
        reproduced=reproduced,
        faults=tuple(faults),
        endings=tuple(sorted(search.endings.values(), key=lambda one: -one.times)),
        advice=tuple(_advice(box, search, verdict)),
        primitives=tuple(sorted(search.uses)),
        holders=tuple(
            Holders(object=name, kind=kind, most=most) for (name, kind), most in sorted(search.most.items())
        ),
        overlap=search.overlap,
        actors=tuple(search.actors),
    )


_ORDER: tuple[Verdict, ...] = (
    "lost-update",
    "crash",
    "deadlock",
    "livelock",
    "wrong-output",
    "lock-order",
)

_BOUND = (
    "Every kind of access was tried: the same line by the same actor with the same locks. "
    "A fault that needs particular values late in a loop is not excluded."
)


#: Cost of the runs that may be spent on finding a shorter witness.
_MINIMISING = 1_500


def _minimised(search: _Search, found: _Found) -> tuple[tuple[Switch, ...], int, Fault]:
    """The fewest decisions that still show the fault, how often they did, and the fault as they show it."""
    fault = found.fault
    spent = [0.0]

    def shows(steps: tuple[Switch, ...]) -> Fault | None:
        run = search.again(Witness(steps))
        search.runs += 1
        spent[0] += _cost(run)
        return next(
            (
                one
                for one in search.faults(run)
                if one.kind == found.fault.kind
                and (one.object == found.fault.object or one.kind == "deadlock")
            ),
            None,
        )

    steps = found.switches
    size = max(1, len(steps) // 2)
    while steps and spent[0] < _MINIMISING:
        index = len(steps)
        shorter = False
        while index > 0 and spent[0] < _MINIMISING:
            start = max(0, index - size)
            fewer = steps[:start] + steps[index:]
            shown = shows(fewer)
            if shown is not None:
                steps, fault, shorter = fewer, shown, True
            index = start
        if size == 1 and not shorter:
            break
        size = max(1, size // 2)
    times = 0
    for _ in range(_reproductions(search)):
        shown = shows(steps)
        if shown is not None:
            times += 1
            fault = shown
    return steps, times, fault


def _reproductions(search: _Search) -> int:
    """How often a witness is run again; a long program's once."""
    long = search.first is not None and search.first.scheduler.taken > LONG
    return 1 if long else search.limits.reproductions


def _shows_again(search: _Search, found: _Found) -> bool:
    """Whether a further fault's schedule shows it again; what does not is no proof and is left out."""
    run = search.again(Witness(found.switches))
    search.runs += 1
    return any(one.kind == found.fault.kind for one in search.faults(run))


#: What reaches past the language into the interpreter, which the explorer's own functions share: other
#: frames, other functions' globals, all objects that there are, memory, foreign code. It is a list of words,
#: and honest programs have no use for them; who builds the words from pieces can still deceive the explorer.
_REACHES = re.compile(
    r"_grader_|grader_agent|/run/grader|/proc/"
    r"|\bgc\s*\.\s*get_|\bget_(?:objects|referrers|referents)\b"
    r"|\b_(?:getframe|current_frames)\b|\b(?:settrace|setprofile|addaudithook|currentframe)\b"
    r"|\b[ft]b?_(?:globals|back|builtins|frame)\b|__(?:globals|closure|builtins|wrapped|loader|subclasses)__"
    r"|\bcell_contents\b|\bsys\s*\.\s*(?:modules(?!\s*\[\s*__name__\s*\])|meta_path|path_hooks)\b"
    r"|\b(?:CDLL|PyDLL|cdll|pydll|pythonapi|memmove|memset|from_address|string_at|py_object)\b"
    r"|\b(?:_ctypes|_socket|_signal|_posixsubprocess|_multiprocessing|_imp)\b"
)


def _reaching(box: Box) -> str:
    """Where the submission reaches into the interpreter that watches it, a clause; "" where it does not."""
    laid = box.pristine()
    for file in sorted(laid.rglob("*")):
        name = file.relative_to(laid).as_posix()
        if file.suffix == ".so":
            return f"{name} is no Python, and what it does is not seen"
        if file.suffix == ".py" and file.is_file():
            for number, line in enumerate(file.read_text("utf-8", "replace").splitlines(), start=1):
                if (found := _REACHES.search(line)) is not None:
                    return f"{found[0]} reaches into the interpreter that watches it ({name}:{number})"
    return ""


def _unmodelled(search: _Search) -> str:
    """What the exploration cannot see into, a clause; "" when it sees everything."""
    if search.reaching:
        return search.reaching
    if search.unseen:
        reason, place = next(iter(search.unseen.items()))
        return f"{reason} is not modelled" + (f" ({place})" if place else "")
    if search.zygote.unseen:
        file, reason = next(iter(search.zygote.unseen.items()))
        return f"{file} could not be instrumented: {reason}"
    return ""


def _undecided(search: _Search, replayed: bool) -> str:
    """Why nothing can be said although no fault was found; "" when something can."""
    reason = search.undecided or _unmodelled(search)
    if reason:
        return reason
    if any(ending.how == "endless" for ending in search.endings.values()):
        return "it does not end by itself; nothing new was seen any more, and no fault"
    if replayed:
        return ""
    assert search.first is not None
    again = search.again(Usual())
    search.runs += 1
    first, second = analysis.signature(search.first), analysis.signature(again)
    differ = first[: len(second)] != second or (again.ended.how != "cut" and first != second)
    if differ and not _orders_by_address(search.source):
        return "two runs under the same schedule differ"
    return ""


_ADDRESS = re.compile(r"\bid\(|=\s*id\b")


def _orders_by_address(source: Source) -> bool:
    """Whether a program uses ``id``, by which right programs order their locks.

    Memory that threads allocate while they start and end lies elsewhere now and then, so the order differs
    from run to run. Both orders are right or wrong together; a fault is believed only when it shows again.
    """
    return any(_ADDRESS.search(line) for lines in source.lines.values() for line in lines)


def _advice(box: Box, search: _Search, verdict: Verdict) -> Iterator[Advice]:
    threads_alone = "multiprocessing.Process" not in search.uses and not any(
        name.startswith("child ") for name in search.actors
    )
    if verdict == "lost-update" and threads_alone and box.python.version >= (3, 10):
        yield Advice(
            kind="quiet",
            text=(
                "CPython since 3.10 lets another thread run only at the end of a loop's round and at calls, "
                "so your own runs probably never showed it. The language does not promise that."
            ),
        )
    lost = {one.fault.object for one in search.found if one.fault.kind == "lost-update"}
    for label, guards in sorted(search.guards.items()):
        if guards.unguarded and label not in lost:
            places = [search.source.site_place(site) for site in sorted(guards.sites)]
            yield Advice(
                kind="race",
                object=label,
                places=tuple(place for place in places if place is not None)[:6],
                text=f"{label} is touched by several at once without a common lock.",
            )
    for circle in _circles(set(search.orders)):
        steps = list(zip(circle, [*circle[1:], circle[0]], strict=True))
        places = [search.orders[step] for step in steps]
        yield Advice(
            kind="lock-order",
            object=" → ".join([*circle, circle[0]]),
            places=tuple(place for place in places if place is not None),
            text="These locks are taken in a circle.",
        )
    outputs = {ending.text for ending in search.endings.values() if ending.how == "exit"}
    if verdict == "clean" and len(outputs) > 1:
        yield Advice(kind="order", text="What is printed depends on the schedule.")


def _circles(orders: set[tuple[str, str]]) -> list[list[str]]:
    """The shortest circle through each lock that is in one; locks of the same name are not told apart."""
    after: dict[str, set[str]] = {}
    for outer, inner in orders:
        after.setdefault(outer, set()).add(inner)
    found: list[list[str]] = []
    for start in sorted(after):
        paths = [[start]]
        seen = {start}
        while paths and not any(start in circle for circle in found):
            path = paths.pop(0)
            for following in sorted(after.get(path[-1], ())):
                if following == start and len(path) > 1:
                    found.append(path)
                    break
                if following not in seen:
                    seen.add(following)
                    paths.append([*path, following])
    return found


def _source(box: Box, zygote: Zygote) -> Source:
    return Source(zygote.sites, zygote.lines())


def replay(
    box: Box,
    schedule: Schedule,
    *,
    arguments: tuple[str, ...] = (),
    input: str = "",
    expected: str | None = None,
    limits: Limits | None = None,
    always: Callable[[Ending], bool] | None = None,
    allowed: Allowed | None = None,
) -> Exploration:
    """Run one schedule again.

    Args:
        schedule: as an exploration named it; its steps are what is repeated.
        box, arguments, input, expected, limits, always, allowed: as for ``explore``.

    Returns:
        an exploration of that one schedule.
    """
    limits = limits or Limits()
    with Zygote(box, arguments, input, allowed or Allowed()) as zygote:
        search = _Search(zygote, _source(box, zygote), expected, always, limits, reaching=_reaching(box))
        search.run(Schedule(policy="witness"), Witness(schedule.steps))
        return _verdict(box, search, arguments, replayed=True)
