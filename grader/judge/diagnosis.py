"""Why did it not come? What usually stands behind something missing, and whether that is the student's doing.

An expectation that is not met says what was missing; this module looks for the reason that helps more: a
limit, a task that was still computing, a traceback, a role that nobody plays, a process that a key killed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from grader.judge import messages, wording
from grader.judge.run import Run, Window
from grader.result import Blame, Finding, Message, Outcome, earned
from grader.spec.model import Expectation, NotBusyExpected, RoleName
from grader.trace import Exited, LimitReached, Rested, SignalDelivered, SignalSent, Stimulus, Stopped, TaskId

#: The keys whose signals the terminal makes, where the stimulus itself is not known.
_KEYS = {"SIGINT": "Ctrl-C", "SIGQUIT": "Ctrl-\\", "SIGTSTP": "Ctrl-Z"}

_TRACEBACK = "Traceback (most recent call last):"
_REFUSED = "SyntaxError: "
#: Events since the last rest from which on a program that used up its CPU was doing things, not spinning.
_MUCH = 300
#: Signals of which a shell does not end: it ignores them, its default is to, or it stops.
_SURVIVED = frozenset(
    {*("SIGTERM", "SIGINT", "SIGQUIT", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGSTOP")}
    | {*("SIGCHLD", "SIGCONT", "SIGURG", "SIGWINCH", "SIGPIPE", "SIGXFSZ", "0")}
)
_FRAME = re.compile(r'\s*File ".*", line \d+')
_ERROR = re.compile(r"(?:(?:[^\W\d]\w*|<locals>)\.)*[^\W\d]\w*(?::.*)?$")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of an expectation, before it is written down as a finding.

    Attributes:
        outcome, blame, message, actual, evidence: as in ``Finding``.
        wanted: what of the expectation it speaks of, in words of the specification; "": all of it.
    """

    outcome: Outcome
    blame: Blame
    message: Message
    actual: str = ""
    evidence: tuple[int, ...] = ()
    wanted: str = ""


def finding(expectation: Expectation, verdict: Verdict) -> Finding:
    """A verdict on an expectation, written down."""
    return Finding(
        id=expectation.id,
        outcome=verdict.outcome,
        blame=verdict.blame,
        possible=expectation.points,
        points=earned(verdict.outcome, expectation.points),
        message=verdict.message,
        expected=verdict.wanted or wording.wanted(expectation),
        actual=verdict.actual,
        evidence=verdict.evidence,
    )


def passed(message: Message, actual: str = "", evidence: Iterable[int] = ()) -> Verdict:
    """It came as asked."""
    return Verdict(Outcome.PASSED, Blame.NOBODY, message, actual, tuple(evidence))


def failed(message: Message, actual: str = "", evidence: Iterable[int] = ()) -> Verdict:
    """It did not, and that is the student's doing."""
    return Verdict(Outcome.FAILED, Blame.STUDENT, message, actual, tuple(evidence))


def undecided(message: Message, blame: Blame, actual: str = "", evidence: Iterable[int] = ()) -> Verdict:
    """It cannot be decided from this trace."""
    return Verdict(Outcome.INCONCLUSIVE, blame, message, actual, tuple(evidence))


def broken(message: Message) -> Verdict:
    """The assignment asks for something that cannot be judged."""
    return Verdict(Outcome.ERROR, Blame.AUTHOR, message)


def unmet(
    run: Run,
    window: Window,
    roles: Iterable[RoleName],
    otherwise: Message,
    *,
    near: Message | None = None,
    actual: str = "",
    evidence: Sequence[int] = (),
    waiting: bool = True,
) -> Verdict:
    """The verdict on something that did not come.

    Args:
        run: in which it was expected.
        window: during which.
        roles: who would have had to do it.
        otherwise: what to say where no deeper reason is found.
        near: what came instead, when something did; said rather than ``otherwise`` or an early end.
        actual: what was seen, for a person.
        evidence: the events that come nearest.
        waiting: whether it might still have come, had the program been given more time.
    """
    if (limit := run.limit(window)) is not None:
        return _limited(run, limit, actual)
    rest = run.rest(window)
    if waiting and rest is not None and rest.reason == "busy":
        names = run.names(rest.busy)
        if forbids_spinning(run):
            return failed(messages.busy_instead(roles=names), actual, (rest.sequence,))
        return undecided(messages.undecided_busy(roles=names), Blame.NOBODY, actual, (rest.sequence,))
    found = _whole_program(run, window, roles)
    if found is None and near is not None:
        return failed(near, actual, evidence)
    if found is None:
        found = _single_process(run, window, roles)
    if found is None:
        return failed(otherwise, actual, evidence)
    return failed(found.message, actual or found.actual, found.evidence)


