"""What do the runs of one program show together?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import msgspec

from grader.explore import analysis
from grader.explore.impatient import Impatient
from grader.explore.policies import Adversary, Eager, Latecomers, Newcomer, Switched
from grader.explore.record import HANDLER
from grader.explore.run import Run, Zygote
from grader.explore.scheduler import ROUNDS, Policy
from grader.explore.source import Source, lock_labels
from grader.trace.exploration import (
    Ending,
    Fault,
    Place,
    Schedule,
    Switch,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is tried.

    Attributes:
        random: schedules with random priorities, at most.
        exhaustive: schedules that differ from the usual one in a single decision, at most.
        cost: of the random and exhaustive runs together, after which no further one is begun, nor when all
            runs together have cost three times as much; a run costs 12, a decision 0.4, an uncontended
            locking 0.02, another program 150, a round of a loop 0.004: about a quarter of a millisecond on a
            quiet machine. Of 3 000 wrong programs of the corpus 90 are shown by these runs only; none of them
            needs more than 1 650, 43 exhaustive and 17 random ones.
        most: cost after which no run at all is begun.
        all: whether the search goes on after a fault, for a specification that asks several things.
        endings: distinct endings that are kept.
        reproductions: how often a witness is run again.
        seed: of the random schedules, at least 0: another one tries others.
    """

    random: int = 20
    exhaustive: int = 50
    cost: float = 2_000
    most: float = 100_000
    all: bool = False
    endings: int = 40
    reproductions: int = 3
    seed: int = 0


#: The policies without pre-emption that differ in who goes on when somebody must wait.
SIMPLE = ("np", "np-child", "np-last", "np-late")
#: The policies of further runs, when all that aims at something has shown nothing.
FURTHER = ("np-any", "pct", "exhaustive")

#: Rounds after which a run counts as endless, when the first one was.
_FEW_ROUNDS = 13


def _timeless(fault: Fault) -> bool:
    """Whether no length of a sleep or time limit makes a fault right.

    A lost update is one; so is a deadlock in which each waits without a limit for a lock that the next one
    holds, or for a signal's handler that has interrupted it. Anything else may only show that somebody was
    too slow for a time limit.
    """
    if fault.kind != "deadlock":
        return fault.kind == "lost-update"
    holders = {
        one.actor: one.holders
        for one in fault.waiting
        if one.holds or one.object == "handler" or one.actor.endswith(HANDLER)
    }
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


#: Schedules after one that shows a fault by which nothing is lost, in which a better one is looked for.
_BETTER = 24

#: Rounds of loops in a run that cost nothing.
_FREE_ROUNDS = 100_000


def cost_of(run: Run) -> float:
    """What a run costs, in the unit of ``Limits.cost``."""
    scheduler = run.scheduler
    rounds = max(0, scheduler.gone_round - _FREE_ROUNDS)
    return 12 + scheduler.decisions * 0.4 + scheduler.taken * 0.02 + scheduler.programs * 150 + rounds * 0.004


def kind_of(schedule: Schedule) -> frozenset[str]:
    """To which of several kinds a further run belongs, that take nothing away from each other: those in which
    short sleeps take no time, those that aim at looks without the lock, and the others."""
    return frozenset(schedule.target.split()) & {"awake", "outside"}


@dataclass(slots=True)
class Found:
    """A fault, and the schedule that showed it first.

    Attributes:
        fault, schedule, switches: as said.
        weak: whether it is a lost update by which nothing was lost there; see ``analysis.is_harmless``.
    """

    fault: Fault
    schedule: Schedule
    switches: tuple[Switch, ...]
    weak: bool = False


