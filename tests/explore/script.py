"""A program made of lists of messages: the scheduler is tested without a box, a process or a clock."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field

from grader.explore.record import Ended, Grant
from grader.explore.scheduler import Policy, Scheduler

Message = tuple[str, ...]
#: What an actor says, in order; a ``yield`` returns the answer's word.
Body = Generator[Message, str, None]


@dataclass
class Lock:
    """A lock between scripted actors, taken as ``agent.locks`` takes one."""

    number: int
    owner: str = ""
    waiters: int = 0


@dataclass
class Script:
    """Runs scripted actors under a scheduler.

    Attributes:
        scheduler: it.
        bodies: what each actor says, by its name; the first is the program's main one.
        order: the names of whoever was let go on, in order.
    """

    policy: Policy
    bodies: dict[str, Callable[[], Body]]
    order: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.scheduler = Scheduler(self.policy)

    def run(self, most: int = 10_000) -> tuple[Scheduler, Ended]:
        """Until the scheduler says that it is over."""
        scheduler = self.scheduler
        running: dict[int, Body] = {}
        begun: set[int] = set()
        for index, name in enumerate(self.bodies):
            scheduler.hello("main" if index == 0 else "thread", name, None if index == 0 else 0)
            running[index] = self.bodies[name]()
        for _ in range(most):
            decision = scheduler.decide()
            if isinstance(decision, Ended):
                return scheduler, decision
            assert isinstance(decision, Grant)
            self.order.append(scheduler.actors[decision.actor].name)
            self._go_on(scheduler, running, begun, decision)
        raise AssertionError("the script does not end")

    def _go_on(self, scheduler: Scheduler, running: dict[int, Body], begun: set[int], grant: Grant) -> None:
        body = running[grant.actor]
        try:
            if grant.actor in begun:
                message = body.send(grant.answer[3])
            else:
                begun.add(grant.actor)
                message = next(body)
            while not scheduler.hear(grant.actor, message):
                message = next(body)
        except StopIteration:
            scheduler.gone(grant.actor)


def reads(site: int, location: str = "g:m:n", value: str = "", held: str = "") -> Message:
    """About to read."""
    return ("access", str(site), "R", location, value, "", "", held)


def writes(
    site: int,
    data: str = "",
    control: str = "",
    location: str = "g:m:n",
    value: str = "",
    contents: str = "",
    whole: str = "",
    way: str = "",
    held: str = "",
    joint: str = "",
    steady: str = "",
    portion: str = "",
    unmet: str = "",
    skipped: str = "",
) -> Message:
    """About to write something that depends on reads in those slices.

    Args:
        contents: places of which the container's contents were read, each with its slice.
        whole: the place of all that is in the container, when a key comes to it or goes.
        way: how the value came from somebody else: "given" to a new thread, or "taken" out of something; or
            "by" and the place by which the thing that is written was found; or "off" and the place that was
            looked at, when another thing is taken off there.
        held: numbers of the locks that the actor holds.
        joint: places that the test took into account as well, each with its slice.
        steady: "grown" or "shrunk", if the number that decided may have without another outcome.
        portion: the slice of an older look at the same place from which it was worked out how much is added.
        unmet: the place and the slice of the look after which the writer has waited in vain.
        skipped: the slice of the look because of which he has not waited, an operator and a number.
    """
    told = (held, contents, whole, way, joint, steady, portion, unmet, skipped)
    return ("access", str(site), "W", location, value, data, control, *told)


def blocks(resource: str, timeout: float | None = None) -> Message:
    """Waits for a resource."""
    limit = "" if timeout is None else str(int(timeout * 1e9))
    return ("block", resource, "lock 1", limit, "", "", "main.py:1")


def takes(lock: Lock, name: str) -> Body:
    """Takes a lock, waiting as long as it must."""
    yield ("acquire", str(lock.number), "", "main.py:1", "1")
    while lock.owner:
        lock.waiters += 1
        yield blocks(f"L{lock.number}")
        lock.waiters -= 1
    lock.owner = name
    yield ("acquired", str(lock.number), "main.py:1", "1")


def gives(lock: Lock) -> Body:
    """Releases it."""
    lock.owner = ""
    if lock.waiters:
        yield ("free", f"L{lock.number}")
    yield ("release", str(lock.number), "", "main.py:2")


def in_order(messages: Sequence[Message]) -> Callable[[], Body]:
    """A body that says just these."""

    def body() -> Body:
        for message in messages:  # noqa: UP028 (a list's iterator cannot be sent the answers)
            yield message

    return body
