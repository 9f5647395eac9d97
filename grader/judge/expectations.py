"""Is each expectation of a case met by a run?

One method for each kind of expectation. A lost promise of the observer's makes a verdict ``inconclusive``
wherever the verdict would rest on it; what was seen too often is failed whatever else was lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise
from typing import Literal, assert_never

from msgspec.structs import replace as altered

from grader.judge import messages, wording
from grader.judge.causality import Causality
from grader.judge.diagnosis import (
    Verdict,
    broken,
    crashed,
    failed,
    finding,
    gone,
    over_before,
    passed,
    undecided,
    unmet,
)
from grader.judge.run import Run, Said, Send, Window
from grader.judge.sameness import same
from grader.judge.words import Asked, EmptyText
from grader.result import Blame, Finding, Message, Outcome
from grader.spec.model import (
    AliveExpected,
    CountExpected,
    ExitsExpected,
    ExpectationId,
    HandledExpected,
    LeavesExpected,
    LineExpected,
    NeverExpected,
    NotBusyExpected,
    OrderExpected,
    SameExpected,
    SignalExpected,
    StoppedExpected,
    TerminalExpectation,
    Times,
)
from grader.spec.patterns import PatternError
from grader.trace import Exited, Forked, Leftover, Rested, SignalDelivered, TaskId, Trace

#: How events are ordered: "by time" when only a clock that is not the program's own orders them, "unknown"
#: when nothing does but edges may have been lost.
_Order = Literal["ordered", "reversed", "luck", "by time", "unknown"]


class Judgement:
    """The verdicts on the expectations of one run.

    Args:
        run: what happened.
        recording: the reference's trace of the same case, None where there is none.
    """

    def __init__(self, run: Run, recording: Trace | None) -> None:
        self.run = run
        self.recording = recording
        self._verdicts: dict[ExpectationId, Verdict] = {}

    def findings(self) -> tuple[Finding, ...]:
        """One finding for each expectation, in the specification's order."""
        return tuple(finding(expectation, self.verdict(expectation)) for expectation in self.run.expect)

    def verdict(self, expectation: TerminalExpectation) -> Verdict:
        """The verdict on one expectation of the case."""
        if expectation.id not in self._verdicts:
            # An order that names itself, directly or not, finds this and ends.
            self._verdicts[expectation.id] = broken(messages.order_no_event(named=expectation.id))
            self._verdicts[expectation.id] = self._judged(expectation)
        return self._verdicts[expectation.id]

    def _judged(self, expectation: TerminalExpectation) -> Verdict:
        window = self.run.window(expectation.step)
        match expectation:
            case LineExpected():
                return self._line(expectation, window)
            case SignalExpected():
                return self._signal(expectation, window)
            case HandledExpected():
                return self._handled(expectation, window)
            case AliveExpected():
                return self._alive(expectation, window)
            case StoppedExpected():
                return self._stopped(expectation, window)
            case ExitsExpected():
                return self._exits(expectation, window)
            case OrderExpected():
                return self._order(expectation, window)
            case NeverExpected():
                return self._never(expectation, window)
            case LeavesExpected():
                return self._leaves(window)
            case CountExpected():
                return self._count(expectation, window)
            case SameExpected():
                return same(self.run, self.recording, expectation, window)
            case NotBusyExpected():
                return self._not_busy(window)
            case _:
                assert_never(expectation)

    # --- lines ---------------------------------------------------------------------------------------------

    def _line(self, expectation: LineExpected, window: Window) -> Verdict:
        run = self.run
        try:
            asked = Asked(expectation, run.assignment.text)
        except EmptyText as error:
            return broken(messages.line_empty(text=str(error)))
        except PatternError as error:
            return broken(messages.line_bad_pattern(reason=str(error)))
        text, times = expectation.line[0], expectation.times
        said = run.said(asked)
        here = [s for s in said if s.sequence in window]
        right, unknown, wrong = self._by_writer(here, expectation.by)
        actual = wording.described(run, [s.line for s in here])
        evidence = tuple(s.sequence for s in here)
        if times.most is not None and len(right) > times.most:
            return failed(
                messages.line_too_many(text=text, most=times.most, seen=len(right)), actual, evidence
            )
        if len(right) + len(unknown) >= times.least:
            if unknown and not _decided(len(right), len(unknown), times):
                message = messages.line_unknown_writer(text=text, role=expectation.by or "")
                return undecided(message, Blame.GRADER, actual, evidence)
            return passed(messages.line_seen(text=text), actual, tuple(s.sequence for s in right))
        return self._line_missing(expectation, window, said, right, wrong)

    def _by_writer(self, said: Sequence[Said], role: str | None) -> tuple[list[Said], list[Said], list[Said]]:
        """Lines that the role wrote, lines that it may have written, and lines in which others had a hand."""
        if role is None:
            return list(said), [], []
        known = self.run.trace.promises("writers")
        players = set(self.run.roles.get(role, ()))
        right: list[Said] = []
        unknown: list[Said] = []
        wrong: list[Said] = []
        for one in said:
            writers = set(one.writers)
            if not known or None in writers:
                unknown.append(one)
            elif writers <= players:
                right.append(one)
            else:
                wrong.append(one)
        return right, unknown, wrong

    def _line_missing(
        self,
        expectation: LineExpected,
        window: Window,
        said: Sequence[Said],
        right: Sequence[Said],
        wrong: Sequence[Said],
    ) -> Verdict:
        run, text, role = self.run, expectation.line[0], expectation.by
        lines = [line for line in run.lines if any(part.sequence in window for part in line.parts)]
        lines = [line for line in lines if line.text.strip()]
        elsewhere = [s for s in said if s.sequence not in window and not self._due(expectation, s.sequence)]
        near = None
        actual = wording.described(run, lines)
        evidence: tuple[int, ...] = ()
        if wrong and role is not None:
            writers = run.names(w for one in wrong for w in one.writers)
            mixed = any(set(one.writers) & set(run.roles.get(role, ())) for one in wrong)
            near = (messages.line_mixed if mixed else messages.line_wrong_role)(
                text=text, role=role, writers=writers
            )
            actual, evidence = wording.described(run, [s.line for s in wrong]), _numbers(wrong)
        elif right:
            near = messages.line_too_few(text=text, least=expectation.times.least, seen=len(right))
            evidence = _numbers(right)
        if elsewhere and window.reached:
            late = [s for s in elsewhere if s.sequence > window.last]
            tell = messages.line_too_late if late else messages.line_too_early
            otherwise = tell(text=text, step=run.step_of((late or elsewhere[-1:])[0].sequence))
            evidence = evidence or _numbers(elsewhere)
        elif not lines:
            otherwise = messages.line_nothing(text=text)
        elif (nearest := wording.nearest(expectation, lines, run.assignment.text)) is not None:
            otherwise = messages.line_similar(text=text, seen=wording.cut(nearest.text))
            evidence = evidence or (nearest.parts[-1].sequence,)
        else:
            otherwise = messages.line_missing(text=text, lines=[wording.cut(li.text) for li in lines[:6]])
        roles = (role,) if role else ()
        return unmet(run, window, roles, otherwise, near=near, actual=actual, evidence=evidence)

    def _due(self, expectation: LineExpected | SignalExpected, sequence: int) -> bool:
        """Whether something seen at another time is what another expectation asks for at that time."""
        return any(
            type(other) is type(expectation)
            and other.id != expectation.id
            and wording.deed(other) == wording.deed(expectation)
            and sequence in self.run.window(other.step)
            for other in self.run.expect
        )

    # --- signals -------------------------------------------------------------------------------------------

    def _signal(self, expectation: SignalExpected, window: Window) -> Verdict:
        run, times = self.run, expectation.times
        signal, sender, to = expectation.signal, expectation.sender, expectation.to
        everywhere = self._sent(expectation)
        here = [s for s in everywhere if s.event.sequence in window]
        actual = wording.shown(run, here)
        evidence = tuple(s.event.sequence for s in here)
        if times.most is not None and len(here) > times.most:
            message = messages.signal_too_many(
                signal=signal, sender=sender, to=to, most=times.most, seen=len(here)
            )
            return failed(message, actual, evidence)
        if not run.trace.promises("signals"):
            if len(here) >= times.least and times.most is None:
                return passed(messages.signal_seen(signal=signal, sender=sender, to=to), actual, evidence)
            return undecided(messages.evidence_signals(), Blame.GRADER, actual, evidence)
        if len(here) >= times.least:
            return passed(messages.signal_seen(signal=signal, sender=sender, to=to), actual, evidence)
        return self._signal_missing(expectation, window, here, everywhere)

    def _sent(self, expectation: SignalExpected) -> list[Send]:
        """The sendings that are what was asked for. One that addresses several (``kill(0, ...)``) counts when
        the role is among them: the receiver cannot tell, and the handout does not forbid it."""
        senders = set(self.run.roles.get(expectation.sender, ()))
        receivers = set(self.run.roles.get(expectation.to, ()))
        return [
            s
            for s in self.run.sends
            if s.event.signal == expectation.signal
            and s.error is None
            and s.sender in senders
            and receivers & set(s.event.targets)
        ]

    def _signal_missing(
        self, expectation: SignalExpected, window: Window, here: list[Send], everywhere: list[Send]
    ) -> Verdict:
        run = self.run
        signal, sender, to = expectation.signal, expectation.sender, expectation.to
        senders, receivers = set(run.roles.get(sender, ())), set(run.roles.get(to, ()))
        sends = [s for s in run.sends if s.event.sequence in window]
        ours = [s for s in sends if s.sender in senders]
        reaching = [s for s in sends if receivers & set(s.event.targets) and s.error is None]
        near, nearest = None, sends
        if here:
            least = expectation.times.least
            near = messages.signal_too_few(signal=signal, sender=sender, to=to, least=least, seen=len(here))
            nearest = here
        elif found := [s for s in ours if s.event.signal == signal and s.error is not None]:
            error = found[0].error or ""
            near = messages.signal_refused(signal=signal, sender=sender, to=to, error=error)
            nearest = found
        elif found := [s for s in reaching if s.sender in senders and s.sender not in s.event.targets]:
            seen = list(dict.fromkeys(s.event.signal for s in found))
            near = messages.signal_other(signal=signal, sender=sender, to=to, seen=seen)
            nearest = found
        elif found := [
            s
            for s in sends
            if s.event.signal == signal and s.sender in receivers and senders & set(s.event.targets)
        ]:
            near = messages.signal_reversed(signal=signal, sender=sender, to=to)
            nearest = found
        elif found := [s for s in reaching if s.event.signal == signal]:
            seen = run.names(s.sender for s in found)
            near = messages.signal_wrong_sender(signal=signal, sender=sender, to=to, seen=seen)
            nearest = found
        elif found := [s for s in ours if s.event.signal == signal]:
            seen = run.names(target for s in found for target in s.event.targets)
            near = messages.signal_wrong_target(signal=signal, sender=sender, to=to, seen=seen)
            nearest = found
        otherwise = messages.signal_missing(signal=signal, sender=sender, to=to)
        elsewhere = [s for s in everywhere if not self._due(expectation, s.event.sequence)]
        if near is None and elsewhere and window.reached:
            late = [s for s in elsewhere if s.event.sequence > window.last]
            step = run.step_of((late or elsewhere[-1:])[0].event.sequence)
            tell = messages.signal_too_late if late else messages.signal_too_early
            otherwise = tell(signal=signal, sender=sender, to=to, step=step)
            nearest = elsewhere
        elif (text := self._text_by_itself(window, to)) is not None:
            otherwise = messages.signal_text_only(signal=signal, sender=sender, to=to, text=text)
        return unmet(
            run,
            window,
            (sender, to),
            otherwise,
            near=near,
            actual=wording.shown(run, nearest),
            evidence=tuple(s.event.sequence for s in nearest),
        )

    def _text_by_itself(self, window: Window, to: str) -> str | None:
        """The sentence of the case that was printed although no signal had asked for it."""
        for expectation in self.run.expect:
            if not isinstance(expectation, LineExpected) or expectation.by not in (None, to):
                continue
            if expectation.step not in (None, window.step):
                continue
            try:
                asked = Asked(expectation, self.run.assignment.text)
            except (EmptyText, PatternError):
                continue
            for said in self.run.said(asked):
                if said.sequence in window:
                    return wording.cut(said.line.text.strip())
        return None

    def _handled(self, expectation: HandledExpected, window: Window) -> Verdict:
        run = self.run
        role, signal, wanted = expectation.by, expectation.signal, expectation.disposition
        pids = run.roles.get(role, ())
        if not run.trace.promises("signals"):
            return undecided(messages.evidence_signals(), Blame.GRADER)
        there = [d for d in run.deliveries(pids, signal) if d.sequence in window]
        right = [d for d in there if d.disposition == wanted]
        seen = messages.handled_seen(signal=signal, role=role, disposition=wanted)
        if right:
            return passed(seen, _delivered(run, right), tuple(d.sequence for d in right))
        if there:
            other = there[-1].disposition
            message = messages.handled_other(role=role, signal=signal, expected=wanted, seen=other)
            evidence = tuple(d.sequence for d in there)
            return unmet(
                run, window, (role,), message, near=message, actual=_delivered(run, there), evidence=evidence
            )
        said = [run.disposition(pid, signal, window.last) for pid in pids]
        evidence = tuple(sequence for _, sequence in said if sequence is not None)
        if window.reached and said and all(disposition == wanted for disposition, _ in said):
            return passed(seen, wanted, evidence)
        other = next((disposition for disposition, _ in said if disposition != wanted), "default")
        message = messages.handled_other(role=role, signal=signal, expected=wanted, seen=other)
        return unmet(run, window, (role,), message, actual=other if said else "", evidence=evidence)

    # --- alive and stopped ---------------------------------------------------------------------------------

    def _alive(self, expectation: AliveExpected, window: Window) -> Verdict:
        run, roles = self.run, expectation.alive
        over = run.over(window)
        if not window.reached or any(not run.roles.get(role) for role in roles):
            missing = next((role for role in roles if not run.roles.get(role)), roles[0])
            return unmet(run, window, roles, messages.role_missing(role=missing), waiting=False)
        for role in roles:
            for pid in run.roles[role]:
                reason = gone(run, pid, over, exits=True)
                if reason is not None:
                    return unmet(
                        run,
                        window,
                        (role,),
                        reason.message,
                        actual=reason.actual,
                        evidence=reason.evidence,
                        waiting=False,
                    )
        return passed(messages.alive_seen(roles=list(roles)), evidence=self._rested(window))

    def _stopped(self, expectation: StoppedExpected, window: Window) -> Verdict:
        run, roles = self.run, expectation.stopped
        over = run.over(window)
        evidence: list[int] = []
        for role in roles:
            pids = run.roles.get(role, ())
            for pid in pids or (None,):
                stop = None if pid is None or run.end_of(pid, over) else run.stop_of(pid, over)
                if stop is None or not window.reached:
                    return unmet(run, window, (role,), messages.stopped_not(role=role))
                evidence.append(stop.sequence)
        return passed(messages.stopped_seen(roles=list(roles)), evidence=evidence)

    def _rested(self, window: Window) -> tuple[int, ...]:
        rest = self.run.rest(window)
        return () if rest is None else (rest.sequence,)

    # --- ends and order ------------------------------------------------------------------------------------

    def _exits(self, expectation: ExitsExpected, window: Window) -> Verdict:
        run, roles = self.run, expectation.exits
        ends: dict[str, list[Exited]] = {}
        for role in roles:
            pids = run.roles.get(role, ())
            ends[role] = [run.ends[pid] for pid in pids if pid in run.ends]
            here = [end for end in ends[role] if end.sequence in window]
            if pids and len(here) == len(pids):
                continue
            outside = [end for end in ends[role] if end.sequence not in window]
            near = None
            if outside and window.reached:
                late = outside[-1].sequence > window.last
                tell = messages.exits_too_late if late else messages.exits_too_early
                near = tell(role=role, step=run.step_of(outside[-1].sequence))
            return unmet(
                run,
                window,
                # Who is named first is looked at first: the one that did not end, then those it waited for.
                (role, *(other for other in roles if other != role)),
                messages.exits_not_ended(role=role),
                near=near,
                actual=wording.ended(run, [end for found in ends.values() for end in found]),
                evidence=tuple(end.sequence for found in ends.values() for end in found),
            )
        every = [end for role in roles for end in ends[role]]
        actual = wording.ended(run, sorted(every, key=lambda end: end.sequence))
        evidence = tuple(end.sequence for end in every)
        for end in every:
            wrong = self._wrong_end(expectation, window, end, actual)
            if wrong is not None:
                return wrong
        if len(roles) > 1:
            if not run.trace.promises("exits"):
                return undecided(messages.evidence_exits(), Blame.GRADER, actual, evidence)
            for first, second in pairwise(roles):
                verdict = self._one_after_the_other(first, second, ends[first], ends[second], actual)
                if verdict is not None:
                    return verdict
        return passed(messages.exits_seen(roles=list(roles)), actual, evidence)

    def _wrong_end(
        self, expectation: ExitsExpected, window: Window, end: Exited, actual: str
    ) -> Verdict | None:
        role = self.run.who(self.run.process_of(end.task))
        near = None
        if expectation.signal is not None:
            if end.signal != expectation.signal:
                near = messages.exits_wrong_signal(
                    role=role, signal=expectation.signal, seen=wording.status(end)
                )
        elif expectation.code is not None:
            if end.code != expectation.code:
                near = messages.exits_wrong_code(role=role, code=expectation.code, seen=wording.status(end))
        elif expectation.how == "exit" and end.signal is not None:
            near = messages.exits_by_signal(role=role, signal=end.signal)
        if near is None:
            return None
        return unmet(
            self.run,
            window,
            (role,),
            near,
            near=near,
            actual=actual,
            evidence=(end.sequence,),
            waiting=False,
        )

    def _one_after_the_other(
        self, first: str, second: str, firsts: list[Exited], seconds: list[Exited], actual: str
    ) -> Verdict | None:
        """The verdict when not every end of the first came before every end of the second, else None."""
        marked = [end.sequence for end in (*firsts, *seconds)]
        pairs = [(a.sequence, b.sequence) for a in firsts for b in seconds]
        match self._ordered(pairs):
            case "ordered":
                return None
            case "reversed":
                return failed(messages.exits_wrong_order(first=first, second=second), actual, marked)
            case "by time":
                message = messages.exits_by_time(first=first, second=second)
                return undecided(message, Blame.GRADER, actual, marked)
            case "unknown":
                return undecided(messages.evidence_signals(), Blame.GRADER, actual, marked)
            case "luck":
                return failed(messages.exits_luck(first=first, second=second), actual, marked)
            case other:
                assert_never(other)

    def _ordered(self, pairs: Sequence[tuple[int, int]]) -> _Order:
        """How the events of all pairs are ordered."""
        marked = {sequence for pair in pairs for sequence in pair}
        causality = Causality(self.run.events, marked, time=self._clock_is_ours)
        if all(causality.before(a, b) for a, b in pairs):
            return "ordered"
        if any(causality.before(b, a) for a, b in pairs):
            return "reversed"
        if not self._clock_is_ours:
            timed = Causality(self.run.events, marked)
            if all(timed.before(a, b) for a, b in pairs):
                return "by time"
        return "luck" if self.run.trace.promises("signals") else "unknown"

    @cached_property
    def _clock_is_ours(self) -> bool:
        return self.run.case.time == "virtual" and self.run.trace.promises("virtual-time")

    def _order(self, expectation: OrderExpected, window: Window) -> Verdict:
        run, evidence = self.run, list[int]()
        known = {other.id: other for other in run.expect}
        for named in expectation.order:
            if named not in known or named == expectation.id:
                return broken(messages.order_no_event(named=named))
            verdict = self.verdict(known[named])
            match verdict.outcome:
                case Outcome.PASSED if verdict.evidence and _happens(known[named]):
                    evidence.append(verdict.evidence[0])
                case Outcome.PASSED | Outcome.ERROR:
                    return broken(messages.order_no_event(named=named))
                case Outcome.INCONCLUSIVE:
                    return undecided(messages.order_undecided(named=named), verdict.blame)
                case _:
                    # The reason is told where it belongs, at the named expectation.
                    return failed(messages.order_failed(named=named), verdict.actual, verdict.evidence)
        for (first, a), (second, b) in pairwise(zip(expectation.order, evidence, strict=True)):
            match self._ordered([(a, b)]):
                case "ordered":
                    pass
                case "reversed":
                    return failed(messages.order_wrong(first=first, second=second), "", (a, b))
                case "by time":
                    message = messages.order_by_time(first=first, second=second)
                    return undecided(message, Blame.GRADER, "", (a, b))
                case "luck" if not self._unseen(a, b):
                    return failed(messages.order_luck(first=first, second=second), "", (a, b))
                case _:
                    message = messages.order_unseen(first=first, second=second)
                    return undecided(message, Blame.GRADER, "", (a, b))
        return passed(messages.order_seen(order=list(expectation.order)), "", evidence)

    def _unseen(self, first: int, second: int) -> bool:
        """Whether two events may be ordered by something that the observer does not see: threads of one
        process wait for each other without a system call, and an unknown writer is any task."""
        tasks = {e.sequence: e.task for e in self.run.events if e.sequence in (first, second)}
        processes = {self.run.process_of(task) for task in tasks.values()}
        return None in processes or len(processes) == 1

    # --- what must not be, and counts ----------------------------------------------------------------------

    def _never(self, expectation: NeverExpected, window: Window) -> Verdict:
        steps = {unwanted.step for unwanted in expectation.never} - {None}
        if len(steps) == 1:
            window = self.run.window(*steps)
        verdicts = [self._came(unwanted, window) for unwanted in expectation.never]
        came = [verdict for verdict in verdicts if verdict is not None]
        for outcome in (Outcome.ERROR, Outcome.FAILED, Outcome.INCONCLUSIVE):
            if worst := next((verdict for verdict in came if verdict.outcome is outcome), None):
                unwanted = expectation.never[verdicts.index(worst)]
                return replace(worst, wanted=wording.wanted(altered(expectation, never=(unwanted,))))
        return self._vacuous(window) or passed(_kept(expectation.never), evidence=self._rested(window))

    def _came(self, unwanted: LineExpected | SignalExpected, window: Window) -> Verdict | None:
        """The verdict when something came that must not, or when that is not known; None: it did not."""
        run = self.run
        match unwanted:
            case LineExpected():
                try:
                    asked = Asked(unwanted, run.assignment.text)
                except EmptyText as error:
                    return broken(messages.line_empty(text=str(error)))
                except PatternError as error:
                    return broken(messages.line_bad_pattern(reason=str(error)))
                here = [s for s in run.said(asked) if s.sequence in window]
                right, unknown, _ = self._by_writer(here, unwanted.by)
                if right and (crash := self._crash(unwanted, right[0], window)) is not None:
                    return crash
                if right:
                    seen, writers = wording.cut(right[0].line.text.strip()), run.names(right[0].writers)
                    known = run.trace.promises("writers") and None not in right[0].writers
                    known = known and unwanted.match != "pattern"
                    message = (
                        messages.never_line_by(seen=seen, writers=writers)
                        if known
                        else messages.never_line(seen=seen)
                    )
                    return failed(message, wording.described(run, [s.line for s in right]), _numbers(right))
                if unknown:
                    message = messages.never_unknown_writer(text=unwanted.line[0], role=unwanted.by or "")
                    return undecided(message, Blame.GRADER, "", _numbers(unknown))
            case SignalExpected(signal=signal, sender=sender, to=to):
                sent = [s for s in self._sent(unwanted) if s.event.sequence in window]
                if sent:
                    message = messages.never_signal(signal=signal, sender=sender, to=to)
                    evidence = tuple(s.event.sequence for s in sent)
                    return failed(message, wording.shown(run, sent), evidence)
                if not run.trace.promises("signals"):
                    return undecided(messages.evidence_signals(), Blame.GRADER)
            case _:
                assert_never(unwanted)
        return None

    def _crash(self, unwanted: LineExpected, said: Said, window: Window) -> Verdict | None:
        """The verdict when an unwanted line is one of a traceback's, which tells more than the line."""
        crash = crashed(self.run, window.last) if unwanted.match == "pattern" else None
        seen = said.line.text.strip()
        if crash is None or not (seen.startswith("Traceback ") or seen == crash.actual.strip()):
            return None
        role = str(crash.message.args["role"])
        message = messages.never_crashed(role=role, error=crash.actual)
        return failed(message, crash.actual, (said.sequence, *crash.evidence))

    def _leaves(self, window: Window) -> Verdict:
        run = self.run
        left = [e for e in run.of(Leftover) if e.kind != "running"]
        zombies = [e for e in left if e.kind == "zombie"]
        if left:
            found = zombies or left
            names = run.names(e.task for e in found)
            tell = messages.leaves_zombie if zombies else messages.leaves_orphan
            actual = ", ".join(f"{run.who(run.process_of(e.task))}: {e.kind}" for e in left)
            evidence = tuple(e.sequence for e in found)
            message = tell(roles=names)
            return unmet(
                run, window, (), message, near=message, actual=actual, evidence=evidence, waiting=False
            )
        return self._vacuous(window) or passed(messages.leaves_nothing())

    def _count(self, expectation: CountExpected, window: Window) -> Verdict:
        run, role = self.run, expectation.of
        pids = run.roles.get(role, ())
        evidence = tuple(e.sequence for e in run.of(Forked) if e.child in pids)
        actual = str(len(pids))
        if len(pids) == expectation.count:
            message = messages.count_seen(role=role, count=len(pids))
            if not pids:
                return self._vacuous(window) or passed(message, actual, evidence)
            return passed(message, actual, evidence)
        message = messages.count_wrong(role=role, count=expectation.count, seen=len(pids))
        if len(pids) > expectation.count:
            return failed(message, actual, evidence)
        return unmet(run, window, (), message, actual=actual, evidence=evidence)

    def _not_busy(self, window: Window) -> Verdict:
        run = self.run
        spinning = [e for e in run.of(Rested) if e.busy and e.sequence in window]
        if spinning:
            names = run.names(task for e in spinning for task in e.busy)
            return failed(
                messages.busy_spinning(roles=names), ", ".join(names), [e.sequence for e in spinning]
            )
        limit = run.limit(window)
        if limit is not None:
            return unmet(run, window, (), messages.limit_cpu(allowed=limit.allowed), waiting=False)
        return self._vacuous(window) or passed(messages.busy_none(), evidence=self._rested(window))

    def _vacuous(self, window: Window) -> Verdict | None:
        """The verdict when nothing bad happened only because the program was not there: it had crashed or
        ended during the start, before anything was tried. None where it was there."""
        run = self.run
        start = run.window(0)
        end = None if run.root is None else run.end_of(run.root, start.last)
        if end is None or (end.code == 0 and not run.case.do):
            return None
        crash = crashed(run, start.last)
        if crash is not None:
            return failed(crash.message, crash.actual, crash.evidence)
        over = over_before(run, window)
        return None if over is None else failed(over.message, over.actual, over.evidence)


