"""One exploration of each kind, written by hand, with the programs that they are of."""

from __future__ import annotations

from typing import Any

from grader.trace.exploration import (
    Advice,
    Ending,
    Exploration,
    Fault,
    Held,
    Holders,
    Place,
    Printed,
    Schedule,
    Step,
    Switch,
    Verdict,
    Waiting,
)

NP = Schedule(policy="np")

COUNTER = """\
import threading

counter = 0


def work():
    global counter
    for _ in range(2):
        counter += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
"""


def place(line: int, text: str, file: str = "counter.py") -> Place:
    return Place(file=file, line=line, text=text)


def step(actor: str, what: Any, object: str = "", value: str | None = None, at: Place | None = None) -> Step:
    return Step(actor=actor, what=what, object=object, value=value, place=at)


def lost(made: Step) -> Step:
    return Step(
        actor=made.actor,
        what=made.what,
        object=made.object,
        value=made.value,
        place=made.place,
        lost=True,
    )


def ending(text: str, how: Any = "exit", times: int = 1, first: Schedule = NP) -> Ending:
    code = {"exit": 0, "crash": 1}.get(how)
    pieces = (Printed(actor="main", text=text),) if text else ()
    return Ending(how=how, code=code, output=pieces, first=first, times=times)


def explored(verdict: Verdict, *faults: Fault, **more: Any) -> Exploration:
    usual: dict[str, Any] = {
        "program": "counter.py",
        "python": "3.11.7",
        "schedules": 9,
        "bound": "Faults that need late values of an old pattern lie outside.",
        "actors": ("main", "Thread-1", "Thread-2"),
    }
    if faults:
        steps = (Switch(at=4, to="Thread-2", before=place(9, "counter += 1")),)
        usual |= {"witness": Schedule(policy="witness", steps=steps), "reproduced": (10, 10)}
    return Exploration(verdict=verdict, faults=faults, **(usual | more))


_INCREMENT = place(9, "counter += 1")

LOST_UPDATE = explored(
    "lost-update",
    Fault(
        kind="lost-update",
        object="counter",
        story=(
            lost(step("Thread-1", "read", "counter", "0", _INCREMENT)),
            step("Thread-2", "read", "counter", "0", _INCREMENT),
            step("Thread-2", "write", "counter", "1", _INCREMENT),
            step("Thread-2", "read", "counter", "1", _INCREMENT),
            lost(step("Thread-2", "write", "counter", "2", _INCREMENT)),
            step("Thread-1", "write", "counter", "1", _INCREMENT),
        ),
    ),
    endings=(ending("4\n", times=8), ending("2\n")),
    advice=(
        Advice(kind="quiet", object="counter", text="CPython does not switch inside this line."),
        Advice(kind="race", object="counter", places=(_INCREMENT, place(17, "print(counter)"))),
    ),
    primitives=("threading.Thread",),
)

_CHECK = place(12, "if account.balance >= amount:", "bank.py")
_TAKE = place(13, "account.balance -= amount", "bank.py")

CHECK_THEN_ACT = explored(
    "lost-update",
    Fault(
        kind="lost-update",
        object="account.balance",
        story=(
            lost(step("withdraw-1", "read", "account.balance", "100", _CHECK)),
            step("withdraw-2", "read", "account.balance", "100", _CHECK),
            step("withdraw-2", "acquire", "account.lock", None, place(11, "with account.lock:", "bank.py")),
            step("withdraw-2", "read", "account.balance", "100", _TAKE),
            step("withdraw-2", "write", "account.balance", "20", _TAKE),
            step("withdraw-1", "read", "account.balance", "20", _TAKE),
            step("withdraw-1", "write", "account.balance", "-60", _TAKE),
        ),
    ),
    program="bank.py",
)

DEADLOCK = explored(
    "deadlock",
    Fault(
        kind="deadlock",
        object="lock_a, lock_b",
        story=(
            step("Thread-1", "acquire", "lock_a", None, place(8, "with lock_a:", "transfer.py")),
            step("Thread-2", "acquire", "lock_b", None, place(14, "with lock_b:", "transfer.py")),
            step("Thread-2", "wait", "lock_a", None, place(15, "with lock_a:", "transfer.py")),
            step("Thread-1", "wait", "lock_b", None, place(9, "with lock_b:", "transfer.py")),
        ),
        waiting=(
            Waiting(
                actor="Thread-1",
                object="lock_b",
                place=place(9, "with lock_b:", "transfer.py"),
                holders=("Thread-2",),
                holds=(Held(object="lock_a", place=place(8, "with lock_a:", "transfer.py")),),
            ),
            Waiting(
                actor="Thread-2",
                object="lock_a",
                place=place(15, "with lock_a:", "transfer.py"),
                holders=("Thread-1",),
                holds=(Held(object="lock_b", place=place(14, "with lock_b:", "transfer.py")),),
            ),
            Waiting(
                actor="main",
                object="join",
                place=place(22, "thread.join()", "transfer.py"),
                holders=("Thread-1",),
            ),
        ),
    ),
    program="transfer.py",
    endings=(ending("done\n", times=3), ending("", "deadlock")),
    primitives=("threading.Lock", "threading.Thread"),
    holders=(
        Holders(object="lock_a", kind="threading.Lock", most=1),
        Holders(object="lock_b", kind="threading.Lock", most=1),
    ),
)

