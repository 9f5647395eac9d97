"""Where may somebody else come in while a pool of the library's works?

Pools and executors are the library's own code, which is not instrumented, and the functions that they call
may touch nothing that others see. Yet which task is ready first is a matter of the schedule: so before a
worker hands over what came of a task, somebody else may come in.

The library also keeps futures, threads and processes in sets, and gives them to the program in the order in
which it finds them there: by their addresses, which are another matter than the schedule and none that can be
had again. Here it is the order in which they first came into a set.
"""

import functools
import itertools
import sys

from . import carrying, guard, link, skipping
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


def _hash_in_turn(kind):
    """Number the objects of a class as they are hashed."""
    numbers = itertools.count(1)

    def __hash__(self):
        number = self.__dict__.get("_grader_turn")
        if number is None:
            number = self.__dict__["_grader_turn"] = next(numbers)
        return number

    kind.__hash__ = guard.veiled(__hash__)


def _remember_submitter(kind):
    """Let whoever does a task know what was seen by whoever has submitted it."""
    plain, run = kind.__init__, kind.run

    def __init__(self, *given, **named):
        plain(self, *given, **named)
        found = skipping.origin()
        if found is not None:
            self._grader_origin = found

    def run_(self, *given, **named):
        actor, found = state.running, getattr(self, "_grader_origin", None)
        if found is None or actor is None:
            return run(self, *given, **named)
        before, actor.origin = actor.origin, found
        try:
            return run(self, *given, **named)
        finally:
            actor.origin = before

    kind.__init__, kind.run = guard.veiled(__init__), guard.veiled(run_)


def watch():
    """Let workers pause before they hand over; for the modules that are imported."""
    for module, name in (
        ("threading", "Thread"),
        ("multiprocessing.process", "BaseProcess"),
        ("concurrent.futures._base", "Future"),
    ):
        if module in sys.modules:
            _hash_in_turn(getattr(sys.modules[module], name))
    futures = sys.modules.get("concurrent.futures._base")
    if futures is not None:
        for name in ("set_result", "set_exception"):
            setattr(futures.Future, name, _announced(getattr(futures.Future, name)))
    executor = sys.modules.get("concurrent.futures.thread")
    if executor is not None:
        _remember_submitter(executor._WorkItem)
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
