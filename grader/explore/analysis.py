"""What went wrong in one run, and how is it told?

Pure: from the log of a run and the sites of its source to faults with their story.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from grader.explore.record import Entry, Stale
from grader.explore.run import Run
from grader.explore.source import Source, lock_labels, lock_name
from grader.explore.stuck import locked_up, stuck
from grader.trace.exploration import Ending, Fault, How, Place, Schedule, Step

#: Signals by which a program may end itself, or be ended, on purpose.
_ON_PURPOSE = frozenset((signal.SIGINT, signal.SIGKILL, signal.SIGTERM))
#: Signals that come of what a program does itself.
_OF_ITS_OWN = frozenset((signal.SIGALRM, signal.SIGCHLD))
#: Entries of a story's middle that are told at most.
_LONGEST_STORY = 14
#: What others have written at last before an update that rests on a test is told, too: with the first that
#: came in between the test may still have held.
_LATER_WRITES = 2


def faults(run: Run, source: Source, expected: str | None) -> list[Fault]:
    """Everything that went wrong in a run; the cause before its consequences.

    Args:
        run: what happened.
        source: the program's text.
        expected: what it should have printed, None: anything.
    """
    labels = lock_labels(run, source)
    found: list[Fault] = []
    told: set[tuple[str, bool, bool]] = set()
    for stale in sorted(run.scheduler.stale, key=lambda one: one.again):
        name = source.label(stale.write.site)
        if (name, stale.decides, stale.waited) not in told:
            told.add((name, stale.decides, stale.waited))
            found.append(_lost_update(run, source, labels, stale))
    for actor, kind, text, written in run.scheduler.crashes:
        if kind in ("KeyboardInterrupt", "SystemExit") or (kind == "EOFError" and "reading a line" in text):
            continue
        found.append(_crash(run, source, labels, actor, kind, text, written))
    if _killed(run):
        name = signal.Signals(run.signal).name
        found.append(Fault(kind="crash", object=name, detail="the process was ended by it"))
    match run.ended.how:
        case "deadlock" if not waits_for_outside(run):
            found.append(stuck(run, source, labels, "deadlock"))
        case "livelock":
            found.append(stuck(run, source, labels, "livelock"))
        case "endless" | "exit":
            found += filter(None, (locked_up(run, source, labels),))
        case _:
            pass
    if run.ended.how == "exit" and expected is not None and printed(run).rstrip() != expected.rstrip():
        found.append(_wrong_output(run, source, labels, expected))
    return found


def is_harmless(run: Run) -> bool:
    """Whether each write of a run that rests on an old value came when just that value lay there again."""
    return bool(run.scheduler.stale) and all(stale.again for stale in run.scheduler.stale)


def _killed(run: Run) -> bool:
    """Whether a signal ended the program that nobody sends on purpose."""
    return run.signal != 0 and run.signal not in _ON_PURPOSE


def printed(run: Run) -> str:
    """The whole standard output."""
    return "".join(piece.text for piece in run.output)


def how(run: Run) -> How:
    """How a run ended."""
    match run.ended.how:
        case "exit":
            crashed = _killed(run) or any(
                kind not in ("KeyboardInterrupt", "SystemExit") for _, kind, _, _ in run.scheduler.crashes
            )
            return "crash" if crashed else "exit"
        case "deadlock":
            return "inconclusive" if waits_for_outside(run) else "deadlock"
        case other:
            return other


def ending(run: Run, schedule: Schedule) -> Ending:
    """How a run ended, as it is kept."""
    return Ending(how=how(run), code=run.code, output=run.output, first=schedule)


def waits_for_outside(run: Run) -> bool:
    """Whether somebody who is left waits for something that only comes from outside the program: a signal,
    input."""
    waited_for = {actor.waits_for for actor in run.scheduler.actors if actor.doing == "blocked"}
    if "subprocess" in run.scheduler.uses and waited_for & {"input", "network", "child"}:
        return True
    return "signal" in waited_for and not run.scheduler.signals_sent and not _waits_for_itself(run)


def _waits_for_itself(run: Run) -> bool:
    """Whether the only signals that the program handles, or waits for, are those of its own children and
    alarms."""
    handled = run.scheduler.handled | run.scheduler.fetched
    return bool(handled) and handled <= _OF_ITS_OWN


def signature(run: Run) -> tuple[tuple[str, str, int, int], ...]:
    """What must be the same when the same schedule is run again."""
    numbers: dict[str, int] = {}  # an object's address may differ; which of them are the same may not
    return tuple(
        (entry.actor, entry.what, numbers.setdefault(entry.object, len(numbers)), entry.site)
        for entry in run.scheduler.log
    )


# --- stories -----------------------------------------------------------------------------------------------


def _lost_update(run: Run, source: Source, labels: Mapping[int, str], stale: Stale) -> Fault:
    log = run.scheduler.log
    write, between = stale.write, stale.between
    last, middle = log.index(write), log.index(between)
    if stale.reader or stale.way:
        own_read = _read_by(log[:middle], stale)
    else:
        own_read = _last_read(log[:middle], write, source, control=stale.decides)
        if own_read is None:
            own_read = _read_by(log[:middle], stale) or _look_then(log[:middle], stale, source)
    other_read = _last_read(log[:middle], between, source, control=False)
    told = [middle, last, *(log.index(entry) for entry in (own_read, other_read) if entry is not None)]
    later = [
        index
        for index in range(middle + 1, last if stale.decides else 0)
        if log[index].what in ("W", "U") and log[index].object == write.object and log[index].who != write.who
    ]
    chosen = set(told)
    for index in (*told, *reversed(later[-_LATER_WRITES:])):
        section = _section(log, index, last) if log[index].who in (write.who, between.who) else set()
        if len(chosen | section | {index}) <= _LONGEST_STORY:
            chosen |= section | {index}
    wrong = {last} if own_read is None else {last, log.index(own_read)}
    story: list[Step] = []
    for index in sorted(chosen):
        for entry in (*_given_back(run, chosen, index), log[index]):
            story += _step(entry, source, labels, lost=entry is log[index] and index in wrong)
    decides = stale.decides or (own_read is not None and _only_decides(own_read, write, source))
    detail = "wait" if stale.waited else stale.how or ("decision" if decides else "")
    return Fault(kind="lost-update", object=source.label(write.site), story=tuple(story), detail=detail)


#: Methods that put one thing in a container, or take one out, and leave the others there.
_BESIDE = frozenset(("add", "append", "appendleft", "discard", "insert", "pop", "popleft", "remove"))


def _only_decides(look: Entry, write: Entry, source: Source) -> bool:
    """Whether somebody has looked at the things in a container only to decide whether another one comes: what
    others have put there meanwhile is not gone."""
    if not 0 <= write.site < len(source.sites):
        return False
    site = source.sites[write.site]
    if site.form == "method" and site.name in _BESIDE:
        return True
    return look.object != write.object and look.site not in site.data


def _section(log: Sequence[Entry], index: int, end: int) -> set[int]:
    """Where the locks that somebody held at an entry were taken, and given back, if that was before the end.

    Of each lock both are told or what is there of them: with what comes between left out, two seemed to hold
    one lock.
    """
    entry = log[index]
    found: set[int] = set()
    for lock in {*entry.held.split(",")} - {""}:
        for what, way in (("acquired", range(index, -1, -1)), ("release", range(index, end))):
            found.update(
                [n for n in way if (log[n].what, log[n].who, log[n].object) == (what, entry.who, lock)][:1]
            )
    return found


def _given_back(run: Run, chosen: Set[int], index: int) -> Iterator[Entry]:
    """That somebody gave back the lock which another one takes at an entry, where it was not told: whoever
    does nothing new any more does not tell it.

    Args:
        run: what happened.
        chosen: the entries of the story.
        index: one of them.
    """
    log = run.scheduler.log
    taken = log[index]
    exclusive = taken.what == "acquired" and run.scheduler.locks.get(int(taken.object), ("",))[0].endswith(
        "Lock"
    )
    for number in sorted(chosen, reverse=True) if exclusive else ():
        before = log[number]
        if number >= index or before.object != taken.object:
            continue
        if before.what == "acquired" and before.who != taken.who:
            gone = ("release", before.who, before.object)
            place = next((one.place for one in log if (one.what, one.who, one.object) == gone), before.place)
            yield replace(before, what="release", place=place)
        return


def _read_by(log: Sequence[Entry], stale: Stale) -> Entry | None:
    """The read from which a write's value came by somebody else's hand or by a container, or by which the
    thing that is written was found."""
    place, reader = stale.way or stale.write.object, stale.reader or stale.write.actor
    reads = [e for e in log if e.what == "R" and e.object == place and e.slice <= stale.read]
    return next((e for e in reversed(reads) if e.actor == reader), None)


def _look_then(log: Sequence[Entry], stale: Stale, source: Source) -> Entry | None:
    """The look at another place on which a write depends: at the last thing before one more is appended."""
    site = source.sites[stale.write.site] if 0 <= stale.write.site < len(source.sites) else None
    depends = {*site.data, *site.control} if site is not None else set()
    looks = [e for e in log if e.what == "R" and e.who == stale.write.who and e.slice == stale.read]
    return next((e for e in reversed(looks) if e.site in depends), None)


def _last_read(log: Sequence[Entry], write: Entry, source: Source, *, control: bool) -> Entry | None:
    """The last read of the same location by the same actor on which a write depends."""
    site = source.sites[write.site] if 0 <= write.site < len(source.sites) else None
    depends = set(site.control if control else (*site.data, *site.control)) if site is not None else set()
    # A key that comes to a container or goes from it may rest on how many there are.
    places = {write.object, write.object.partition("[")[0] + "#"}
    reads = [e for e in log if e.who == write.who and e.what == "R" and e.object in places]
    return next((e for e in reversed(reads) if e.site in depends), reads[-1] if reads else None)


def _step(entry: Entry, source: Source, labels: Mapping[int, str], *, lost: bool = False) -> Iterator[Step]:
    place = source.site_place(entry.site) or source.place(entry.place)
    value = entry.value or None
    match entry.what:
        case "R":
            yield Step(
                actor=entry.who,
                what="read",
                object=source.label(entry.site),
                value=value,
                place=place,
                lost=lost,
            )
        case "W" | "U":
            yield Step(
                actor=entry.who,
                what="write",
                object=source.label(entry.site),
                value=value,
                place=place,
                lost=lost,
            )
        case "acquired":
            yield Step(actor=entry.who, what="acquire", object=lock_name(entry.object, labels), place=place)
        case "release":
            yield Step(actor=entry.who, what="release", object=lock_name(entry.object, labels), place=place)
        case "print":
            yield Step(actor=entry.who, what="print", place=place)
        case "started":
            yield Step(actor=entry.who, what="start", object=entry.object, place=place)
        case "end":
            yield Step(actor=entry.who, what="end")
        case "raise":
            yield Step(actor=entry.who, what="raise", object=entry.object, value=value, place=place)
        case "signal begin":
            yield Step(actor=entry.actor, what="signal", object=entry.object)
        case _:
            pass


def _crash(
    run: Run, source: Source, labels: Mapping[int, str], actor: str, kind: str, text: str, written: str
) -> Fault:
    log = run.scheduler.log
    at = next(
        (i for i, e in enumerate(log) if e.what == "raise" and e.actor == actor and e.object == kind),
        len(log),
    )
    story: list[Step] = []
    for entry in log[:at][-40:]:
        story.extend(_step(entry, source, labels))
    story = _begun_first([step for step in story if step.what != "end"])
    story = _without_failed(story, actor, source.place(written))[-_LONGEST_STORY:]
    story.append(
        Step(actor=actor, what="raise", object=kind, value=text or None, place=source.place(written))
    )
    return Fault(kind="crash", object=kind, story=tuple(story), detail=text)


def _begun_first(story: Sequence[Step]) -> list[Step]:
    """The steps, with each actor's start before what it did: whoever is started may say something first."""
    found: list[Step] = []
    for step in story:
        first = next((n for n, one in enumerate(found) if one.actor == step.object), len(found))
        found.insert(first if step.what == "start" else len(found), step)
    return found