@dataclass(slots=True)
class Guards:
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
class Search:
    """What is known so far of one program.

    Attributes:
        first: the run under the usual schedule.
        latest: the last run of each policy.
        tried: what the further runs have cost, by their kind; see ``kind_of``.
        limited: whether somebody was seen to wait with a limit.
        found_at: how many runs there had been when the first fault was found.
    """

    zygote: Zygote
    source: Source
    expected: str | None
    always: Callable[[Ending], bool] | None
    limits: Limits
    runs: int = 0
    cost: float = 0
    tried: dict[frozenset[str], float] = field(default_factory=dict)
    first: Run | None = None
    latest: dict[str, Run] = field(default_factory=dict)
    familiar: frozenset[tuple[str, ...]] | None = None
    rounds: int = ROUNDS
    found: list[Found] = field(default_factory=list)
    endings: dict[tuple[object, ...], Ending] = field(default_factory=dict)
    reaching: str = ""
    unseen: dict[str, str] = field(default_factory=dict)
    undecided: str = ""
    too_long: str = ""
    slept: bool = False
    found_at: int = 0
    limited: bool = False
    uses: set[str] = field(default_factory=set)
    most: dict[tuple[str, str], int] = field(default_factory=dict)
    orders: dict[frozenset[tuple[str, str]], Mapping[tuple[str, str], Place | None]] = field(
        default_factory=dict
    )
    unguarded: dict[str, set[int]] = field(default_factory=dict)
    actors: dict[str, None] = field(default_factory=dict)
    overlap: bool | None = None
    written_by: dict[str, set[str]] = field(default_factory=dict)
    touched_by: dict[str, set[str]] = field(default_factory=dict)
    sites_of: dict[str, set[int]] = field(default_factory=dict)

    def run(self, schedule: Schedule, policy: Policy) -> Run:
        """One run, and what it shows."""
        run = self.again(schedule, policy)
        self.learn(schedule, policy, run)
        return run

    def learn(self, schedule: Schedule, policy: Policy, run: Run) -> None:
        """What a run shows."""
        scheduler = run.scheduler
        self.runs += 1
        self.latest[schedule.policy] = run
        hostile = schedule.policy == "adversary" and schedule.target.startswith("slow")
        hostile = hostile or (isinstance(policy, Impatient) and policy.mistaken)
        overslept = (
            isinstance(policy, (Adversary, Eager, Latecomers, Newcomer, Switched)) and policy.overslept
        )
        self.cost += cost_of(run)
        if schedule.policy in FURTHER:
            self.tried[kind_of(schedule)] = self.tried.get(kind_of(schedule), 0) + cost_of(run)
        if self.first is None:
            self.first = run
            if run.ended.how == "exit":
                self.familiar = frozenset(scheduler.seen)
            elif run.ended.how == "endless":
                self.rounds = _FEW_ROUNDS
        if isinstance(policy, Impatient) and (run.ended.how == "endless" or run.ended.unfinished):
            return  # who always goes first may keep others from coming to their end
        self.limited = self.limited or any(kind == "timed" for _, kind, _ in scheduler.waits)
        self.slept = self.slept or any(map(scheduler.slept_through, scheduler.stale))
        switches = tuple(scheduler.switches)
        known = msgspec.structs.replace(schedule, steps=switches)
        for fault in self.faults(run):
            if hostile and not _timeless(fault):
                continue
            if overslept and fault.kind == "wrong-output":
                continue  # what is printed may rest on who sleeps longer
            self._find(
                Found(fault, known, switches, fault.kind == "lost-update" and analysis.is_harmless(run))
            )
        if scheduler.reaching is not None and not self.reaching:
            what, place = scheduler.reaching
            self.reaching = f"{what} reaches past the explorer"
            self.reaching += f" ({place})" if place else ""
        if scheduler.unseen:
            self.unseen.update(scheduler.unseen)
        if scheduler.broken and not self.undecided:
            self.undecided = scheduler.broken
        if run.ended.unfinished:
            self.too_long = run.ended.reason
        elif run.ended.how == "inconclusive" and not self.undecided:
            self.undecided = run.ended.reason
        waits = run.ended.how == "deadlock" and analysis.how(run) == "inconclusive"
        if waits and not self.undecided:
            self.undecided = "it waits for a signal from outside"
        if not hostile and not overslept:
            self._remember(run, known)

    def _find(self, new: Found) -> None:
        """A fault was found; it is known perhaps, by a schedule that shows it less well."""
        for place, old in enumerate(self.found):
            if (old.fault.kind, old.fault.object) == (new.fault.kind, new.fault.object):
                if old.weak and not new.weak:
                    self.found[place] = new
                return
        if not self.found:
            self.found_at = self.runs
        self.found.append(new)

    @property
    def satisfied(self) -> bool:
        """Whether a fault was found, and by a schedule that shows what comes of it: somebody may object that
        nothing does. Where none of the next few does, there may be none."""
        weak = all(one.weak for one in self.found) and self.runs < self.found_at + _BETTER
        return bool(self.found) and not weak

    def compare(self, schedule: Schedule, run: Run) -> None:
        """One run more, of which only is remembered how it ended."""
        self.runs += 1
        self.cost += cost_of(run)
        self._remember(run, msgspec.structs.replace(schedule, steps=tuple(run.scheduler.switches)))

    def uninterrupted(self) -> list[Run]:
        """The runs of the simple schedules, which differ in who goes on when somebody must wait."""
        return [self.latest[policy] for policy in SIMPLE if policy in self.latest]

    def scout(self, policy: Policy) -> None:
        """One run more, of which only the policy remembers something; what is familiar is told as well."""
        run = self.again(Schedule(policy="impatient", attentive=True), policy)
        self.runs += 1
        self.cost += cost_of(run)

    def again(self, schedule: Schedule, policy: Policy) -> Run:
        """A run of which is learned what the caller wants."""
        return self.made(schedule, policy, self.zygote)

    def made(self, schedule: Schedule, policy: Policy, zygote: Zygote) -> Run:
        """A run by one of the interpreters; what the first one showed makes it shorter."""
        return zygote.run(
            policy,
            familiar=self.familiar,
            rounds=self.rounds,
            attentive=schedule.attentive,
            chance=schedule.chance,
        )

    def faults(self, run: Run) -> list[Fault]:
        """What is wrong in a run, also by what the caller wants of every ending.

        What comes of a defect of ours is no fault of the program's.
        """
        if run.scheduler.broken:
            return []
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
        labels = lock_labels(run, self.source)
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
        """In which order locks are taken, and under which locks memory is touched.

        The orders of one run are kept together: a program that sorts its locks by where they lie in memory
        may do so in another order in another run.
        """
        taken: dict[tuple[str, str], Place | None] = {}
        guards: dict[tuple[str, str], Guards] = {}  # what a person calls a thing, and which one it is
        for entry in run.scheduler.log:
            if entry.what == "acquire":
                for outer in entry.value.split(","):
                    if outer and outer != entry.object:
                        pair = labels.get(int(outer), ""), labels.get(int(entry.object), "")
                        taken.setdefault(pair, self.source.place(entry.place))
            elif entry.what in ("R", "W", "U") and entry.actor != "main" and entry.site >= 0:
                if self.zygote.sites[entry.site].function.endswith("__init__"):
                    continue  # a new object is nobody else's while it is made
                thing = self.source.label(entry.site), entry.object
                locks = frozenset(entry.held.split(",")) - {""}
                guards.setdefault(thing, Guards()).touch(entry.actor, entry.what != "R", locks, entry.site)
        for (label, _), one in guards.items():
            if one.unguarded:
                self.unguarded.setdefault(label, set()).update(one.sites)
        self.orders.setdefault(frozenset(taken), taken)

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
