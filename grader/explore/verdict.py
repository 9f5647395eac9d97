"""What is proved by the runs of one program, and what is said of it?

A fault is said only after its witness, made as short as it goes, has shown it again.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing

from grader.box import Box
from grader.explore import analysis
from grader.explore.ahead import Ahead
from grader.explore.findings import Found, Search, cost_of
from grader.explore.policies import (
    Witness,
)
from grader.explore.record import HANDLER
from grader.explore.run import LONG
from grader.explore.scheduler import Usual
from grader.explore.source import Source
from grader.trace.exploration import (
    Advice,
    Exploration,
    Fault,
    Holders,
    Schedule,
    Switch,
    Verdict,
)


def verdict_of(
    box: Box, search: Search, ahead: Ahead, arguments: tuple[str, ...], *, replayed: bool = False
) -> Exploration:
    """What the runs so far show.

    Args:
        box: where they ran.
        search: what is known from them.
        ahead: makes the runs that are still to be made.
        arguments: words of the program's command line.
        replayed: whether the one run was a given schedule, so that it need not be the same twice.
    """
    verdict: Verdict = "clean"
    reason = ""
    witness: Schedule | None = None
    reproduced: tuple[int, int] | None = None
    found = sorted(search.found, key=lambda one: (_ORDER.index(one.fault.kind), one.weak))
    faults = [one.fault for one in found]
    if found:
        first = found[0]
        verdict = first.fault.kind
        steps, times, fault = _minimised(search, ahead, first)
        faults[0] = fault
        reproduced_most = _reproductions(search)
        if times:
            witness = _witness(first.schedule, steps)
            reproduced = (times, reproduced_most)
        faults = [faults[0], *(one.fault for one in found[1:] if _shows_again(search, one))]
        if times < reproduced_most:
            verdict, reason = "inconclusive", "the schedule that showed a fault does not show it every time"
        else:
            reason = _unmodelled(search)
            if search.reaching and _is_of_every_schedule(search, faults[0]):
                verdict = "inconclusive"
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


def _witness(shown: Schedule, steps: tuple[Switch, ...]) -> Schedule:
    """A schedule of which only the decisions are left."""
    return Schedule(policy="witness", steps=steps, attentive=shown.attentive, chance=shown.chance)


#: Cost of the runs that may be spent on finding a shorter witness.
_MINIMISING = 1_500


def _minimised(search: Search, ahead: Ahead, found: Found) -> tuple[tuple[Switch, ...], int, Fault]:
    """The fewest decisions that still show the fault, how often they did, and the fault as they show it."""
    fault = found.fault
    spent = 0.0

    def shown(tries: Iterable[tuple[Switch, ...]]) -> Generator[tuple[tuple[Switch, ...], Fault | None]]:
        """What the runs under some decisions show of the fault, one after the other."""
        nonlocal spent
        schedules = ((_witness(found.schedule, steps), Witness(steps)) for steps in tries)
        with closing(ahead.runs(schedules, search.made, lambda _: True)) as runs:
            for schedule, _, run in runs:
                search.runs += 1
                spent += cost_of(run)
                worse = not found.weak and found.fault.kind == "lost-update" and analysis.is_harmless(run)
                yield schedule.steps, None if worse else next(filter(is_it, search.faults(run)), None)

    def is_it(one: Fault) -> bool:
        return one.kind == fault.kind and (one.object == found.fault.object or one.kind == "deadlock")

    steps = found.switches
    size = max(1, len(steps) // 2)
    while steps and spent < _MINIMISING:
        end = len(steps)
        shorter = False
        while end > 0 and spent < _MINIMISING:
            parts = [(max(0, stop - size), stop) for stop in range(end, 0, -size)]
            with closing(shown(steps[:start] + steps[stop:] for start, stop in parts)) as tries:
                for (end, _), (fewer, same) in zip(parts, tries, strict=False):  # noqa: B007
                    if same is not None:
                        steps, fault, shorter = fewer, same, True
                        break
                    if spent >= _MINIMISING:
                        break
        if size == 1 and not shorter:
            break
        size = max(1, size // 2)
    times = 0
    for _, same in shown([steps] * _reproductions(search)):
        if same is not None:
            times += 1
            fault = same
    return steps, times, fault


def _reproductions(search: Search) -> int:
    """How often a witness is run again; a long program's once."""
    long = search.first is not None and search.first.scheduler.taken > LONG
    return 1 if long else search.limits.reproductions