def forbids_spinning(run: Run) -> bool:
    """Whether the case asks that nobody waits by spinning."""
    return any(isinstance(expectation, NotBusyExpected) for expectation in run.case.expect)


@dataclass(frozen=True, slots=True)
class _Reason:
    message: Message
    evidence: tuple[int, ...]
    actual: str = ""


def _limited(run: Run, limit: LimitReached, actual: str) -> Verdict:
    evidence = (limit.sequence,)
    match limit.limit:
        case "cpu":
            message = messages.limit_cpu(allowed=limit.allowed)
            if not forbids_spinning(run) or _did_much(run, limit):
                return undecided(message, Blame.NOBODY, actual, evidence)
            return failed(message, actual, evidence)
        case "output":
            return failed(messages.limit_output(allowed=limit.allowed), actual, evidence)
        case "tasks":
            return failed(messages.limit_tasks(allowed=limit.allowed), actual, evidence)
        case "events":
            # How much can be recorded is our own bound, not the homework's.
            message = messages.limit_events(allowed=limit.allowed)
            return undecided(message, Blame.NOBODY, actual, evidence)
        case "fence":
            # On a machine with namespaces it would have been granted.
            return undecided(messages.limit_fence(allowed=limit.allowed), Blame.GRADER, actual, evidence)
        case "memory":
            return failed(messages.limit_memory(allowed=limit.allowed), actual, evidence)
        case "written":
            return failed(messages.limit_written(allowed=limit.allowed), actual, evidence)
        case "virtual time":
            return failed(messages.limit_virtual_time(allowed=limit.allowed), actual, evidence)
        case other:
            return failed(messages.limit_other(limit=other, allowed=limit.allowed), actual, evidence)


def _did_much(run: Run, limit: LimitReached) -> bool:
    """Whether a program did thing after thing until a limit ended it, rather than wait by spinning.

    Whether the CPU or what can be recorded is used up first by a loop that forks or signals depends on the
    machine; what is said of it may not.
    """
    rested = max((e.sequence for e in run.of(Rested) if e.sequence < limit.sequence), default=0)
    return limit.sequence - rested > _MUCH


def _whole_program(run: Run, window: Window, roles: Iterable[RoleName]) -> _Reason | None:
    crash = crashed(run, window.last, roles)
    if crash is not None:
        return crash
    for process in () if run.root is None else (run.root, *_players(run)):
        end = run.end_of(process, run.over(window))
        if end is None:
            continue
        found = _without_its_shell(run, process, end) or _by_broadcast(run, process, end, everybody=True)
        if found is not None:
            return found
    for role in roles:
        if not run.roles.get(role):
            return _Reason(messages.role_missing(role=role), ())
    return over_before(run, window)


def _players(run: Run) -> Iterable[TaskId]:
    return (process for pids in run.roles.values() for process in pids)


def _by_broadcast(run: Run, process: TaskId, end: Exited, *, everybody: bool = False) -> _Reason | None:
    """That a process was ended by a signal that its sender sent to many, None where it was not.

    SIGKILL is not delivered, and one that goes to everybody ends the terminal's shell, and with it all.

    Args:
        run: the run.
        process: whose end.
        end: its end.
        everybody: whether only what is sent to every process counts.
    """
    if end.signal is None:
        return None
    delivery = _delivery(run, process, end.signal, end.sequence)
    for send in run.sends:
        target = send.event.target
        if send.error or send.event.sequence > end.sequence or (target != -1 if everybody else target > 0):
            continue
        if delivery is not None:
            hit = delivery.cause == send.event.sequence
            # It ended the shell, and the terminal hung up.
            hit = hit or (target == -1 and delivery.origin == "terminal" and delivery.cause is None)
        else:
            hit = send.event.signal == end.signal and process in send.event.targets
            hit = hit or (end.signal == "SIGKILL" and target == -1)
        if hit:
            say = messages.ended_by_everybody if target == -1 else messages.ended_by_group
            message = say(role=run.who(process), signal=send.event.signal, sender=run.who(send.sender))
            return _Reason(message, (send.event.sequence, end.sequence), f"{run.who(process)}: {end.signal}")
    return None


