"""What time is it for the program?

Time passes when everybody waits; then the scheduler lets it jump to the first deadline. Reading the clock
lets a little pass too, so that a loop which waits for the clock ends.
"""

import time

from . import chance, link
from .link import block, state

#: The program starts at this second of the epoch, 2026-01-01 00:00 UTC, in every run.
EPOCH = 1767225600
#: Nanoseconds that one reading lets pass.
READING = 100_000

_localtime = time.localtime
_gmtime = time.gmtime
_strftime = time.strftime
_ctime = time.ctime


def _passed():
    # The library looks at the clock as well, for its limits of time.
    if state.running is not None and link.written_in_submission(link.get_frame(2)):
        state.running.timed += 1
    state.drift += READING
    return state.now + state.drift


def sleep(seconds):
    """``time.sleep``."""
    if not isinstance(seconds, (int, float)):
        seconds = seconds.__float__() if hasattr(seconds, "__float__") else seconds.__index__()
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    actor = state.running
    actor.ticks = 0
    link.uses("time.sleep")
    until = link.virtual() + chance.length(seconds, link.get_frame(1))
    while not block("", "sleep", until - link.virtual()) and link.virtual() < until:
        pass


def wall():
    """``time.time``."""
    return EPOCH + _passed() / 1e9


def wall_ns():
    """``time.time_ns``."""
    return EPOCH * 1_000_000_000 + _passed()


def monotonic():
    """``time.monotonic`` and ``perf_counter``."""
    return 1000.0 + _passed() / 1e9


def monotonic_ns():
    """``time.monotonic_ns`` and ``perf_counter_ns``."""
    return 1_000_000_000_000 + _passed()


def processor():
    """``time.process_time`` and ``thread_time``."""
    return _passed() / 1e9


def processor_ns():
    """``time.process_time_ns`` and ``thread_time_ns``."""
    return _passed()


def _now_if_none(function):
    def told(*given):
        given = given[-1:]  # logging calls it as a method, since ours becomes one in a class
        if not given or given[0] is None:
            given = (wall(), *given[1:])
        return function(*given)

    told.__name__ = function.__name__
    return told


def strftime(form, moment=None):
    """``time.strftime``."""
    return _strftime(form, _localtime(wall()) if moment is None else moment)


def install():
    """Put these in the place of ``time``'s functions."""
    time.sleep = sleep
    time.time = wall
    time.time_ns = wall_ns
    time.monotonic = time.perf_counter = monotonic
    time.monotonic_ns = time.perf_counter_ns = monotonic_ns
    for name in ("process_time", "thread_time"):
        setattr(time, name, processor)
        setattr(time, name + "_ns", processor_ns)
    time.localtime = _now_if_none(_localtime)
    time.gmtime = _now_if_none(_gmtime)
    time.ctime = _now_if_none(_ctime)
    time.strftime = strftime
