"""How are many tasks run at once, when each may kill whoever runs it?

``Workers`` is an ``Executor`` that runs every call in a new process, on that process's main thread: ptrace
belongs to a thread, and whatever a call leaves behind ends with it. A call whose process dies fails with
``WorkerDied``, that call alone; the standard library's pool would fail all of them and could not say whose
doing it was.

The processes are forked from a server that has imported the grader once and has no threads
(multiprocessing's own forkserver), so a new one costs milliseconds.
"""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import queue
import shutil
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from multiprocessing import forkserver
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from grader.explore import PROCESSORS

_P = ParamSpec("_P")
_T = TypeVar("_T")

#: What the server imports before the first fork.
_IMPORTED = ["grader.batch.prepared"]

#: Seconds that a process which was asked to end may take to close its box.
_PATIENCE = 5.0

_PR_SET_PDEATHSIG = 1


#: Seconds until it is tried again to start a process that the machine refused, and how often.
_PAUSE = 1.0
_MOST_REFUSALS = 120


class WorkerDied(Exception):
    """The process of a call ended without an answer.

    Attributes:
        status: as ``Process.exitcode``: negative for a signal.
    """

    def __init__(self, status: int | None) -> None:
        super().__init__(f"the worker ended with {status}")
        self.status = status


class _Call:
    def __init__(self, future: Future[Any], function: Callable[..., Any], words: Any, named: Any) -> None:
        self.future = future
        self.function = function
        self.words = words
        self.named = named
        self.refusals = 0


class _Running:
    def __init__(self, call: _Call, answer: Connection, process: Any) -> None:
        self.call = call
        self.answer = answer
        self.process = process


#: Executors may start the server, or have it fork, at the same time; the environment is the process's.
_starting = threading.Lock()


@contextlib.contextmanager
def _safe_path() -> Iterator[None]:
    """While the server is started: with ``python -c``, which looks for modules in the current folder first.

    Only so long: whoever else starts an interpreter has not asked for it.
    """
    with _starting:
        before = os.environ.get("PYTHONSAFEPATH")
        os.environ["PYTHONSAFEPATH"] = "1"
        try:
            yield
        finally:
            if before is None:
                del os.environ["PYTHONSAFEPATH"]
            else:
                os.environ["PYTHONSAFEPATH"] = before


