"""What happens when whoever waits for something goes on the moment it can, and first?

Programs wait in many ways: blocked, in a loop that looks, in one that sleeps between its looks. What they
wait for is often done a moment before all is done that should be: the queue is empty before the last item is
worked off, the count is full before the last result is stored. Such a window may open in a late round only,
in which nothing is new any more. So a run that tells everything is a scout for the moments at which waits
end, and for each of the last of these there is a run in which nobody is interrupted before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from grader.explore.record import Actor, Entry
from grader.explore.scheduler import CLOCK, Scheduler

#: Methods that tell how it stands, and change nothing.
LOOKS = frozenset(
    ("done", "empty", "exists", "full", "is_alive", "is_set", "isSet", "locked", "poll", "qsize", "ready")
)
#: Steps after which no more is known than before: methods by which time passes, the next round of a loop, and
#: functions that are called for each thing of a container.
PAUSES = frozenset(("called back", "for", "join", "wait", "wait_for"))
#: What comes with the next thing of a container.
NEXT = "for"
#: Of the moments at which somebody's waits come to an end, so many are struck: the last ones.
_LAST = 2
#: So many in all.
_MOST = 6
#: Rounds at one place before a wait by blocking is worth it: what comes sooner is tried by others.
_ROUNDS = 3
#: Sleeps that are let pass over those who could go on.
_JUMPS = 250


@dataclass(slots=True)
class _Wait:
    """Somebody waits.

    Attributes:
        changes: those that had been made when it began.
        at: the length of the log then.
        place: where.
        kind: "spin" in a loop that only looks, "timed" when it ends after a time, "" when others end it.
        overslept: whether time was let pass over others who could go on, so that it ends.
        sleeps: whether it is for nothing but the time.
    """

    changes: int
    at: int
    place: str
    kind: Literal["spin", "timed", ""]
    overslept: bool = False
    sleeps: bool = False


class Impatient:
    """Whoever waits goes on the moment it can, and first.

    Attributes:
        busy: whether nothing has been struck yet.
        ends: the moments at which waits ended, as numbers of changes made until then, and whose.
        polls: places of sleeps after which somebody has looked, and slept there again.
        asleep: places of sleeps that only let time pass: what comes after them does not rest on what the
            others have done meanwhile, but on who sleeps longer.
        mistaken: whether time was let pass at one of them, before it was known for one.

    Args:
        looks, pauses: sites of calls that change nothing, and of those among them that tell nothing either.
        nexts: sites at which the next thing of a container comes.
        after: changes that are made before anybody goes first; 0 for a scout.
        polls, asleep: places of sleeps that are known to be such.
    """

    def __init__(
        self,
        looks: frozenset[int],
        pauses: frozenset[int],
        after: int = 0,
        polls: Iterable[str] = (),
        asleep: Iterable[str] = (),
        *,
        nexts: frozenset[int] = frozenset(),
    ) -> None:
        self.busy = after > 0
        self.ends: list[tuple[int, str]] = []
        self.polls = set(polls)
        self.asleep = set(asleep)
        self.mistaken = False
        self._looks, self._pauses, self._nexts = looks, pauses, nexts
        self._after = after
        self._changes = 0
        self._read_until = 0
        self._waits: dict[str, _Wait] = {}
        self._going = ""  # who goes first
        self._went: tuple[int, _Wait] | None = None  # since which change, and what it waited in until then
        self._at_lock: dict[str, _Wait] = {}  # who met a lock before it saw whether its wait was over
        self._interrupted: list[str] = []
        self._jumps = 0

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        for entry in scheduler.log[self._read_until :]:
            self._changes += self._changes_something(entry)
        self._read_until = len(scheduler.log)
        last = scheduler.last
        if last is None:
            return usual
        if last.name == self._going:
            self._look_whether_it_ended(scheduler, last)
        if last.doing == "blocked" or last.spinning:
            kind: Literal["spin", "timed", ""] = (
                "spin" if last.spinning else "" if last.deadline is None else "timed"
            )
            self._waits[last.name] = _Wait(
                self._changes, len(scheduler.log), last.place, kind, sleeps=last.waits_for == "sleep"
            )
            if last.name == self._going:
                self._going = ""
        if self._going in options:
            return self._going
        if self._changes < self._after:
            return usual
        self.busy = False
        moment = scheduler.next_deadline() if CLOCK in options and self._jumps < _JUMPS else None
        for name, wait in self._waits.items():
            if name in options:
                if self._may_go_on(scheduler, name, wait):
                    return self._goes(name, wait, last)
            elif moment is not None and moment == scheduler.named(name).deadline and self._polls(wait):
                self._jumps += 1
                wait.overslept = True
                return CLOCK
        while self._interrupted and usual != last.name:
            name = self._interrupted.pop()
            if name in options and not scheduler.in_vain(name):
                return name
        return usual

    def all_ends(self) -> list[tuple[int, str]]:
        """``ends``, and that of whoever has done nothing but look since it went on."""
        return [*self.ends, (self._went[0], self._going)] if self._went is not None else self.ends

    def _changes_something(self, entry: Entry) -> bool:
        match entry.what:
            case "W" | "U" | "end":
                return True
            case "step":
                return entry.site not in self._looks and entry.site not in self._pauses
            case _:
                return False

    def _may_go_on(self, scheduler: Scheduler, name: str, wait: _Wait) -> bool:
        if wait.kind == "spin" and self._changes == wait.changes:
            return False
        return not scheduler.in_vain(name)

    def _polls(self, wait: _Wait) -> bool:
        """Whether somebody sleeps between two looks, and there may be something to see."""
        known = wait.place in self.polls if self._after else wait.place not in self.asleep
        return wait.kind == "timed" and known and self._changes > wait.changes

    def _goes(self, name: str, wait: _Wait, last: Actor) -> str:
        del self._waits[name]
        if last.doing == "ready" and last.name != name and not last.spinning:
            self._interrupted.append(last.name)
        self._going = name
        self._went = self._changes, self._at_lock.pop(name, wait)
        return name

    def _look_whether_it_ended(self, scheduler: Scheduler, actor: Actor) -> None:
        """Whether the wait of somebody who went first has come to its end."""
        if self._went is None:
            return
        changes, wait = self._went
        own = [entry for entry in scheduler.log[wait.at :] if entry.actor == actor.name]
        blocked = actor.doing == "blocked"
        only_looked = all(map(self._is_look, own))
        same = actor.place == wait.place
        if blocked and actor.waits_for.startswith("lock") and only_looked:
            self._at_lock[actor.name] = wait
            self._went = None
        elif (blocked and same) or (only_looked and (actor.spinning or actor.deadline is not None)):
            # It has not found what it waits for, and may wait for it in two places of one loop.
            self._went = None
            # `for thread in threads: thread.join(10)` waits for one after the other, and asks nothing; nor
            # does who still waits in one call.
            again = bool(own) and not any(entry.site in self._nexts for entry in own)
            asked = wait.sleeps or again or any(map(self._asks, own))
            if wait.kind == "timed" and same and only_looked and asked:
                self.polls.add(wait.place)
        elif blocked or actor.spinning or not only_looked:
            self._went = None
            if wait.overslept and not any(self._sees_change(scheduler, entry, wait) for entry in own):
                self.asleep.add(wait.place)
                self.mistaken = True
            else:
                self.ends.append((changes, actor.name))

    def _is_look(self, entry: Entry) -> bool:
        if entry.what == "step":
            return entry.site in self._looks or entry.site in self._pauses
        return entry.what in ("R", "acquire", "acquired", "release", "refused")

    def _asks(self, entry: Entry) -> bool:
        return entry.what == "R" or (entry.what == "step" and entry.site in self._looks)

    def _sees_change(self, scheduler: Scheduler, entry: Entry, wait: _Wait) -> bool:
        """Whether an entry is a look at something that another one has changed since a wait began."""
        if entry.what == "step":
            return entry.site in self._looks
        return entry.what == "R" and any(
            one.what in ("W", "U") and one.object == entry.object and one.actor != entry.actor
            for one in scheduler.log[wait.at :]
        )


def moments(scout: Impatient) -> list[int]:
    """The moments that are worth a run of their own: the last ends of each one's waits, the main thread's
    first.

    Args:
        scout: of a run that is over.
    """
    by_name: dict[str, list[int]] = {}
    for changes, name in scout.all_ends():
        by_name.setdefault(name, []).append(changes)
    names = sorted(by_name, key=lambda name: name != "main")
    found = [at for name in names for at in reversed(by_name[name][-_LAST:])]
    return list(dict.fromkeys(found))[:_MOST]


def is_waited(scheduler: Scheduler) -> bool:
    """Whether somebody waits in rounds in a run."""
    return any(
        times >= (1 if kind in ("spin", "timed") else _ROUNDS)
        for (_, kind, _), times in scheduler.waits.items()
    )
