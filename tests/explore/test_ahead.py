"""Two runs at once, and what must be the same as with one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.box import open_box
from grader.errors import BoxError, UsageError
from grader.explore import PROCESSORS, Limits, ahead, explore
from grader.explore.run import Zygote
from grader.explore.scheduler import Scheduler, Usual
from grader.spec.model import Limits as Allowed
from grader.trace.exploration import Exploration, Schedule

PROGRAMS = {
    "clean": (
        "import threading\n"
        "n = 0\n"
        "lock = threading.Lock()\n"
        "def add():\n"
        "    global n\n"
        "    for _ in range(3):\n"
        "        with lock:\n"
        "            n += 1\n"
        "workers = [threading.Thread(target=add) for _ in range(2)]\n"
        "[one.start() for one in workers]\n"
        "[one.join() for one in workers]\n"
        "print(n)\n"
    ),
    "lost-update": (
        "import multiprocessing\n"
        "def add(n):\n"
        "    n.value += 1\n"
        "if __name__ == '__main__':\n"
        "    n = multiprocessing.Value('i', 0)\n"
        "    workers = [multiprocessing.Process(target=add, args=(n,)) for _ in range(2)]\n"
        "    [one.start() for one in workers]\n"
        "    [one.join() for one in workers]\n"
        "    print(n.value)\n"
    ),
    "deadlock": (
        "import threading\n"
        "a, b = threading.Lock(), threading.Lock()\n"
        "def both(one, other):\n"
        "    with one:\n"
        "        with other:\n"
        "            print('both')\n"
        "workers = [threading.Thread(target=both, args=args) for args in ((a, b), (b, a))]\n"
        "[one.start() for one in workers]\n"
        "[one.join() for one in workers]\n"
    ),
    "crash": (  # in the first run, so that the others are only compared with it
        "import threading\nthreading.Thread(target=lambda: 1 / 0).start()\n"
    ),
    "inconclusive": (
        "import os, threading\nthreading.Thread(target=print).start()\nos.execv('/bin/true', ['true'])\n"
    ),
    "signals": (
        "import os, signal, threading\n"
        "lock = threading.Lock()\n"
        "def handler(number, frame):\n"
        "    with lock:\n"
        "        print('again')\n"
        "signal.signal(signal.SIGUSR1, handler)\n"
        "if os.fork() == 0:\n"
        "    os.kill(os.getppid(), signal.SIGUSR1)\n"
        "    os._exit(0)\n"
        "with lock:\n"
        "    print('inside')\n"
        "os.wait()\n"
    ),
}


def explored(folder: Path, program: str, limits: Limits | None = None) -> Exploration:
    (folder / "main.py").write_text(program, encoding="utf-8")
    with open_box(folder, "main.py") as box:
        return explore(box, limits=limits)


@pytest.mark.parametrize("name", PROGRAMS)
def test_one_processor_and_two_show_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    found = []
    for processors in ("1", "2"):
        monkeypatch.setenv(PROCESSORS, processors)
        found.append(explored(tmp_path, PROGRAMS[name]))
    one, two = found
    assert one == two
    assert one.verdict == {"signals": "deadlock"}.get(name, name)


def test_what_asks_for_all_is_the_same_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = []
    for processors in ("1", "2"):
        monkeypatch.setenv(PROCESSORS, processors)
        found.append(explored(tmp_path, PROGRAMS["deadlock"], Limits(all=True, random=2, exhaustive=4)))
    assert found[0] == found[1]


class Double:
    """An interpreter that makes no runs, and remembers what became of it."""

    def __init__(self) -> None:
        self.closed = False
        self.is_hurried = threading.Event()

    @contextmanager
    def hurried(self) -> Iterator[None]:
        self.is_hurried.set()
        yield

    def close(self) -> None:
        self.closed = True


def doubles(processors: int, fail: int = -1) -> tuple[list[Double], Callable[[], Any]]:
    """Interpreters that have been started, and what starts one; that of number ``fail`` does not start."""
    begun: list[Double] = []
    lock = threading.Lock()
    turns = iter(range(processors))

    def begin() -> Double:
        with lock:
            if next(turns) == fail:
                raise BoxError("no room")
            begun.append(Double())
            return begun[-1]

    return begun, begin


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "processors", lambda: 2)


def tried(seed: int) -> tuple[Schedule, Any]:
    return Schedule(policy="pct", seed=seed), Usual()


@settings(deadline=None)  # threads begin and end
@given(st.lists(st.one_of(st.none(), st.booleans()), max_size=12))
def test_what_is_known_when_a_run_is_chosen_does_not_depend_on_how_many_are_made(
    items: list[bool | None],
) -> None:
    """Of the items None is a barrier, and others tell whether they are wanted."""

    def told(processors: int) -> list[object]:
        happened: list[object] = []

        def tries() -> Iterator[tuple[Schedule, Any] | None]:
            for number, item in enumerate(items):
                happened.append(f"asked for {number}")
                yield None if item is None else tried(number)

        def wanted(schedule: Schedule) -> bool:
            happened.append(f"wanted {schedule.seed}?")
            return bool(items[schedule.seed])

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(ahead, "processors", lambda: processors)
            _, begin = doubles(processors)
            with ahead.Ahead(begin) as interpreters:
                made: Any = lambda schedule, policy, zygote: schedule.seed  # noqa: E731
                for schedule, *_ in interpreters.runs(tries(), made, wanted):
                    happened.append(f"seen {schedule.seed}")
        return happened

    happened = told(1)
    assert happened == told(2)
    assert [one for one in happened if str(one).startswith("seen")] == [
        f"seen {number}" for number, item in enumerate(items) if item
    ]
    for number, item in enumerate(items):
        if item is None and number + 1 < len(items):
            before = happened[: happened.index(f"asked for {number + 1}")]
            assert all(f"seen {one}" in before for one in range(number) if items[one])


@pytest.mark.usefixtures("two")
def test_the_second_is_made_while_the_first_is_under_way() -> None:
    begun, begin = doubles(2)
    second = threading.Event()

    def make(schedule: Schedule, policy: object, zygote: object) -> Any:
        if schedule.seed == 0:
            assert second.wait(60)
        else:
            second.set()
        return zygote

    with ahead.Ahead(begin) as interpreters:
        found = list(interpreters.runs(map(tried, range(4)), make, lambda _: True))
    assert [schedule.seed for schedule, _, _ in found] == [0, 1, 2, 3]
    assert found[0][2] is found[2][2] is not found[1][2] is found[3][2]
    assert [one.closed for one in begun] == [True, True]


@pytest.mark.usefixtures("two")
def test_a_run_that_nobody_wants_any_more_is_cut_short() -> None:
    begun, begin = doubles(2)
    second = threading.Event()

    def make(schedule: Schedule, policy: object, zygote: Any) -> Any:
        if schedule.seed == 1:
            second.set()
            assert zygote.is_hurried.wait(60)
        else:
            assert second.wait(60)
        return schedule.seed

    with ahead.Ahead(begin) as interpreters:
        with closing(interpreters.runs(map(tried, range(9)), make, lambda _: True)) as runs:
            assert next(runs)[2] == 0  # type: ignore[comparison-overlap]
        assert sorted(one.is_hurried.is_set() for one in begun) == [False, True]


class Held:
    """A policy that waits at its first decision until it is let go on."""

    busy = False

    def __init__(self) -> None:
        self.begun, self.let_go = threading.Event(), threading.Event()

    def choose(self, scheduler: Scheduler, options: Sequence[str], usual: str) -> str:
        self.begun.set()
        assert self.let_go.wait(60)
        return usual


def test_a_real_one_is_cut_short_as_well(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text(PROGRAMS["clean"], encoding="utf-8")
    policy = Held()
    with (
        open_box(tmp_path, "main.py") as box,
        Zygote(box, (), "", Allowed()) as zygote,
        ThreadPoolExecutor(1) as thread,
    ):
        run = thread.submit(zygote.run, policy)
        try:
            assert policy.begun.wait(60)
            with zygote.hurried():
                policy.let_go.set()
                cut = run.result()
        finally:
            policy.let_go.set()
        whole = zygote.run(Usual())
    assert (cut.ended.how, cut.output) == ("cut", ())
    assert (whole.ended.how, [one.text for one in whole.output]) == ("exit", ["6\n"])


@pytest.mark.usefixtures("two")
def test_where_there_is_no_room_for_two_one_makes_all_runs() -> None:
    begun, begin = doubles(2, fail=1)
    with ahead.Ahead(begin) as interpreters:
        found = list(interpreters.runs(map(tried, range(3)), lambda *words: words[2], lambda _: True))
    assert [zygote for _, _, zygote in found] == begun * 3  # type: ignore[comparison-overlap]
    assert begun[0].closed


@pytest.mark.parametrize("processors", [1, 2])
def test_where_there_is_no_room_at_all_it_says_so(monkeypatch: pytest.MonkeyPatch, processors: int) -> None:
    monkeypatch.setattr(ahead, "processors", lambda: processors)
    begun, begin = doubles(2, fail=0)
    with pytest.raises(BoxError, match="no room"):
        ahead.Ahead(begin)
    assert all(one.closed for one in begun)


@pytest.mark.usefixtures("two")
def test_an_interpreter_that_is_gone_is_no_result() -> None:
    def make(schedule: Schedule, policy: object, zygote: object) -> Any:
        if schedule.seed == 2:
            raise BoxError("gone")

    _, begin = doubles(2)
    with ahead.Ahead(begin) as interpreters, pytest.raises(BoxError, match="gone"):
        list(interpreters.runs(map(tried, range(9)), make, lambda _: True))


@pytest.mark.parametrize(
    ("told", "there", "many"),
    [("", 1, 1), ("", 2, 2), ("", 64, 2), ("1", 8, 1), ("2", 1, 1), ("2", 8, 2), ("16", 8, 2)],
)
def test_how_many_are_made_at_once(monkeypatch: pytest.MonkeyPatch, told: str, there: int, many: int) -> None:
    monkeypatch.setenv(PROCESSORS, told)
    monkeypatch.setattr("os.sched_getaffinity", lambda _: set(range(there)))
    assert ahead.processors() == many


@pytest.mark.parametrize("told", ["0", "-1", "two", "1.5", "²"])
def test_what_is_no_number_of_processors_is_refused(monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    monkeypatch.setenv(PROCESSORS, told)
    with pytest.raises(UsageError, match=f"GRADER_PROCESSORS={told}"):
        ahead.processors()
