"""How are an expectation and what was seen put into a few words, the specification's own?

These short texts are the same in every language; the sentences around them are the catalogue's.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import assert_never

from grader.judge.causality import Causality
from grader.judge.run import Printed, Run, Send
from grader.judge.words import normalise
from grader.spec.model import (
    AliveExpected,
    AlwaysExpected,
    CountExpected,
    DeadlockFreeExpected,
    ExitsExpected,
    Expectation,
    FinishesAlways,
    HandledExpected,
    Inside,
    InsideExpected,
    LeavesExpected,
    LineAlways,
    LineExpected,
    NeverExpected,
    NeverUsesExpected,
    NotBusyExpected,
    OrderExpected,
    OutputAlways,
    OverlapsExpected,
    RaceFreeExpected,
    SameExpected,
    SignalExpected,
    StoppedExpected,
    TextRules,
    Times,
    UsesExpected,
)
from grader.trace import Exited, TaskId

#: How many lines are quoted, and how much of each.
_LINES = 6
_LONGEST = 120
#: How many of the texts that must not come are told; most are the same sentence with another name in front.
_UNWANTED = 2
#: Lines among which the nearest to an expected one is looked for; a program may print a hundred thousand.
_COMPARED = 200


def wanted(expectation: Expectation) -> str:
    """What was asked for, in words of the specification."""
    match expectation:
        case LineExpected() | SignalExpected():
            return deed(expectation) + _often(expectation.times)
        case HandledExpected(signal=signal, by=by, disposition=disposition):
            return f"{disposition}: {signal}, by: {by}"
        case AliveExpected(alive=alive):
            return f"alive: {_list(alive)}"
        case StoppedExpected(stopped=stopped):
            return f"stopped: {_list(stopped)}"
        case ExitsExpected(exits=exits, code=code, signal=signal, how=how):
            text = f"exits: {_list(exits)}"
            if code is not None:
                text += f", code: {code}"
            if signal is not None:
                text += f", signal: {signal}"
            return text + (", how: exit" if how == "exit" else "")
        case OrderExpected(order=order):
            return f"order: {_list(order)}"
        case NeverExpected(never=never):
            return f"never: {', '.join(f'{{{_unwanted(one)}}}' for one in never)}"
        case LeavesExpected(leaves=leaves):
            return f"leaves: {leaves}"
        case CountExpected(count=count, of=of):
            return f"count: {count}, of: {of}"
        case SameExpected(same_as=same_as, strict=strict):
            return f"same_as: {same_as}" + (", strict: true" if strict else "")
        case NotBusyExpected(busy=busy):
            return f"busy: {busy}"
        case AlwaysExpected(always=always):
            return f"always: {_always(always)}"
        case RaceFreeExpected():
            return "race-free: true"
        case DeadlockFreeExpected(lock_order=lock_order):
            return "deadlock-free: true" + (", lock-order: free" if lock_order == "free" else "")
        case InsideExpected(inside=inside):
            return f"inside: {_inside(inside)}"
        case OverlapsExpected():
            return "overlaps: true"
        case UsesExpected(uses=uses):
            return f"uses: {' | '.join(uses)}"
        case NeverUsesExpected(never_uses=never_uses):
            return f"never-uses: {' | '.join(never_uses)}"
        case _:
            assert_never(expectation)


def _always(always: LineAlways | OutputAlways | FinishesAlways) -> str:
    match always:
        case LineAlways(line=line, times=times):
            text = f"line: {' | '.join(quoted(accepted) for accepted in line)}" + _often(times)
            for name, number in (("sum", always.sum), ("min", always.min), ("max", always.max)):
                text += f", {name}: {number:f}" if number is not None else ""
            equals = ", ".join(f"{name}: {number:f}" for name, number in always.equals.items())
            return f"{{{text}{f', equals: {{{equals}}}' if equals else ''}}}"
        case OutputAlways(output=output):
            return f"{{output: {quoted(output.rstrip())}}}"
        case FinishesAlways():
            return "finishes"
        case _:
            assert_never(always)


def _inside(inside: Inside) -> str:
    least = "" if inside.least is None else f", least: {inside.least}"
    return f"{{most: {inside.most}{least}, {stretch(inside)}}}"


def stretch(inside: Inside) -> str:
    """Of which stretch of the program an expectation speaks."""
    if inside.of is not None:
        return f"of: {inside.of}"
    return f"between: {_list(quoted(line) for line in inside.between)}"


def deed(expectation: Expectation) -> str:
    """What was asked for, however often."""
    match expectation:
        case LineExpected(line=line, by=by):
            text = " | ".join(quoted(accepted) for accepted in line)
            return f"line: {text}" + (f", from: {by}" if by else "")
        case SignalExpected(signal=signal, sender=sender, to=to):
            return f"signal: {signal}, from: {sender}, to: {to}"
        case _:
            return wanted(expectation)


def _unwanted(never: LineExpected | SignalExpected) -> str:
    """What must not come; of many texts the first ones."""
    if not isinstance(never, LineExpected) or len(never.line) <= _UNWANTED:
        return deed(never)
    texts = " | ".join(quoted(text) for text in never.line[:_UNWANTED])
    left = len(never.line) - _UNWANTED
    return f"line: {texts} | … (+{left})" + (f", from: {never.by}" if never.by else "")


def _often(times: Times) -> str:
    if times == Times():
        return ""
    if times.most is None:
        return f", times: {times.least} or more"
    if times.least == times.most:
        return f", times: {times.least}"
    return f", times: {times.least} to {times.most}"


def _list(names: Iterable[str]) -> str:
    return f"[{', '.join(names)}]"


def quoted(text: str) -> str:
    """A text in quotation marks, cut when it is very long."""
    return f'"{cut(text)}"'


def cut(text: str) -> str:
    """A text, cut when it is very long."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def described(run: Run, lines: Sequence[Printed]) -> str:
    """Printed lines, each with who wrote it."""
    first = _first(run, [(line.parts[-1].sequence, line.parts[-1].process) for line in lines])
    return " / ".join(
        quoted(lines[place].text) + _by(run.names(part.process for part in lines[place].parts))
        for place in first
    ) + (" / …" if len(lines) > _LINES else "")


