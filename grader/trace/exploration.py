"""Under which schedules was a program tried, and what came of it?

An exploration runs one program under many schedules, each of which a policy, a seed and a list of switches
repeat exactly. This module has the values that say so; it decides nothing. Actors are named by who started
them, never by pids or addresses, so that two explorations of the same program are equal to the byte.
"""

from __future__ import annotations

from typing import Literal

import msgspec

SCHEMA = "grader/exploration/1"

#: What was found. ``lost-update``: somebody's write was based on a value that had changed meanwhile.
#: ``wrong-output``: a schedule prints something else than was expected. ``deadlock``: nobody can go on.
#: ``lock-order``: locks are taken in a circle, though no schedule tried got stuck in it. ``crash``: an
#: exception that nobody catches, or a signal. ``livelock``: everybody who lives waits by spinning, and nobody
#: will change what they look at. ``inconclusive``: it could not be decided; ``reason`` says why.
Verdict = Literal[
    "clean", "lost-update", "wrong-output", "deadlock", "lock-order", "crash", "livelock", "inconclusive"
]

#: How a run under one schedule ended. ``exit``: the program's end was seen. ``endless``: everybody goes on in
#: loops that show nothing new any more, and the run was ended. ``cut``: a run that only repeated what an
#: earlier one had shown was ended before the program's end.
How = Literal["exit", "crash", "deadlock", "livelock", "endless", "cut", "inconclusive"]


