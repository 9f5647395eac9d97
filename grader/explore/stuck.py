"""How is it told that nobody goes on: who waits for what, who holds it, and what has led there?

Pure: from a run that has got stuck to its fault.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator, Mapping, Sequence

from grader.explore.record import Actor, Entry
from grader.explore.run import Run
from grader.explore.source import Source, lock_name
from grader.trace.exploration import Fault, Held, Step, Verdict, Waiting

#: What the code waits for that a signal's handler has interrupted.
_HANDLER = "handler"


def stuck(run: Run, source: Source, labels: Mapping[int, str], kind: Verdict) -> Fault:
    everybody = [actor for actor in run.scheduler.actors if actor.doing != "ended"]
    left = [actor for actor in everybody if actor.process not in run.scheduler.servers] or everybody
    left = [actor for actor in left if not _stands_by(actor)] or left
    holders: dict[str, list[str]] = {}
    for actor in left:
        kept = _before_handler(actor)
        for number, _ in _held(actor.held):
            holders.setdefault(number, []).append(actor.name if number in kept else actor.speaker)
    waiting = [_waiting(run, actor, source, labels, holders) for actor in left if not actor.tasks]
    waiting += [_interrupted(actor, source, labels) for actor in left if actor.interrupted]
    for actor in left:
        before = "" if actor.name == "main" else f"{actor.name}, "
        for task, written in actor.tasks:
            place = source.place(written)
            waiting.append(Waiting(actor=before + task, object="wait", place=place))
    circle, others = _cycle(waiting)
    ordered = [*circle, *others]
    named = circle if any(one.object != "join" for one in circle) else ordered
    names = " → ".join(dict.fromkeys(one.object for one in named if one.object not in ("", _HANDLER)))
    detail = "" if any(one.object == _HANDLER for one in ordered) else _signals(run, left)
    story: list[Step] = []
    if not circle:
        story += _kept(run, source, labels, left, holders)
        story += _copied(run, source, labels, left)
        story += _called(run, source, left)
    return Fault(kind=kind, object=names, waiting=tuple(ordered), detail=detail, story=tuple(story))


def _stands_by(actor: Actor) -> bool:
    """Whether it is a thread of the library's that only waits for work, as the one that feeds a ``Queue``."""
    idle = actor.kind == "daemon" and actor.doing == "blocked" and not actor.place and not actor.held
    return idle and actor.deadline is None and actor.waits_for.startswith("wait")


def locked_up(run: Run, source: Source, labels: Mapping[int, str]) -> Fault | None:
    """Those who wait for each other's locks, or ends, for ever while others go on, or the program comes to
    its end and leaves them behind; None when there are none.

    Whoever has not ended may let go of anything. That nobody will is sure where at least two are in the
    circle, of which none gets as far as that, or where one wants what he has taken by ``with``; and where
    nobody was seen to release what another one had taken.
    """
    living = [actor for actor in run.scheduler.actors if actor.doing != "ended"] or run.scheduler.left_behind
    left = [actor for actor in living if actor.doing == "blocked" and actor.deadline is None]
    if any(actor.interrupted or actor.tasks for actor in living):
        return None
    holders: dict[str, list[str]] = {}
    for actor in living:
        for number, _ in _held(actor.held):
            holders.setdefault(number, []).append(actor.speaker)
    circle, others = _cycle([_waiting(run, actor, source, labels, holders) for actor in left])
    inside = {one.actor: actor for one in circle for actor in left if actor.speaker == one.actor}
    wanted = {actor.waits_for.removeprefix("lock ") for actor in inside.values()}
    if not circle or _handed_over(run, wanted) or not any(one.holds for one in circle):
        return None
    if len(circle) == 1:
        places = [circle[0].place, *(one.place for one in circle[0].holds)]
        if not all(place is not None and place.text.startswith("with ") for place in places):
            return None
    behind = {one.actor for one in circle}
    ordered = list(circle)
    while following := [one for one in others if behind.intersection(one.holders) and one not in ordered]:
        ordered += following
        behind |= {one.actor for one in following}
    names = " → ".join(dict.fromkeys(one.object for one in circle if one.object))
    return Fault(kind="deadlock", object=names, waiting=tuple(ordered))


