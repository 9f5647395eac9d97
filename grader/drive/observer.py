"""What did the kernel see?

The observer traces every task of the program with ptrace, from outside the box. A seccomp filter, which it
puts into the program before the program's first instruction, stops a task only at the calls that matter;
everything else runs at native speed. What is recorded rests on registers, on ``siginfo`` and on /proc, never
on memory that the program could change behind our back; text is what the terminal's master delivered.

The observer also holds the program's time: a timed wait enters the kernel without its limit, so that wakes,
signals, stops and continues work natively, and is ended by force when its virtual deadline comes.

One thread owns it all (ptrace belongs to a thread).
"""

from __future__ import annotations

import contextlib
import errno
import os
import select
import signal
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from grader.drive import kernel, processes, vdso
from grader.drive.clock import MONOTONIC, REALTIME, SECOND, Alarm, Clock, rounded_up
from grader.drive.kernel import Gone, Registers
from grader.drive.recorder import Recorder
from grader.drive.terminal import Terminal
from grader.spec.model import Limits
from grader.trace import (
    AlarmSet,
    Continued,
    Degraded,
    DispositionSet,
    Executed,
    Exited,
    Forked,
    LimitReached,
    Listened,
    Origin,
    Reaped,
    SendFailed,
    SignalDelivered,
    SignalSent,
    Slept,
    Started,
    Stopped,
    Woke,
    Wrote,
)

#: Writes to the terminal that are attributed to their writer; a traced one costs about 0.15 ms.
ATTRIBUTED_WRITES: Final = 5_000
#: Futex waits up to this long are the interpreter's own (a thread that wants the GIL waits 5 ms, then asks the
#: holder to give way); they end also while others run, else a waiting thread would never get its turn.
_GIL_WAIT: Final = 10_000_000
#: So many questions whether a child has ended, in a row, are a wait by spinning.
_SPINNING_WAITS: Final = 30

_STOPPING = frozenset({signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU})
_WRITES = frozenset({"write", "writev", "pwrite64", "pwritev", "pwritev2"})
_SENDS = frozenset({"kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_send_signal"})
_FORKS = frozenset({"clone", "fork", "vfork", "clone3"})
_TIMED = frozenset(
    {
        *("nanosleep", "clock_nanosleep", "select", "pselect6", "poll", "ppoll", "epoll_wait", "epoll_pwait"),
        *("epoll_pwait2", "futex", "rt_sigtimedwait"),
    }
)
_CLOCKS = frozenset({"clock_gettime", "gettimeofday", "time"})
_UNMODELLED = frozenset({"timer_create", "timerfd_create", "semtimedop", "recvmmsg"})


@dataclass(slots=True)
class Call:
    """A system call that a task has entered and whose return is awaited.

    Attributes:
        name: its name.
        entered: the registers at its entry.
        deadline: nanosecond of the clock at which a timed wait ends; None for other calls.
        shown: what the program's clock must at least show then.
        since: nanosecond of the machine's clock at which it was entered.
        gil: whether it is an interpreter's own short wait.
        forced: whether we are ending it because its time is over.
        sent: sequence number of the SignalSent, for a sending call.
    """

    name: str
    entered: Registers
    deadline: int | None = None
    shown: int = 0
    since: int = 0
    gil: bool = False
    forced: bool = False
    sent: int = -1


@dataclass(slots=True)
class Task:
    """A traced thread or process.

    Attributes:
        tid, process: its id and its process's pid, outside the box.
        inside, process_inside: the same inside the box.
        call: the call whose return is awaited.
        resumable: a timed call that a signal interrupted and that the kernel may start again by itself.
        held: why we keep it at the entry of a call: it queues for the terminal, or it waits by spinning.
        registers: those at the entry, while it is held.
        stopped: whether its process is stopped by job control.
        fresh: whether its first stop is still to come.
        waits: questions whether a child has ended that found nothing, in a row.
        computed: the moment to which a deadline was last computed from a clock's reading, and that deadline.
    """

    tid: int
    process: int
    inside: int
    process_inside: int
    call: Call | None = None
    resumable: Call | None = None
    held: str | None = None
    registers: Registers | None = None
    stopped: bool = False
    fresh: bool = False
    waits: int = 0
    computed: tuple[int, int] = (0, 0)


@dataclass(slots=True)
class Sent:
    """A signal on its way: who sent it, to which processes it still has to come."""

    sequence: int
    sender: int
    signal: int
    targets: set[int] = field(default_factory=set)


