"""How is a program explored?

The budget is counted in steps of the schedules, never in seconds, so the same program is always tried under
the same schedules.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable
from functools import partial

import msgspec

from grader.box import Box
from grader.explore.ahead import Ahead
from grader.explore.findings import FURTHER, Limits, Search, kind_of
from grader.explore.policies import (
    Witness,
)
from grader.explore.reaching import reaching
from grader.explore.run import MOST_TASKS, Zygote
from grader.explore.scheduler import Usual
from grader.explore.schedules import Tries, schedules
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
    box.pristine()  # which several interpreters will ask for at once
    with Ahead(lambda: Zygote(box, arguments, input, allowed or Allowed(tasks=MOST_TASKS))) as ahead:
        zygote = ahead.first
        search = Search(zygote, _source(box, zygote), expected, always, limits, reaching=reaching(box))
        first = search.run(Schedule(policy="np"), Usual())
        alone = len(first.scheduler.actors) == 1 and not first.scheduler.has_alarms
        if not alone and not search.undecided and (limits.all or not search.satisfied):
            wanted = partial(_is_affordable, search)
            with contextlib.closing(ahead.runs(schedules(search), search.made, wanted)) as runs:
                for schedule, policy, run in runs:
                    search.learn(schedule, policy, run)
                    if search.undecided or (search.satisfied and not limits.all):
                        break
        if search.runs == 1 and search.found and search.found[0].fault.kind != "lost-update":
            # Is it so under every schedule?
            tries = itertools.takewhile(lambda _: search.cost <= 1.5 * limits.cost, _simple(search))
            with contextlib.closing(ahead.runs(tries, search.made, lambda _: True)) as runs:
                for schedule, _, run in runs:
                    search.compare(schedule, run)
        return verdict_of(box, search, ahead, arguments)


def _simple(search: Search) -> Tries:
    """The schedules up to that in which they take turns, without those that aim at something."""
    for item in schedules(search):
        if item is None:
            yield None
        elif item[0].policy != "adversary":
            yield item
            if item[0].policy == "alternating":
                return


def _is_affordable(search: Search, schedule: Schedule) -> bool:
    """Whether what has been spent leaves room for a schedule. What is too long to be followed to its end may
    show a fault at its beginning all the same."""
    limits = search.limits
    if search.too_long:
        return schedule.target in ("write", "read", "overtaken") or search.cost <= 0
    if schedule.policy in FURTHER:
        kind = kind_of(schedule)
        most = limits.cost / 2 if kind else limits.cost
        return search.tried.get(kind, 0) <= most and search.cost <= 3 * limits.cost
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
    box.pristine()
    with Ahead(lambda: Zygote(box, arguments, input, allowed or Allowed(tasks=MOST_TASKS))) as ahead:
        zygote = ahead.first
        search = Search(zygote, _source(box, zygote), expected, always, limits, reaching=reaching(box))
        again = msgspec.structs.replace(schedule, policy="witness", seed=0, target="", steps=())
        search.run(again, Witness(schedule.steps))
        return verdict_of(box, search, ahead, arguments, replayed=True)
