"""Which schedules are tried?"""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.box import open_box
from grader.explore import Limits, explore
from grader.explore.findings import Search
from grader.trace.exploration import Schedule

PROGRAM = """\
import threading

lock = threading.Lock()
number = 0


def add():
    global number
    for _ in range(3):
        with lock:
            number += 1


threads = [threading.Thread(target=add) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(number)
"""


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[Schedule]:
    found: list[Schedule] = []
    learn = Search.learn

    def noted(search: Search, schedule: Schedule, *arguments: object, **options: object) -> object:
        found.append(schedule)
        return learn(search, schedule, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Search, "learn", noted)
    return found


def test_another_seed_tries_other_random_schedules_and_nothing_else(
    tmp_path: Path, tried: list[Schedule]
) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    random: list[set[int]] = []
    others: list[set[Schedule]] = []
    for seed in (0, 0, 7):
        tried.clear()
        with open_box(tmp_path, "program.py") as box:
            assert explore(box, limits=Limits(seed=seed)).verdict == "clean"
        random.append({one.seed for one in tried if one.policy in ("np-any", "pct")})
        others.append({one for one in tried if one.policy not in ("np-any", "pct", "exhaustive")})
    assert random[0] == random[1]
    assert random[0]
    assert not random[0] & random[2]
    assert others[0] == others[1] == others[2]
