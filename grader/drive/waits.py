"""When does a wait of the program end, and what time does it read?

A timed wait enters the kernel without its limit, so that wakes, signals, stops and continues work natively;
when its deadline comes on the program's clock it is interrupted and told that the time is over. The one
real-time timer that each process has (alarm, setitimer) is kept here, and its SIGALRM sent when it is due.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import struct
from typing import Final

from grader.drive import kernel, vdso
from grader.drive.clock import MONOTONIC, REALTIME, SECOND, Alarm, Clock, rounded_up
from grader.drive.kernel import Registers
from grader.drive.recorder import Recorder
from grader.drive.tracees import Call, Task, Tracees
from grader.trace import AlarmSet, Slept, Woke

#: Calls that wait with a time limit, all modelled here.
TIMED: Final = frozenset(
    {
        *("nanosleep", "clock_nanosleep", "select", "pselect6", "poll", "ppoll", "epoll_wait", "epoll_pwait"),
        *("epoll_pwait2", "futex", "rt_sigtimedwait"),
    }
)
CLOCKS: Final = frozenset({"clock_gettime", "gettimeofday", "time"})
TIMERS: Final = frozenset({"alarm", "setitimer", "getitimer"})
#: Futex waits up to this long are the interpreter's own (a thread that wants the GIL waits 5 ms, then asks
#: the holder to give way); they end also while others run, else a waiting thread would never get its turn.
_GIL_WAIT: Final = 10_000_000


class Waits:
    """The program's time, as its calls see it.

    Args:
        tracees: the tasks.
        recorder: where events go.
        clock: the program's clock.

    Attributes:
        native: whether the case runs on the machine's time from its start; then nothing is modelled.
    """

    def __init__(self, tracees: Tracees, recorder: Recorder, clock: Clock) -> None:
        self._tracees = tracees
        self._recorder = recorder
        self._clock = clock
        self.native = not clock.virtual
        self._readers: dict[int, int] = {}
        self._ringing: dict[int, int] = {}
        self._cpu_timers: set[int] = set()

    # --- processes come and go ---

    def executed(self, task: Task) -> None:
        """A task became a program: put the clock into it."""
        self._readers.pop(task.process, None)
        if not self.native:
            address = vdso.install(task.tid, self._clock.numbers())
            if address is not None:
                self._readers[task.process] = address
                if not self._clock.virtual:
                    vdso.use_the_kernel(task.process, address)

    def forked(self, parent: int, child: int) -> None:
        """A process (outside) made another, which inherits its memory but no alarm (fork(2))."""
        if parent in self._readers:
            self._readers[child] = self._readers[parent]

    def counts_cpu(self, process: int) -> bool:
        """Whether a process (outside) has ever touched a timer of CPU time, which may end a loop."""
        return process in self._cpu_timers

    def clock_code(self, process: int) -> int | None:
        """Where a process (outside) has the code by which it reads its clock; None: it asks the kernel."""
        address = self._readers.get(process)
        return None if address is None else vdso.reading_code(address)

    def ended(self, process: int) -> None:
        """A process (outside) has ended."""
        self._clock.alarms.pop(process, None)
        self._readers.pop(process, None)

    def rings(self, process: int) -> bool:
        """Whether the SIGALRM that reaches a process (outside) is one of its timer's; counts it."""
        if not self._ringing.get(process, 0):
            return False
        self._ringing[process] -= 1
        return True

    def follow_machine(self) -> None:
        """From now on the program's clock goes with the machine's.

        Waits are still ended by us, since their deadlines were counted on a clock that had jumped; readings
        become system calls.
        """
        self._clock.follow_machine()
        for process, address in self._readers.items():
            vdso.use_the_kernel(process, address)

    # --- calls ---

    def read_clock(self, task: Task, registers: Registers, name: str) -> None:
        if self.native:
            self._tracees.go(task)
            return
        self._answer_clock(task, registers, name)

    def _answer_clock(self, task: Task, registers: Registers, name: str) -> None:
        first, second, *_ = registers.arguments()
        which = kernel.signed32(first) if name == "clock_gettime" else REALTIME
        moment = self._clock.read(which)
        seconds, rest = divmod(moment, SECOND)
        result = 0
        match name:
            case "clock_gettime":
                stored = kernel.write_memory(task.tid, second, struct.pack("qq", seconds, rest))
            case "gettimeofday":
                stored = not first or kernel.write_memory(
                    task.tid, first, struct.pack("qq", seconds, rest // 1000)
                )
            case _:
                stored = not first or kernel.write_memory(task.tid, first, struct.pack("q", seconds))
                result = seconds
        self._tracees.skip(task, registers, result if stored else -errno.EFAULT)

    def enter(self, task: Task, registers: Registers, name: str) -> None:
        if self.native:
            self._tracees.go(task)
            return
        self._clock.catch_up()
        task.computed = (*task.computed[:2], 0)
        relative = self._time_limit(task, registers, name)
        if not relative:
            self._tracees.go(task)
            return
        call = Call(name, registers.copy(), since=self._clock.elapsed())
        before = task.resumable
        if before is not None and _same_call(before.entered, registers):
            call.deadline, call.shown = before.deadline, before.shown
        else:
            call.deadline = self._clock.now + rounded_up(relative)
            call.shown = task.computed[2] or self._clock.shown() + relative
        task.resumable = None
        call.gil = name == "futex" and relative <= _GIL_WAIT and self._has_threads(task)
        if not call.gil and before is None:
            self._recorder.record(Slept, task.inside, call=name, until=(call.deadline or 0) / SECOND)
        _without_limit(registers, name)
        kernel.set_registers(task.tid, registers)
        task.call = call
        self._tracees.go(task)

    def _has_threads(self, task: Task) -> bool:
        """Whether a task has the interpreter to share with others of its process. Alone it waits for no GIL:
        an ``Event().wait(0.001)`` was ended by the machine's clock, and found to be too short."""
        tasks = self._tracees.tasks.values()
        return any(one.process == task.process and one is not task for one in tasks)

    def _time_limit(self, task: Task, registers: Registers, name: str) -> int | None:
        """Nanoseconds that a timed wait would last; None or 0 where it does not wait or is invalid."""
        first, second, third, fourth, fifth, _ = registers.arguments()
        match name:
            case "nanosleep":
                return kernel.read_timespec(task.tid, first)
            case "clock_nanosleep":
                clock, flags = kernel.signed32(first), kernel.signed32(second)
                moment = kernel.read_timespec(task.tid, third)
                if moment is None or clock < 0 or clock in (2, 3):
                    return None
                return self._until(task, clock, moment) if flags & 1 else moment
            case "select":
                return kernel.read_timeval(task.tid, fifth)
            case "pselect6":
                return kernel.read_timespec(task.tid, fifth)
            case "poll":
                return kernel.signed32(third) * 1_000_000
            case "epoll_wait" | "epoll_pwait":
                return kernel.signed32(fourth) * 1_000_000
            case "ppoll" | "rt_sigtimedwait":
                return kernel.read_timespec(task.tid, third)
            case "epoll_pwait2":
                return kernel.read_timespec(task.tid, fourth)
            case _:  # futex
                moment = kernel.read_timespec(task.tid, fourth)
                operation = int(second)
                if moment is None or operation & 0x7F == 0:
                    return moment
                realtime = operation & 0x100 or operation & 0x7F == 6
                clock = REALTIME if realtime else MONOTONIC
                return self._until(task, clock, moment)

    def _until(self, task: Task, clock: int, moment: int) -> int:
        """Nanoseconds to a moment computed from a clock; the same moment again means the same deadline."""
        deadline = task.computed[1]
        if task.computed[0] != moment:
            deadline = self._clock.now + self._clock.until(clock, moment)
        task.computed = moment, deadline, self._clock.since_start(clock, moment)
        return max(1, deadline - self._clock.now)

    def set_time(self, now: int) -> None:
        """Let the program's clock jump."""
        self._clock.now = max(self._clock.now, now)
        self._push_time()

    def _push_time(self) -> None:
        numbers = self._clock.numbers()
        for process in {task.process for task in self._tracees.tasks.values()}:
            address = self._readers.get(process)
            if address is not None:
                vdso.update(process, address, numbers)

    def next_deadline(self) -> int | None:
        """The earliest nanosecond at which a wait or an alarm of a living task is over."""
        found = [
            deadline
            for task in self._tracees.tasks.values()
            if not task.stopped and (deadline := self._deadline_of(task)) is not None
        ]
        found += [alarm.deadline for alarm in self._clock.alarms.values()]
        return min(found, default=None)

    @staticmethod
    def _deadline_of(task: Task) -> int | None:
        if task.call is not None and not task.call.forced:
            return task.call.deadline
        return None

    def expire(self) -> tuple[int, ...]:
        """End every wait, and ring every alarm, whose time has come; the processes (inside) concerned."""
        due = [
            task
            for task in self._tracees.tasks.values()
            if not task.stopped and (end := self._deadline_of(task)) is not None and end <= self._clock.now
        ]
        for task in due:
            self._clock.show_at_least(task.call.shown if task.call is not None else 0)
        ringing = [alarm for alarm in self._clock.alarms.values() if alarm.deadline <= self._clock.now]
        for alarm in ringing:
            self._clock.show_at_least(alarm.shown)
        if due or ringing:
            self._push_time()
        for task in due:
            self._force(task)
        woken = [task.process_inside for task in due]
        for process, alarm in list(self._clock.alarms.items()):
            if alarm.deadline <= self._clock.now:
                if alarm.interval:
                    alarm.deadline += alarm.interval
                    alarm.shown += alarm.interval
                else:
                    del self._clock.alarms[process]
                self._ringing[process] = 1
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process, signal.SIGALRM)
                woken.extend(t.process_inside for t in self._tracees.tasks.values() if t.tid == process)
        return tuple(sorted(set(woken)))

    def expire_short_waits(self) -> None:
        """While somebody runs: the interpreter's own short waits end by the machine's clock."""
        now = self._clock.elapsed()
        for task in self._tracees.tasks.values():
            call = task.call
            if call is not None and call.gil and not call.forced and now - call.since > _GIL_WAIT // 2:
                self._force(task)

    def _force(self, task: Task) -> None:
        assert task.call is not None, "only a wait can be ended"
        task.call.forced = True
        self._tracees.interrupt(task)

    def timer(self, task: Task, registers: Registers, name: str) -> None:
        """alarm, setitimer and getitimer: the observer keeps the process's one real-time timer."""
        if self.native:
            self._tracees.go(task)
            return
        self._clock.catch_up()
        first, second, third, *_ = registers.arguments()
        alarm = self._clock.alarms.get(task.process)
        left = max(0, alarm.deadline - self._clock.now) if alarm else 0
        interval = alarm.interval if alarm else 0
        if name == "alarm":
            seconds = int(first) & 0xFFFFFFFF
            self._set_alarm(task, seconds * SECOND, 0)
            # alarm(2) rounds to the nearest second, but never down to "none was set".
            rounded = max(1, (left + SECOND // 2) // SECOND) if alarm else 0
            self._tracees.skip(task, registers, rounded)
            return
        if kernel.signed32(first) != 0:  # ITIMER_VIRTUAL and ITIMER_PROF count CPU time: the kernel's
            self._cpu_timers.add(task.process)
            self._tracees.go(task)
            return
        old_place, new_place = (third, second) if name == "setitimer" else (second, 0)
        old = struct.pack("qqqq", *_timeval(interval), *_timeval(left))
        if name == "setitimer" and new_place:
            wanted = kernel.read_memory(task.tid, new_place, 32)
            if len(wanted) < 32:
                self._tracees.skip(task, registers, -errno.EFAULT)
                return
            step_s, step_us, first_s, first_us = struct.unpack("qqqq", wanted)
            if min(step_s, first_s) < 0 or not (0 <= step_us < 1_000_000 and 0 <= first_us < 1_000_000):
                self._tracees.skip(task, registers, -errno.EINVAL)
                return
            self._set_alarm(task, first_s * SECOND + first_us * 1000, step_s * SECOND + step_us * 1000)
        if old_place and not kernel.write_memory(task.tid, old_place, old):
            self._tracees.skip(task, registers, -errno.EFAULT)
            return
        self._tracees.skip(task, registers, 0)

    def _set_alarm(self, task: Task, delay: int, interval: int) -> None:
        if delay:
            self._clock.alarms[task.process] = Alarm(
                self._clock.now + delay, interval, self._clock.shown() + delay
            )
            self._recorder.record(
                AlarmSet, task.inside, until=(self._clock.now + delay) / SECOND, interval=interval / SECOND
            )
        else:
            if self._clock.alarms.pop(task.process, None) is not None:
                self._recorder.record(AlarmSet, task.inside, until=None)

    def leave(self, task: Task, call: Call, registers: Registers) -> None:
        result = registers.result
        interrupted = result in kernel.RESTARTING or result == -errno.EINTR
        for name in ("rdi", "rsi", "rdx", "r10", "r8", "r9"):
            setattr(registers, name, getattr(call.entered, name))
        registers.orig_rax = call.entered.orig_rax
        if interrupted and call.forced:
            registers.rax = self._timed_out(task, call) & ((1 << 64) - 1)
            if not call.gil:
                self._recorder.record(Woke, task.inside)
        elif result in kernel.RESTARTING:
            # A signal came. Without a handler the kernel starts the call again, with a handler it fails with
            # EINTR, whatever SA_RESTART says: so do all timed waits (signal(7)).
            registers.rax = kernel.ERESTARTNOHAND & ((1 << 64) - 1)
            task.resumable = call
            self._write_remaining(task, call)
        if call.name in ("select", "pselect6", "ppoll"):
            self._write_rest_of_limit(task, call)
        kernel.set_registers(task.tid, registers)

    def _timed_out(self, task: Task, call: Call) -> int:
        match call.name:
            case "futex":
                return -errno.ETIMEDOUT
            case "rt_sigtimedwait":
                return -errno.EAGAIN
            case "select" | "pselect6":
                # The kernel clears the sets of a call that timed out; interpreters rely on it.
                count, *sets = call.entered.arguments()[:4]
                length = (kernel.signed32(count) + 63) // 64 * 8
                for place in sets:
                    if place and length > 0:
                        kernel.write_memory(task.tid, place, bytes(length))
                return 0
            case _:
                return 0

    def _write_rest_of_limit(self, task: Task, call: Call) -> None:
        """The kernel writes into the caller's limit how much of it was left (select(2), "Linux")."""
        place = call.entered.rdx if call.name == "ppoll" else call.entered.r8
        left = max(0, (call.deadline or 0) - self._clock.now)
        parts = _timeval(left) if call.name == "select" else divmod(left, SECOND)
        kernel.write_memory(task.tid, int(place), struct.pack("qq", *parts))

    def _write_remaining(self, task: Task, call: Call) -> None:
        """nanosleep tells how much of a relative sleep was left."""
        _, second, _, fourth, *_ = call.entered.arguments()
        place = second if call.name == "nanosleep" else fourth
        relative = call.name == "nanosleep" or (call.name == "clock_nanosleep" and not second & 1)
        if relative and place and call.deadline is not None:
            left = max(0, call.deadline - self._clock.now)
            kernel.write_memory(task.tid, place, struct.pack("qq", *divmod(left, SECOND)))


def _same_call(before: Registers, now: Registers) -> bool:
    return (
        before.orig_rax == now.orig_rax
        and before.rip == now.rip
        and before.rsp == now.rsp
        and before.arguments() == now.arguments()
    )


def _without_limit(registers: Registers, name: str) -> None:
    """Make a timed wait one without end, which wakes, signals and stops treat alike.

    A sleep becomes ``pause``, which is restarted and interrupted in the same cases.
    """
    match name:
        case "nanosleep" | "clock_nanosleep":
            registers.orig_rax = kernel.NUMBERS["pause"]
        case "select" | "pselect6":
            registers.r8 = 0
        case "poll":
            registers.rdx = 0xFFFFFFFF
        case "ppoll" | "rt_sigtimedwait":
            registers.rdx = 0
        case "epoll_wait" | "epoll_pwait":
            registers.r10 = 0xFFFFFFFF
        case "epoll_pwait2" | "futex":
            registers.r10 = 0
        case _:
            raise AssertionError(f"{name} is no timed wait")


def _timeval(nanoseconds: int) -> tuple[int, int]:
    return nanoseconds // SECOND, nanoseconds % SECOND // 1000