def _without_its_shell(run: Run, process: TaskId, end: Exited) -> _Reason | None:
    """That somebody ended the shell of the terminal just before a process ended, None where nobody did.

    Then the terminal hangs up and the box closes. Of which of the two the process dies, and whether it first
    gets to print another line or to end by itself, is luck, and not told.
    """
    rested = [rest.sequence for rest in run.of(Rested)]
    for send in run.sends:
        sent, target, signal = send.event.sequence, send.event.target, send.event.signal
        if send.error or signal in _SURVIVED or sent > end.sequence:
            continue
        if not _reaches_shell(run, send.event):
            continue
        if any(sent < rest < end.sequence for rest in rested):
            continue  # it lived on, so the shell did
        sender = run.who(send.sender)
        if target == -1:
            message = messages.ended_by_everybody(role=run.who(process), signal=signal, sender=sender)
        else:
            message = messages.ended_by_its_shell(signal=signal, sender=sender)
        return _Reason(message, (sent, end.sequence), f"{sender}: kill({target}, {signal})")
    return None


def _reaches_shell(run: Run, sent: SignalSent) -> bool:
    """Whether a signal goes to the terminal's shell: to everybody, or to a process that is none of the
    program's. The first process of a box takes no signal from those in it."""
    return sent.target == -1 or (
        sent.target > 1 and sent.target in sent.targets and sent.target not in run.trace.processes()
    )


def over_before(run: Run, window: Window) -> _Reason | None:
    """That the program had ended before a window began, None where it had not."""
    root = run.root
    end = None if root is None else run.end_of(root, window.first - 1 if window.reached else run.end)
    if root is None or end is None or window.step == 0 or (window.step is None and not run.case.do):
        return None
    if (found := _without_its_shell(run, root, end)) is not None:
        return found
    actual = f"{run.who(root)}: {end.signal or f'code {end.code}'}"
    if run.step_of(end.sequence) == 0:
        return _Reason(messages.program_ended_at_start(), (end.sequence,), actual)
    return _Reason(messages.program_ended_before(step=window.step or 1), (end.sequence,), actual)


def crashed(run: Run, by: int, roles: Iterable[RoleName] = ()) -> _Reason | None:
    """The traceback that a player had printed when an event had happened; the named roles' come first.

    A process that prints a traceback and then exits with 0 has dealt with it. Where it has not exited (it
    waits for its children after an uncaught exception) the traceback counts.
    """
    # A file in a wrong encoding is refused with one line and no traceback.
    streams = run.streams(by, containing='File "') or run.streams(by, containing=_REFUSED)
    first = [pid for role in roles for pid in run.roles.get(role, ())]
    players: list[TaskId | None] = [*first, *(pid for pids in run.roles.values() for pid in pids)]
    if run.root is not None:
        players.append(run.root)
    for process in dict.fromkeys([*players, None]):
        if process not in streams:
            continue
        found = _last_error(streams[process])
        if found is None:
            continue
        sequence, error = found
        name = run.who(process if process is not None else run.root)
        end = None if process is None else run.ends.get(process)
        if end is not None and end.code == 0:
            continue
        if error.partition(":")[0] == "KeyboardInterrupt":
            return _Reason(messages.program_interrupted(role=name), (sequence,), error)
        return _Reason(messages.program_crashed(role=name, error=error), (sequence,), error)
    return None


def _last_error(lines: list[tuple[int, str]]) -> tuple[int, str] | None:
    """The last line of the last traceback in what a process wrote, with its event's number."""
    inside = False
    found: tuple[int, str] | None = None
    for sequence, line in lines:
        if not inside and line.startswith(_REFUSED):
            found = sequence, line
        elif line.rstrip() == _TRACEBACK or (not inside and _FRAME.match(line)):
            inside = True
        elif inside and line and not line[0].isspace() and _ERROR.match(line):
            found = sequence, line
            inside = False
    return found