#: Calls that change nothing when they fail.
_FAILING = re.compile(r"\.(?:index|pop|popitem|popleft|remove)\(|\bdel\b|\bheappop\(")


def _without_failed(story: list[Step], actor: str, at: Place | None) -> list[Step]:
    """The steps before an exception without the locks that are given back on its way, and without what was to
    be taken out and was not there."""
    own = [n for n, step in enumerate(story) if step.actor == actor]
    while own and story[own[-1]].what == "release":
        del story[own.pop()]
    if own and at is not None and _FAILING.search(at.text):
        step = story[own[-1]]
        if step.what == "write" and step.place == at:
            del story[own[-1]]
    return story


def _wrong_output(run: Run, source: Source, labels: Mapping[int, str], expected: str) -> Fault:
    wanted, got = expected.rstrip().split("\n"), printed(run).rstrip().split("\n")
    number, detail = len(wanted) + 1, ""
    for at, (one, other) in enumerate(zip(wanted, got, strict=False), start=1):
        if one != other:
            number, detail = at, f"expected {one!r}, printed {other!r}"
            break
    else:
        if len(got) < len(wanted):
            number, detail = len(got) + 1, f"expected {wanted[len(got)]!r}, printed nothing more"
        else:
            detail = f"printed {got[len(wanted)]!r} besides"
    story = tuple(_came_about(run, source, labels))
    if not story and len({piece.actor for piece in run.output}) > 1:
        story = tuple(_who_printed(run, number))
    return Fault(kind="wrong-output", object=f"line {number}", detail=detail, story=story)


