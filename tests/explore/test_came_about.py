"""Is it told how a fault came about, and what was read then?"""

from __future__ import annotations

from pathlib import Path

from tests.explore.corpus import Label, explored

_OFF_AND_ON = """\
import threading

used, lamp = False, 1
seen = []


def close():
    global lamp
    if not used:
        lamp = 0


def use():
    global used, lamp
    used = True
    lamp = 1
    seen.append(lamp)


threads = [threading.Thread(target=target) for target in (close, use)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(seen)
"""


def test_a_wrong_output_shows_who_came_in_and_what_was_read_then(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(_OFF_AND_ON, encoding="utf-8")
    found = explored(program, Label(verdict="wrong-output", expect_output="[1]", why=""))
    assert found.verdict == "wrong-output"
    told = [(step.actor, step.what, step.object, step.value) for step in found.faults[0].story]
    first = told.index(("Thread-1 (close)", "write", "lamp", "0"))
    # It asked for it while 1 lay there.
    assert told[first + 1] == ("Thread-2 (use)", "read", "lamp", "0")
    assert ("Thread-1 (close)", "read", "used", "False") in told[:first]


def test_what_nobody_shares_is_left_out(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        _OFF_AND_ON.replace("seen = []", "seen, own = [], {1: 0}").replace(
            "used = True", "own[1] = 5; used = True"
        ),
        encoding="utf-8",
    )
    found = explored(program, Label(verdict="wrong-output", expect_output="[1]", why=""))
    assert not [step for step in found.faults[0].story if step.object and "own" in step.object]


_TICKETS = """\
import threading

tickets = 3
lock = threading.Lock()


def sell():
    global tickets
    while tickets > 0:
        lock.acquire()
        tickets -= 1
        lock.release()


threads = [threading.Thread(target=sell) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def test_no_lock_seems_to_be_held_by_two_and_what_came_last_is_told(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(_TICKETS, encoding="utf-8")
    story = explored(program, Label(verdict="lost-update", why="")).faults[0].story
    holder = ""
    for step in story:
        if step.what == "acquire":
            assert holder == ""
            holder = step.actor
        elif step.what == "release":
            assert holder == step.actor
            holder = ""
    *_, before, last = [step for step in story if step.what == "write"]
    # By the first thing that came in between there were still two of them.
    assert (before.value, last.value) == ("0", "-1")


def test_who_looks_how_many_there_are_before_he_adds_one_has_lost_nothing_of_others(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        """\
import threading

students = set()


def enrol(name):
    if len(students) < 1:
        students.add(name)


threads = [threading.Thread(target=enrol, args=(name,)) for name in ("小明", "小红")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
""",
        encoding="utf-8",
    )
    fault = explored(program, Label(verdict="lost-update", why="")).faults[0]
    assert (fault.kind, fault.detail) == ("lost-update", "decision")