def _single_process(run: Run, window: Window, roles: Iterable[RoleName]) -> _Reason | None:
    involved = list(roles)
    for role in involved:
        for pid in run.roles.get(role, ()):
            # Who exits in answer to the step is no reason; who was gone before it is.
            before = run.ends.get(pid)
            exits = before is not None and before.sequence < window.first
            reason = gone(run, pid, run.over(window), exits=exits)
            if reason is not None:
                return reason
    for role, pids in run.roles.items():
        for pid in pids if role not in involved else ():
            reason = gone(run, pid, run.over(window), exits=False)
            if reason is not None:
                return reason
    return None


def gone(run: Run, process: TaskId, by: int, *, exits: bool) -> _Reason | None:
    """Why a process was not there, or stopped, when an event had happened; None where it lived.

    Args:
        run: the run.
        process: whose life.
        by: sequence number of that event.
        exits: whether an exit of its own accord is a reason, too.
    """
    end = run.end_of(process, by)
    if end is not None:
        return _why_ended(run, process, end, exits=exits)
    stop = run.stop_of(process, by)
    return None if stop is None else _why_stopped(run, process, stop)


def _why_ended(run: Run, process: TaskId, end: Exited, *, exits: bool) -> _Reason | None:
    role = run.who(process)
    if (broadcast := _by_broadcast(run, process, end)) is not None:
        return broadcast
    if end.signal is None:
        if not exits or end.code is None:
            return None
        return _Reason(
            messages.ended_exited(role=role, code=end.code), (end.sequence,), f"{role}: code {end.code}"
        )
    delivery = _delivery(run, process, end.signal, end.sequence)
    evidence = (end.sequence,) if delivery is None else (delivery.sequence, end.sequence)
    signal = end.signal
    actual = f"{role}: {signal}"
    if delivery is None:
        # SIGKILL ends a process without being delivered.
        killer = next((s for s in run.sends if s.event.signal == signal and process in s.event.targets), None)
        if killer is None or killer.sender == process:
            return _Reason(messages.ended_by_signal(role=role, signal=signal), evidence, actual)
        sender = run.who(killer.sender)
        evidence = (killer.event.sequence, end.sequence)
        return _Reason(messages.ended_by_role(role=role, signal=signal, sender=sender), evidence, actual)
    match delivery.origin:
        case "key":
            key = _key(run, delivery)
            return _Reason(messages.ended_by_key(role=role, signal=signal, key=key), evidence, actual)
        case "task":
            if run.actor(delivery.sender) == process:
                return _Reason(messages.ended_by_itself(role=role, signal=signal), evidence, actual)
            sender = run.who(run.actor(delivery.sender))
            return _Reason(messages.ended_by_role(role=role, signal=signal, sender=sender), evidence, actual)
        case "fault":
            return _Reason(messages.ended_by_itself(role=role, signal=signal), evidence, actual)
        case "grader":
            return _Reason(messages.ended_by_kill(role=role, signal=signal), evidence, actual)
        case _:
            return _Reason(messages.ended_by_signal(role=role, signal=signal), evidence, actual)


def _why_stopped(run: Run, process: TaskId, stop: Stopped) -> _Reason:
    role, signal = run.who(process), stop.signal
    delivery = _delivery(run, process, signal, stop.sequence)
    evidence = (stop.sequence,) if delivery is None else (delivery.sequence, stop.sequence)
    actual = f"{role}: {signal}"
    if delivery is not None and delivery.origin == "key":
        key = _key(run, delivery)
        return _Reason(messages.stopped_by_key(role=role, signal=signal, key=key), evidence, actual)
    if delivery is not None and delivery.origin == "task":
        sender = run.who(run.actor(delivery.sender))
        return _Reason(messages.stopped_by_role(role=role, signal=signal, sender=sender), evidence, actual)
    return _Reason(messages.stopped_by_signal(role=role, signal=signal), evidence, actual)


def _delivery(run: Run, process: TaskId, signal: str, by: int) -> SignalDelivered | None:
    """The delivery that made a signal end or stop a process."""
    found = None
    for delivery in run.deliveries((process,), signal):
        if delivery.sequence <= by:
            found = delivery
    return found


def _key(run: Run, delivery: SignalDelivered) -> str:
    for stimulus in run.of(Stimulus):
        if stimulus.sequence == delivery.cause and stimulus.kind == "press":
            return stimulus.what
    return _KEYS.get(delivery.signal, delivery.signal)