def _decided(right: int, unknown: int, times: Times) -> bool:
    """Whether the count is within bounds whoever wrote the unknown lines."""
    return right >= times.least and (times.most is None or right + unknown <= times.most)


def _kept(never: Sequence[LineExpected | SignalExpected]) -> Message:
    """Says shortly that nothing came of what must not: a list of seven lines is no news."""
    lines = [unwanted for unwanted in never if isinstance(unwanted, LineExpected)]
    if len(lines) < len(never):
        return (
            messages.never_kept_several()
            if len(never) > 1
            else messages.never_kept(what=wording.deed(never[0]))
        )
    texts = [text for unwanted in lines for text in unwanted.line]
    roles = {unwanted.by for unwanted in lines}
    role = roles.pop() if len(roles) == 1 else None
    if any(unwanted.match == "pattern" for unwanted in lines) or (role is None and len(texts) > 1):
        return messages.never_kept_lines()
    if role is None:
        return messages.never_kept_line(text=texts[0])
    if len(texts) == 1:
        return messages.never_kept_line_by(text=texts[0], role=role)
    return messages.never_kept_lines_by(count=len(texts), role=role)


def _numbers(said: Sequence[Said]) -> tuple[int, ...]:
    return tuple(one.sequence for one in said)


def _delivered(run: Run, deliveries: Sequence[SignalDelivered]) -> str:
    return "; ".join(
        f"{d.signal} → {run.who(run.process_of(d.task))}: {d.disposition}" for d in deliveries[:6]
    )


