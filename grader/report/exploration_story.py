"""How is one fault told, so that a student sees which lines met and why that was wrong?"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import assert_never

from rich.box import Box
from rich.console import RenderableType
from rich.table import Table

from grader.report.catalogue import Language
from grader.report.exploration_catalogue import listed, phrase, say
from grader.report.page import Styled
from grader.report.telling import visible
from grader.trace.exploration import Fault, Place, Step, Waiting

#: Columns that a cell of the story needs to be readable; with more actors than fit it becomes one list.
_NARROWEST = 24

#: Lines of a difference that are shown before and after what differs.
_CONTEXT = 2

#: Lines of a difference that are shown at all.
_LONGEST_DIFFERENCE = 16

#: What the name of a signal's handler, as an actor, ends with.
_HANDLER = ", signal handler"
#: What the code waits for that a handler has interrupted.
_INTERRUPTED = "handler"
#: What somebody waits for who wants a lock that the library has for itself.
_LIBRARY = "library"

#: What a wait for somebody's end is called.
_ENDS = frozenset({"join", "child"})

#: The detail of a lost update in which a decision was out of date, not a value.
_BY_DECISION = "decision"
#: Of one that rests on a look before a wait.
_AFTER_WAIT = "wait"
#: Of one by which somebody empties what he has taken before, and what has come since with it.
_EMPTIED = "emptied"
#: Of one in which it was out of date how much is added.
_PORTION = "portion"

#: What a wait is for when it is for no object of the program's.
KINDS_OF_WAIT = frozenset(
    {
        *("join", "child", "wait", "input", "room in the pipe", "signal", "sleep", "spinning", "network"),
        *("wait event", "wait permit", "wait others", "wait item", "wait room", "wait tasks", "wait result"),
    }
)

#: A thin line between the actors, nothing else.
_BETWEEN = Box("    \n  │ \n    \n  │ \n    \n    \n  │ \n    \n")


@dataclass(frozen=True, slots=True)
class _Overlap:
    """The three steps of a lost update.

    Attributes:
        seen: the read that was too old.
        changed: what somebody else wrote after it.
        written: what the reader wrote then.
        decided: whether not the written value was worked out from the old one, but the decision to write.
        waited: whether the reader has waited in between, and has not looked again.
    """

    seen: Step
    changed: Step
    written: Step
    decided: bool
    waited: bool = False


@dataclass(frozen=True, slots=True)
class ToldStep:
    """A step in words.

    Attributes:
        actor: who did it.
        place: the line's number, with its file where the fault is told in several; "" where it is not known.
        source: the text of that line.
        deed: what was done, in a language; safe to show.
        remark: what makes the step matter; "" for nothing.
    """

    actor: str
    place: str
    source: str
    deed: str
    remark: str


def told_steps(fault: Fault, language: Language) -> list[ToldStep]:
    """The steps of a fault in the order that broke, each in words."""
    steps = _steps(fault, language)
    telling = _Telling(steps, fault, language)
    return [
        ToldStep(
            step.actor,
            telling.where(step.place),
            step.place.text if step.place is not None else "",
            _does(step, language),
            telling.mark(step),
        )
        for step in steps
    ]


def headline(fault: Fault, language: Language, *, always: bool = False) -> str:
    """What went wrong, in one line.

    Args:
        fault: what is told.
        language: in which.
        always: whether every schedule showed it.
    """
    name: str
    actors = _actors(fault)
    match fault.kind:
        case "lost-update":
            overlap = _overlap(fault)
            name = "lost-update.decided" if overlap is not None and overlap.decided else "lost-update"
            if overlap is not None and overlap.waited:
                name = "lost-update.waited"
            elif overlap is not None and fault.detail in (_EMPTIED, _PORTION):
                name = f"lost-update.{fault.detail}"
        case "deadlock":
            name = f"deadlock.{_shape(fault)}".removesuffix(".circle")
            if name == "deadlock.nobody" and len(actors) > 1:
                name = "deadlock.nobodies"
            if name == "deadlock.handler" and len(_circle(fault.waiting)) > 2:
                name = "deadlock"
        case "livelock":
            name = "livelock" if len(actors) != 1 else "livelock.one"
        case "wrong-output":
            name = "wrong-output.always" if always else "wrong-output"
        case "crash" | "lock-order" | "clean" | "inconclusive":
            name = fault.kind
        case _:
            assert_never(fault.kind)
    thing = say("awaited.library", language) if fault.object == _LIBRARY else visible(fault.object) or "?"
    return say(name, language, object=thing, actors=listed(actors, language) or "?")


def conclusions(fault: Fault, language: Language) -> list[str]:
    """What follows from the steps, a sentence each."""
    match fault.kind:
        case "lost-update":
            return [_overlapping(fault, language)]
        case "deadlock" | "livelock":
            detail = [visible(phrase(fault.detail, language))] if fault.detail else []
            return [*(_waiting(wait, fault, language) for wait in fault.waiting), *detail]
        case "crash":
            return [_crash(fault, language)]
        case "lock-order":
            circle = listed([visible(name.strip()) for name in fault.object.split(",")], language)
            return [say("so.circle", language, circle=circle), *_detail(fault)]
        case "wrong-output" | "clean" | "inconclusive":
            return []
        case _:
            assert_never(fault.kind)


def mending(fault: Fault, language: Language) -> str:
    """What a student can do about it; "" where there is no such advice."""
    name = f"mend.{fault.kind}"
    match fault.kind:
        case "lost-update":
            overlap = _overlap(fault)
            if any(step.actor.endswith(_HANDLER) for step in fault.story):
                name += ".signal"
            elif overlap is not None and _is_flushed(overlap.written):
                name += ".flushed"
            elif overlap is not None and overlap.waited:
                name += ".waited"
            elif overlap is not None and fault.detail == _EMPTIED:
                name += ".emptied"
            elif overlap is not None and overlap.decided and fault.detail != _PORTION:
                name += ".decided"
        case "deadlock" | "livelock" if fault.detail or any(one.object == "signal" for one in fault.waiting):
            name = "mend.signal"
        case "deadlock" if any(_feeds(wait) for wait in fault.waiting):
            name += ".feeder"
        case "deadlock" if all(_is_of_pool(wait) for wait in fault.waiting):
            name += ".pool"
        case "deadlock" if not _circle(fault.waiting) and _ended(fault):
            name += ".kept"
        case "deadlock" if not _circle(fault.waiting) and _notifies_one(fault):
            name += ".notify"
        case "deadlock" if _shape(fault) == "self" and not _is_nested(fault):
            name += ".self.kept"
        case "deadlock":
            name = f"{name}.{_shape(fault)}".removesuffix(".circle")
        case "wrong-output" if any(step.what in ("read", "write") for step in fault.story):
            name += ".shared"
        case "clean" | "inconclusive":
            return ""
        case _:
            pass
    return say(name, language, object=visible(fault.object))


def _feeds(wait: Waiting) -> bool:
    """Whether somebody is the thread by which a multiprocessing queue is filled, whose pipe is full."""
    return wait.object == "room in the pipe" and wait.actor.startswith("QueueFeederThread")


def _is_of_pool(wait: Waiting) -> bool:
    """Whether somebody waits for the result of a task: a worker of a pool, or who has given it the task."""
    return wait.object == "wait result" and (wait.actor == "main" or "PoolExecutor" in wait.actor)


def _notifies_one(fault: Fault) -> bool:
    """Whether all wait for notifications, of which one reaches one of those who wait."""
    waiting = {wait.object for wait in fault.waiting} - _ENDS
    return waiting == {"wait"} and any(
        step.what == "call" and step.object.endswith(".notify") for step in fault.story
    )


def _is_nested(fault: Fault) -> bool:
    """Whether somebody wants what he holds inside a ``with`` of it, so that he has not forgotten to release
    it."""
    (wait,) = _circle(fault.waiting)
    held = [lock.place for lock in wait.holds if lock.object == wait.object]
    return any(place is not None and place.text.startswith(("with ", "async with ")) for place in held)


#: Lines in which a file's buffer is written without a ``write``.
_FLUSHING = re.compile(r"\.(?:close|flush)\(|^with\b.*\bopen\(")


def _is_flushed(step: Step) -> bool:
    """Whether a write is that of a file's buffer, later than the program's own."""
    return step.place is not None and _FLUSHING.search(step.place.text) is not None


def interleaving(fault: Fault, language: Language, width: int) -> RenderableType | None:
    """The steps in the order that broke, a column for each actor; None when there are none.

    Args:
        fault: what is told.
        language: in which.
        width: columns that it may take.
    """
    steps = _steps(fault, language)
    actors = list(dict.fromkeys(step.actor for step in steps))
    if not actors:
        return None
    side_by_side = len(actors) > 1 and len(actors) * _NARROWEST <= width
    telling = _Telling(steps, fault, language)
    table = Table(
        box=_BETWEEN if side_by_side else None,
        show_header=side_by_side,
        show_edge=False,
        pad_edge=False,
        padding=(0, 1),
        expand=side_by_side,
    )
    for actor in actors if side_by_side else actors[:1]:
        table.add_column(Styled(visible(actor), style="bold"), ratio=1 if side_by_side else None)
    last: Step | None = None
    for step in steps:
        same_actor = last is not None and last.actor == step.actor
        cell = telling.cell(
            step, with_place=not (same_actor and last is not None and last.place == step.place)
        )
        if side_by_side:
            table.add_row(*(cell if actor == step.actor else "" for actor in actors))
        else:
            if not same_actor:
                table.add_row(Styled(visible(step.actor), style="bold"))
            table.add_row(cell)
        last = step
    return table


def _steps(fault: Fault, language: Language) -> tuple[Step, ...]:
    """What is told: the story, and for those who are stuck what they wait for."""
    if any(_relevant(fault.story)) and fault.kind not in ("deadlock", "livelock"):
        return tuple(_relevant(fault.story))
    return tuple(_relevant((*fault.story, *_derived(fault, language))))


def _relevant(story: Sequence[Step]) -> Iterator[Step]:
    """The steps without the starts by somebody who does nothing else: a column for those says nothing."""
    acting = {step.actor for step in story if step.what != "start"}
    return (step for step in story if step.actor in acting)


def _derived(fault: Fault, language: Language) -> Iterator[Step]:
    """Steps for a fault without a story: what those in the circle, or all who wait, took and wait for."""
    waiting = _circle(fault.waiting) or fault.waiting
    for wait in waiting:
        for lock in wait.holds:
            yield Step(actor=wait.actor, what="acquire", object=lock.object, place=lock.place)
    for wait in sorted(waiting, key=lambda one: one.object != _INTERRUPTED):
        yield Step(actor=wait.actor, what="wait", object=_awaited(wait, language), place=wait.place)


def _awaited(wait: Waiting, language: Language) -> str:
    """What somebody waits for, as it is told."""
    holders = listed([visible(holder) for holder in _holders(wait)], language)
    if wait.object in _ENDS and holders:
        return say("awaited.ends", language, holders=holders)
    if wait.object == _INTERRUPTED or (wait.object in KINDS_OF_WAIT and holders):
        return holders
    if wait.object in KINDS_OF_WAIT or wait.object == _LIBRARY:
        kind = wait.object.replace(" ", "-")
        return say(f"awaited.{kind}", language)
    return visible(wait.object) or "?"


def files(fault: Fault) -> set[str]:
    """The files in whose lines a fault is told."""
    places = [step.place for step in fault.story] + [wait.place for wait in fault.waiting]
    places += [lock.place for wait in fault.waiting for lock in wait.holds]
    return {place.file for place in places if place is not None}


class _Telling:
    """The cells of one fault's story."""

    def __init__(self, steps: Sequence[Step], fault: Fault, language: Language) -> None:
        self.language = language
        self.with_file = len(files(fault)) > 1
        self.overlap = _overlap(fault) if fault.kind == "lost-update" else None
        self.emptied = fault.detail == _EMPTIED
        self.gutter = max((len(self.where(step.place)) for step in steps), default=0)

    def where(self, place: Place | None) -> str:
        if place is None:
            return ""
        line = str(place.line) if place.line else "?"
        return f"{visible(place.file)}:{line}" if self.with_file else line

    def cell(self, step: Step, *, with_place: bool) -> Table:
        cell = Table.grid(padding=(0, 2, 0, 0))
        cell.add_column(width=self.gutter, justify="right", style="cyan", no_wrap=True)
        cell.add_column(overflow="fold")
        if with_place and step.place is not None:
            cell.add_row(self.where(step.place), Styled(visible(step.place.text), style="dim"))
        mark = self.mark(step)
        cell.add_row("", Styled(_does(step, self.language), style="bold red" if mark else ""))
        if mark:
            cell.add_row("", Styled(mark, style="red"))
        return cell

    def mark(self, step: Step) -> str:
        if self.overlap is None:
            return ""
        if step is self.overlap.written:
            name = "waited" if self.overlap.waited else "emptied" if self.emptied else "write"
            return say(f"mark.{name}", self.language)
        if step is self.overlap.seen and not self.overlap.waited and not self.emptied:
            return say("mark.read", self.language)
        if step is self.overlap.changed and not self.overlap.decided:
            return say("mark.lost", self.language)
        return ""


