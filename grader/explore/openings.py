"""Where in a run may it pay to let somebody else in, and where first?

Pure: from the log and the decisions of a run to its openings. Coming in before a step changes something only
when whoever comes in touches what the step touches, so most decisions are no opening. The first and the last
step of a kind come before those in between; before all of them come the places at which deadlocks close: an
inner lock of a circle, and a wait that rests on something that was read without a lock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from grader.explore.record import Entry
from grader.explore.scheduler import CLOCK, Scheduler

#: Of many who could come in at a decision, so many of the first and of the last are tried.
_EACH_END = 3


class Opening(NamedTuple):
    """A decision at which somebody else may come in.

    Attributes:
        late: whether it only changes who begins, which other runs try.
        rank: how soon it is tried.
        at: number of the decision.
        to: who comes in.
    """

    late: bool
    rank: int
    at: int
    to: str


def openings(
    run: Scheduler,
    names: Sequence[str],
    circular: frozenset[tuple[str, str]],
    elsewhere: Mapping[str, frozenset[str]],
) -> list[Opening]:
    """Everything that is worth trying in a run, in no order.

    Args:
        run: a run that is over.
        names: of the variable, attribute or container at each site.
        circular: pairs of an outer and an inner lock that lie on a circle; see ``circles``.
        elsewhere: who takes which lock in any run that is known; see ``takers``. Of two workers that wait for
            work one may do all of it here and the other one there.
    """
    users = _users(run.log, names)
    rested = _rested(run, names, users)
    total: dict[tuple[str, ...], int] = {}
    for choice in run.choices:
        total[choice.about] = total.get(choice.about, 0) + 1
    found: list[Opening] = []
    times: dict[tuple[str, ...], int] = {}
    for choice in run.choices:
        about = choice.about
        times[about] = times.get(about, 0) + 1
        rank = min(times[about], total[about] + 1 - times[about])
        others = set[str]()
        for thing in _things(choice.place, names[int(about[2])] if about[1:2] == ("access",) else ""):
            others |= users[thing].after(choice.at) if thing in users else set()
            others |= elsewhere.get(thing, frozenset()) - (
                users[thing].last.keys() if thing in users else set()
            )
        begins = about[:1] == ("main",) and about[1] in ("started", "step")
        closes = about[1:2] == ("acquire",) and not _pairs(*about[2:4]).isdisjoint(circular)
        able = [option for option in choice.options if option not in (choice.usual, CLOCK)]
        if about[1:2] == ("inside",):
            continue  # only a signal comes in there, and other schedules see to that
        if choice.place:
            able = [option for option in able if option in others]
        for option in able if len(able) <= 2 * _EACH_END else (*able[:_EACH_END], *able[-_EACH_END:]):
            soon = closes or option in rested.get(choice.at, ())
            found.append(Opening(begins, 0 if soon else rank, choice.at, option))
    return found


def takers(logs: Iterable[Sequence[Entry]]) -> dict[str, frozenset[str]]:
    """Who takes each lock in any of some runs."""
    found: dict[str, set[str]] = {}
    for log in logs:
        for entry in log:
            if entry.what == "acquire":
                found.setdefault(f"lock {entry.object}", set()).add(
                    entry.actor.partition(", signal handler")[0]
                )
    return {thing: frozenset(actors) for thing, actors in found.items()}


def orders(log: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """The pairs of an outer and an inner lock in a run."""
    for entry in log:
        if entry.what == "acquire":
            yield from _pairs(entry.object, entry.value)


def circles(orders: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Those pairs of an outer and an inner lock that lie on a circle."""
    edges = set(orders)
    reached: dict[str, set[str]] = {}
    for outer, inner in edges:
        reached.setdefault(outer, set()).add(inner)
    growing = True
    while growing:
        growing = False
        for further in reached.values():
            more = set[str]().union(*(reached.get(lock, ()) for lock in further)) - further
            further |= more
            growing = growing or bool(more)
    return frozenset((outer, inner) for outer, inner in edges if outer in reached.get(inner, ()))


def _pairs(lock: str, held: str) -> frozenset[tuple[str, str]]:
    return frozenset((outer, lock) for outer in held.split(",") if outer not in ("", lock))


@dataclass(slots=True)
class _Users:
    """Who touches a thing, at which decision for the last time, and who changes it."""

    last: dict[str, int] = field(default_factory=dict)
    writers: set[str] = field(default_factory=set)

    def after(self, decision: int) -> set[str]:
        """Who touches it after a decision."""
        return {actor for actor, at in self.last.items() if at > decision}


def _things(place: str, name: str) -> tuple[str, ...]:
    """What a place in memory belongs to: it may be another object of the same name in another run."""
    owner, _, part = place.rpartition(":")
    whole = owner if "o:" in owner[:8] or part[:1] in ("[", "#") else place
    return (whole, f"name {name}") if name else (whole,)


def _users(log: Sequence[Entry], names: Sequence[str]) -> dict[str, _Users]:
    """Who touches what somebody changes, and who takes each lock."""
    found: dict[str, _Users] = {}
    for entry in log:
        actor = entry.actor.partition(", signal handler")[0]
        if entry.what in ("R", "W", "U"):
            things = _things(entry.object, names[entry.site])
        elif entry.what == "acquire":
            things = (f"lock {entry.object}",)
        else:
            continue
        for thing in things:
            users = found.setdefault(thing, _Users())
            users.last[actor] = entry.decision
            if entry.what != "R":
                users.writers.add(actor)
    return {thing: users for thing, users in found.items() if users.writers}


def _rested(run: Scheduler, names: Sequence[str], users: Mapping[str, _Users]) -> dict[int, frozenset[str]]:
    """Decisions at which somebody is about to use a primitive right after it has read without a lock what
    others change: decision -> those others."""
    found: dict[int, frozenset[str]] = {}
    entries = iter(run.log)
    entry = next(entries, None)
    last: dict[str, Entry] = {}
    for choice in run.choices:
        while entry is not None and entry.decision <= choice.at:
            last[entry.actor] = entry
            entry = next(entries, None)
        if choice.about[1:2] in (("acquire",), ("step",)):
            before = last.get(choice.about[0])
            if before is not None and before.what == "R" and not before.held:
                thing = users.get(_things(before.object, names[before.site])[0])
                if thing is not None:
                    found[choice.at] = frozenset(thing.writers - {choice.about[0]})
    return found
