"""A call has a process of its own; whatever becomes of it, the others have theirs."""

from __future__ import annotations

import errno
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.batch import WorkerDied, Workers


@pytest.fixture
def workers(tmp_path: Path) -> Iterator[Workers]:
    with Workers(2, tmp_path / "work") as workers:
        yield workers


def identity() -> tuple[int, bool, int]:
    return os.getpid(), threading.current_thread() is threading.main_thread(), os.getsid(0)


def dies() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leaves_a_file() -> str:
    import tempfile

    descriptor, name = tempfile.mkstemp()
    os.close(descriptor)
    return name


def leaves_a_file_and_dies(noted: str) -> None:
    Path(noted).write_text(leaves_a_file())
    dies()


def announces_and_waits(fifo: str) -> None:
    with open(fifo, "wb") as opened:
        opened.write(f"{os.getpid()} ".encode())
        opened.flush()
        signal.pause()


def test_every_call_runs_on_the_main_thread_of_a_process_of_its_own(workers: Workers) -> None:
    seen = [workers.submit(identity).result() for _ in range(3)]
    assert len({process for process, _, _ in seen} | {os.getpid()}) == 4
    assert all(main for _, main, _ in seen)
    assert all(session == process for process, _, session in seen)


def test_a_call_that_kills_its_process_fails_alone(workers: Workers) -> None:
    fatal = workers.submit(dies)
    fine = [workers.submit(abs, -number) for number in range(5)]
    assert [future.result() for future in fine] == [0, 1, 2, 3, 4]
    with pytest.raises(WorkerDied) as caught:
        fatal.result()
    assert caught.value.status == -signal.SIGKILL


def test_a_call_whose_process_is_refused_is_tried_again(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals = [BlockingIOError(errno.EAGAIN, "no room"), EOFError()]
    kind = type(workers._context.Process())
    native = kind.start

    def start(self: Any) -> None:
        if refusals:
            raise refusals.pop()
        native(self)

    monkeypatch.setattr(kind, "start", start)
    monkeypatch.setattr("grader.batch.workers._PAUSE", 0.0)
    assert workers.submit(abs, -3).result() == 3
    assert not refusals


def test_a_machine_that_never_has_room_is_told(workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(self: Any) -> None:
        raise BlockingIOError(errno.EAGAIN, "no room")

    monkeypatch.setattr(type(workers._context.Process()), "start", start)
    monkeypatch.setattr("grader.batch.workers._PAUSE", 0.0)
    with pytest.raises(WorkerDied):
        workers.submit(abs, -3).result()


def test_what_a_call_raises_is_raised(workers: Workers) -> None:
    with pytest.raises(ZeroDivisionError):
        workers.submit(divmod, 1, 0).result()


def test_large_answers_and_arguments_arrive(workers: Workers) -> None:
    large = b"x" * 3_000_000
    assert workers.submit(bytes.upper, large).result() == large.upper()


def test_nothing_is_left_of_temporary_files(tmp_path: Path) -> None:
    noted = tmp_path / "noted"
    with Workers(1, tmp_path / "work") as workers:
        kept = Path(workers.submit(leaves_a_file).result())
        assert not kept.exists()
        with pytest.raises(WorkerDied):
            workers.submit(leaves_a_file_and_dies, str(noted)).result()
    assert not Path(noted.read_text()).exists()
    assert not (tmp_path / "work").exists()


def test_stopping_ends_what_runs_and_cancels_what_waits(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    workers = Workers(1, tmp_path / "work")
    running = workers.submit(announces_and_waits, str(fifo))
    waiting = workers.submit(abs, 1)
    with open(fifo, "rb") as opened:
        process = int(_word(opened.fileno()))
        workers.stop()
        assert opened.read() == b""  # nobody has the other end any more
    assert waiting.cancelled()
    assert isinstance(running.exception(), (WorkerDied, KeyboardInterrupt))
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def _word(descriptor: int) -> bytes:
    word = b""
    while not word.endswith(b" "):
        word += os.read(descriptor, 1)
    return word


def test_closed_workers_take_nothing(tmp_path: Path) -> None:
    with Workers(1, tmp_path / "work") as workers:
        pass
    with pytest.raises(RuntimeError):
        workers.submit(abs, 1)


def test_the_current_folder_is_no_place_for_modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "struct.py").write_text("raise SystemExit('imported from the current folder')")
    (tmp_path / "grader").mkdir()
    (tmp_path / "grader" / "__init__.py").write_text("raise SystemExit('imported from the current folder')")
    monkeypatch.chdir(tmp_path)
    with Workers(1, tmp_path / "work") as workers:
        assert workers.submit(abs, -1).result() == 1


class Slow:
    """The end of a pipe whose first message comes when the reader has taken note of it, or is about to."""

    def __init__(self, connection: Any, noted: threading.Event) -> None:
        self._connection = connection
        self._noted = noted

    def send_bytes(self, message: bytes) -> None:
        self._noted.wait()
        self._connection.send_bytes(message)

    def close(self) -> None:
        self._connection.close()
        self._noted.set()


class Noted:
    """A lock that says when somebody has to wait for it."""

    def __init__(self, noted: threading.Event) -> None:
        self._lock = threading.Lock()
        self._noted = noted

    def __enter__(self) -> None:
        if not self._lock.acquire(blocking=False):
            self._noted.set()
            self._lock.acquire()

    def __exit__(self, *error: object) -> None:
        self._lock.release()


def test_they_can_be_closed_while_they_see_by_themselves_that_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Beside eight other processes it happened to one of some thirty batches without a submission.
    begun, noted = threading.Event(), threading.Event()
    serve = Workers._serve
    monkeypatch.setattr(Workers, "_serve", lambda workers: begun.wait() and serve(workers))
    workers = Workers(1, tmp_path / "work")
    workers._wake, workers._lock = Slow(workers._wake, noted), Noted(noted)  # type: ignore[assignment]
    closing = threading.Thread(target=lambda: workers.shutdown(wait=False))
    caught: list[BaseException] = []
    monkeypatch.setattr(threading, "excepthook", lambda told: caught.append(told.exc_value))
    closing.start()
    while not workers._closed:
        pass
    begun.set()
    closing.join()
    workers.shutdown()
    assert caught == []
