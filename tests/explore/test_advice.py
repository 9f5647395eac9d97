"""What is told beside a verdict: is it true?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.explore.corpus import Label, explored

PROGRAM = """\
import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = threading.Lock()


accounts = [Account(), Account()]
one, other = threading.Lock(), threading.Lock()
flag = 0


def work(first):
    global flag
{work}

threads = [threading.Thread(target=work, args=(first,)) for first in (True, False)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


@pytest.mark.parametrize(
    ("work", "told"),
    [
        ("    with one if first else other:\n        flag = 1\n", {"flag"}),
        ("    with one:\n        flag = 1\n", set()),
        ("    mine = Account()\n    mine.balance = 1\n", set()),
        (
            "    for account in accounts:\n        with account.lock:\n            account.balance += 1\n",
            set(),
        ),
    ],
    ids=["two locks", "one lock", "an object of one's own", "a lock for each object"],
)
def test_what_has_no_common_lock(work: str, told: set[str], tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.format(work=work), encoding="utf-8")
    found = explored(program, Label(verdict="clean", why=""))
    assert found.verdict == "clean"
    assert {one.object for one in found.advice if one.kind == "race"} == told


@pytest.mark.parametrize(
    ("update", "quiet"),
    [
        ("count += 1", True),
        ("count = count + int(one)", False),
    ],
)
def test_one_s_own_runs_look_right_where_nothing_is_called(update: str, quiet: bool, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        f"""\
import threading

count = 0


def work(one):
    global count
    {update}


threads = [threading.Thread(target=work, args=("1",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
""",
        encoding="utf-8",
    )
    found = explored(program, Label(verdict="lost-update", why=""))
    assert found.verdict == "lost-update"
    assert any(one.kind == "quiet" for one in found.advice) == quiet


def test_who_printed_what_is_told_for_a_wrong_output(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        """\
import threading

threads = [threading.Thread(target=print, args=(word,), name=word) for word in ("one", "two")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
""",
        encoding="utf-8",
    )
    found = explored(program, Label(verdict="wrong-output", expect_output="one\ntwo\n", why=""))
    assert found.verdict == "wrong-output"
    assert [(step.actor, step.what, step.value) for step in found.faults[0].story] == [
        ("two", "print", "two"),
        ("one", "print", "one"),
    ]


@pytest.mark.parametrize(
    ("printed", "kinds"),
    [("print(first)", ["order"]), ("with one: seen.append(first)", ["output"]), ("pass", [])],
    ids=["the same lines", "other lines", "always the same"],
)
def test_what_is_said_of_an_output_that_differs(printed: str, kinds: list[str], tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    text = PROGRAM.replace("flag = 0", "seen = []").replace("    global flag\n", "")
    program.write_text(text.format(work=f"    {printed}\n") + "print(seen)\n", encoding="utf-8")
    found = explored(program, Label(verdict="clean", why=""))
    assert found.verdict == "clean"
    assert [one.kind for one in found.advice] == kinds
