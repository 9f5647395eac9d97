"""Where may somebody else come in while a pool of the library's works?

Pools and executors are the library's own code, which is not instrumented, and the functions that they call
may touch nothing that others see. Yet which task is ready first is a matter of the schedule: so before a
worker hands over what came of a task, somebody else may come in.
"""

import functools
import sys

from . import carrying, guard, link
from .link import often_enough, state


def _pause():
    actor = state.running
    if actor is not None and "result" not in link.names["_grader_S"]:
        often_enough(actor, "result")
        link.ask("step", "result", "")


def _announced(plain):
    @functools.wraps(plain)
    def hand_over(*given, **named):
        if not link.written_in_submission(link.get_frame(1)):
            _pause()
            if state.running is not None and given:
                carrying.put_outcome(given[0])
        return plain(*given, **named)

    return hand_over


def watch():
    """Let workers pause before they hand over; for the modules that are imported."""
    futures = sys.modules.get("concurrent.futures._base")
    if futures is not None:
        for name in ("set_result", "set_exception"):
            setattr(futures.Future, name, _announced(getattr(futures.Future, name)))
    process = sys.modules.get("concurrent.futures.process")
    if process is not None:
        process._sendback_result = _announced(process._sendback_result)
    pool = sys.modules.get("multiprocessing.pool")
    if pool is not None:
        plain = pool.worker

        @functools.wraps(plain)
        def worker(inqueue, outqueue, *given, **named):
            if not hasattr(outqueue, "_grader_announced"):
                outqueue._grader_announced = True  # threads share it
                outqueue.put = guard.veiled(_announced(outqueue.put))
            return plain(inqueue, outqueue, *given, **named)

        pool.worker = worker