def _is_signal(run: Run, number: str) -> bool:
    """Whether what somebody has taken is a semaphore by which others tell him something: that is nothing that
    he holds."""
    kind = run.scheduler.locks.get(int(number), ("",))[0] if number.isdigit() else ""
    taken = {entry.actor for entry in run.scheduler.log if (entry.what, entry.object) == ("acquired", number)}
    given = {entry.actor for entry in run.scheduler.log if (entry.what, entry.object) == ("release", number)}
    return kind.endswith("Semaphore") and bool(given - taken)


def _handed_over(run: Run, locks: set[str]) -> bool:
    """Whether somebody released one of these locks that another one had taken."""
    taken: dict[str, str] = {}
    for entry in run.scheduler.log:
        if entry.what == "acquired":
            taken[entry.object] = entry.actor
        elif entry.what == "release":
            another = taken.get(entry.object, entry.actor) != entry.actor
            if another and entry.object in locks:
                return True
    return False


def _kept(
    run: Run,
    source: Source,
    labels: Mapping[int, str],
    left: Sequence[Actor],
    holders: Mapping[str, list[str]],
) -> Iterator[Step]:
    """For locks that somebody took who has ended, and for which others wait: that he took them, and ended."""
    left_over: dict[str, Entry] = {}  # lock -> who took it last and has not released it since
    for entry in run.scheduler.log:
        if entry.what == "acquired":
            left_over[entry.object] = entry
        elif entry.what == "release":
            left_over.pop(entry.object, None)
    ended = {actor.name for actor in run.scheduler.actors if actor.doing == "ended"}
    wanted = dict.fromkeys(actor.waits_for.removeprefix("lock ") for actor in left)
    owners = {
        actor.waits_for.removeprefix("lock "): actor.owner
        for actor in left
        if actor.owner in ended and not _of_another(run, actor)
    }
    for number in wanted:
        taken = left_over.get(number)
        if taken is None and number in owners:  # whoever takes it as often before does not tell it
            own = ("acquired", number, owners[number])
            log = reversed(run.scheduler.log)
            taken = next((one for one in log if (one.what, one.object, one.actor) == own), None)
        if taken is not None and number not in holders and taken.actor in ended:
            place = source.place(taken.place)
            yield Step(actor=taken.who, what="acquire", object=lock_name(number, labels), place=place)
            yield Step(actor=taken.who, what="end")


def _of_another(run: Run, actor: Actor) -> bool:
    """Whether the lock for which somebody waits is a copy that ``fork`` made while somebody else held it."""
    number = actor.waits_for.removeprefix("lock ")
    kind = run.scheduler.locks.get(int(number), ("", ""))[0] if number.isdigit() else ""
    owner = next((one for one in run.scheduler.actors if one.name == actor.owner), None)
    return kind.startswith("threading") and owner is not None and owner.process != actor.process


def _copied(run: Run, source: Source, labels: Mapping[int, str], left: Sequence[Actor]) -> Iterator[Step]:
    """For such copies: who held the lock, and that the process was started then."""
    for actor in left:
        if not _of_another(run, actor):
            continue
        number, taken = actor.waits_for.removeprefix("lock "), None
        for entry in run.scheduler.log:
            if entry.what == "acquired" and (entry.object, entry.actor) == (number, actor.owner):
                taken = entry
            elif entry.what == "started" and entry.object == actor.name and taken is not None:
                place = source.place(taken.place)
                yield Step(actor=taken.who, what="acquire", object=lock_name(number, labels), place=place)
                yield Step(actor=entry.who, what="start", object=actor.name)
                break


#: What ends a wait of a kind, or takes back what would have ended it.
_CALLS = {"wait event": ("set", "clear"), "wait": ("notify", "notify_all")}
#: Calls that are told, the last ones.
_LAST_CALLS = 4


