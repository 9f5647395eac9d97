"""How do signals reach a program when the scheduler decides who runs?

A signal from one process of the program to another is a step of the schedule: it is pending until the
receiver's first thread is the one that runs, and then its handler runs between two steps of that thread.
Default actions that end or stop a process are the kernel's.
"""

import _thread
import errno
import os
import signal

from . import link, processes
from .link import block, state

_kill = os.kill
_killpg = os.killpg
_signal = signal.signal
_getsignal = signal.getsignal

_pthread_kill = signal.pthread_kill
_pthread_sigmask = signal.pthread_sigmask
_setitimer = signal.setitimer
_getitimer = signal.getitimer
_set_wakeup_fd = signal.set_wakeup_fd
#: ``si_code`` of a signal that a process has sent, and of one of the kernel's (Linux: SI_USER, SI_KERNEL).
_BY_KILL = 0
_BY_KERNEL = 0x80

_NAMED = frozenset(map(int, signal.Signals))
_HOW = {
    signal.SIG_BLOCK: frozenset.union,
    signal.SIG_UNBLOCK: frozenset.difference,
    signal.SIG_SETMASK: lambda before, mask: frozenset(mask),
}


def set_handler(number, handler):
    """``signal.signal``."""
    previous = getsignal(number)
    if number in (signal.SIGKILL, signal.SIGSTOP) or not (
        callable(handler) or handler in (signal.SIG_DFL, signal.SIG_IGN)
    ):
        return _signal(number, handler)  # for the exception
    if state.running is not None and _thread.get_native_id() != os.getpid():
        return _signal(number, handler)  # for the exception: this is not the main thread
    if callable(handler) and not isinstance(handler, signal.Handlers):
        state.handlers[int(number)] = handler
        state.interrupts = state.interrupts or handler is not signal.default_int_handler
        word = "handled"
    else:
        _signal(number, handler)
        state.handlers[int(number)] = handler
        word = "ignored" if handler == signal.SIG_IGN else "default"
    if state.running is not None:
        link.ask("disposition", str(int(number)), word)
        link.renew()
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
        return killpg(-pid, number)
    _kill(pid, 0)  # the errors that there would be
    word = link.ask("kill", str(pid), str(number))
    link.renew()  # it may be answered by another signal
    if word == "native":
        _kill(pid, number)
        link.ask("killed", str(pid), str(number))
    return None


def killpg(group, number):
    """``os.killpg``: each of them gets it by itself, the sender last."""
    if state.running is None or number == 0:
        return _killpg(group, number)
    _killpg(group, 0)
    if processes.programs:
        link.unseen("a signal to other programs")
    own = os.getpid()
    members = link.ask("group", str(group or os.getpgrp()))
    members = [int(pid) for pid in members.split(",") if pid]
    for pid in sorted(members, key=lambda pid: (pid == own, pid)):
        try:
            kill(pid, number)
        except ProcessLookupError:
            pass
    return None


def pthread_kill(thread, number):
    """``signal.pthread_kill``; whichever thread it is for, the handler runs in the first one."""
    _pthread_kill(thread, 0)  # the errors that there would be
    if state.running is None or number == 0:
        return _pthread_kill(thread, number)
    return kill(os.getpid(), number)


def raise_signal(number):
    """``signal.raise_signal``."""
    kill(os.getpid(), number)


def interrupt_main(number=signal.SIGINT):
    """``_thread.interrupt_main``: as if a signal came; nothing, where the program does nothing with it."""
    if getsignal(number) not in (signal.SIG_DFL, signal.SIG_IGN, None):
        kill(os.getpid(), number)


def pthread_sigmask(how, mask):
    """``signal.pthread_sigmask``; handlers run in a process's first thread, so only its mask counts."""
    mask = {signal.Signals(number) if number in _NAMED else int(number) for number in mask}
    if state.running is None or _thread.get_native_id() != os.getpid() or how not in _HOW:
        return _pthread_sigmask(how, mask)
    before = state.masked
    state.masked = _HOW[how](before, mask) - {signal.SIGKILL, signal.SIGSTOP}
    link.ask("mask", _numbers(state.masked))
    if before - state.masked:
        link.renew()
    return set(before)