def difference(expected: str, printed: str, language: Language) -> RenderableType:
    """Two outputs side by side, line by line; where they differ, with what stands around it.

    Args:
        expected: what should have been printed.
        printed: what was.
        language: of the headings.
    """
    wanted, seen = _lines(expected), _lines(printed)
    table = Table(box=_BETWEEN, show_edge=False, pad_edge=False, padding=(0, 1), expand=True)
    table.add_column(Styled(say("expected", language), style="bold"), ratio=1, overflow="fold")
    table.add_column(Styled(say("printed", language), style="bold"), ratio=1, overflow="fold")
    rows = list(_changes(wanted, seen))
    for left, right in rows[:_LONGEST_DIFFERENCE]:
        alike = left == right
        table.add_row(
            Styled("" if left is None else visible(left), style="dim" if alike else "green"),
            Styled("" if right is None else visible(right), style="dim" if alike else "red"),
        )
    if not seen:
        table.add_row("", Styled(say("nothing-printed", language), style="red"))
    if len(rows) > _LONGEST_DIFFERENCE:
        more = say("more", language, count=len(rows) - _LONGEST_DIFFERENCE)
        table.add_row(Styled(more, style="dim"), "")
    return table


def _at(place: Place | None, fault: Fault, language: Language) -> str:
    """A place, for the middle of a sentence; with its file where the fault concerns several."""
    if place is None or not place.line:
        return say("at.nowhere", language)
    name = "at.file" if len(files(fault)) > 1 else "at.line"
    return say(name, language, file=visible(place.file), line=place.line)


