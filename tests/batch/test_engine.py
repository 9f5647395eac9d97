"""Nothing is lost, nothing is graded twice, and nobody's submission costs another's."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import msgspec
import pytest

from grader import spec
from grader.batch import (
    Again,
    Ended,
    Fate,
    Handed,
    Intake,
    Looked,
    News,
    Order,
    Record,
    WorkerDied,
    delivered,
    joined,
    look,
    run,
    work,
)
from grader.batch.parcel import unpacked
from grader.batch.work import Task, decoded, unfit
from grader.errors import UsageError
from grader.result import decode as decode_result

SPECIFICATION = Path(__file__).parents[2] / "assignments" / "driver-conductor" / "assignment.yaml"


class Inline(Executor):
    """Answers at once and runs nothing; ``dies`` says of which submissions a worker dies, and how often."""

    def __init__(self, dies: dict[str, int] | None = None, stop_after: int | None = None) -> None:
        self.dies = dict(dies or {})
        self.stop_after = stop_after
        self.ran: list[str] = []
        self.most = 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        assert fn is work
        future: Future[Any] = Future()
        name = _source(args[0])
        if self.stop_after is not None and len(self.ran) >= self.stop_after:
            raise KeyboardInterrupt
        self.ran.append(name)
        if self.dies.get(name, 0) > 0:
            self.dies[name] -= 1
            future.set_exception(WorkerDied(-9))
        elif name == "breaks":
            future.set_exception(RuntimeError("a defect"))
        else:
            future.set_result(_answer())
        return future


def _source(task: bytes) -> str:
    """What a submission's program says, which is how these tests tell them apart."""
    wanted = msgspec.msgpack.decode(task, type=Task)
    with tempfile.TemporaryDirectory() as folder:
        unpacked(wanted.submission, Path(folder) / "s")
        return next((Path(folder) / "s").iterdir()).read_text().strip("# \n")


def _answer() -> bytes:
    """A result that is made without a program, and real in every other way."""
    done = unfit(spec.load(SPECIFICATION), "a test's answer", "en")
    return msgspec.msgpack.encode(msgspec.structs.replace(done, fate=Fate.GRADED))


@pytest.fixture
def order() -> Order:
    return Order.of(SPECIFICATION, spec.load(SPECIFICATION), None, "en")


def class_of(folder: Path, *programs: str) -> Intake:
    folder.mkdir(exist_ok=True)
    for program in programs:
        (folder / f"{program}.py").write_text(f"# {program}\n")
    return joined(delivered(folder), ())


def graded(
    intake: Intake, order: Order, out: Path, executor: Inline, **options: Any
) -> tuple[dict[str, tuple[Handed, ...]], list[News]]:
    heard: list[News] = []
    with Record.open(out, new=True) as record:
        handed = look(intake, order, record)
        run(handed, order, record, executor, at_once=2, heard=heard.append, **options)
    return handed, heard


def fates(out: Path, handed: dict[str, tuple[Handed, ...]]) -> dict[str, Fate | None]:
    with Record.open(out) as record:
        kept = {id: record.done(attempts[-1].key) for id, attempts in handed.items()}
    return {id: None if done is None else done.fate for id, done in kept.items()}


def test_the_same_command_grades_nothing_twice(tmp_path: Path, order: Order) -> None:
    intake = class_of(tmp_path / "in", "a", "b", "c")
    first, second = Inline(), Inline()
    graded(intake, order, tmp_path / "out", first)
    handed, heard = graded(intake, order, tmp_path / "out", second)
    assert sorted(first.ran) == ["a", "b", "c"]
    assert second.ran == []
    assert heard == [Looked(3, 3)]
    assert set(fates(tmp_path / "out", handed).values()) == {Fate.GRADED}


@pytest.mark.parametrize("at", [0, 1, 2, 3, 4])
def test_an_interrupted_batch_goes_on_where_it_was(tmp_path: Path, order: Order, at: int) -> None:
    intake = class_of(tmp_path / "in", "a", "b", "c", "d", "e")
    first, second = Inline(stop_after=at), Inline()
    with pytest.raises(KeyboardInterrupt):
        graded(intake, order, tmp_path / "out", first)
    handed, heard = graded(intake, order, tmp_path / "out", second)
    (looked,) = [news for news in heard if isinstance(news, Looked)]
    assert looked.wanted == 5
    assert len(second.ran) == 5 - looked.there
    assert set(fates(tmp_path / "out", handed).values()) == {Fate.GRADED}


def test_only_what_changed_is_graded_again(tmp_path: Path, order: Order) -> None:
    class_of(tmp_path / "in", "a", "b", "c")
    graded(joined(delivered(tmp_path / "in"), ()), order, tmp_path / "out", Inline())
    (tmp_path / "in" / "b.py").write_text("# b changed\n")
    again = Inline()
    graded(joined(delivered(tmp_path / "in"), ()), order, tmp_path / "out", again)
    assert again.ran == ["b changed"]


def test_another_assignment_is_another_result(tmp_path: Path, order: Order) -> None:
    intake = class_of(tmp_path / "in", "a")
    graded(intake, order, tmp_path / "out", Inline())
    other = msgspec.structs.replace(order, parcel=msgspec.structs.replace(order.parcel, sha256="0" * 64))
    again = Inline()
    graded(intake, other, tmp_path / "out", again)
    assert again.ran == ["a"]


