"""How do signals reach a program when the scheduler decides who runs?

A signal from one process of the program to another is a step of the schedule: it is pending until the
receiver's first thread is the one that runs, and then its handler runs between two steps of that thread.
Default actions that end or stop a process are the kernel's.
"""

import _thread
import os
import signal

from . import link
from .link import block, state

_kill = os.kill
_signal = signal.signal
_getsignal = signal.getsignal

_pthread_sigmask = signal.pthread_sigmask

_NAMED = frozenset(map(int, signal.Signals))
_HOW = {
    signal.SIG_BLOCK: frozenset.union,
    signal.SIG_UNBLOCK: frozenset.difference,
    signal.SIG_SETMASK: lambda before, mask: frozenset(mask),
}
_STOPS = {signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU}


def set_handler(number, handler):
    """``signal.signal``."""
    previous = getsignal(number)
    if number in (signal.SIGKILL, signal.SIGSTOP) or not (
        callable(handler) or handler in (signal.SIG_DFL, signal.SIG_IGN)
    ):
        return _signal(number, handler)  # for the exception
    if callable(handler) and not isinstance(handler, signal.Handlers):
        state.handlers[int(number)] = handler
        word = "handled"
    else:
        _signal(number, handler)
        state.handlers[int(number)] = handler
        word = "ignored" if handler == signal.SIG_IGN else "default"
    if state.running is not None:
        link.ask("disposition", str(int(number)), word)
    return previous


def getsignal(number):
    """``signal.getsignal``."""
    if int(number) in state.handlers:
        return state.handlers[int(number)]
    return _getsignal(number)


def kill(pid, number):
    """``os.kill``."""
    if state.running is None or number == 0:
        return _kill(pid, number)
    number = int(number)
    if pid == -1:
        what = "%s to every process that there is, its own and all others" % signal.Signals(number).name
        link.tell("raise", "kill(-1)", what, link.place())
        return _kill(pid, number)
    if pid <= 0:
        link.unseen("a signal to a process group")
        return _kill(pid, number)
    _kill(pid, 0)  # the errors that there would be
    word = link.ask("kill", str(pid), str(number))
    if word == "native":
        if number in _STOPS or number == signal.SIGCONT:
            link.unseen("stopping and continuing processes")
        _kill(pid, number)
        link.ask("killed", str(pid), str(number))
    return None


def raise_signal(number):
    """``signal.raise_signal``."""
    kill(os.getpid(), number)


def pthread_sigmask(how, mask):
    """``signal.pthread_sigmask``; handlers run in a process's first thread, so only its mask counts."""
    mask = {signal.Signals(number) if number in _NAMED else int(number) for number in mask}
    if state.running is None or _thread.get_native_id() != os.getpid() or how not in _HOW:
        return _pthread_sigmask(how, mask)
    before = state.masked
    state.masked = _HOW[how](before, mask) - {signal.SIGKILL, signal.SIGSTOP}
    link.ask("mask", _numbers(state.masked))
    return set(before)


def sigwait(wanted):
    """``signal.sigwait``."""
    wanted = set(wanted)
    while True:
        found = link.ask("take", _numbers(wanted))
        if found:
            return signal.Signals(int(found))
        block("sigwait", "signal")


def _numbers(signals):
    return ",".join(str(int(number)) for number in sorted(signals))


def pause():
    """``signal.pause``."""
    state.running.ticks = 0
    block("signal", "signal")


def alarm(seconds):
    """``signal.alarm``."""
    return _timer(float(seconds))


def setitimer(which, seconds, interval=0.0):
    """``signal.setitimer``."""
    if which != signal.ITIMER_REAL or interval:
        link.unseen("an interval timer")
    left = _timer(float(seconds))
    return float(left), 0.0


def _timer(seconds):
    word = link.ask("alarm", str(int(seconds * 1e9)))
    left = int(word or 0)
    return -(-left // 1_000_000_000)


def install():
    """Put these in the place of the module's functions."""
    signal.signal = set_handler
    signal.getsignal = getsignal
    signal.pause = pause
    signal.pthread_sigmask = pthread_sigmask
    signal.sigwait = sigwait
    signal.alarm = alarm
    signal.setitimer = setitimer
    if hasattr(signal, "raise_signal"):
        signal.raise_signal = raise_signal
    os.kill = kill
    state.handlers[int(signal.SIGINT)] = signal.default_int_handler
    for name in (
        "sigpending",
        "sigwaitinfo",
        "sigtimedwait",
        "pthread_kill",
        "set_wakeup_fd",
    ):
        if hasattr(signal, name):
            setattr(signal, name, _unmodelled(getattr(signal, name), "signal." + name))
    os.killpg = _unmodelled(os.killpg, "os.killpg")


def _unmodelled(function, name):
    def call(*given, **named):
        if state.running is not None and link.written_in_submission(link.get_frame(1)):
            link.unseen(name)
        return function(*given, **named)

    call.__name__ = function.__name__
    return call
