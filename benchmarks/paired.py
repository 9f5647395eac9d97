"""What is shared by the benchmarks: the assignment, busy neighbours, and runs that are compared in pairs."""

from __future__ import annotations

import contextlib
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ASSIGNMENT = ROOT / "assignments" / "driver-conductor"
REFERENCE = ROOT / "reference" / "driver-conductor"


@contextlib.contextmanager
def busy_loops(count: int) -> Iterator[tuple[int, ...]]:
    """Neighbours that compute without end, on as many processors as there are.

    Each is a session of its own: where the kernel schedules by session (``sched_autogroup_enabled``), all
    of them would otherwise count as one, and would starve the grader, which shares their session, instead of
    the student's program.

    Each is ended by its own handle when the block is left, however it is left; should this process be killed
    instead, they end by themselves: each looks whether it still has its parent.

    Args:
        count: how many.

    Yields:
        their pids.
    """
    loop = f"import os\nwhile os.getppid() == {os.getpid()}:\n    for _ in range(1_000_000):\n        pass\n"
    loops = [
        subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", loop], stdin=subprocess.DEVNULL, start_new_session=True
        )
        for _ in range(count)
    ]
    try:
        yield tuple(process.pid for process in loops)
    finally:
        for process in loops:
            process.kill()
        for process in loops:
            process.wait()


def in_turn(contestants: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Wall-clock seconds of each contestant, run A B C A B C ..., so that a slow minute hits all of them.

    Args:
        contestants: what is run, by name.
        rounds: how often each is run.

    Returns:
        the seconds of each run, in order, by name.
    """
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            start = time.perf_counter()
            run()
            seconds[name].append(time.perf_counter() - start)
    return seconds


def paired_ratio(numerator: Sequence[float], denominator: Sequence[float]) -> float:
    """The median of the ratios of runs of the same round."""
    return statistics.median(a / b for a, b in zip(numerator, denominator, strict=True))


def machine() -> str:
    """The machine, for the head of a table: processors, kernel, interpreter, and how busy it was before."""
    python = ".".join(map(str, sys.version_info[:3]))
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} processors, Linux {os.uname().release}, CPython {python}, load {load:.1f} before"
    )
