"""Which loops only wait?"""

from __future__ import annotations

import ast

import pytest

from grader.explore.agent.waiting import Looks, Waits


def only_waits(text: str) -> bool:
    """Whether the first ``while`` of a program only waits."""
    tree = ast.parse(text)
    loop = next(node for node in ast.walk(tree) if isinstance(node, ast.While))
    return bool(Waits([tree]).only_waits(loop))  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    "text",
    [
        "while thread.is_alive(): time.sleep(0.1)",
        "while not event.wait(0.5): pass",
        "while any(one.is_alive() for one in threads): print('.', end='')",
        "while True:\n    done, status = os.waitpid(pid, os.WNOHANG)\n    if done: break",
        "while len(got) < 3:\n    try: got.append(q.get(timeout=1))\n    except queue.Empty: continue",
        "while not lock.acquire(blocking=False):\n    tries += 1\n    time.sleep(0.1)",
        "while True:\n    with lock:\n        if ready: break\n    time.sleep(1)",
    ],
)
def test_it_only_waits(text: str) -> None:
    assert only_waits(text)


@pytest.mark.parametrize(
    "text",
    [
        "while True: time.sleep(1)",  # nothing ends it
        "while next(numbers) < 5: time.sleep(1)",
        "while time.time() < end: time.sleep(1)",
        "while random.random() < 0.9: time.sleep(1)",
        "while not lock.acquire(timeout=1):\n    tries += 1\n    if tries > 5: break",
        "while not event.wait(delay): delay *= 2",
        "while thread.is_alive(): step()",
        "def ready(): return next(numbers) > 5\nwhile not door.ready(): time.sleep(1)",
        "class Door:\n    @property\n    def open(self): return next(knocks) > 5\nwhile not door.open: pass",
        "try:\n    while thread.is_alive(): time.sleep(1)\nexcept KeyboardInterrupt: pass",
        "while thread.is_alive(): thread.join()",
        "while not done:\n    for one in numbers: pass",
    ],
)
def test_it_may_do_more(text: str) -> None:
    assert not only_waits(text)


def called_in(test: str, program: str) -> set[str] | None:
    """The functions of a program that a test calls; None when it may do more than look."""
    looks = Looks([ast.parse(program)])  # type: ignore[no-untyped-call]
    return looks.called_in(ast.parse(test, mode="eval").body)  # type: ignore[no-any-return, no-untyped-call]


BOX = """
class Box:
    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)
"""


@pytest.mark.parametrize(
    ("test", "called"),
    [
        ("len(self.items) >= 3", set()),
        ("self.items", set()),
        ("len(self) >= 3", {"__len__"}),
        ("other", {"__len__"}),
    ],
)
def test_whose_length_a_test_asks_for(test: str, called: set[str]) -> None:
    assert called_in(test, BOX) == called


@pytest.mark.parametrize("test", ["len(box) >= 3", "count >= 3 and not box"])
def test_a_length_that_takes_a_lock_is_asked_once(test: str) -> None:
    program = "class Box:\n    def __len__(self):\n        with self.lock: return 3\n"
    assert called_in(test, program) is None