SELF_DEADLOCK = explored(
    "deadlock",
    Fault(
        kind="deadlock",
        object="lock",
        waiting=(
            Waiting(
                actor="main",
                object="lock",
                place=place(7, "lock.acquire()", "twice.py"),
                holders=("main",),
                holds=(Held(object="lock", place=place(6, "lock.acquire()", "twice.py")),),
            ),
        ),
    ),
    program="twice.py",
    actors=("main",),
)

IN_A_HANDLER = explored(
    "deadlock",
    Fault(
        kind="deadlock",
        object="lock",
        waiting=(
            Waiting(
                actor="main, signal handler",
                object="lock",
                place=place(8, "with lock:", "told.py"),
                holders=("main",),
            ),
            Waiting(
                actor="main",
                object="handler",
                place=place(15, "count += 1", "told.py"),
                holders=("main, signal handler",),
                holds=(Held(object="lock", place=place(14, "with lock:", "told.py")),),
            ),
        ),
    ),
    program="told.py",
    actors=("main",),
)

NOBODY_WAKES = explored(
    "deadlock",
    Fault(
        kind="deadlock",
        object="queue",
        waiting=(
            Waiting(actor="consumer-2", object="queue", place=place(9, "item = queue.get()", "queues.py")),
            Waiting(
                actor="main", object="join", place=place(21, "c.join()", "queues.py"), holders=("consumer-2",)
            ),
        ),
    ),
    program="queues.py",
)

LOCK_ORDER = explored(
    "lock-order",
    Fault(
        kind="lock-order",
        object="lock_a, lock_b",
        story=DEADLOCK.faults[0].story[:2],
    ),
    program="transfer.py",
)

CRASH = explored(
    "crash",
    Fault(
        kind="crash",
        object="IndexError",
        story=(
            step("Thread-1", "read", "items", "1", place(7, "if len(items) > 0:", "stack.py")),
            step("Thread-2", "write", "items", None, place(8, "items.pop()", "stack.py")),
            step(
                "Thread-1", "raise", "IndexError", "pop from empty list", place(8, "items.pop()", "stack.py")
            ),
        ),
        detail="IndexError: pop from empty list",
    ),
    program="stack.py",
    endings=(ending("0\n", times=8), ending("", "crash")),
)

LIVELOCK = explored(
    "livelock",
    Fault(
        kind="livelock",
        object="turn",
        waiting=(
            Waiting(actor="Thread-1", object="turn", place=place(6, "while turn != 1:", "polite.py")),
            Waiting(actor="Thread-2", object="turn", place=place(12, "while turn != 2:", "polite.py")),
        ),
    ),
    program="polite.py",
    endings=(ending("", "livelock", times=5),),
)

#: What the program of WRONG_OUTPUT was expected to print.
EXPECTED = "first\nsecond\nthird\n"

WRONG_OUTPUT = explored(
    "wrong-output",
    Fault(
        kind="wrong-output",
        object="",
        story=(
            step("Thread-2", "print", "", "second", place(9, 'print("second")', "order.py")),
            step("Thread-1", "print", "", "first", place(5, 'print("first")', "order.py")),
        ),
        detail="second",
    ),
    program="order.py",
    endings=(ending(EXPECTED, times=4), ending("second\nfirst\nthird\n", times=2)),
)

CLEAN = explored(
    "clean",
    schedules=24,
    endings=(ending("4000\n", times=24),),
    primitives=("multiprocessing.Process", "multiprocessing.Value"),
    holders=(Holders(object="total", kind="multiprocessing.Value", most=1),),
    overlap=True,
)

INCONCLUSIVE = explored(
    "inconclusive",
    reason="line 12 of server.py waits in a call that is not modelled: socket.recv",
    program="server.py",
    schedules=1,
    endings=(ending("", "inconclusive"),),
)

#: Every kind, by name.
ALL: dict[str, Exploration] = {
    "lost-update": LOST_UPDATE,
    "check-then-act": CHECK_THEN_ACT,
    "deadlock": DEADLOCK,
    "self-deadlock": SELF_DEADLOCK,
    "in-a-handler": IN_A_HANDLER,
    "nobody-wakes": NOBODY_WAKES,
    "lock-order": LOCK_ORDER,
    "crash": CRASH,
    "livelock": LIVELOCK,
    "wrong-output": WRONG_OUTPUT,
    "clean": CLEAN,
    "inconclusive": INCONCLUSIVE,
}
