"""Is an endless loop proved, however seldom its task gets a CPU?"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from grader.drive import kernel, loops, processes

_PREPARED = "import os; os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0)); print(flush=True)\n"


@contextmanager
def seized(code: str) -> Iterator[int]:
    """A process of ours that runs only when nobody else wants the CPU, under ptrace, past its start."""
    command = [sys.executable, "-I", "-S", "-c", _PREPARED + code]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
        try:
            assert program.stdout is not None
            program.stdout.readline()
            _let_run(program.pid)
            kernel.ptrace(kernel.SEIZE, program.pid, 0, kernel.OPTIONS)
            yield program.pid
        finally:
            program.kill()


def _let_run(process: int) -> None:
    """Until it has computed for another 20 ms, which is long past its last call."""
    begin = processes.cpu(process)
    while processes.cpu(process) < begin + 20_000_000:
        os.sched_yield()


@contextmanager
def busy_cpus() -> Iterator[None]:
    """Each CPU has somebody who never lets go of it."""
    started = [
        subprocess.Popen([sys.executable, "-I", "-S", "-c", "while True: pass"])
        for _ in os.sched_getaffinity(0)
    ]
    try:
        yield
    finally:
        for process in started:
            process.kill()
            process.wait()


@pytest.mark.parametrize("attempt", range(3))
def test_a_loop_that_hardly_gets_a_cpu_is_proved_at_the_first_attempt(attempt: int) -> None:
    with busy_cpus(), seized("while True: pass") as task:
        proof = loops.endless(task)
    assert (proof.proved, proof.private) == (True, True)


def test_a_loop_that_counts_is_not_proved() -> None:
    with seized("i = 0\nwhile True: i += 1") as task:
        assert not loops.endless(task).proved