class _Value(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Frozen, named fields, nothing unknown."""


class Place(_Value, frozen=True, kw_only=True):
    """A line of the submission.

    Attributes:
        file: relative to the submission.
        line: 1-based; 0 when it is not known.
        text: the source line, stripped.
    """

    file: str
    line: int
    text: str = ""


class Switch(_Value, frozen=True, kw_only=True):
    """One decision of a schedule that differs from going on with whoever runs.

    Attributes:
        at: number of the decision in its run, from 0.
        to: the actor who goes on there.
        before: the place at which the actor that ran until then was about to act; None where it had ended
            or was blocked.
    """

    at: int
    to: str
    before: Place | None = None


class Schedule(_Value, frozen=True, kw_only=True):
    """A schedule that can be repeated.

    Attributes:
        policy: "np" (switch only when blocked), "np-child", "np-last", "adversary", "pct", "exhaustive" or
            "witness" (``steps`` alone decide, np everywhere else).
        seed: of the policy's choices.
        target: what an adversary aims at, such as a variable's name; "" for everything.
        steps: the decisions that differ from np, in order; for "witness" they are the schedule.
        attentive: whether what is familiar is told as well; decisions are numbered by what is told.
        chance: what the program draws by chance (``random``, ``uuid``, ``os.urandom``) goes by this number.
    """

    policy: str
    seed: int = 0
    target: str = ""
    steps: tuple[Switch, ...] = ()
    attentive: bool = False
    chance: int = 0


class Step(_Value, frozen=True, kw_only=True):
    """One line of the story of a fault, in the order in which it happened under the witness.

    Attributes:
        actor: who did it, such as "main", "Thread-1" or "Process-2".
        what: read, write, acquire, release, wait (blocked), wake, print, start, end, raise, signal, call.
        object: what it was done to, as the program calls it: "counter", "account.balance", "lock".
        value: what was read, written, printed or raised, when it is short enough to be told; None: unknown.
        place: where.
        lost: whether this is the update that is lost, or the read that was too old.
    """

    actor: str
    what: Literal[
        "read",
        "write",
        "acquire",
        "release",
        "wait",
        "wake",
        "print",
        "start",
        "end",
        "raise",
        "signal",
        "call",
    ]
    object: str = ""
    value: str | None = None
    place: Place | None = None
    lost: bool = False


class Waiting(_Value, frozen=True, kw_only=True):
    """One actor of a deadlock.

    Attributes:
        actor: who waits.
        object: for what, as the program calls it; "join" of an actor and "child" read as such; "handler" is
            the end of a signal's handler that has interrupted it.
        place: where it waits.
        holders: the actors that would have to act; empty when nobody is known.
        holds: what it holds itself meanwhile, with the place where each was taken.
    """

    actor: str
    object: str
    place: Place | None
    holders: tuple[str, ...] = ()
    holds: tuple[Held, ...] = ()


class Held(_Value, frozen=True, kw_only=True):
    """A lock that somebody holds, and where it was taken."""

    object: str
    place: Place | None


class Printed(_Value, frozen=True, kw_only=True):
    """A piece of output, and who wrote it ("" where that is unknown)."""

    actor: str
    text: str


class Fault(_Value, frozen=True, kw_only=True):
    """Something that went wrong under one schedule.

    Attributes:
        kind: what; never "clean" or "inconclusive".
        object: what it is about: the variable, the locks, the exception.
        story: the steps that show it, at most a dozen or so, in order.
        waiting: for a deadlock or livelock, everybody who waits; a cycle of waits comes first, in its order.
        detail: one line more, such as the exception's text or the first differing line.
    """

    kind: Verdict
    object: str = ""
    story: tuple[Step, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    detail: str = ""


class Ending(_Value, frozen=True, kw_only=True):
    """How runs ended that printed the same and ended the same.

    Attributes:
        how: see ``How``.
        code: exit status of the first process; None when it did not exit.
        output: what was printed, in order; neighbouring pieces of one actor are one piece.
        first: the first schedule that ended so.
        times: how many did.
    """

    how: How
    code: int | None
    output: tuple[Printed, ...]
    first: Schedule
    times: int = 1

    @property
    def text(self) -> str:
        """The whole output."""
        return "".join(piece.text for piece in self.output)


class Advice(_Value, frozen=True, kw_only=True):
    """Something that is no fault and worth a look.

    Attributes:
        kind: ``race``: unordered accesses of which one writes. ``lock-order``: locks taken in a circle.
            ``order``: the output's order depends on the schedule. ``output``: other lines are printed under
            some schedules. ``quiet``: why the student's own runs looked right.
        object: what it is about.
        places: where.
        text: one sentence.
    """

    kind: Literal["race", "lock-order", "order", "output", "quiet"]
    object: str = ""
    places: tuple[Place, ...] = ()
    text: str = ""


class Holders(_Value, frozen=True, kw_only=True):
    """How many actors were ever between acquire and release of one lock or semaphore at once.

    Attributes:
        object: as the program calls it.
        kind: the primitive, such as "threading.Semaphore".
        most: over all schedules.
    """

    object: str
    kind: str
    most: int


class Exploration(_Value, frozen=True, kw_only=True):
    """What came of one program under many schedules.

    Attributes:
        program: the file, relative to the submission.
        arguments: the words of its command line.
        python: version of the interpreter.
        verdict: the worst that was proved.
        reason: why it is inconclusive; "" otherwise.
        schedules: how many were run.
        bound: what the verdict does not cover, one sentence.
        witness: a schedule that shows the fault, minimised; None without a fault.
        reproduced: how often of how many the witness showed the fault again, such as (10, 10).
        faults: what was found, the verdict's own first; each kind once per object.
        endings: the distinct ends, the most frequent first; at most a few dozen are kept.
        advice: see ``Advice``.
        primitives: what the program used, such as "multiprocessing.Value", "threading.Lock", sorted.
        holders: per lock and semaphore.
        overlap: whether the work of two actors ever overlapped; None when fewer than two worked.
        actors: the names of everybody who ever ran, in the order of their first start.
    """

    program: str
    arguments: tuple[str, ...] = ()
    python: str = ""
    verdict: Verdict
    reason: str = ""
    schedules: int = 0
    bound: str = ""
    witness: Schedule | None = None
    reproduced: tuple[int, int] | None = None
    faults: tuple[Fault, ...] = ()
    endings: tuple[Ending, ...] = ()
    advice: tuple[Advice, ...] = ()
    primitives: tuple[str, ...] = ()
    holders: tuple[Holders, ...] = ()
    overlap: bool | None = None
    actors: tuple[str, ...] = ()
