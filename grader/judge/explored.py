"""Is each expectation of an explored case met under every schedule?

One method for each kind of expectation, asked of each variant by itself; the worst answer counts. What holds:

* Failed is only what was proved: a fault that its schedule shows again, or an ending under a schedule. Where
  the explorer itself says ``inconclusive`` its faults and endings prove nothing.
* Passed is only what the whole exploration supports. Where a part of it is undecided (``reason``), what it
  did not refute is inconclusive.
* ``always`` is judged by endings alone. An update that was lost and never showed in an ending fails
  ``race-free`` and nothing else.
* A run that was cut short, or that goes on for ever, can print too much or the wrong numbers, never too
  little. It never ending fails ``always: finishes`` where it ended under no schedule.
* A result that depends on the schedule is a race, too: output that is right under one schedule and wrong
  under another, or a crash under some.
* Nothing bad from a program that crashed or got stuck under every schedule, or that never started a thread
  or a process, is no merit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, assert_never

from grader.judge import messages, story, wording
from grader.judge.diagnosis import Verdict, broken, failed, finding, passed, undecided
from grader.judge.endings import Crowd, WrongLine, breaks, crowd, is_output, is_whole, wrong_line
from grader.judge.words import EmptyText
from grader.result import Blame, Finding, Message, Outcome
from grader.spec.model import (
    AlwaysExpected,
    Assignment,
    Case,
    DeadlockFreeExpected,
    ExploredExpectation,
    FinishesAlways,
    Inside,
    InsideExpected,
    LineAlways,
    NeverUsesExpected,
    OutputAlways,
    OverlapsExpected,
    RaceFreeExpected,
    UsesExpected,
)
from grader.spec.patterns import PatternError
from grader.trace import Explored, Trace
from grader.trace.exploration import Ending, Exploration, Fault, How
from grader.trace.exploration import Verdict as Kind

#: Names that a sentence lists.
_MOST_NAMES = 6


class Exploring:
    """The verdicts on the expectations of one explored case.

    Args:
        assignment, case: what was asked.
        trace: the explorations of the case, one event for each variant.
    """

    def __init__(self, assignment: Assignment, case: Case, trace: Trace) -> None:
        self.case = case
        found = {event.variant: event for event in trace.events if isinstance(event, Explored)}
        self._variants = {
            variant.name: _Variant(assignment, case, found[variant.name]) if variant.name in found else None
            for variant in case.variants
        }

    def findings(self) -> tuple[Finding, ...]:
        """One finding for each expectation, in the specification's order."""
        return tuple(
            finding(expectation, self._verdict(expectation))
            for expectation in self.case.expect
            if isinstance(expectation, ExploredExpectation)
        )

    def _verdict(self, expectation: ExploredExpectation) -> Verdict:
        verdicts = [self._of_variant(expectation, name) for name in self._variants]
        for outcome in (Outcome.ERROR, Outcome.FAILED, Outcome.INCONCLUSIVE):
            worst = next((verdict for verdict in verdicts if verdict.outcome is outcome), None)
            if worst is not None:
                return worst
        evidence = [number for verdict in verdicts for number in verdict.evidence]
        return passed(_together([verdict.message for verdict in verdicts]), evidence=evidence)

    def _of_variant(self, expectation: ExploredExpectation, name: str) -> Verdict:
        variant = self._variants[name]
        if variant is None:
            message = messages.explored_not_tried(variant=name) if name else messages.explored_nothing_ran()
            return undecided(message, Blame.GRADER)
        try:
            verdict = variant.verdict(expectation)
        except EmptyText as error:
            return broken(messages.line_empty(text=str(error)))
        except PatternError as error:
            return broken(messages.line_bad_pattern(reason=str(error)))
        actual = verdict.actual
        if name and verdict.outcome is not Outcome.PASSED:
            actual = f"variant: {name}\n{actual}".rstrip("\n")
        return Verdict(verdict.outcome, verdict.blame, verdict.message, actual, (variant.event.sequence,))


def _together(said: Sequence[Message]) -> Message:
    """What is said of all variants, when the same is said of each: counts of schedules are added."""
    first = said[0]
    tried = sum(int(str(message.args["tried"])) for message in said if "tried" in message.args)
    return Message(first.id, {**first.args, "tried": tried}) if tried else first