def _changes(wanted: Sequence[str], seen: Sequence[str]) -> Iterator[tuple[str | None, str | None]]:
    """Lines that belong beside each other; None where the other has one more."""
    matcher = difflib.SequenceMatcher(None, wanted, seen, autojunk=False)
    for number, group in enumerate(matcher.get_grouped_opcodes(_CONTEXT)):
        if number:
            yield "…", "…"
        for _, first, last, from_seen, to_seen in group:
            yield from zip_longest(wanted[first:last], seen[from_seen:to_seen])


def _lines(text: str) -> list[str]:
    return text.rstrip().split("\n") if text.strip() else []


def _overlap(fault: Fault) -> _Overlap | None:
    """The steps of a lost update: the last write, an older read, a foreign write in between.

    The read is the writer's own, or, if another's is marked, of whoever handed the value to the writer; the
    writer may then have written in between for somebody else.
    """
    numbered = list(enumerate(fault.story))
    for end, written in reversed(numbered):
        if written.what != "write":
            continue
        reads = [(n, s) for n, s in numbered[:end] if s.what == "read"]
        own = [(n, s) for n, s in reads if s.actor == written.actor]
        foreign = [(n, s) for n, s in numbered[:end] if s.actor != written.actor and s.what == "write"]
        handed = [(n, s) for n, s in reads if s.actor != written.actor and s.lost]
        if handed and not any(s.lost for _, s in own):
            own = handed
            foreign = [(n, s) for n, s in numbered[:end] if s.what == "write"]
        same = [(n, s) for n, s in foreign if s.object == written.object] or foreign
        # The read that is marked comes first; without a mark the latest one that somebody overtook.
        for read, seen in sorted(own, key=lambda pair: (not pair[1].lost, -pair[0])):
            between = [(n, s) for n, s in same if n > read]
            if between:
                changed_at, changed = between[-1]
                looked_again = any(n > changed_at and s.object == seen.object for n, s in own)
                waited = fault.detail == _AFTER_WAIT
                decided = looked_again or waited or fault.detail in (_BY_DECISION, _PORTION)
                decided = decided and fault.detail != _EMPTIED
                return _Overlap(seen, changed, written, decided, waited)
    return None