def _came_about(run: Run, source: Source, labels: Mapping[int, str]) -> Iterator[Step]:
    """What several did with the same things, and what they printed, around the moments at which a run was
    made another one than the usual; nothing if it was not."""
    log = run.scheduler.log
    used: dict[str, set[str]] = {}
    for entry in log:
        if entry.what in ("R", "W", "U"):
            used.setdefault(_thing(entry), set()).add(entry.who)
    written = {_thing(entry) for entry in log if entry.what in ("W", "U")}
    shared = {place for place in written if len(used[place]) > 1}
    begun = next((index for index, entry in enumerate(log) if entry.who != log[0].who), len(log))
    begun = begun if run.scheduler.switches else 0
    told: list[int] = []
    for index, entry in enumerate(log):
        if index >= begun and (entry.what == "print" or _thing(entry) in shared):
            before = log[told[-1]] if told else None
            again = before is not None and (before.who, before.what, before.site, before.value) == (
                *(entry.who, entry.what, entry.site, entry.value),
            )
            if not again or entry.what == "print":
                told.append(index)
    moments = [
        sum(log[index].decision < switch.at for index in told) - 0.5 for switch in run.scheduler.switches
    ]
    moments = moments or _too_early(log, told)
    if not moments or all(log[index].what == "print" for index in told):
        return
    nearest = sorted(range(len(told)), key=lambda place: min(abs(place - moment) for moment in moments))
    for place in sorted(nearest[:_LONGEST_STORY]):
        yield from _step(log[told[place]], source, labels)


