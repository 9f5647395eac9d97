"""Whoever waits goes on the moment it can: when does it, and what does that show?"""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.box import open_box
from grader.explore import explore, replay
from grader.explore.impatient import Impatient, is_waited, moments
from grader.explore.scheduler import Scheduler
from grader.trace.exploration import Exploration
from tests.explore.script import Body, Script, in_order, reads, writes

NONE = frozenset[int]()


def looks_until(script: Script, changes: int) -> Body:
    """Goes round in a loop until somebody has written so often, and reads something else then."""
    while True:
        yield reads(0)
        if sum(entry.what == "W" for entry in script.scheduler.log) >= changes:
            break
        yield ("spin", "main.py:3", "", "looks")
    yield reads(1, location="g:m:other")


def watched(policy: Impatient) -> Script:
    """One looks until another one has written four times."""
    script = Script(
        policy,
        {
            "main": lambda: looks_until(script, 4),
            "other": in_order([writes(2) for _ in range(6)]),
        },
    )
    return script


def reads_before_the_fifth_write(scheduler: Scheduler) -> list[int]:
    """The sites of the reads that came before it."""
    written = [index for index, entry in enumerate(scheduler.log) if entry.what == "W"]
    return [entry.site for entry in scheduler.log[: written[4]] if entry.what == "R"]


def test_whoever_looks_does_so_after_each_change_and_goes_on_first() -> None:
    scout = Impatient(NONE, NONE)
    scheduler, ended = watched(scout).run()
    assert ended.how == "exit"
    assert is_waited(scheduler)
    assert reads_before_the_fifth_write(scheduler) == [0, 0, 0, 0, 0, 1]
    assert scout.all_ends() == [(4, "main")]


def test_nobody_is_interrupted_before_the_moment_that_is_struck() -> None:
    scheduler, _ = watched(Impatient(NONE, NONE, 4)).run()
    assert reads_before_the_fifth_write(scheduler) == [0, 0, 1]
    assert len(scheduler.switches) == 1


def test_a_moment_too_late_shows_nothing() -> None:
    scheduler, _ = watched(Impatient(NONE, NONE, 5)).run()
    assert 1 not in reads_before_the_fifth_write(scheduler)


def test_the_last_ends_of_each_wait_are_worth_a_run() -> None:
    scout = Impatient(NONE, NONE)
    scout.ends = [(1, "worker"), (2, "main"), (3, "main"), (5, "main"), (6, "worker"), (5, "worker")]
    assert moments(scout) == [5, 3, 6]


POLLED = """\
import threading
import time

done = 0
stored = []


def work():
    global done
    for number in range(40):
        {first}
        {second}


thread = threading.Thread(target=work)
thread.start()
while done < 40:
    {wait}
assert len(stored) == 40
thread.join()
"""
COUNT, STORE = "done += 1", "stored.append(number)"


def explored(folder: Path, source: str) -> Exploration:
    (folder / "program.py").write_text(source)
    with open_box(folder, "program.py") as box:
        return explore(box)


@pytest.mark.parametrize("wait", ["pass", "time.sleep(0.5)"])
def test_a_window_that_opens_in_the_last_round_alone(tmp_path: Path, wait: str) -> None:
    found = explored(tmp_path, POLLED.format(first=COUNT, second=STORE, wait=wait))
    assert found.verdict == "crash"
    assert found.witness is not None
    assert len(found.witness.steps) <= 4
    with open_box(tmp_path, "program.py") as box:
        again = replay(box, found.witness)
    assert [fault.kind for fault in again.faults] == ["crash"]


def test_no_window_where_the_count_comes_last(tmp_path: Path) -> None:
    source = POLLED.format(first=STORE, second=COUNT, wait="time.sleep(0.5)")
    assert explored(tmp_path, source).verdict == "clean"


def test_a_sleep_that_only_lets_time_pass_is_as_long_as_it_says(tmp_path: Path) -> None:
    source = POLLED.format(first=COUNT, second=STORE, wait="pass").replace(
        "while done < 40:\n    pass\n", "time.sleep(1)\n"
    )
    assert explored(tmp_path, source).verdict == "clean"