def test_equal_submissions_are_graded_once(tmp_path: Path, order: Order) -> None:
    for name in ("alice", "bob"):
        (tmp_path / "in" / name).mkdir(parents=True)
        (tmp_path / "in" / name / "driver.py").write_text("# the same\n")
    executor = Inline()
    handed, _ = graded(joined(delivered(tmp_path / "in"), ()), order, tmp_path / "out", executor)
    assert executor.ran == ["the same"]
    assert handed["alice"][0].key == handed["bob"][0].key


def test_a_killed_worker_costs_nothing(tmp_path: Path, order: Order) -> None:
    intake = class_of(tmp_path / "in", "a", "b")
    executor = Inline(dies={"a": 2})
    handed, heard = graded(intake, order, tmp_path / "out", executor)
    assert [news.times for news in heard if isinstance(news, Again)] == [1, 2]
    assert set(fates(tmp_path / "out", handed).values()) == {Fate.GRADED}


def test_who_kills_three_workers_is_put_aside(tmp_path: Path, order: Order) -> None:
    intake = class_of(tmp_path / "in", "a", "b")
    executor = Inline(dies={"a": 99})
    handed, _ = graded(intake, order, tmp_path / "out", executor)
    assert fates(tmp_path / "out", handed) == {"a": Fate.QUARANTINED, "b": Fate.GRADED}
    assert executor.ran.count("a") == 3
    graded(intake, order, tmp_path / "out", executor)
    assert executor.ran.count("a") == 3
    graded(intake, order, tmp_path / "out", executor, again=["a"], only=["a"])
    assert executor.ran.count("a") == 6


def test_kills_are_counted_over_interruptions(tmp_path: Path, order: Order) -> None:
    intake = class_of(tmp_path / "in", "a")
    with pytest.raises(KeyboardInterrupt):
        graded(intake, order, tmp_path / "out", Inline(dies={"a": 99}, stop_after=2))
    executor = Inline(dies={"a": 99})
    handed, _ = graded(intake, order, tmp_path / "out", executor)
    assert executor.ran == ["a"]
    assert fates(tmp_path / "out", handed) == {"a": Fate.QUARANTINED}


def test_a_defect_of_ours_is_an_error_of_that_submission(tmp_path: Path, order: Order) -> None:
    handed, _ = graded(class_of(tmp_path / "in", "a", "breaks"), order, tmp_path / "out", Inline())
    assert fates(tmp_path / "out", handed) == {"a": Fate.GRADED, "breaks": Fate.BROKEN}


def test_what_cannot_be_opened_is_told_and_not_run(tmp_path: Path, order: Order) -> None:
    class_of(tmp_path / "in", "a")
    (tmp_path / "in" / "damaged.zip").write_bytes(b"no zip")
    (tmp_path / "in" / "empty").mkdir()
    executor = Inline()
    handed, heard = graded(joined(delivered(tmp_path / "in"), ()), order, tmp_path / "out", executor)
    assert executor.ran == ["a"]
    assert fates(tmp_path / "out", handed) == {"a": Fate.GRADED, "damaged": Fate.UNFIT, "empty": Fate.UNFIT}
    assert sum(isinstance(news, Ended) for news in heard) == 3


def test_why_it_cannot_be_run_is_told_in_the_language_of_the_reports(tmp_path: Path) -> None:
    order = Order.of(SPECIFICATION, spec.load(SPECIFICATION), None, "zh")
    class_of(tmp_path / "in", "a")
    (tmp_path / "in" / "damaged.zip").write_bytes(b"no zip")
    (tmp_path / "in" / "空").mkdir()
    intake = joined(delivered(tmp_path / "in"), ())
    handed, _ = graded(intake, order, tmp_path / "out", Inline())
    with Record.open(tmp_path / "out") as record:
        said = {}
        for id, attempts in handed.items():
            done = record.done(attempts[-1].key)
            assert done is not None
            said[id] = decode_result(done.result).cases[0].findings[0].text
    assert said["空"] == "没有程序可以运行：空：提交是空的。请把程序文件放进去。"
    assert said["damaged"].startswith("没有程序可以运行：damaged.zip：既不是 Python 文件，也不是")


def test_a_second_batch_on_one_out_is_refused(tmp_path: Path) -> None:
    with (
        Record.open(tmp_path / "out", new=True),
        pytest.raises(UsageError, match="another grade is at work"),
        Record.open(tmp_path / "out"),
    ):
        pass
    with Record.open(tmp_path / "out"):
        pass


def test_out_is_for_its_owner_alone(tmp_path: Path) -> None:
    with Record.open(tmp_path / "out", new=True):
        pass
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o700
    assert all(file.stat().st_mode & 0o077 == 0 for file in (tmp_path / "out").iterdir())


def test_what_is_no_out_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not the OUT of a batch"), Record.open(tmp_path):
        pass
    (tmp_path / "record.sqlite").write_bytes(b"something else" * 100)
    with pytest.raises(UsageError, match="damaged or no record"), Record.open(tmp_path):
        pass


def test_a_submission_without_a_program_is_graded_by_the_real_work(tmp_path: Path, order: Order) -> None:
    (tmp_path / "in" / "alice").mkdir(parents=True)
    (tmp_path / "in" / "alice" / "readme.txt").write_text("no program\n")
    tasks: list[bytes] = []

    class Kept(Inline):
        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            tasks.append(args[0])
            return super().submit(fn, *args, **kwargs)

    graded(joined(delivered(tmp_path / "in"), ()), order, tmp_path / "out", Kept())
    done = decoded(work(tasks[0]))
    assert done.fate is Fate.UNFIT
    assert b"no file of the submission is the program" in done.result