def _first(run: Run, seen: Sequence[tuple[int, TaskId | None]]) -> list[int]:
    """The places of the first few of what was seen.

    What two processes do at the same time is seen in an order that is luck; they come one after the other, as
    far as the one did not wait for the other.

    Args:
        seen: the number of each event, and whose it is.
    """
    theirs: dict[TaskId, list[int]] = defaultdict(list)
    for place, (_, process) in enumerate(seen):
        its = theirs[-1 if process is None else process]
        if len(its) < _LINES:
            its.append(place)
    if len(theirs) < 2:
        return list(range(min(len(seen), _LINES)))
    marked = [seen[place][0] for its in theirs.values() for place in its]
    causality = Causality((e for e in run.events if e.sequence <= max(marked)), marked)
    waiting = [deque(its) for _, its in sorted(theirs.items())]
    found: list[int] = []
    while len(found) < _LINES and any(waiting):
        heads = [its for its in waiting if its]
        chosen = next(
            its
            for its in heads
            if not any(causality.before(seen[other[0]][0], seen[its[0]][0]) for other in heads)
        )
        found.append(chosen.popleft())
    return found


def _by(names: list[str]) -> str:
    known = [name for name in names if name]
    return f" ({', '.join(known)})" if known else ""


def shown(run: Run, sends: Sequence[Send]) -> str:
    """Sent signals, each with who sent it to whom."""
    first = _first(run, [(send.event.sequence, send.sender) for send in sends])
    texts = (
        f"{send.event.signal}: {run.who(send.sender)} → {', '.join(run.names(send.event.targets)) or '?'}"
        + (f" ({send.error})" if send.error else "")
        for send in (sends[place] for place in first)
    )
    return "; ".join(texts) + ("; …" if len(sends) > _LINES else "")


def ended(run: Run, ends: Iterable[Exited]) -> str:
    """Ends of processes, each with its status."""
    return ", ".join(f"{run.who(run.process_of(end.task))}: {status(end)}" for end in ends)


def status(end: Exited) -> str:
    """How a process ended: its exit status or the signal's name."""
    return end.signal if end.signal is not None else f"code {end.code}"


def nearest(expectation: LineExpected, lines: Sequence[Printed], rules: TextRules) -> Printed | None:
    """The line that comes nearest to an expected text in other words; None where none is near."""
    best: Printed | None = None
    ratio = 0.5
    candidates = {line.text: line for line in lines[-_COMPARED:] if line.text.strip()}
    for text in expectation.line:
        matcher = SequenceMatcher(b=normalise(text, rules)[:_LONGEST], autojunk=False)
        for line in candidates.values():
            matcher.set_seq1(normalise(line.text, rules)[:_LONGEST])
            if matcher.quick_ratio() > ratio and (near := matcher.ratio()) > ratio:
                best, ratio = line, near
    return best
