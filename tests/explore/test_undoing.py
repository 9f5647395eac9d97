"""Is a store tried between another one's touch of the same thing and his next look? Does everybody go on?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.explore.corpus import Label, explored

_LAST_ONE_CLOSES = """\
import threading

lock = threading.Lock()
users, connection = 0, None


def visit():
    global users, connection
    with lock:
        users += 1
        if connection is None:
            connection = {"open": True}
    connection["open"]
    with lock:
        users -= 1
        last = users == 0
    {close}


threads = [threading.Thread(target=visit) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""

_IN_TURN = """\
import threading
import time

turn = 0


def say(me):
    global turn
    for _ in range(2):
        while turn != me:
            time.sleep(0)
        turn = (turn + 1) % 3


threads = [threading.Thread(target=say, args=(me,)) for me in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


@pytest.mark.parametrize(
    ("close", "verdict"),
    [
        ("if last:\n        connection = None", "crash"),
        ("with lock:\n        if users == 0: pass", "clean"),
    ],
)
def test_the_last_one_closes_what_a_new_one_has_just_found_open(
    close: str, verdict: str, tmp_path: Path
) -> None:
    program = tmp_path / "program.py"
    text = _LAST_ONE_CLOSES.replace("{close}", close)
    program.write_text(text, encoding="utf-8")
    assert explored(program, Label(verdict="clean", why="")).verdict == verdict


def test_three_who_take_turns_and_sleep_for_no_time_all_come_to_their_end(tmp_path: Path) -> None:
    # A policy let two of them look again and again, and never the one whose turn it was.
    program = tmp_path / "program.py"
    program.write_text(_IN_TURN, encoding="utf-8")
    assert explored(program, Label(verdict="clean", why="")).verdict == "clean"
