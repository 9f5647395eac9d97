"""Who can go on, and who waits?"""

from __future__ import annotations

import os
import signal
import subprocess

from grader.box.stillness import Stillness, stillness


def waiting(process: int, *, for_ever: bool) -> Stillness:
    """How a process stands as soon as it waits in the call that it is known to come to."""
    while (found := stillness([process])) is None or found.for_ever is not for_ever:
        os.sched_yield()
    return found


def test_who_computes_waits_sleeps_is_stopped_and_is_gone() -> None:
    with (
        subprocess.Popen(["cat"], stdin=subprocess.PIPE) as reader,
        subprocess.Popen(["sleep", "1000"]) as sleeper,
    ):
        try:
            assert waiting(reader.pid, for_ever=True) == stillness([reader.pid])
            waiting(sleeper.pid, for_ever=False)
            both = stillness([reader.pid, sleeper.pid])
            assert both is not None
            assert not both.for_ever
            assert stillness([reader.pid, os.getpid()]) is None
            os.kill(sleeper.pid, signal.SIGSTOP)
            os.waitid(os.P_PID, sleeper.pid, os.WSTOPPED)
            assert waiting(sleeper.pid, for_ever=True).tasks[0][1] == "T"
        finally:
            reader.kill()
            sleeper.kill()
    assert stillness([reader.pid]) is None
