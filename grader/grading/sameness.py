"""Did a case go the same way again, and if not, what is different where it ran?

What luck decides is taken out of both traces (``normalised``) before they are compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

import msgspec

from grader.grading.recording import normalised
from grader.trace import Environment, Forked, Started, Trace

#: What may be different between two places.
Aspect = Literal[
    "grader", "specification", "recording", "python", "start-method", "kernel", "machine", "tier"
]


@dataclass(frozen=True, slots=True)
class Divergence:
    """Where two runs of a case part.

    Attributes:
        there, here: both runs, without what is luck.
        at: the place of the first event that is not the same; one of the two may have none there.
    """

    there: Trace
    here: Trace
    at: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What is different between the two places in which a case ran.

    Attributes:
        aspect: of what.
        there, here: how it was when the trace was stored, and how it is now; "" where nobody knows.
    """

    aspect: Aspect
    there: str
    here: str


def divergence(stored: Trace, again: Trace, case: str) -> Divergence | None:
    """Where two runs of a case part; None: what the program decided is the same.

    Args:
        stored, again: traces that have a run of the case on a terminal.
        case: its id.
    """
    there, here = _run(stored, case), _run(again, case)
    for at, (theirs, ours) in enumerate(zip_longest(there.events, here.events)):
        if theirs != ours:
            return Divergence(there, here, at)
    return None


def _run(trace: Trace, case: str) -> Trace:
    """A run without luck, and without what its program's file is called."""
    run = normalised(trace.of(case))
    events = (
        msgspec.structs.replace(event, argv=()) if isinstance(event, Started) else event
        for event in run.events
    )
    return Trace(run.header, tuple(events))


def differences(stored: Trace, again: Trace, case: str) -> tuple[Difference, ...]:
    """What is different between the places in which two runs of a case were made.

    Args:
        stored, again: traces that have a run of the case on a terminal.
        case: its id.
    """
    there, here = _aspects(stored, case), _aspects(again, case)
    return tuple(
        Difference(aspect, there[aspect], here[aspect]) for aspect in there if there[aspect] != here[aspect]
    )


def _aspects(trace: Trace, case: str) -> dict[Aspect, str]:
    seen: Environment = trace.header.environment
    return {
        "python": seen.python,
        "start-method": ", ".join(start_methods(trace.of(case))),
        "tier": "; ".join((seen.tier.name, *seen.tier.missing)),
        "kernel": seen.kernel,
        "machine": seen.machine,
        "grader": seen.grader,
        "specification": seen.spec_sha256[:12],
        "recording": seen.recording_sha256[:12],
    }


def start_methods(run: Trace) -> tuple[str, ...]:
    """How the processes of a run were started, in multiprocessing's words; empty where it made none."""
    found: set[str] = set()
    for process in run.processes().values():
        if process.transparent:
            found.add("forkserver")
        elif process.argv is not None and any("multiprocessing.spawn" in word for word in process.argv):
            found.add("spawn")
    if not found and any(isinstance(event, Forked) and not event.thread for event in run.events):
        found.add("fork")
    return tuple(sorted(found))