def _happens(expectation: TerminalExpectation) -> bool:
    """Whether an expectation is met by an event, so that it can stand in an order."""
    return isinstance(
        expectation, LineExpected | SignalExpected | HandledExpected | ExitsExpected | StoppedExpected
    )


# --- waiting -----------------------------------------------------------------------------------------------


def waited_for(run: Run, expectation: TerminalExpectation) -> bool:
    """Whether an expectation is not yet met but may still come true in the present step, by waiting.

    It looks at what has come, not at its order: time that passes brings no order.
    """
    step = run.step
    current = (step > 0 or not run.case.do) if expectation.step is None else expectation.step == step
    if not current:
        return False
    window = run.window(expectation.step)
    match expectation:
        case LineExpected(by=by, times=times):
            if _all_ended(run, (by,) if by else tuple(run.roles)):
                return False
            try:
                asked = Asked(expectation, run.assignment.text)
            except (EmptyText, PatternError):
                return False
            writers = set(run.roles.get(by, ())) if by else set()
            here = [s for s in run.said(asked) if s.sequence in window]
            if by and run.trace.promises("writers"):
                here = [s for s in here if None in s.writers or set(s.writers) <= writers]
            return len(here) < times.least
        case SignalExpected(signal=signal, sender=sender, to=to, times=times):
            if not run.trace.promises("signals") or _all_ended(run, (sender,)):
                return False
            senders, receivers = set(run.roles.get(sender, ())), set(run.roles.get(to, ()))
            sent = sum(
                s.event.sequence in window
                and s.event.signal == signal
                and s.error is None
                and s.sender in senders
                and bool(receivers & set(s.event.targets))
                for s in run.sends
            )
            return sent < times.least
        case HandledExpected(signal=signal, by=by, disposition=disposition):
            if not run.trace.promises("signals") or _all_ended(run, (by,)):
                return False
            pids = run.roles.get(by, ())
            there = [d.disposition for d in run.deliveries(pids, signal) if d.sequence in window]
            if there:
                return disposition not in there
            return not pids or any(run.disposition(p, signal, run.end)[0] != disposition for p in pids)
        case StoppedExpected(stopped=stopped):
            return not _all_ended(run, stopped) and any(
                run.stop_of(pid, run.end) is None for role in stopped for pid in run.roles.get(role, ())
            )
        case ExitsExpected(exits=exits):
            # A role that nobody plays yet may still be born.
            return any(
                not run.roles.get(role) or any(pid not in run.ends for pid in run.roles[role])
                for role in exits
            )
        case OrderExpected(order=order):
            known = {other.id: other for other in run.expect}
            return any(
                waited_for(run, known[named])
                for named in order
                if named in known and not isinstance(known[named], OrderExpected)
            )
        case CountExpected(count=count, of=of):
            return len(run.roles.get(of, ())) < count
        case SameExpected():
            # What the recording has is not known here: everything that comes by waiting may belong to it.
            return True
        case AliveExpected() | NeverExpected() | LeavesExpected() | NotBusyExpected():
            return False
        case _:
            assert_never(expectation)


def _all_ended(run: Run, roles: Sequence[str]) -> bool:
    """Whether these roles were played, and every player has ended: nothing can come from them any more."""
    pids: list[TaskId] = [pid for role in roles for pid in run.roles.get(role, ())]
    return bool(pids) and all(pid in run.ends for pid in pids)