def _thing(entry: Entry) -> str:
    """What an entry touches: a variable, an attribute, a container, whatever it was in it."""
    return entry.object.partition("[")[0].rstrip("#")


def _too_early(log: Sequence[Entry], told: Sequence[int]) -> list[float]:
    """Where in what is told, if anywhere, somebody has looked last at what another one was still to store."""
    for place in range(len(told) - 1, -1, -1):
        look = log[told[place]]
        if look.what == "R" and any(
            log[index].what in ("W", "U")
            and log[index].who != look.who
            and _thing(log[index]) == _thing(look)
            for index in told[place + 1 :]
        ):
            return [place + 0.5]
    return []


#: Lines before the wrong one, and after it, of which is told who printed them.
_AROUND = 3


def _who_printed(run: Run, number: int) -> Iterator[Step]:
    """Who printed a line and those around it, in the order in which it came out.

    Args:
        run: what happened.
        number: of the line, from 1.
    """
    line = 1
    for piece in run.output:
        for text in piece.text.splitlines(keepends=True):
            if abs(line - number) <= _AROUND and text.strip():
                yield Step(actor=piece.actor, what="print", value=text.rstrip("\n")[:_LONGEST_PRINT])
            line += text.endswith("\n")


#: Characters of a line that are told.
_LONGEST_PRINT = 60
