"""How is a program explored?

The budget is counted in steps of the schedules, never in seconds, so the same program is always tried under
the same schedules.
"""

from __future__ import annotations

from collections.abc import Callable

from grader.box import Box
from grader.explore.findings import Limits, Search
from grader.explore.policies import (
    Witness,
)
from grader.explore.reaching import reaching
from grader.explore.run import MOST_TASKS, Zygote
from grader.explore.scheduler import Usual
from grader.explore.schedules import schedules
from grader.explore.source import Source
from grader.explore.verdict import verdict_of
from grader.spec.model import Limits as Allowed
from grader.trace.exploration import (
    Ending,
    Exploration,
    Schedule,
)


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
        allowed: what one run may use up; None: the defaults, with ``MOST_TASKS``.

    Returns:
        what came of it. A fault is proved: its witness was run again and showed it again.

    Raises:
        BoxError: the box broke.
    """
    limits = limits or Limits()
    with Zygote(box, arguments, input, allowed or Allowed(tasks=MOST_TASKS)) as zygote:
        search = Search(zygote, _source(box, zygote), expected, always, limits, reaching=reaching(box))
        first = search.run(Schedule(policy="np"), Usual())
        if not search.found or limits.all:
            alone = len(first.scheduler.actors) == 1 and not first.scheduler.has_alarms
            for schedule, policy in () if alone else schedules(search):
                if search.undecided or (search.found and not limits.all):
                    break
                if not _is_affordable(search, schedule):
                    continue
                before = search.cost
                search.run(schedule, policy)
                if schedule.policy in _FURTHER:
                    search.tried += search.cost - before
        if search.runs == 1 and search.found and search.found[0].fault.kind != "lost-update":
            # Is it so under every schedule?
            for schedule, policy in schedules(search):
                if search.cost > 1.5 * limits.cost:
                    break
                if schedule.policy != "adversary":
                    search.compare(schedule, policy)
                if schedule.policy == "alternating":
                    break
        return verdict_of(box, search, arguments)


#: The policies of further runs, when all that aims at something has shown nothing.
_FURTHER = ("np-any", "pct", "exhaustive")


def _is_affordable(search: Search, schedule: Schedule) -> bool:
    """Whether what has been spent leaves room for a schedule. What is too long to be followed to its end may
    show a fault at its beginning all the same."""
    limits = search.limits
    if search.too_long:
        return schedule.target in ("write", "read", "overtaken") or search.cost <= 0
    if schedule.policy in _FURTHER:
        return search.tried <= limits.cost and search.cost <= 3 * limits.cost
    if schedule.policy == "adversary" and schedule.seed == 0:
        return search.cost <= limits.most
    return search.cost <= 6 * limits.cost


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
    with Zygote(box, arguments, input, allowed or Allowed(tasks=MOST_TASKS)) as zygote:
        search = Search(zygote, _source(box, zygote), expected, always, limits, reaching=reaching(box))
        search.run(Schedule(policy="witness", attentive=schedule.attentive), Witness(schedule.steps))
        return verdict_of(box, search, arguments, replayed=True)