def sigwait(wanted):
    """``signal.sigwait``."""
    number, _ = _take(wanted)
    return signal.Signals(number)


def sigwaitinfo(wanted):
    """``signal.sigwaitinfo``."""
    return _information(*_take(wanted))


def sigtimedwait(wanted, timeout):
    """``signal.sigtimedwait``."""
    if timeout < 0:
        raise ValueError("timeout must be non-negative")
    found = _take(wanted, link.virtual() + timeout)
    return None if found is None else _information(*found)


def sigpending():
    """``signal.sigpending``."""
    pending = link.ask("pending")
    return {signal.Signals(int(number)) for number in pending.split(",") if number}


def _take(wanted, until=None):
    """Wait for one of some signals: its number and its sender's pid; None when the time is over."""
    wanted = set(wanted)
    while True:
        found = link.ask("take", _numbers(wanted))
        if found:
            number, sender = found.split()
            return int(number), int(sender)
        left = None if until is None else until - link.virtual()
        if left is not None and left <= 0:
            return None
        block("sigwait", "signal", left)


def _information(number, sender):
    if number == signal.SIGCHLD and sender:
        # What has become of a child can be asked for until somebody has waited for it.
        try:
            child = processes.state_of(sender)
        except ChildProcessError:
            child = None
        if child is not None:
            fields = (number, child.si_code, 0, child.si_pid, child.si_uid, child.si_status, 0)
            return signal.struct_siginfo(fields)
    code = _BY_KILL if sender else _BY_KERNEL
    return signal.struct_siginfo((number, code, 0, sender, os.getuid() if sender else 0, 0, 0))


def _numbers(signals):
    return ",".join(str(int(number)) for number in sorted(signals))


def set_wakeup_fd(descriptor, **named):
    """``signal.set_wakeup_fd``."""
    _set_wakeup_fd(descriptor, **named)  # for the exceptions
    previous, state.wakeup = state.wakeup, descriptor
    return previous


def pause():
    """``signal.pause``."""
    state.running.ticks = 0
    # What comes before it waits is handled, and then it waits for another one.
    link.ask("step", "pause", link.place(1))
    block("signal", "signal")


def alarm(seconds):
    """``signal.alarm``."""
    left, _ = _timer(float(seconds))
    return -(-left // 1_000_000_000)


def setitimer(which, seconds, interval=0.0):
    """``signal.setitimer``."""
    if which != signal.ITIMER_REAL:
        link.unseen("a timer that counts CPU time")
        return _setitimer(which, seconds, interval)
    if seconds < 0 or interval < 0:
        raise signal.itimer_error(errno.EINVAL, os.strerror(errno.EINVAL))
    left, every = _timer(float(seconds), float(interval))
    return left / 1e9, every / 1e9


def getitimer(which):
    """``signal.getitimer``."""
    if which != signal.ITIMER_REAL:
        return _getitimer(which)
    left, every = _timer(None)
    return left / 1e9, every / 1e9


def _timer(seconds, interval=0.0):
    """Set the alarm clock, unless ``seconds`` is None: the nanoseconds that were left, and its interval."""
    words = ("alarm",) if seconds is None else ("alarm", str(int(seconds * 1e9)), str(int(interval * 1e9)))
    left, every = link.ask(*words).split()
    if seconds:
        link.renew()
    return int(left), int(every)


def install():
    """Put these in the place of the module's functions."""
    signal.signal = set_handler
    signal.getsignal = getsignal
    signal.pause = pause
    signal.pthread_sigmask = pthread_sigmask
    signal.sigwait = sigwait
    signal.alarm = alarm
    signal.setitimer = setitimer
    signal.getitimer = getitimer
    signal.sigwaitinfo = sigwaitinfo
    signal.sigtimedwait = sigtimedwait
    signal.sigpending = sigpending
    if hasattr(signal, "raise_signal"):
        signal.raise_signal = raise_signal
    os.kill = kill
    state.handlers[int(signal.SIGINT)] = signal.default_int_handler
    signal.set_wakeup_fd = set_wakeup_fd
    signal.pthread_kill = pthread_kill
    _thread.interrupt_main = interrupt_main
    os.killpg = killpg