@dataclass(frozen=True, slots=True)
class _Wrong:
    """What is wrong with one ending."""

    ending: Ending
    line: WrongLine | None = None


class _Variant:
    """What the exploration of one variant proves."""

    def __init__(self, assignment: Assignment, case: Case, event: Explored) -> None:
        self.event = event
        self._rules = assignment.text
        self._case = case
        self._found: Exploration = event.exploration
        self._endings = [e for e in self._found.endings if e.how != "inconclusive"]
        #: What a sentence counts: the runs of which the ending is known.
        self._tried = sum(e.times for e in self._found.endings)

    def verdict(self, expectation: ExploredExpectation) -> Verdict:
        match expectation:
            case AlwaysExpected(always=always):
                return self._always(always)
            case RaceFreeExpected():
                return self._race_free()
            case DeadlockFreeExpected():
                return self._deadlock_free(expectation)
            case InsideExpected(inside=inside):
                return self._inside(inside)
            case OverlapsExpected():
                return self._overlaps()
            case UsesExpected(uses=uses):
                return self._uses(uses)
            case NeverUsesExpected(never_uses=never_uses):
                return self._never_uses(never_uses)
            case _:
                assert_never(expectation)

    # --- what is proved ------------------------------------------------------------------------------------

    @property
    def _proves(self) -> bool:
        """Whether the faults and endings found are proofs."""
        return self._found.verdict != "inconclusive"

    def _unless_open(self, decided: Callable[[], Verdict]) -> Verdict:
        """The verdict on what was not refuted: undecided where a part of the exploration is."""
        if not self._found.endings:
            return undecided(messages.explored_nothing_ran(), Blame.GRADER, self._found.reason)
        if not self._proves or self._found.reason:
            return self._open(self._found.reason or "the explorer could not decide")
        if all(ending.how == "cut" for ending in self._endings):
            return undecided(messages.explored_cut_short(tried=self._tried), Blame.NOBODY)
        return decided()

    def _open(self, reason: str) -> Verdict:
        return undecided(messages.explored_undecided(reason=reason), Blame.NOBODY)

    def _hollow(self, *, alone: bool = True) -> Verdict | None:
        """The verdict when nothing bad happened only because nothing happened; None where something did.

        Args:
            alone: whether a program that never started a thread or a process is one in which nothing did.
        """
        if not any(ending.how in ("exit", "endless") for ending in self._endings):
            crash = self._fault("crash")
            if self._ended("crash") or crash is not None:
                message = messages.explored_crash(error=self._error(), tried=self._tried)
                return failed(message, self._evidence("crash"))
            stuck: Literal["deadlock", "livelock"] = "deadlock" if self._ended("deadlock") else "livelock"
            message = messages.explored_stuck(actors=self._waiting(stuck), tried=self._tried)
            return failed(message, self._evidence(stuck))
        signals = any(name.startswith("signal.") for name in self._found.primitives)
        if alone and len(self._found.actors) < 2 and not signals:
            return failed(messages.explored_alone(), ", ".join(self._found.actors))
        return None

    def _ended(self, *how: How) -> list[Ending]:
        return [ending for ending in self._endings if ending.how in how]

    def _fault(self, *kinds: Kind) -> Fault | None:
        """The first fault of these kinds, the earlier kind first."""
        return next((f for kind in kinds for f in self._found.faults if f.kind == kind), None)

    def _error(self) -> str:
        """The exception that ends the program."""
        fault = self._fault("crash")
        if fault is not None:
            known = fault.detail.startswith(fault.object)
            return fault.detail if known else ": ".join(filter(None, (fault.object, fault.detail)))
        said = [line for ending in self._ended("crash") for line in ending.text.splitlines() if line.strip()]
        return wording.cut(said[-1].strip()) if said else "?"

    def _waiting(self, *kinds: Kind) -> list[str]:
        """Who waits in the first fault of these kinds; a cycle comes first."""
        fault = self._fault(*kinds)
        return [waiting.actor for waiting in fault.waiting][:_MOST_NAMES] if fault is not None else []

    def _evidence(self, how: Literal["crash", "deadlock", "livelock"]) -> str:
        """What was printed by a run that ended in that way, and the story of the fault that ended it."""
        fault = self._fault(how)
        endings = self._ended(how)
        witness = self._found.witness if fault is not None and self._found.faults[0] is fault else None
        told = [story.of_ending(endings[0], schedule=witness is None)] if endings else []
        if fault is not None:
            told.append(story.of_fault(fault, witness))
        return "\n".join(filter(None, told))

    # --- always --------------------------------------------------------------------------------------------

    def _always(self, always: LineAlways | OutputAlways | FinishesAlways) -> Verdict:
        match always:
            case LineAlways():
                return self._always_line(always)
            case OutputAlways():
                return self._always_output(always)
            case FinishesAlways():
                return self._finishes()
            case _:
                assert_never(always)

    def _always_line(self, line: LineAlways) -> Verdict:
        text = line.line[0]
        wrong = [
            _Wrong(ending, found)
            for ending in self._endings
            if (found := wrong_line(line, ending, self._rules)) is not None
        ]
        if self._proves and wrong:
            return self._wrong_line(line, wrong)
        return self._unless_open(lambda: self._kept(messages.always_line_kept(text=text, tried=self._tried)))

    def _wrong_line(self, line: LineAlways, wrong: list[_Wrong]) -> Verdict:
        worst = _worst(wrong)
        found, ending, text = worst.line, worst.ending, line.line[0]
        assert found is not None
        bad, tried = _times(wrong), self._tried
        seen = wording.cut(found.seen)
        name, number, wanted = found.name, found.number, found.wanted
        match found.fault:
            case "missing" | "few" if ending.how == "crash":
                message = messages.always_line_crash(text=text, error=self._error(), bad=bad, tried=tried)
            case "missing" | "few" if ending.how in ("deadlock", "livelock"):
                message = messages.always_line_stuck(text=text, bad=bad, tried=tried)
            case "missing":
                printed = [wording.cut(one) for one in ending.text.splitlines() if one.strip()]
                message = messages.always_line_missing(
                    text=text, lines=printed[:_MOST_NAMES], bad=bad, tried=tried
                )
            case "few":
                message = messages.always_line_few(
                    text=text, least=line.times.least, seen=found.times, bad=bad, tried=tried
                )
            case "many":
                most = line.times.most or 0
                message = messages.always_line_many(
                    text=text, most=most, seen=found.times, bad=bad, tried=tried
                )
            case "sum":
                message = messages.always_sum(seen=seen, number=number, wanted=wanted, bad=bad, tried=tried)
            case "min":
                message = messages.always_min(
                    seen=seen, name=name, number=number, wanted=wanted, bad=bad, tried=tried
                )
            case "max":
                message = messages.always_max(
                    seen=seen, name=name, number=number, wanted=wanted, bad=bad, tried=tried
                )
            case "equals":
                message = messages.always_equals(
                    seen=seen, name=name, number=number, wanted=wanted, bad=bad, tried=tried
                )
            case _:
                assert_never(found.fault)
        return failed(message, self._showing(worst.ending, wrong))

    def _always_output(self, output: OutputAlways) -> Verdict:
        wrong = [
            _Wrong(ending)
            for ending in self._endings
            if is_whole(ending) and not is_output(output, ending, self._rules)
        ]
        if self._proves and wrong:
            worst = _worst(wrong)
            bad, tried = _times(wrong), self._tried
            if worst.ending.how == "crash":
                message = messages.always_output_crash(error=self._error(), bad=bad, tried=tried)
            elif worst.ending.how == "exit":
                message = messages.always_output(bad=bad, tried=tried)
            else:
                message = messages.always_output_stuck(bad=bad, tried=tried)
            return failed(message, self._showing(worst.ending, wrong))
        return self._unless_open(lambda: self._kept(messages.always_output_kept(tried=self._tried)))

    def _kept(self, message: Message) -> Verdict:
        """Passed, where the output of at least one schedule is known to its end and none is missing."""
        if not any(is_whole(ending) for ending in self._endings):
            return self._open("it does not end by itself, so what it prints is not known to the end")
        return self._unkept() or passed(message)

    def _unkept(self) -> Verdict | None:
        """The verdict when the explorer saw a wrong ending that is not among those it kept."""
        if self._fault("wrong-output") is None or any(self._breaks(ending) for ending in self._endings):
            return None
        return self._open("an ending that is not as wanted is not among those that were kept")

    def _breaks(self, ending: Ending) -> bool:
        """Whether an ending is wrong by some ``always`` of the case."""
        return any(
            breaks(expectation.always, ending, self._rules)
            for expectation in self._case.expect
            if isinstance(expectation, AlwaysExpected)
        )

    def _showing(self, ending: Ending, wrong: list[_Wrong]) -> str:
        """An ending, and the fault behind it where not every schedule ends wrongly."""
        match ending.how:
            case "crash" | "deadlock" | "livelock":
                return self._evidence(ending.how)
            case _:
                told = [story.of_ending(ending)]
                fault = self._fault("lost-update", "wrong-output")
                if fault is not None and _times(wrong) < self._tried:
                    told.append(story.of_fault(fault))
                return "\n".join(filter(None, told))

    def _finishes(self) -> Verdict:
        tried = self._tried
        if self._proves:
            for how in ("crash", "deadlock", "livelock"):
                bad = sum(ending.times for ending in self._ended(how)) or int(self._fault(how) is not None)
                if not bad:
                    continue
                match how:
                    case "crash":
                        message = messages.always_crash(error=self._error(), bad=bad, tried=tried)
                    case "deadlock":
                        message = messages.always_deadlock(actors=self._waiting(how), bad=bad, tried=tried)
                    case "livelock":
                        message = messages.always_livelock(actors=self._waiting(how), bad=bad, tried=tried)
                    case _:
                        assert_never(how)
                return failed(message, self._evidence(how))
        endless = self._ended("endless")
        if endless and len(endless) == len(self._found.endings):
            # The explorer calls it inconclusive, because it says nothing of races; of this it says enough.
            return failed(messages.always_endless(tried=tried), story.of_ending(endless[0]))
        return self._unless_open(self._finished)

    def _finished(self) -> Verdict:
        if self._ended("endless"):
            return self._open(
                "it ends under some schedules, and under others it had not ended when it was stopped"
            )
        silent = not any(ending.text.strip() for ending in self._endings)
        return self._hollow(alone=silent) or passed(messages.always_finishes_kept(tried=self._tried))

    # --- races and deadlocks -------------------------------------------------------------------------------

    def _race_free(self) -> Verdict:
        if self._proves:
            fault = self._fault("lost-update")
            if fault is not None:
                return self._lost_update(fault)
            ended = self._ended("exit")
            wrong = [_Wrong(ending) for ending in ended if self._breaks(ending)]
            if 0 < len(wrong) < len(ended):
                message = messages.race_output(bad=_times(wrong), tried=self._tried)
                return failed(message, self._showing(wrong[0].ending, wrong))
            crashes = self._ended("crash")
            if crashes and ended:
                bad = sum(ending.times for ending in crashes)
                message = messages.race_crash(error=self._error(), bad=bad, tried=self._tried)
                return failed(message, self._evidence("crash"))
        return self._unless_open(
            lambda: self._hollow() or self._unkept() or passed(messages.race_none(tried=self._tried))
        )

    def _lost_update(self, fault: Fault) -> Verdict:
        quiet = any(a.kind == "quiet" and a.object in ("", fault.object) for a in self._found.advice)
        if quiet:
            message = messages.race_lost_update_quiet(object=fault.object, python=self._found.python)
        else:
            message = messages.race_lost_update(object=fault.object)
        first = self._found.faults[0] is fault
        return failed(message, story.of_fault(fault, self._found.witness if first else None))

    def _deadlock_free(self, expectation: DeadlockFreeExpected) -> Verdict:
        if self._proves:
            if self._ended("deadlock") or self._fault("deadlock"):
                message = messages.deadlock_found(actors=self._waiting("deadlock"))
                return failed(message, self._evidence("deadlock"))
            if self._ended("livelock") or self._fault("livelock"):
                message = messages.deadlock_livelock(actors=self._waiting("livelock"))
                return failed(message, self._evidence("livelock"))
            circle = self._circle() if expectation.lock_order == "free" else None
            if circle is not None:
                return circle
        return self._unless_open(lambda: self._hollow() or passed(messages.deadlock_none(tried=self._tried)))

    def _circle(self) -> Verdict | None:
        """The verdict when locks are taken in a circle, None where they are not."""
        fault = self._fault("lock-order")
        if fault is not None:
            return failed(messages.deadlock_lock_order(object=fault.object), story.of_fault(fault))
        for advice in self._found.advice:
            if advice.kind == "lock-order":
                places = "\n".join(f"{place.file}:{place.line}: {place.text}" for place in advice.places)
                return failed(messages.deadlock_lock_order(object=advice.object), places)
        return None

    # --- who is inside, and what is used -------------------------------------------------------------------

    def _inside(self, inside: Inside) -> Verdict:
        where = wording.stretch(inside)
        if inside.of is not None:
            held = [h.most for h in self._found.holders if _is_called(inside.of, h.object, h.kind)]
            crowds = [Crowd(most=max(held), entered=True)] if held else []
            endings: list[Ending] = []
        else:
            enter, leave = inside.between
            endings = self._endings
            crowds = [crowd(enter, leave, ending, self._rules) for ending in endings]
        fullest = max(crowds, key=lambda one: one.most, default=Crowd())
        if self._proves and fullest.most > inside.most:
            return self._too_many(inside, fullest, endings[crowds.index(fullest)] if endings else None)
        if any(not one.known for one in crowds):
            return undecided(messages.inside_unknown_writer(where=where), Blame.GRADER)

        def decided() -> Verdict:
            hollow = self._hollow()
            if hollow is not None:
                return hollow
            if not any(one.entered for one in crowds):
                return failed(messages.inside_nobody(where=where, tried=self._tried))
            if inside.least is not None and fullest.most < inside.least:
                message = messages.inside_too_few(
                    where=where, least=inside.least, seen=fullest.most, tried=self._tried
                )
                return failed(message, str(fullest.most))
            return passed(
                messages.inside_kept(where=where, most=inside.most, seen=fullest.most, tried=self._tried)
            )

        return self._unless_open(decided)

    def _too_many(self, inside: Inside, fullest: Crowd, ending: Ending | None) -> Verdict:
        where, most, seen = wording.stretch(inside), inside.most, fullest.most
        if ending is None:
            message = messages.inside_held_by_too_many(where=where, most=most, seen=seen)
            return failed(message, str(seen))
        actors = list(fullest.who[:_MOST_NAMES])
        message = messages.inside_too_many(where=where, most=most, seen=seen, actors=actors)
        return failed(message, story.of_ending(ending))

    def _overlaps(self) -> Verdict:
        if self._found.overlap:
            return passed(messages.overlaps_seen())
        return self._unless_open(lambda: self._hollow() or failed(messages.overlaps_never(tried=self._tried)))

    def _uses(self, wanted: tuple[str, ...]) -> Verdict:
        used = self._used(wanted)
        if used:
            return passed(messages.uses_seen(seen=used))
        seen = list(self._found.primitives)
        return self._unless_open(
            lambda: (
                self._hollow(alone=False)
                or failed(messages.uses_missing(wanted=list(wanted), seen=seen), ", ".join(seen))
            )
        )

    def _never_uses(self, unwanted: tuple[str, ...]) -> Verdict:
        used = self._used(unwanted)
        if used:
            return failed(messages.never_uses_used(seen=used), ", ".join(used))
        return self._unless_open(
            lambda: self._hollow() or passed(messages.never_uses_kept(names=list(unwanted)))
        )

    def _used(self, names: tuple[str, ...]) -> list[str]:
        """The primitives used that are among some, or in a module among them."""
        return [
            used
            for used in self._found.primitives
            if any(used == name or used.startswith(f"{name}.") for name in names)
        ]


def _is_called(name: str, object: str, kind: str) -> bool:
    """Whether a lock is meant by a name; several of one line are told apart by a number behind their name."""
    return name in (object, kind) or object.startswith(f"{name} (")


def _worst(wrong: Sequence[_Wrong]) -> _Wrong:
    """The ending that tells most: one of a program that came to its own end, else the first."""
    return next((one for one in wrong if one.ending.how == "exit"), wrong[0])


def _times(wrong: Sequence[_Wrong]) -> int:
    return sum(one.ending.times for one in wrong)
