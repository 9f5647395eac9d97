"""Does the story of a fault name its culprit, in the order in which it happened?"""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from grader.trace.exploration import Exploration, Fault, Verdict
from tests.explore.corpus import Label, explored

_ALL = """
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def shown(tmp_path: Path, verdict: Verdict, text: str, expected: str | None = None) -> Exploration:
    """What is found in a program of threads, of which ``threads`` are all to be started and joined."""
    program = tmp_path / "program.py"
    program.write_text("import threading\n" + dedent(text) + _ALL, encoding="utf-8")
    found = explored(program, Label(verdict=verdict, expect_output=expected, why=""))
    assert found.verdict == verdict, found.reason
    return found


def steps(fault: Fault) -> list[tuple[str, str, str, str | None]]:
    return [(step.actor, step.what, step.object, step.value) for step in fault.story]


# --- lost updates ------------------------------------------------------------------------------------------


def test_something_comes_of_what_is_shown(tmp_path: Path) -> None:
    """Not that the flag was set and taken back before the other one sets it."""
    found = shown(
        tmp_path,
        "lost-update",
        """
        locked = False

        def work():
            global locked
            while locked:
                pass
            locked = True
            locked = False

        threads = [threading.Thread(target=work) for _ in range(2)]
        """,
    )
    *_, before, last = [one for one in steps(found.faults[0]) if one[1:3] == ("write", "locked")]
    assert (before[3], last[3]) == ("True", "True")
    assert before[0] != last[0]


def test_what_is_emptied_was_not_worked_out(tmp_path: Path) -> None:
    found = shown(
        tmp_path,
        "lost-update",
        """
        hits, total = 0, 0
        lock = threading.Lock()

        def add():
            global hits
            with lock:
                hits += 1

        def take():
            global hits, total
            with lock:
                total += hits
            with lock:
                hits = 0

        threads = [threading.Thread(target=add), threading.Thread(target=take)]
        """,
    )
    assert [(one.object, one.detail) for one in found.faults] == [("hits", "emptied")]


def test_what_was_worked_out_was_not_decided(tmp_path: Path) -> None:
    found = shown(
        tmp_path,
        "lost-update",
        """
        money = 100
        lock = threading.Lock()

        def interest():
            global money
            with lock:
                bonus = money // 10
            with lock:
                money += bonus

        threads = [threading.Thread(target=interest) for _ in range(2)]
        """,
    )
    assert found.faults[0].detail == "portion"
    # Between two sections others do come in.
    assert not any(one.kind == "quiet" for one in found.advice)


def test_who_throws_out_what_another_one_has_chosen_too_has_decided(tmp_path: Path) -> None:
    found = shown(
        tmp_path,
        "lost-update",
        """
        free, sold = {1, 2, 3}, {}
        lock = threading.Lock()

        def book(name):
            seat = min(free)
            with lock:
                free.discard(seat)
                sold[seat] = name

        threads = [threading.Thread(target=book, args=(name,)) for name in "ab"]
        """,
    )
    assert (found.faults[0].object, found.faults[0].detail) == ("free", "decision")


# --- deadlocks ---------------------------------------------------------------------------------------------


def test_who_has_kept_a_lock_and_ended_is_told_however_often_he_took_it_before(tmp_path: Path) -> None:
    found = shown(
        tmp_path,
        "deadlock",
        """
        left = 5
        lock = threading.Lock()

        def sell():
            global left
            while True:
                lock.acquire()
                if left == 0:
                    break
                left -= 1
                lock.release()

        threads = [threading.Thread(target=sell) for _ in range(2)]
        """,
    )
    first, second = steps(found.faults[0])
    assert (first[1:3], second[1]) == (("acquire", "lock"), "end")
    assert first[0] == second[0]


def test_a_semaphore_that_tells_something_is_held_by_nobody(tmp_path: Path) -> None:
    found = shown(
        tmp_path,
        "deadlock",
        """
        come = threading.Semaphore(0)

        def barber():
            come.acquire()
            come.acquire()

        threads = [threading.Thread(target=barber), threading.Thread(target=come.release)]
        """,
    )
    assert [one.holds for one in found.faults[0].waiting if one.actor == "Thread-1 (barber)"] == [()]


def test_locks_have_the_keys_that_the_program_gives_them(tmp_path: Path) -> None:
    found = shown(
        tmp_path,
        "deadlock",
        """
        FORKS = 2
        forks = {number: threading.Lock() for number in range(FORKS)}

        def eat(number):
            with forks[number]:
                with forks[1 - number]:
                    pass

        threads = [threading.Thread(target=eat, args=(number,)) for number in forks]
        """,
    )
    held = {lock.object for one in found.faults[0].waiting for lock in one.holds}
    assert held == {"forks[0]", "forks[1]"}
    # That they are taken in a circle is the fault, and nothing to be told beside it.
    assert not any(one.kind == "lock-order" for one in found.advice)


def test_the_notification_that_reached_the_wrong_one_is_told(tmp_path: Path) -> None:
    found = shown(
        tmp_path,
        "deadlock",
        """
        class Turn:
            def __init__(self):
                self.turn = 0
                self.changed = threading.Condition()

            def take(self, mine):
                with self.changed:
                    while self.turn != mine:
                        self.changed.wait()
                    self.turn += 1
                    self.changed.notify()

        turn = Turn()
        threads = [threading.Thread(target=turn.take, args=(mine,)) for mine in (2, 1, 0)]
        """,
    )
    assert "self.changed.notify" in {step.object for step in found.faults[0].story if step.what == "call"}


# --- crashes -----------------------------------------------------------------------------------------------


def test_a_crash_is_told_in_its_order(tmp_path: Path) -> None:
    found = shown(
        tmp_path,
        "crash",
        """
        items = [1]
        lock = threading.Lock()

        def take():
            if items:
                with lock:
                    items.pop()

        threads = [threading.Thread(target=take) for _ in range(2)]
        """,
    )
    (fault,) = [one for one in found.faults if one.kind == "crash"]
    told = steps(fault)
    *_, before, last = told
    assert last[1:3] == ("raise", "IndexError")
    # What it could not take out is not told as taken out, nor the lock's release before the exception.
    assert (before[0], before[1]) == (last[0], "acquire")
    starts = {step[2]: place for place, step in enumerate(told) if step[1] == "start"}
    for name, place in starts.items():
        assert all(step[0] != name for step in told[:place])
    assert all(step.place is not None for step in fault.story if step.what == "start")


# --- wrong output ------------------------------------------------------------------------------------------


def test_who_looked_too_early_is_told_in_the_usual_order_too(tmp_path: Path) -> None:
    found = shown(
        tmp_path,
        "wrong-output",
        """
        data = [3, 1]

        def sort():
            data[0:2] = sorted(data[0:2])

        early = threading.Thread(target=sort)
        early.start()
        print(data[0])
        threads = []
        """,
        "1",
    )
    told = steps(found.faults[0])
    read = next(n for n, one in enumerate(told) if one[:2] == ("main", "read"))
    assert any(one[0] == "Thread-1 (sort)" and one[1] == "write" for one in told[read:])
