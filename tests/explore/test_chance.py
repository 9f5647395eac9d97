"""What a program draws by chance is the same under the same schedule, and something else under others."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.box import open_box
from grader.explore import explore, replay
from grader.explore.agent import chance, link
from grader.explore.schedules import draws
from grader.explore.source import Source
from grader.trace.exploration import Exploration

pytestmark = pytest.mark.long

DRAWS = """\
import os, random, secrets, tempfile, threading, uuid

random.seed()
others = random.Random(), random.SystemRandom()
lock = threading.Lock()


def draw(name):
    for _ in range(random.randint(1, 3)):
        with lock:
            print(name, random.random(), uuid.uuid4(), uuid.uuid1(), secrets.token_hex(2), os.urandom(2))
            print(others[0].randint(1, 1000), others[1].randint(1, 1000), tempfile.mktemp())


threads = [threading.Thread(target=draw, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""

CROSSING = """\
import random, threading


locks = [threading.Lock() for _ in range(3)]


def both():
    one, other = random.sample(locks, 2)
    with one:
        with other:
            pass


threads = [threading.Thread(target=both) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""

PRINTS = """\
import random, threading

lock = threading.Lock()
print(random.random())
thread = threading.Thread(target=lock.acquire)
thread.start()
thread.join()
"""


def explored(folder: Path, text: str) -> Exploration:
    (folder / "program.py").write_text(text, encoding="utf-8")
    with open_box(folder, "program.py") as box:
        return explore(box)


def test_whatever_draws_is_explored_alike(tmp_path: Path) -> None:
    one, other = explored(tmp_path, DRAWS), explored(tmp_path, DRAWS)
    assert one == other
    assert one.verdict == "clean"
    assert len({ending.first.chance for ending in one.endings}) > 1


def test_what_only_some_draws_show_is_found_and_replayed(tmp_path: Path) -> None:
    found = explored(tmp_path, CROSSING)
    assert found.verdict == "deadlock"
    assert found.witness is not None
    assert found.witness.chance > 0
    with open_box(tmp_path, "program.py") as box:
        again = replay(box, found.witness)
    assert again.verdict == "deadlock"
    assert again.faults[0].waiting == found.faults[0].waiting


def test_that_chance_decides_what_is_printed_is_not_the_schedules_doing(tmp_path: Path) -> None:
    found = explored(tmp_path, PRINTS)
    assert found.verdict == "clean"
    assert len(found.endings) > 1
    assert [one.kind for one in found.advice] == []


@pytest.fixture
def in_a_run() -> Iterator[None]:
    """As in the first process of a run."""
    link.state.shared = memoryview(bytearray(80)).cast("q")
    try:
        yield
    finally:
        link.state.shared = None
        chance.begin(0)  # type: ignore[no-untyped-call]


def drawn(number: int, sizes: tuple[int, ...]) -> list[bytes]:
    link.state.shared[-1] = 0
    chance.begin(number)  # type: ignore[no-untyped-call]
    return [chance.urandom(size) for size in sizes]  # type: ignore[no-untyped-call]


@pytest.mark.usefixtures("in_a_run")
def test_the_same_number_draws_the_same() -> None:
    sizes = (1, 2, 16, 16, 1000)
    assert [len(one) for one in drawn(3, sizes)] == list(sizes)
    assert drawn(3, sizes) == drawn(3, sizes)
    assert not set(drawn(3, (16,) * 50)) & set(drawn(4, (16,) * 50))
    assert len(set(drawn(0, (16,) * 200))) == 200


@pytest.mark.usefixtures("in_a_run")
@pytest.mark.parametrize("wrong", [-1, "4", None, 1.5])
def test_what_is_no_size_is_refused_as_natively(wrong: object) -> None:
    with pytest.raises((TypeError, ValueError)) as natively:
        os.urandom(wrong)  # type: ignore[arg-type]
    with pytest.raises(natively.type, match=str(natively.value)):
        chance.urandom(wrong)  # type: ignore[no-untyped-call]
    assert chance.urandom(0) == b""  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("line", "does"),
    [
        ("one, other = random.sample(accounts, 2)", True),
        ("target = choice(accounts)", True),
        ("if rng.random() < 0.5:", True),
        ("self.id = uuid.uuid4()", True),
        ("self.id = uuid4()", True),
        ("amount = randint(1, 50)", True),
        ("if secrets.randbelow(2):", True),
        ("shuffle(seats)", True),
        ("import random", False),
        ("random.seed(42)", False),
        ("time.sleep(random.random() / 100)", False),
        ("sleep(uniform(0.1, 0.2))", False),
        ("sample = take(3)", False),
        ("print('random numbers')", False),
    ],
)
def test_whether_what_happens_may_depend_on_it(line: str, does: bool) -> None:
    assert draws(Source((), {"main.py": ["import random", line]})) is does


def test_a_drawn_sleep_orders_nothing(tmp_path: Path) -> None:
    """Both may come to the finish at once; who is the first one says so too late."""
    program = (
        "import random, threading, time\n"
        "lock = threading.Lock()\n"
        "place = 0\n"
        "def run():\n"
        "    global place\n"
        "    time.sleep(random.uniform(0.1, 5))\n"
        "    with lock:\n"
        "        place += 1\n"
        "        mine = place\n"
        "    print(mine)\n"
        "runners = [threading.Thread(target=run) for _ in range(2)]\n"
        "[one.start() for one in runners]\n"
        "[one.join() for one in runners]\n"
    )
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    with open_box(tmp_path, "program.py") as box:
        assert explore(box, expected="1\n2\n").verdict == "wrong-output"
    drawn_twice = program.replace("    with lock", "    time.sleep(random.uniform(0.1, 5))\n    with lock")
    (tmp_path / "program.py").write_text(drawn_twice, encoding="utf-8")
    with open_box(tmp_path, "program.py") as box:
        assert explore(box, expected="1\n2\n").verdict == "clean"  # not seen, as documented


@pytest.fixture
def no_sleeps() -> Iterator[None]:
    yield
    chance._sleeps.clear()


@pytest.mark.usefixtures("no_sleeps")
@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("time.sleep(random.random())", True),
        ("sleep(uniform(0.1, 0.5))", True),
        ("time.sleep(random.randint(1, 10) / 100)", True),
        ("time.sleep(random.choice([0.1, 0.2]))", True),
        ("time.sleep(-(-rng.random()) * 2 + 1)", True),
        ("pause = random.random()\ntime.sleep(pause)", True),
        ("pause = random.random() * 3\ntime.sleep(pause / 10)", True),
        ("time.sleep(0.5)", False),
        ("time.sleep(random.uniform(low, high))", False),
        ("time.sleep(random.random() * speed)", False),
        ("pause = 1\ntime.sleep(pause)", False),
        ("pause = random.random()\npause = 2\ntime.sleep(pause)", False),
        ("pause = random.random()\npause += number\ntime.sleep(pause)", False),
        ("def run(pause):\n    time.sleep(pause)\npause = random.random()", False),
        ("for pause in pauses:\n    time.sleep(pause)", False),
        ("sleeper.wait(random.random())", False),
    ],
)
def test_which_sleeps_are_drawn(text: str, does: bool) -> None:
    chance.know_sleeps(ast.parse(text), "main.py")  # type: ignore[no-untyped-call]
    line = next(number for number, one in enumerate(text.splitlines(), 1) if "sleep" in one)
    assert (("main.py", line) in chance._sleeps) is does
