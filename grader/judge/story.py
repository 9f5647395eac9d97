"""How did it go wrong under that schedule, in short plain lines?

The evidence beside a verdict on an explored case: the steps of each thread or process in the order in which
they broke the program, who waits for whom, what was printed, and which decisions make it happen again. The
lines are the same in every language; the sentence around them is the catalogue's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from grader.judge.wording import cut, quoted
from grader.trace.exploration import Ending, Fault, Place, Schedule, Step, Waiting

#: How many steps, waits, lines of output and decisions are told.
_STEPS = 16
_WAITS = 8
_LINES = 8
_SWITCHES = 6


#: What the explorer calls a wait for somebody's end.
_ENDS = ("join", "wait", "child")


def of_fault(fault: Fault, witness: Schedule | None = None) -> str:
    """A fault, step by step.

    Args:
        fault: what went wrong.
        witness: the schedule that shows it; None where it is another fault's.
    """
    steps = [_step(step) for step in fault.story[:_STEPS]]
    steps += ["…"] * (len(fault.story) > _STEPS)
    waits = [line for waiting in fault.waiting[:_WAITS] for line in _waits(waiting)]
    waits += ["…"] * (len(fault.waiting) > _WAITS)
    detail = [cut(fault.detail)] if fault.detail and not (steps or waits) else []
    return "\n".join([*steps, *waits, *detail, *(_schedule(witness) if witness is not None else ())])


def of_ending(ending: Ending, *, schedule: bool = True) -> str:
    """What was printed under one schedule and how it ended.

    Args:
        ending: which.
        schedule: whether the schedule is told, too.
    """
    printed = [line for line in ending.text.splitlines() if line.strip()]
    told = [quoted(line) for line in printed[:_LINES]] + ["…"] * (len(printed) > _LINES)
    code = f", code {ending.code}" if ending.code else ""
    return "\n".join([*told, f"end: {ending.how}{code}", *(_schedule(ending.first) if schedule else ())])


def _step(step: Step) -> str:
    what, value = step.object, "" if step.value is None else cut(step.value)
    match step.what:
        case "read":
            deed = f"reads {what}" + (f" = {value}" if value else "")
        case "write":
            deed = f"writes {what}" + (f" = {value}" if value else "")
        case "acquire":
            deed = f"takes {what}"
        case "release":
            deed = f"gives back {what}"
        case "wait":
            deed = f"waits for {what}"
        case "wake":
            deed = f"wakes {what}" if what else "wakes up"
        case "print":
            deed = f"prints {quoted(value)}" if value else "prints"
        case "start":
            deed = f"starts {what}"
        case "end":
            deed = "ends"
        case "raise":
            deed = f"raises {what}" + (f": {value}" if value else "")
        case "signal":
            deed = f"handles {what}"
        case "call":
            deed = f"calls {what}"
        case _:
            assert_never(step.what)
    return f"{step.actor} {deed}{_at(step.place)}" + ("  ← lost" if step.lost else "")


def _waits(waiting: Waiting) -> Iterator[str]:
    holders = " and ".join(waiting.holders)
    if waiting.object in _ENDS and holders:
        what = f"the end of {holders}"
    else:
        what = f"{waiting.object}, which {holders} has" if holders else waiting.object
    yield f"{waiting.actor} waits for {what}{_at(waiting.place)}"
    for lock in waiting.holds:
        yield f"  and has {lock.object}{_at(lock.place)}"


def _schedule(schedule: Schedule) -> Iterator[str]:
    aim = f", aimed at {schedule.target}" if schedule.target else ""
    seed = f", seed {schedule.seed}" if schedule.seed else ""
    # A witness without a decision is the schedule in which nobody is interrupted.
    policy = "np" if schedule.policy == "witness" and not schedule.steps else schedule.policy
    yield f"schedule: {policy}{aim}{seed}"
    for switch in schedule.steps[:_SWITCHES]:
        yield f"  {switch.at}: {switch.to} goes on" + (
            f", before {_place(switch.before)}" if switch.before is not None else ""
        )
    if len(schedule.steps) > _SWITCHES:
        yield f"  … {len(schedule.steps) - _SWITCHES} more"


def _at(place: Place | None) -> str:
    return "" if place is None else f"  ({_place(place)})"


def _place(place: Place) -> str:
    line = f"{place.file}:{place.line}" if place.line else place.file
    return f"{line}: {cut(place.text)}" if place.text else line
