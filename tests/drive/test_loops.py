"""Is an endless loop proved, however seldom its task gets a CPU, and who waits by looking at the clock?"""

from __future__ import annotations

import mmap
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from grader.drive import kernel, loops, processes

_PREPARED = "import os; os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0)); print(flush=True)\n"

#: It says where its C library reads the clock, and looks at it so often from the moment at which it may.
_LOOKS = """
import ctypes, mmap, sys, time
print(ctypes.cast(ctypes.CDLL(None).clock_gettime, ctypes.c_void_p).value, flush=True)
with open({gate!r}, "r+b") as file:
    gate = mmap.mmap(file.fileno(), 0)
now = time.monotonic
while not gate[0]: pass
for _ in range({looks}): now()
i = 0
while True: i += 1
"""


@contextmanager
def seized(code: str, told: list[str] | None = None) -> Iterator[int]:
    """A process of ours that runs only when nobody else wants the CPU, under ptrace, past its start.

    Args:
        code: what it does.
        told: gets the line that it prints first; None: it prints nothing.
    """
    command = [sys.executable, "-I", "-S", "-c", _PREPARED + code]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
        try:
            assert program.stdout is not None
            program.stdout.readline()
            if told is not None:
                told.append(program.stdout.readline().decode())
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


@pytest.mark.parametrize(("looks", "waits"), [(9, False), (10, True)])
def test_who_looks_at_the_clock_a_few_times_does_not_wait_for_it(
    looks: int, waits: bool, tmp_path: Path
) -> None:
    # An interpreter looks at it while it ends; one look was enough, and 21 of 1 100 programs that had ended
    # were found alive.
    gate, told = tmp_path / "gate", list[str]()
    gate.write_bytes(bytes(1))
    with (
        seized(_LOOKS.format(gate=str(gate), looks=looks), told) as task,
        gate.open("r+b") as file,
        mmap.mmap(file.fileno(), 0) as memory,
    ):
        kernel.ptrace(kernel.INTERRUPT, task)
        os.waitpid(task, 0)
        memory[0] = 1
        proof = loops.examine(task, int(told[0]))
    assert (proof.proved, proof.clock) == (False, waits)