class Observer:
    """Traces a program from its start to its end.

    Args:
        recorder: where events go.
        clock: the program's time.
        limits: what the program may use up.
        entry: the program's command line as it is told, paths relative to the submission.
        hidden: pids inside the box that are not the program's (its init, the launcher).
    """

    def __init__(
        self, recorder: Recorder, clock: Clock, limits: Limits, entry: tuple[str, ...], hidden: set[int]
    ) -> None:
        self.recorder = recorder
        self.clock = clock
        self.limits = limits
        self.entry = entry
        self.hidden = hidden
        self.terminal: Terminal | None = None
        self.tasks: dict[int, Task] = {}
        self.started = False
        self.root: int | None = None
        self.stimulus: int | None = None
        self.hung_up = False
        self.exhausted: str | None = None
        self.served = 0
        self._ended: dict[int, int] = {}
        self._unreaped: dict[int, set[int]] = {}
        self._parents: dict[int, int] = {}
        self._sent: list[Sent] = []
        self._alarmed: dict[int, int] = {}
        self._clocks: dict[int, int] = {}
        self._from_grader: dict[tuple[int, int], int] = {}
        self._writer: Task | None = None
        self._attributed = 0
        self._ambiguous = False
        self.native = not clock.virtual
        self.uses_network = False
        self.lost: dict[str, str] = {}

    # --- beginning and end -----------------------------------------------------------------------------

    def attach(self, task: int) -> None:
        """Seize the process that is about to become the program, and put the filter into it.

        The process waits in ``read`` for its start. It is interrupted there and made to call ``seccomp`` with
        a program written below its stack, then put back before the ``read``: nothing inside the box is
        trusted to install the filter.

        Raises:
            OSError: the kernel refuses ptrace, or seccomp.
        """
        kernel.ptrace(kernel.SEIZE, task, 0, kernel.OPTIONS)
        kernel.ptrace(kernel.INTERRUPT, task)
        os.waitpid(task, _WALL)
        before = kernel.registers(task)
        again = before.copy()
        if before.result in kernel.RESTARTING:
            again.rip -= 2
            again.rax = before.orig_rax
        program = kernel.filter_program()
        place = (before.rsp - 4096 - len(program)) & ~0xF
        kernel.write_memory(task, place + 16, program)
        kernel.write_memory(task, place, struct.pack("HxxxxxxQ", len(program) // 8, place + 16))
        inject = before.copy()
        inject.rip = before.rip - 2
        inject.rax, inject.rdi, inject.rsi, inject.rdx = kernel.NUMBERS["seccomp"], 1, 0, place
        inject.orig_rax = (1 << 64) - 1
        kernel.set_registers(task, inject)
        for _ in ("entry", "exit"):
            kernel.ptrace(kernel.SYSCALL, task)
            os.waitpid(task, _WALL)
        result = kernel.registers(task).result
        if result != 0:
            raise OSError(-result, os.strerror(-result), "seccomp")
        again.orig_rax = (1 << 64) - 1
        kernel.set_registers(task, again)
        who = processes.identity(task)
        if who is None:
            raise OSError(errno.ESRCH, "the program's process is gone")
        self.tasks[task] = Task(task, who.process, who.inside, who.process_inside)
        self.root = who.inside
        kernel.ptrace(kernel.CONT, task)

    def living(self) -> tuple[int, ...]:
        """Processes (inside) that have not ended."""
        return tuple(sorted({task.process_inside for task in self.tasks.values()}))

    def outside(self, inside: int) -> int | None:
        """The pid outside of a living process of the box."""
        for task in self.tasks.values():
            if task.process_inside == inside:
                return task.process
        return None

    # --- serving stops ---------------------------------------------------------------------------------

    def serve(self) -> bool:
        """Serve every stop that is waiting, without waiting for more; whether there was any."""
        any_at_all = False
        while True:
            found = False
            for tid in list(self.tasks):
                task = self.tasks.get(tid)
                if task is None or task.held is not None:
                    # A held task is in our hands; only its death could be news.
                    if task is None or not self._died(task):
                        continue
                try:
                    pid, status = os.waitpid(tid, _WALL | os.WNOHANG)
                except ChildProcessError:
                    self._forget(task)
                    found = True
                    continue
                if pid:
                    found = True
                    self.served += 1
                    with contextlib.suppress(Gone):
                        self._serve(task, status)
            if not found:
                return any_at_all
            any_at_all = True

    def _died(self, task: Task) -> bool:
        moment = processes.moment(task.tid)
        return moment is None or moment.state in "ZX"

    def _serve(self, task: Task, status: int) -> None:
        if os.WIFEXITED(status) or os.WIFSIGNALED(status):
            self._end(task, status)
            return
        number, event = os.WSTOPSIG(status), status >> 16
        if event != kernel.EVENT_SECCOMP or task.held:
            self._somebody_moved(task)
        match event:
            case kernel.EVENT_SECCOMP:
                self._enter(task)
            case kernel.EVENT_FORK | kernel.EVENT_VFORK | kernel.EVENT_CLONE:
                self._fork(task)
            case kernel.EVENT_EXEC:
                self._execute(task)
            case kernel.EVENT_STOP:
                self._stop(task, number)
            case 0 if number == signal.SIGTRAP | kernel.SYSCALL_STOP:
                self._return(task)
            case 0:
                self._deliver(task, number)
            case _:
                self._go(task)

    def _go(self, task: Task, number: int = 0) -> None:
        kernel.ptrace(kernel.SYSCALL if task.call is not None else kernel.CONT, task.tid, 0, number)

    def _forget(self, task: Task | None) -> None:
        if task is None:
            return
        self.tasks.pop(task.tid, None)
        if self._writer is task:
            self._next_writer()

    def _end(self, task: Task, status: int) -> None:
        self._somebody_moved(task)
        if self._writer is task:
            self._collect(task)
        moment_left = [t for t in self.tasks.values() if t.process == task.process and t is not task]
        self._forget(task)
        if moment_left and task.tid != task.process:
            return
        if task.tid != task.process:
            return
        for other in moment_left:
            self._forget(other)
        self.clock.alarms.pop(task.process, None)
        self._clocks.pop(task.process, None)
        code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else None
        name = None if code is not None else signal_name(os.WTERMSIG(status))
        self._ended[task.process_inside] = self.recorder.record(Exited, task.inside, code=code, signal=name)
        parent = self._parents.get(task.process_inside)
        if parent is not None:
            self._unreaped.setdefault(parent, set()).add(task.process_inside)

    def _fork(self, task: Task) -> None:
        child = kernel.event_message(task.tid)
        who = processes.identity(child)
        if who is not None:
            new = Task(child, who.process, who.inside, who.process_inside, fresh=True)
            self.tasks[child] = new
            thread = who.process == task.process
            self.recorder.record(
                Forked, task.inside, child=who.inside, thread=thread, process=who.process_inside
            )
            if not thread:
                if task.process in self._clocks:
                    self._clocks[who.process] = self._clocks[task.process]
                self._parents[who.process_inside] = task.process_inside
        self._go(task)

    def _execute(self, task: Task) -> None:
        # The thread that calls execve becomes the leader, the others are gone.
        for other in [t for t in self.tasks.values() if t.process == task.process and t is not task]:
            self.tasks.pop(other.tid, None)
            if self._writer is other:
                self._next_writer()
        task.call = task.resumable = None
        address = vdso.install(task.tid, self.clock.numbers()) if not self.native else None
        self._clocks.pop(task.process, None)
        if address is not None:
            self._clocks[task.process] = address
        try:
            path = os.readlink(f"/proc/{task.tid}/exe")
        except OSError:
            path = "?"
        if not self.started:
            self.started = True
            self.recorder.record(Started, task.inside, argv=self.entry)
        else:
            self.recorder.record(Executed, task.inside, path=os.path.basename(path))
        self._go(task)

    # --- stops and signals -----------------------------------------------------------------------------

    def _stop(self, task: Task, number: int) -> None:
        if number in _STOPPING:
            if not self._process_is_stopped(task.process):
                self.recorder.record(Stopped, task.process_inside, signal=signal_name(number))
            task.stopped = True
            kernel.ptrace(kernel.LISTEN, task.tid)
            return
        if task.stopped:
            task.stopped = False
            if not self._process_is_stopped(task.process):
                self.recorder.record(Continued, task.process_inside)
        task.fresh = False
        self._go(task)

    def _process_is_stopped(self, process: int) -> bool:
        return any(t.stopped for t in self.tasks.values() if t.process == process)

    def _deliver(self, task: Task, number: int) -> None:
        information = kernel.signal_information(task.tid)
        sets = processes.signals(task.tid)
        disposition = sets.disposition(number) if sets is not None else "default"
        origin, sender, cause = self._origin(task, information)
        if origin == "alarm":
            kernel.set_signal_kernel(task.tid, number)
        self.recorder.record(
            SignalDelivered,
            task.inside,
            signal=signal_name(number),
            origin=origin,
            sender=sender,
            disposition=disposition,
            cause=cause,
        )
        if disposition == "handled":
            task.resumable = None
        self._go(task, number)

    def _origin(
        self, task: Task, information: kernel.SignalInformation
    ) -> tuple[Origin, int | None, int | None]:
        """Who made a signal that is about to be delivered, the sender and the event that caused it."""
        number, code = information.number, information.code
        if self._alarmed.get(task.process, 0) and number == signal.SIGALRM and information.pid == 0:
            self._alarmed[task.process] -= 1
            return "alarm", None, None
        if number == signal.SIGCHLD and code > 0 and code != kernel.SI_KERNEL:
            return "child", information.pid, self._ended.get(information.pid)
        if code in (kernel.SI_USER, kernel.SI_TKILL, kernel.SI_QUEUE):
            sent = self._matching(task.process_inside, number, information)
            if sent is not None:
                return "task", sent.sender, sent.sequence
            if information.pid == 0:
                return "grader", None, self._from_grader.pop((task.process_inside, number), None)
            if information.pid in self.hidden:
                return "terminal", None, self.stimulus
            return "kernel", None, None
        if code == kernel.SI_KERNEL:
            if number in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
                return "key", None, self.stimulus
            if number in (signal.SIGHUP, signal.SIGCONT, signal.SIGTTIN, signal.SIGTTOU):
                return "terminal", None, self.stimulus if self.hung_up else None
            if number == signal.SIGALRM:
                return "alarm", None, None
            return ("fault" if number in _FAULTS else "kernel"), None, None
        if code == kernel.SI_TIMER:
            return "alarm", None, None
        return ("fault" if code > 0 else "kernel"), None, None

    def _matching(self, process: int, number: int, information: kernel.SignalInformation) -> Sent | None:
        """The call that sent a signal: the oldest that has not arrived here, by the sender siginfo names.

        A queued signal's ``si_pid`` is the sender's own claim; then only the call counts.
        """
        for sent in self._sent:
            if sent.signal == number and process in sent.targets:
                claimed = information.code == kernel.SI_QUEUE
                if (
                    claimed
                    or self._process_of(sent.sender) == information.pid
                    or sent.sender == information.pid
                ):
                    sent.targets.discard(process)
                    return sent
        return None

    def _process_of(self, inside: int) -> int:
        for task in self.tasks.values():
            if task.inside == inside:
                return task.process_inside
        return inside

    def note_sent_by_grader(self, process: int, number: int, stimulus: int) -> None:
        """The grader is about to send a signal to a process (inside) because of a stimulus."""
        self._from_grader[(process, number)] = stimulus

    # --- calls: entry ----------------------------------------------------------------------------------

    def _enter(self, task: Task) -> None:
        registers = kernel.registers(task.tid)
        name = kernel.NAMES.get(int(registers.orig_rax), "")
        if name in _CLOCKS:
            self._read_clock(task, registers, name)
            return
        if name not in ("wait4", "waitid"):
            task.waits = 0
            self._somebody_moved(task)
        if name in _WRITES or name in ("sendfile", "splice"):
            self._enter_write(task, registers, name)
        elif name in _TIMED:
            self._enter_timed(task, registers, name)
        elif name in _SENDS:
            self._enter_send(task, registers, name)
        elif name in ("wait4", "waitid"):
            self._enter_wait(task, registers, name)
        elif name in _FORKS:
            self._enter_fork(task, registers)
        elif name in ("alarm", "setitimer", "getitimer"):
            self._timer_call(task, registers, name)
        elif name in _UNMODELLED:
            self.degrade("virtual-time", f"the program calls {name}")
            self._go(task)
        elif name == "listen" or name == "rt_sigaction":
            task.call = Call(name, registers)
            self._go(task)
        else:
            self._go(task)

    def _skip(self, task: Task, registers: Registers, result: int) -> None:
        """Do not let the kernel do the call; it returns this."""
        registers.orig_rax = (1 << 64) - 1
        registers.rax = result & ((1 << 64) - 1)
        kernel.set_registers(task.tid, registers)
        self._go(task)

    def _enter_fork(self, task: Task, registers: Registers) -> None:
        if len(self.tasks) >= self.limits.tasks:
            if not any(isinstance(e, LimitReached) and e.limit == "tasks" for e in self.recorder.events):
                self.recorder.record(
                    LimitReached, task.inside, limit="tasks", allowed=f"{self.limits.tasks} tasks"
                )
            self._skip(task, registers, -errno.EAGAIN)
            return
        self._go(task)

    def _enter_send(self, task: Task, registers: Registers, name: str) -> None:
        first, second, third, *_ = registers.arguments()
        group = 0
        match name:
            case "tgkill" | "rt_tgsigqueueinfo":
                target, number = kernel.signed32(second), kernel.signed32(third)
                group = kernel.signed32(first)
            case "pidfd_send_signal":
                target, number = _pid_of_descriptor(task.tid, kernel.signed32(first)), kernel.signed32(second)
            case _:
                target, number = kernel.signed32(first), kernel.signed32(second)
        targets = self._addressed(task, group or target)
        if number != 0 or name != "kill":
            task.waits = 0
        sequence = self.recorder.record(
            SignalSent, task.inside, signal=signal_name(number), target=target, targets=targets
        )
        if number:
            self._sent.append(Sent(sequence, task.inside, number, set(targets)))
            if len(self._sent) > 1000:
                del self._sent[:500]
        task.call = Call(name, registers, sent=sequence)
        self._go(task)

    def _addressed(self, task: Task, target: int) -> tuple[int, ...]:
        """The living processes that a kill addresses."""
        if target > 0:
            return (self._process_of(target),)
        if target == -1:
            return tuple(p for p in self.living() if p != task.process_inside)
        own = processes.identity(task.process)
        group = -target if target else (own.group if own else 0)
        found = []
        for process in {t.process for t in self.tasks.values()}:
            who = processes.identity(process)
            if who is not None and who.group == group:
                found.append(who.process_inside)
        return tuple(sorted(found))

    def _enter_wait(self, task: Task, registers: Registers, name: str) -> None:
        options = int(registers.rdx if name == "wait4" else registers.r10)
        if options & os.WNOHANG:
            task.waits += 1
            if task.waits > _SPINNING_WAITS:
                # It asks again and again whether a child has ended. The answer cannot change before
                # somebody else moves.
                task.held, task.registers = "poll", registers
                return
        else:
            task.waits = 0
        task.call = Call(name, registers)
        self._go(task)

    def _somebody_moved(self, mover: Task) -> None:
        """Tasks that spin on what others do may look again."""
        for task in self.tasks.values():
            if task.held == "poll" and task is not mover:
                task.waits = _SPINNING_WAITS // 2
                self._release(task)

    def _release(self, task: Task) -> None:
        """Let a held task into its call."""
        registers, task.registers, why = task.registers, None, task.held
        task.held = None
        assert registers is not None, "a held task has the registers of its entry"
        with contextlib.suppress(Gone):
            if why == "poll":
                task.call = Call(kernel.NAMES[int(registers.orig_rax)], registers)
                self._go(task)
            else:
                self._go(task)

    # --- the terminal ----------------------------------------------------------------------------------

    def _enter_write(self, task: Task, registers: Registers, name: str) -> None:
        descriptor = int(registers.rdx if name == "splice" else registers.rdi)
        if not self._attributing or not processes.is_terminal(task.tid, kernel.signed32(descriptor)):
            self._go(task)
            return
        if self._writer is not None:
            task.held, task.registers = "terminal", registers
            return
        self._start_write(task, registers, name)

    @property
    def _attributing(self) -> bool:
        return self.terminal is not None and self._attributed < ATTRIBUTED_WRITES

    def _start_write(self, task: Task, registers: Registers, name: str) -> None:
        """One writer at a time: what the master delivers until it returns is what it wrote."""
        self._collect(None)
        self._writer = task
        self._attributed += 1
        if self._attributed == ATTRIBUTED_WRITES:
            self.degrade("writers", f"more than {ATTRIBUTED_WRITES} writes")
        task.call = Call(name, registers)
        self._go(task)

    def _next_writer(self) -> None:
        self._writer = None
        for task in self.tasks.values():
            if task.held == "terminal":
                registers, task.registers, task.held = task.registers, None, None
                assert registers is not None, "a held task has the registers of its entry"
                with contextlib.suppress(Gone):
                    self._start_write(task, registers, kernel.NAMES[int(registers.orig_rax)])
                    return
                self._writer = None

    def _collect(self, writer: Task | None, echo: bool = False) -> bool:
        """Take what the terminal has received; whether there was anything."""
        if self.terminal is None:
            return False
        text = self.terminal.drain()
        if not text:
            return False
        task = writer.inside if writer is not None and not self._ambiguous else None
        self.recorder.record(Wrote, task, text=text, echo=echo)
        if self.terminal.received > self.limits.output and self.exhausted is None:
            self.exhausted = "output"
            self.recorder.record(LimitReached, limit="output", allowed=f"{self.limits.output} bytes")
        return True

    def collect(self, echo: bool = False) -> bool:
        """Take what the terminal has received so far; whether there was anything."""
        return self._collect(self._writer, echo)

    def unblock_writers(self) -> bool:
        """Everybody sleeps, one of them in the middle of writing (Ctrl-S, a stopped group): the others must
        not queue behind it for ever, though then nobody can say who wrote what. Whether there were any."""
        waiting = [t for t in self.tasks.values() if t.held == "terminal"]
        if not waiting:
            return False
        self._ambiguous = True
        self.degrade("writers", "a write to the terminal was blocked while others wrote")
        for task in waiting:
            self._release(task)
        return True

    # --- time ------------------------------------------------------------------------------------------

    def degrade(self, promise: str, reason: str) -> None:
        """From here on something cannot be promised; said once."""
        if any(isinstance(e, Degraded) and e.promise == promise for e in self.recorder.events):
            return
        self.recorder.record(Degraded, promise=promise, reason=reason)
        if promise == "virtual-time" and self.clock.virtual:
            self.make_time_real()

    def make_time_real(self) -> None:
        """From now on the program's clock goes with the machine's.

        Waits are still ended by us, since their deadlines were counted on a clock that had jumped; readings
        become system calls.
        """
        self.clock.follow_machine()
        for process, address in self._clocks.items():
            vdso.use_the_kernel(process, address)

    def _read_clock(self, task: Task, registers: Registers, name: str) -> None:
        if self.native:
            self._go(task)
            return
        self._answer_clock(task, registers, name)

    def _answer_clock(self, task: Task, registers: Registers, name: str) -> None:
        first, second, *_ = registers.arguments()
        which = kernel.signed32(first) if name == "clock_gettime" else REALTIME
        moment = self.clock.read(which)
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
        self._skip(task, registers, result if stored else -errno.EFAULT)

    def _enter_timed(self, task: Task, registers: Registers, name: str) -> None:
        if self.native:
            self._go(task)
            return
        self.clock.catch_up()
        relative = self._time_limit(task, registers, name)
        if not relative:
            self._go(task)
            return
        call = Call(name, registers.copy(), since=self.clock.elapsed())
        before = task.resumable
        if before is not None and _same_call(before.entered, registers):
            call.deadline, call.shown = before.deadline, before.shown
        else:
            call.deadline = self.clock.now + rounded_up(relative)
            call.shown = self.clock.shown() + relative
        task.resumable = None
        call.gil = name == "futex" and relative <= _GIL_WAIT
        if not call.gil and before is None:
            self.recorder.record(Slept, task.inside, call=name, until=(call.deadline or 0) / SECOND)
        _without_limit(registers, name)
        kernel.set_registers(task.tid, registers)
        task.call = call
        self._go(task)

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
        if task.computed[0] != moment:
            task.computed = moment, self.clock.now + self.clock.until(clock, moment)
        return max(1, task.computed[1] - self.clock.now)

    def set_time(self, now: int) -> None:
        """Let the program's clock jump."""
        self.clock.now = max(self.clock.now, now)
        self._push_time()

    def _push_time(self) -> None:
        numbers = self.clock.numbers()
        for process in {task.process for task in self.tasks.values()}:
            address = self._clocks.get(process)
            if address is not None:
                vdso.update(process, address, numbers)

    def next_deadline(self) -> int | None:
        """The earliest nanosecond at which a wait or an alarm of a living task is over."""
        found = [
            deadline
            for task in self.tasks.values()
            if not task.stopped and (deadline := self._deadline_of(task)) is not None
        ]
        found += [alarm.deadline for alarm in self.clock.alarms.values()]
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
            for task in self.tasks.values()
            if not task.stopped and (end := self._deadline_of(task)) is not None and end <= self.clock.now
        ]
        for task in due:
            self.clock.show_at_least(task.call.shown if task.call is not None else 0)
        if due:
            self._push_time()
        for task in due:
            self._force(task)
        woken = [task.process_inside for task in due]
        for process, alarm in list(self.clock.alarms.items()):
            if alarm.deadline <= self.clock.now:
                if alarm.interval:
                    alarm.deadline += alarm.interval
                else:
                    del self.clock.alarms[process]
                self._alarmed[process] = 1
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process, signal.SIGALRM)
                woken.extend(t.process_inside for t in self.tasks.values() if t.tid == process)
        return tuple(sorted(set(woken)))

    def expire_short_waits(self) -> None:
        """While somebody runs: the interpreter's own short waits end by the machine's clock."""
        now = self.clock.elapsed()
        for task in self.tasks.values():
            call = task.call
            if call is not None and call.gil and not call.forced and now - call.since > _GIL_WAIT // 2:
                self._force(task)

    def _force(self, task: Task) -> None:
        assert task.call is not None, "only a wait can be ended"
        task.call.forced = True
        self._interrupt(task)

    def _interrupt(self, task: Task) -> None:
        with contextlib.suppress(Gone):
            kernel.ptrace(kernel.INTERRUPT, task.tid)

    def _timer_call(self, task: Task, registers: Registers, name: str) -> None:
        """alarm, setitimer and getitimer: the observer keeps the process's one real-time timer."""
        if self.native:
            self._go(task)
            return
        self.clock.catch_up()
        first, second, third, *_ = registers.arguments()
        alarm = self.clock.alarms.get(task.process)
        left = max(0, alarm.deadline - self.clock.now) if alarm else 0
        interval = alarm.interval if alarm else 0
        if name == "alarm":
            seconds = int(first) & 0xFFFFFFFF
            self._set_alarm(task, seconds * SECOND, 0)
            # alarm(2) rounds to the nearest second, but never down to "none was set".
            rounded = max(1, (left + SECOND // 2) // SECOND) if alarm else 0
            self._skip(task, registers, rounded)
            return
        if kernel.signed32(first) != 0:  # ITIMER_VIRTUAL and ITIMER_PROF count CPU time: the kernel's
            self._go(task)
            return
        old_place, new_place = (third, second) if name == "setitimer" else (second, 0)
        old = struct.pack("qqqq", *_timeval(interval), *_timeval(left))
        if name == "setitimer" and new_place:
            wanted = kernel.read_memory(task.tid, new_place, 32)
            if len(wanted) < 32:
                self._skip(task, registers, -errno.EFAULT)
                return
            step_s, step_us, first_s, first_us = struct.unpack("qqqq", wanted)
            if min(step_s, first_s) < 0 or not (0 <= step_us < 1_000_000 and 0 <= first_us < 1_000_000):
                self._skip(task, registers, -errno.EINVAL)
                return
            self._set_alarm(task, first_s * SECOND + first_us * 1000, step_s * SECOND + step_us * 1000)
        if old_place and not kernel.write_memory(task.tid, old_place, old):
            self._skip(task, registers, -errno.EFAULT)
            return
        self._skip(task, registers, 0)

    def _set_alarm(self, task: Task, delay: int, interval: int) -> None:
        if delay:
            self.clock.alarms[task.process] = Alarm(self.clock.now + delay, interval)
            self.recorder.record(
                AlarmSet, task.inside, until=(self.clock.now + delay) / SECOND, interval=interval / SECOND
            )
        else:
            if self.clock.alarms.pop(task.process, None) is not None:
                self.recorder.record(AlarmSet, task.inside, until=None)

    # --- calls: return ---------------------------------------------------------------------------------

    def _return(self, task: Task) -> None:
        call, task.call = task.call, None
        if call is None:
            self._go(task)
            return
        registers = kernel.registers(task.tid)
        if call.name in _TIMED:
            self._return_timed(task, call, registers)
        elif task is self._writer:
            self._collect(task)
            self._go(task)
            self._next_writer()
            return
        elif call.name in _SENDS:
            if registers.result < 0:
                error = errno.errorcode.get(-registers.result, str(-registers.result))
                self.recorder.record(SendFailed, task.inside, cause=call.sent, error=error)
                self._sent = [sent for sent in self._sent if sent.sequence != call.sent]
        elif call.name in ("wait4", "waitid"):
            self._return_wait(task, call, registers)
        elif call.name == "rt_sigaction" and registers.result == 0:
            number = kernel.signed32(int(call.entered.rdi))
            sets = processes.signals(task.tid)
            if sets is not None:
                self.recorder.record(
                    DispositionSet,
                    task.inside,
                    signal=signal_name(number),
                    disposition=sets.disposition(number),
                )
        elif call.name == "listen" and registers.result == 0:
            family = _socket_family(task.tid, kernel.signed32(int(call.entered.rdi)))
            self.uses_network = self.uses_network or family != "unix"
            self.recorder.record(Listened, task.inside, family=family)
        self._go(task)

    def _return_timed(self, task: Task, call: Call, registers: Registers) -> None:
        result = registers.result
        interrupted = result in kernel.RESTARTING or result == -errno.EINTR
        for name in ("rdi", "rsi", "rdx", "r10", "r8", "r9"):
            setattr(registers, name, getattr(call.entered, name))
        registers.orig_rax = call.entered.orig_rax
        if interrupted and call.forced:
            registers.rax = self._timed_out(task, call) & ((1 << 64) - 1)
            if not call.gil:
                self.recorder.record(Woke, task.inside)
        elif result in kernel.RESTARTING:
            # A signal came. Without a handler the kernel starts the call again, with a handler it fails with
            # EINTR, whatever SA_RESTART says: so do all timed waits (signal(7)).
            registers.rax = kernel.ERESTARTNOHAND & ((1 << 64) - 1)
            task.resumable = call
            self._write_remaining(task, call)
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

    def _write_remaining(self, task: Task, call: Call) -> None:
        """nanosleep tells how much of a relative sleep was left."""
        first, second, _, fourth, *_ = call.entered.arguments()
        place = second if call.name == "nanosleep" else fourth
        relative = call.name == "nanosleep" or (call.name == "clock_nanosleep" and not second & 1)
        if relative and place and call.deadline is not None:
            left = max(0, call.deadline - self.clock.now)
            kernel.write_memory(task.tid, place, struct.pack("qq", *divmod(left, SECOND)))

    def _return_wait(self, task: Task, call: Call, registers: Registers) -> None:
        result = registers.result
        if result == -errno.ECHILD:
            # Every child has ended, those that nobody can reap because SIGCHLD is ignored included.
            task.waits = 0
            for child in sorted(self._unreaped.pop(task.process_inside, set())):
                self.recorder.record(Reaped, task.inside, child=child)
            return
        child = result
        if call.name == "waitid" and result == 0 and call.entered.rdx:
            information = kernel.read_memory(task.tid, int(call.entered.rdx), 16)
            child = struct.unpack_from("i", information, 12)[0] if len(information) == 16 else 0
            if int(call.entered.r10) & 0x01000000:  # WNOWAIT leaves it as it is
                return
        if child > 0:
            task.waits = 0
            if child in self._ended:
                self._unreaped.get(task.process_inside, set()).discard(child)
                self.recorder.record(Reaped, task.inside, child=child)

    # --- for those who ask whether it is at rest -------------------------------------------------------

    def cpu(self) -> int:
        """Nanoseconds of CPU that the living tasks have used."""
        moments = (processes.moment(tid) for tid in self.tasks)
        return sum(moment.run_time for moment in moments if moment is not None)

    def spinning(self) -> tuple[int, ...]:
        """Processes (inside) that wait by asking the kernel again and again."""
        return tuple(sorted({t.process_inside for t in self.tasks.values() if t.held == "poll"}))

    def look_again(self) -> None:
        """Time has passed: tasks that spin on a child's end, and perhaps on the clock, may look again."""
        for task in list(self.tasks.values()):
            if task.held == "poll":
                task.waits = _SPINNING_WAITS // 2
                self._release(task)

    def release(self, task: Task) -> None:
        """Let a task that spins go on: a signal waits for it."""
        self._release(task)

    def unreaped(self) -> tuple[int, ...]:
        """Processes (inside) that have ended and that their living parent has not reaped: zombies."""
        living = set(self.living())
        found = {
            child
            for parent, children in self._unreaped.items()
            if parent in living and (outside := self.outside(parent)) is not None
            for child in children
            if child in _zombies_of(outside)
        }
        return tuple(sorted(found))

    def bury(self) -> None:
        """The box has been killed: look at every tracee's end, so that the kernel can forget it."""
        for tid in list(self.tasks):
            try:
                pid, status = os.waitpid(tid, _WALL | os.WNOHANG)
            except ChildProcessError:
                del self.tasks[tid]
                continue
            if pid and (os.WIFEXITED(status) or os.WIFSIGNALED(status)):
                del self.tasks[tid]

    def kill(self) -> None:
        """End every task of the program, at once."""
        for task in list(self.tasks.values()):
            with contextlib.suppress(ProcessLookupError):
                os.kill(task.process, signal.SIGKILL)

    def dump(self) -> str:
        """The state of every task, for a person."""
        lines = []
        for task in self.tasks.values():
            moment = processes.moment(task.tid)
            call = task.call.name if task.call else "-"
            lines.append(
                f"task {task.inside} of process {task.process_inside}: "
                f"state {moment.state if moment else 'gone'}, call {call}, held {task.held or '-'}, "
                f"stopped {task.stopped}, {(moment.run_time if moment else 0) / 1e6:.1f} ms of CPU"
            )
        return "\n".join(lines)


_WALL: Final = 0x40000000
_FAULTS = frozenset(
    {signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE, signal.SIGILL, signal.SIGTRAP, signal.SIGSYS}
)


def signal_name(number: int) -> str:
    """The name of a signal; "0" for the probe, the number for real-time signals without a name."""
    if number == 0:
        return "0"
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"SIG{number}"


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


def _pid_of_descriptor(task: int, descriptor: int) -> int:
    """The pid, inside the box, to which a pidfd of a task refers; 0 when it is none."""
    for line in (processes.read(f"/proc/{task}/fdinfo/{descriptor}") or b"").splitlines():
        name, _, value = line.partition(b":")
        if name == b"NSpid":
            return int(value.split()[-1])
    return 0


def _zombies_of(process: int) -> frozenset[int]:
    """The children of a process (given outside) that are zombies, by their pid inside."""
    found = set()
    for child in processes.children(process):
        moment, who = processes.moment(child), processes.identity(child)
        if moment is not None and who is not None and moment.state == "Z":
            found.add(who.inside)
    return frozenset(found)


def _socket_family(task: int, descriptor: int) -> str:
    try:
        inode = os.readlink(f"/proc/{task}/fd/{descriptor}").partition("[")[2].rstrip("]")
    except OSError:
        return "unknown"
    for line in processes.read_all(f"/proc/{task}/net/unix").splitlines()[1:]:
        if inode.encode() in line.split():
            return "unix"
    return "inet"


@contextlib.contextmanager
def child_news() -> Iterator[Callable[[int | None, float], None]]:
    """A way to wait for news of traced tasks or of a descriptor, without losing any.

    Yields:
        a function that waits until a child (or tracee) of this process changes state, the descriptor is
        readable, or the seconds have passed.
    """
    reader, writer = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
    handler = signal.signal(signal.SIGCHLD, lambda number, frame: None)
    wakeup = signal.set_wakeup_fd(writer, warn_on_full_buffer=False)

    def wait(descriptor: int | None, seconds: float) -> None:
        watched = [reader] if descriptor is None or descriptor < 0 else [reader, descriptor]
        ready, _, _ = select.select(watched, [], [], seconds)
        if reader in ready:
            with contextlib.suppress(BlockingIOError):
                os.read(reader, 4096)

    try:
        yield wait
    finally:
        signal.set_wakeup_fd(wakeup)
        signal.signal(signal.SIGCHLD, handler)
        os.close(reader)
        os.close(writer)
