"""Does a run do the same as the reference's recording?

Both runs are reduced to what the roles did to each other: signals between roles, and ends of roles (with
``strict`` also lines), each with the step in which it happened. The same is what the recording orders
causally must be there and be ordered causally. What the recording leaves to chance may come in any order.
Pids do not count, roles do. Of a role with several players the players are not told apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from grader.judge import messages, wording
from grader.judge.causality import Causality
from grader.judge.diagnosis import Verdict, broken, failed, passed, undecided, unmet
from grader.judge.run import Run, Window
from grader.judge.words import normalise
from grader.result import Blame
from grader.spec.model import RoleName, SameExpected
from grader.trace import TaskId, Trace


@dataclass(frozen=True, slots=True)
class _Deed:
    """Something that a role did, the same in every run in which it does the same.

    Attributes:
        step: when.
        what: in a few words.
        ends: whether it is the role's end; a role that ends is never merely additional.
        number: the how-manieth of its kind by the same process in the same step, where the role has one
            process; 0 where it has several, which are not told apart.
    """

    step: int
    what: str
    ends: bool
    number: int


def same(run: Run, recording: Trace | None, expectation: SameExpected, window: Window) -> Verdict:
    """The verdict on ``same_as: reference``."""
    stored = None if recording is None else recording.of(run.case.id)
    if stored is None or not stored.events:
        return broken(messages.same_no_recording())
    if not (stored.promises("signals") and stored.promises("exits")):
        return broken(messages.same_weak_recording())
    if not run.trace.promises("signals"):
        return undecided(messages.evidence_signals(), Blame.GRADER)
    if not run.trace.promises("exits"):
        return undecided(messages.evidence_exits(), Blame.GRADER)
    reference = Run(run.assignment, run.case, stored)
    theirs = _deeds(reference, expectation.strict, reference.window(expectation.step))
    ours = _deeds(run, expectation.strict, window)
    actual = _told(ours)
    for deed, events in theirs.items():
        if len(ours.get(deed, ())) < len(events):
            message = messages.same_missing(what=deed.what, step=deed.step)
            return unmet(run, window, _roles(run), message, near=message, actual=actual)
    for deed, events in ours.items():
        more = len(events) > len(theirs.get(deed, ()))
        if more and (expectation.strict or deed.ends):
            message = messages.same_additional(what=deed.what, step=deed.step)
            return failed(message, actual, events)
    time = run.case.time == "virtual"
    wanted = _order(reference, theirs, time=time and stored.promises("virtual-time"))
    kept = _order(run, {d: ours[d] for d in theirs}, time=time and run.trace.promises("virtual-time"))
    for first, second in sorted(wanted - kept, key=lambda p: (ours[p[1]][0], ours[p[0]][0])):
        message = messages.same_order(first=first.what, second=second.what)
        return failed(message, actual, (*ours[first], *ours[second]))
    return passed(messages.same_seen(), actual, sorted(n for d in theirs for n in ours[d]))


def _roles(run: Run) -> tuple[RoleName, ...]:
    return tuple(run.assignment.roles)


def _deeds(run: Run, strict: bool, window: Window) -> dict[_Deed, list[int]]:
    """What the roles did, each deed with the numbers of its events."""
    found: dict[_Deed, list[int]] = defaultdict(list)
    counted: Counter[tuple[int, str, TaskId | None]] = Counter()
    alone = {pids[0] for pids in run.roles.values() if len(pids) == 1}
    players = {pid for pids in run.roles.values() for pid in pids}

    def add(sequence: int, what: str, process: TaskId | None, *, ends: bool = False) -> None:
        if sequence not in window:
            return
        step = run.step_of(sequence)
        number = 0
        if process in alone:
            counted[step, what, process] += 1
            number = counted[step, what, process]
        found[_Deed(step, what, ends, number)].append(sequence)

    for send in run.sends:
        if send.error is None and send.sender in players:
            for role in run.names(t for t in send.event.targets if t in players and t != send.sender):
                what = f"{send.event.signal}: {run.who(send.sender)} → {role}"
                add(send.event.sequence, what, send.sender)
    for process, end in run.ends.items():
        if process in players:
            how = end.signal if end.signal is not None else ("exit" if not strict else wording.status(end))
            add(end.sequence, f"{run.who(process)}: {how}", process, ends=True)
    if strict:
        for line in run.lines:
            part = line.parts[-1]
            text = normalise(line.text, run.assignment.text)
            if text:
                add(part.sequence, f"{run.who(part.process)}: {wording.quoted(text)}", part.process)
    return dict(found)


def _order(run: Run, deeds: dict[_Deed, list[int]], *, time: bool) -> set[tuple[_Deed, _Deed]]:
    """The pairs of deeds of which the first always came causally before the second."""
    causality = Causality(run.events, [n for events in deeds.values() for n in events], time=time)
    return {
        (first, second)
        for first, befores in deeds.items()
        for second, afters in deeds.items()
        if first != second and all(causality.before(a, b) for a in befores for b in afters)
    }


def _told(deeds: dict[_Deed, list[int]]) -> str:
    ordered = sorted((events[0], deed.what) for deed, events in deeds.items())
    return "; ".join(what for _, what in ordered[:12]) + ("; …" if len(ordered) > 12 else "")