def _overlapping(fault: Fault, language: Language) -> str:
    overlap = _overlap(fault)
    if overlap is None:
        return say("so.lost", language, object=visible(fault.object))
    handed = overlap.seen.actor != overlap.written.actor
    name = (
        ("so.sent" if handed else "so.decided") if overlap.decided else "so.handed" if handed else "so.stale"
    )
    if overlap.waited:
        name = "so.waited"
    elif fault.detail in (_EMPTIED, _PORTION) and not handed:
        name = f"so.{fault.detail}"
    return say(
        name,
        language,
        reader=visible(overlap.seen.actor),
        last=visible(overlap.written.actor),
        writer=visible(overlap.changed.actor),
        seen=_fact(overlap.seen, language),
        changed=_fact(overlap.changed, language),
        written=_fact(overlap.written, language),
        at=_at(overlap.seen.place, fault, language),
    )


def _does(step: Step, language: Language) -> str:
    name = f"step.{step.what}"
    if step.what == "start" and not step.object:
        name = "step.start.itself"
    if step.what == "print":
        return say(name, language, what=visible((step.value or step.object or "").rstrip("\n")))
    return say(name, language, what=_fact(step, language))


def _fact(step: Step, language: Language) -> str:
    name = visible(step.object) or "?"
    if step.value is None:
        return name
    if step.what == "raise":
        return f"{name}: {visible(step.value)}" if step.value else name
    return say("fact", language, object=name, value=visible(step.value))