def _shows_again(search: Search, found: Found) -> bool:
    """Whether a further fault's schedule shows it again; what does not is no proof and is left out."""
    run = search.again(_witness(found.schedule, found.switches), Witness(found.switches))
    search.runs += 1
    return any(one.kind == found.fault.kind for one in search.faults(run))


def _unmodelled(search: Search) -> str:
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


def _is_of_every_schedule(search: Search, fault: Fault) -> bool:
    """Whether a fault may have come from being explored: the program looks at what is the explorer's, and the
    usual order shows the fault as well."""
    if search.first is None or fault.kind not in ("wrong-output", "crash"):
        return False
    return any(one.kind == fault.kind for one in search.faults(search.first))


def _undecided(search: Search, replayed: bool) -> str:
    """Why nothing can be said although no fault was found; "" when something can."""
    reason = search.undecided or search.too_long or _unmodelled(search)
    if reason:
        return reason
    if any(ending.how == "endless" for ending in search.endings.values()):
        return "it does not end by itself, or not for very long; nothing new was seen any more, and no fault"
    if replayed:
        return ""
    assert search.first is not None
    again = search.again(Schedule(policy="np"), Usual())
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


def _advice(box: Box, search: Search, verdict: Verdict) -> Iterator[Advice]:
    threads_alone = "multiprocessing.Process" not in search.uses and not any(
        name.startswith("child ") for name in search.actors
    )
    # Coroutines change places in the student's own runs as well.
    in_loop = search.first is not None and any(entry.turn for entry in search.first.scheduler.log)
    handled = any(step.actor.endswith(HANDLER) for one in search.found for step in one.fault.story)
    quiet = threads_alone and not in_loop and not handled and not search.slept and _without_calls(search)
    if verdict == "lost-update" and quiet and box.python.version >= (3, 10):
        yield Advice(
            kind="quiet",
            text=(
                "CPython since 3.10 lets another thread run only at the end of a loop's round and at calls, "
                "so your own runs probably never showed it. The language does not promise that."
            ),
        )
    lost = {one.fault.object for one in search.found if one.fault.kind == "lost-update"}
    for label, sites in sorted(search.unguarded.items()):
        if label in lost:
            continue
        places = [search.source.site_place(site) for site in sorted(sites)]
        yield Advice(
            kind="race",
            object=label,
            places=tuple(place for place in places if place is not None)[:6],
            text=f"{label} is touched by several at once without a common lock.",
        )
    known: set[frozenset[str]] = set()  # the locks of each circle
    for orders in search.orders.values() if verdict != "deadlock" else ():  # which it would only blur
        for circle in _circles(set(orders)):
            if frozenset(circle) in known:
                continue
            known.add(frozenset(circle))
            steps = list(zip(circle, [*circle[1:], circle[0]], strict=True))
            places = [orders[step] for step in steps]
            yield Advice(
                kind="lock-order",
                object=" → ".join([*circle, circle[0]]),
                places=tuple(place for place in places if place is not None),
                text="These locks are taken in a circle.",
            )
    usual = (ending for ending in search.endings.values() if not ending.first.chance)
    outputs = {ending.text for ending in usual if ending.how == "exit"}
    if verdict == "clean" and len(outputs) > 1:
        if len({tuple(sorted(output.splitlines())) for output in outputs}) > 1:
            yield Advice(kind="output", text="Under some schedules other lines are printed.")
        else:
            yield Advice(kind="order", text="The order of what is printed depends on the schedule.")


#: What may be called without a pair of parentheses to be seen.
_HIDDEN_CALL = re.compile(
    r"@\s*(?:\w+\.)*(?:cached_)?property\b|@\w+\.setter\b|\bdef __\w*(?:get|set|add|sub)\w*__\("
)
_CALL = re.compile(r"[\w\])]\s*\(")
#: Where a lock is given back or taken: who waits for it comes in there.
_SECTION = re.compile(r"^\s*(?:async\s+)?with\b")


def _without_calls(search: Search) -> bool:
    """Whether nothing is called from the outdated look to the write, in the first of the lost updates: at
    calls CPython lets others in."""
    lines = search.source.lines
    if any(_HIDDEN_CALL.search(line) for text in lines.values() for line in text):
        return False
    story = next((one.fault.story for one in search.found if one.fault.kind == "lost-update"), ())
    places = [step.place for step in story if step.lost and step.place is not None]
    if not places or len({place.file for place in places}) > 1:
        return False
    first, last = min(one.line for one in places), max(one.line for one in places)
    between = lines.get(places[0].file, ())[first - 1 : last]
    return not any(_CALL.search(line) or _SECTION.match(line) for line in between)


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