class Workers(Executor):
    """At most so many processes at once, each for one call.

    Args:
        count: how many run at once, at least 1.
        folder: where their temporary files lie; it is created, and gone after the last one.
    """

    def __init__(self, count: int, folder: Path) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(_IMPORTED)
        with _safe_path():
            forkserver.ensure_running()
        self._count = count
        self._processors = str(max(1, len(os.sched_getaffinity(0)) // count))
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._calls: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._woken, self._wake = self._context.Pipe(duplex=False)
        self._lock = threading.Lock()
        self._closed = False
        self._stopping = False
        self._thread = threading.Thread(target=self._serve, name="workers", daemon=True)
        self._thread.start()

    def submit(self, fn: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """As ``Executor.submit``; function and arguments must be picklable.

        The future's exception is ``WorkerDied`` when the process ended without an answer.
        """
        future: Future[_T] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("the workers are closed")
            self._calls.put(_Call(future, fn, args, kwargs))
            self._wake.send_bytes(b"!")
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Takes no more calls; with ``cancel_futures`` those that did not begin are cancelled."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._cancel = cancel_futures
                self._wake.send_bytes(b"!")
        if wait:
            self._thread.join()

    def stop(self) -> None:
        """Ends the running processes, too: first asks them to close their boxes, then kills them."""
        self._stopping = True
        self.shutdown(cancel_futures=True)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        where: TracebackType | None,
    ) -> bool | None:
        if kind is not None:
            self.stop()
        else:
            self.shutdown()
        return None

    # --- the thread that serves --------------------------------------------------------------------------

    _cancel = False

    def _serve(self) -> None:
        waiting: list[_Call] = []
        running: list[_Running] = []
        while True:
            self._take(waiting)
            if self._closed and self._cancel:
                for call in waiting:
                    if not call.future.cancel():
                        call.future.set_exception(WorkerDied(None))  # it was about to be begun
                waiting.clear()
            if self._stopping:
                self._end(running)
            refused = False
            while waiting and len(running) < self._count and not refused:
                call = waiting[0]
                if call.refusals or call.future.set_running_or_notify_cancel():
                    refused = not self._begin(call, running)
                if not refused:
                    waiting.pop(0)
            if self._closed and not waiting and not running:
                break
            news = [self._woken, *(one.answer for one in running), *(one.process.sentinel for one in running)]
            wait(news, _PAUSE if refused else None)
            for one in list(running):
                if self._settled(one):
                    running.remove(one)
        with self._lock:  # whoever closed us may not have woken us yet
            self._woken.close()
            self._wake.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _take(self, waiting: list[_Call]) -> None:
        while self._woken.poll():
            self._woken.recv_bytes()
        while not self._calls.empty():
            call = self._calls.get()
            if call is not None:
                waiting.append(call)

    def _begin(self, call: _Call, running: list[_Running]) -> bool:
        """Whether a process for a call was started, or will never be: somebody's fork bomb had the machine's
        table of processes full, and 17 of 1 000 innocent calls counted as having killed their workers."""
        receiving, sending = self._context.Pipe(duplex=False)
        words = (sending, str(self._folder), self._processors, call.function, call.words, call.named)
        process = self._context.Process(target=_run, args=words)
        try:
            with _safe_path():  # it starts the server again when somebody has killed it
                process.start()
        except (OSError, EOFError) as error:
            # There is no room, or the process or the server was killed while it was being told what to do.
            receiving.close()
            call.refusals += 1
            if call.refusals < _MOST_REFUSALS:
                return False
            call.future.set_exception(WorkerDied(None) if isinstance(error, EOFError) else _died(error))
            return True
        finally:
            sending.close()
        running.append(_Running(call, receiving, process))
        return True

    def _settled(self, one: _Running) -> bool:
        """Whether a call has its answer, or its process is gone; then its future is told."""
        gone = not one.process.is_alive()
        if not one.answer.poll():
            if not gone:
                return False
            outcome: Any = WorkerDied(one.process.exitcode)
        else:
            try:
                outcome = one.answer.recv()
            except (EOFError, OSError):
                one.process.join()
                outcome = WorkerDied(one.process.exitcode)
        one.answer.close()
        one.process.join()
        one.process.close()
        if isinstance(outcome, BaseException):
            one.call.future.set_exception(outcome)
        else:
            (value,) = outcome
            one.call.future.set_result(value)
        return True

    def _end(self, running: list[_Running]) -> None:
        for one in running:
            one.process.terminate()
        left = [one.process.sentinel for one in running]
        while left:
            ended = wait(left, timeout=_PATIENCE)
            if not ended:
                for one in running:
                    one.process.kill()
            left = [sentinel for sentinel in left if sentinel not in ended]


def _died(error: OSError) -> WorkerDied:
    died = WorkerDied(None)
    died.__cause__ = error
    return died


def _run(
    answer: Connection, folder: str, processors: str, function: Callable[..., Any], words: Any, named: Any
) -> None:
    """The life of a worker: one call, on the main thread."""
    # Away from the terminal: Ctrl-C is the coordinator's, who then asks us to end.
    os.setsid()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    # The server ends when the coordinator is gone, however it went; we end with the server.
    server = os.getppid()
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    if os.getppid() != server:
        return
    outcome: Any
    try:
        # What is left when the worker is killed lies in there, and goes with the coordinator's folder.
        with tempfile.TemporaryDirectory(prefix="worker-", dir=folder, ignore_cleanup_errors=True) as own:
            tempfile.tempdir = own
            os.environ["TMPDIR"] = own
            os.environ.setdefault(PROCESSORS, processors)
            outcome = (function(*words, **named),)
    except BaseException as error:
        outcome = error
    try:
        answer.send(outcome)
    except BrokenPipeError:
        return  # nobody waits for it any more