def _crash(fault: Fault, language: Language) -> str:
    raised = next((step for step in reversed(fault.story) if step.what == "raise"), None)
    if raised is None:
        return ": ".join(visible(part) for part in (fault.object, fault.detail) if part)
    what = _fact(raised, language)
    return say(
        "so.crash", language, actor=visible(raised.actor), what=what, at=_at(raised.place, fault, language)
    )


def _detail(fault: Fault) -> list[str]:
    return [visible(fault.detail)] if fault.detail else []


def _waiting(wait: Waiting, fault: Fault, language: Language) -> str:
    holders = [visible(holder) for holder in _holders(wait)]
    values = {
        "actor": visible(wait.actor),
        "at": _at(wait.place, fault, language),
        "object": _awaited(wait, language),
        "holders": listed(holders, language),
    }
    known = wait.object and wait.object not in KINDS_OF_WAIT
    if fault.kind == "livelock" and (wait.object == "spinning" or (known and not holders)):
        return say("wait.spin" if known else "wait.spins", language, **values) + _end(language)
    if wait.object in _ENDS and holders:
        # After its last line whoever began the program waits for the threads that are no daemons.
        kind = "wait.join" if wait.place is not None else "wait.end"
        return say(kind, language, **values) + _end(language)
    if wait.object in KINDS_OF_WAIT and holders:
        return say("wait.for", language, **values) + _end(language)
    interrupted = wait.object == _INTERRUPTED
    sentence = say("wait.interrupted" if interrupted else "wait.lock", language, **values)
    if interrupted:
        pass
    elif _holders(wait) == (wait.actor,):
        sentence += say("wait.own", language)
    elif holders and set(wait.holders) <= _ended(fault):
        sentence += say("wait.kept", language, **values)
    elif holders:
        sentence += say("wait.held", language, **values)
    elif copied := _copied(wait, fault):
        values["holders"] = listed(copied, language)
        sentence += say("wait.copied", language, **values)
    elif kept := _kept(wait, fault):
        values["holders"] = listed(kept, language)
        sentence += say("wait.kept", language, **values)
    else:
        sentence += say("wait.nobody", language)
    if wait.holds and _holders(wait) != (wait.actor,):
        held = [
            say("held", language, object=visible(lock.object), at=_at(lock.place, fault, language))
            for lock in wait.holds
        ]
        sentence += say("wait.holds", language, held=listed(held, language))
    return sentence + _end(language)


