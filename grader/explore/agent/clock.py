"""What time is it for the program?

Time passes when everybody waits; then the scheduler lets it jump to the first deadline. Reading the clock
lets a little pass too, so that a loop which waits for the clock ends.
"""

import ast
import functools
import sys
import time
import types

from . import chance, link
from .link import block, names, state

#: The program starts at this second of the epoch, 2026-01-01 00:00 UTC, in every run.
EPOCH = 1767225600
#: Nanoseconds that one reading lets pass.
READING = 100_000

_localtime = time.localtime
_gmtime = time.gmtime
_strftime = time.strftime
_ctime = time.ctime
_clock_gettime = time.clock_gettime
_clock_gettime_ns = time.clock_gettime_ns
#: Clocks that tell the time of day, and those that only go on.
_REAL = tuple(getattr(time, name) for name in ("CLOCK_REALTIME", "CLOCK_TAI") if hasattr(time, name))
_MONOTONIC = tuple(
    getattr(time, name)
    for name in ("CLOCK_MONOTONIC", "CLOCK_MONOTONIC_RAW", "CLOCK_BOOTTIME")
    if hasattr(time, name)
)


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


def clock_gettime(clock):
    """``time.clock_gettime``, of the clocks that go on while somebody sleeps."""
    if clock in _REAL:
        return wall()
    return monotonic() if clock in _MONOTONIC else _clock_gettime(clock)


def clock_gettime_ns(clock):
    """The same in nanoseconds."""
    if clock in _REAL:
        return wall_ns()
    return monotonic_ns() if clock in _MONOTONIC else _clock_gettime_ns(clock)


class Dates(ast.NodeTransformer):
    """Has a file's ``now``, ``utcnow`` and ``today`` go by the clock of the schedule: they are methods of
    classes that are written in C, which nothing can take the place of."""

    def visit_MatchValue(self, node):
        return node  # there may stand no call in a pattern

    def visit_Attribute(self, node):
        self.generic_visit(node)
        if node.attr not in _DATES or not isinstance(node.ctx, ast.Load):
            return node
        hook = ast.copy_location(ast.Name("_grader_dated", ast.Load()), node)
        return ast.copy_location(ast.Call(hook, [node], []), node)


#: The methods, each with what does the same for the moment that it is.
_DATES = {
    "now": lambda kind, tz=None: kind.fromtimestamp(_moment(), tz),
    "today": lambda kind: kind.fromtimestamp(_moment()),
    "utcnow": lambda kind: kind.fromtimestamp(_moment(), _datetime().timezone.utc).replace(tzinfo=None),
}


def _datetime():
    return sys.modules["datetime"]


def _moment():
    state.running.timed += 1
    return wall()


def dated(method):
    """What stands for a method of such a name: ours, when it is one of the library's dates."""
    kind = method.__self__ if type(method) is types.BuiltinMethodType else None
    if isinstance(kind, type) and state.running is not None and "datetime" in sys.modules:
        if issubclass(kind, _datetime().date):
            return functools.partial(_DATES[method.__name__], kind)
    return method


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
    time.clock_gettime = clock_gettime
    time.clock_gettime_ns = clock_gettime_ns
    names["_grader_dated"] = dated