def _called(run: Run, source: Source, left: Sequence[Actor]) -> Iterator[Step]:
    """The calls by which others would have ended the waits of those who are left, but too early, or taken
    back; only where both are written with the same name, of a variable or of one's own attribute."""
    calls: dict[int, Step] = {}
    for actor in left:
        place = source.place(actor.place)
        text = place.text if place is not None else ""
        name = re.search(r"(?<![\w.])((?:self\.)?\w+)\.wait(?:_for)?\(", text)
        if name is None or actor.doing != "blocked":
            continue
        for number, entry in enumerate(run.scheduler.log):
            at = source.site_place(entry.site) if entry.what == "step" else None
            method = source.sites[entry.site].name if at is not None else ""
            call = f"{name.group(1)}.{method}"
            if at is None or method not in _CALLS.get(actor.waits_for, ()) or entry.actor == actor.name:
                continue
            if re.search(rf"(?<![\w.]){re.escape(call)}\(", at.text):
                calls[number] = Step(actor=entry.who, what="call", object=call, place=at)
    for number in sorted(calls)[-_LAST_CALLS:]:
        yield calls[number]


def _signals(run: Run, left: Sequence[Actor]) -> str:
    """What became of a signal for which somebody who is left may wait; "" when there is nothing to say.

    The sentences have their translations in ``grader.report.exploration_catalogue``.
    """
    processes = {actor.process for actor in left}
    for (process, number), times in sorted(run.scheduler.merged.items()):
        if process in processes:
            return f"{_signal(number)} came {times} more times while it was still pending: that is one signal"
    for actor in left:
        own = [entry for entry in run.scheduler.log if entry.actor == actor.name]
        if actor.waits_for == "signal" and [entry.what for entry in own[-2:]] == ["signal end", "step"]:
            return f"{_signal(int(own[-2].object))} was handled just before the wait began"
    return ""


def _signal(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _held(told: str) -> list[tuple[str, str]]:
    """The numbers of locks, and where they were taken, from how an actor tells of them."""
    return [(one.partition("@")[0], one.partition("@")[2]) for one in told.split(",") if one]


def _before_handler(actor: Actor) -> frozenset[str]:
    """The locks that somebody held when the first of the signal handlers interrupted him that he is in; if he
    is in none, all that he holds."""
    held = actor.interrupted[0][1] if actor.interrupted else actor.held
    return frozenset(number for number, _ in _held(held))


def _interrupted(actor: Actor, source: Source, labels: Mapping[int, str]) -> Waiting:
    """What is waited for by the code that a signal's handler has interrupted: the handler's end."""
    _, held, place = actor.interrupted[0]
    return Waiting(
        actor=actor.name,
        object=_HANDLER,
        place=source.place(place),
        holders=(actor.speaker,),
        holds=tuple(Held(object=lock_name(one, labels), place=source.place(at)) for one, at in _held(held)),
    )


def _waiting(
    run: Run, actor: Actor, source: Source, labels: Mapping[int, str], holders: Mapping[str, list[str]]
) -> Waiting:
    """What somebody waits for; where all go round for ever, whoever waits for a time goes round as well."""
    what, number = actor.waits_for, ""
    if what.startswith("lock "):
        number = what[5:]
        what = lock_name(number, labels)
    elif actor.spinning or (run.ended.how == "livelock" and actor.deadline is not None):
        what = "spinning"
    copied = _of_another(run, actor)
    known = [name for name in holders.get(number, ()) if number and not copied]
    if not copied and actor.owner and actor.owner not in known and (actor.owner != actor.name or not known):
        known.append(actor.owner)
    before = _before_handler(actor) if actor.interrupted else frozenset[str]()
    held = tuple(
        Held(object=lock_name(one, labels), place=source.place(at))
        for one, at in _held(actor.held)
        if one not in before and not _is_signal(run, one)
    )
    return Waiting(
        actor=actor.speaker, object=what, place=source.place(actor.place), holders=tuple(known), holds=held
    )


def _cycle(waiting: Sequence[Waiting]) -> tuple[list[Waiting], list[Waiting]]:
    """A cycle of waits, in its order, and the others; there need not be one."""
    by_name = {one.actor: one for one in waiting}
    for start in waiting:
        path: list[Waiting] = []
        current: Waiting | None = start
        while current is not None and current not in path:
            path.append(current)
            current = next((by_name[name] for name in current.holders if name in by_name), None)
        if current is not None:
            cycle = path[path.index(current) :]
            return cycle, [one for one in waiting if one not in cycle]
    return [], list(waiting)