def _kept(wait: Waiting, fault: Fault) -> list[str]:
    """Who took what is waited for, and has ended with it."""
    ended = _ended(fault)
    return [
        visible(step.actor)
        for step in fault.story
        if step.what == "acquire" and step.object == wait.object and step.actor in ended
    ]


def _ended(fault: Fault) -> set[str]:
    """Who has ended, as far as it is told."""
    return {step.actor for step in fault.story if step.what == "end"}


def _copied(wait: Waiting, fault: Fault) -> list[str]:
    """Who held what is waited for when whoever waits was started, with a copy of it."""
    started = any(step.what == "start" and step.object == wait.actor for step in fault.story)
    taken = [step for step in fault.story if step.what == "acquire" and step.object == wait.object]
    return [visible(step.actor) for step in taken] if started else []


def _end(language: Language) -> str:
    return say("full-stop", language)


def _holders(wait: Waiting) -> tuple[str, ...]:
    """Who would have to act; nobody acts for itself, unless it waits for a lock that it holds."""
    if wait.object in KINDS_OF_WAIT:
        return tuple(holder for holder in wait.holders if holder != wait.actor)
    return wait.holders


def _circle(waiting: Sequence[Waiting]) -> list[Waiting]:
    """The waits that lead back to their beginning, in the order in which one waits for the other."""
    by_actor = {wait.actor: wait for wait in waiting}
    for start in waiting:
        path = [start]
        while _holders(path[-1]):
            following = next((by_actor[h] for h in _holders(path[-1]) if h in by_actor), None)
            if following is None:
                break
            if following is start:
                return path
            if following in path:
                break
            path.append(following)
    return []


def _shape(fault: Fault) -> str:
    """Which kind of deadlock: a "circle" of several, a "handler" in one with what it interrupts, one's wait
    for one's "self", or for "nobody"."""
    circle = _circle(fault.waiting)
    if any(wait.actor.endswith(_HANDLER) for wait in circle):
        return "handler"
    return "nobody" if not circle else "self" if len(circle) == 1 else "circle"


def _actors(fault: Fault) -> list[str]:
    """Whom a headline names: those in the circle, or those whom nobody will wake."""
    if fault.kind == "livelock":
        waiting = [wait for wait in fault.waiting if wait.object == "spinning"] or list(fault.waiting)
    else:
        circle = _circle(fault.waiting)
        waiting = circle or [wait for wait in fault.waiting if not _holders(wait)] or list(fault.waiting)
    return [visible(wait.actor) for wait in waiting]
