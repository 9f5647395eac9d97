"""What did the kernel see?

The observer traces every task of the program with ptrace, from outside the box. A seccomp filter, which it
puts into the program before the program's first instruction, stops a task only at the calls that matter;
everything else runs at native speed. What is recorded rests on registers, on ``siginfo`` and on /proc, never
on memory that the program could change behind our back; text is what the terminal's master delivered.

Its parts share the ``Tracees``: ``Waits`` (time), ``Writers`` (the terminal), ``Signalling`` (who signalled
whom). Here stand the beginning and end of tasks, and the distribution of stops. One thread owns it all
(ptrace belongs to a thread).
"""

from __future__ import annotations

import contextlib
import errno
import os
import resource
import signal
import struct
from collections.abc import Callable, Mapping
from typing import Final, Literal

from grader.drive import fence, injection, kernel, loops, postponing, processes
from grader.drive.clock import Clock
from grader.drive.kernel import Gone, Registers
from grader.drive.observation import Computing
from grader.drive.recorder import Recorder
from grader.drive.signalling import SENDS, Signalling, signal_name
from grader.drive.terminal import Terminal
from grader.drive.tracees import Call, Task, Tracees
from grader.drive.turns import DEEDS, FORKS, Turns
from grader.drive.waits import CLOCKS, TIMED, TIMERS, Waits
from grader.drive.writers import WRITES, Writers
from grader.errors import ObservationError
from grader.spec.model import Limits
from grader.trace import (
    Continued,
    Degraded,
    Executed,
    Exited,
    Forked,
    LimitReached,
    Listened,
    Reaped,
    Started,
    Stopped,
)

#: So many questions whether a child has ended, in a row, are a wait by spinning.
_SPINNING_WAITS: Final = 30
#: So many refused forks, or other calls, and it is a bomb, which is put out.
_REFUSALS: Final = 500
#: So often everybody's stops are served before the limits are looked at again.
_ROUNDS: Final = 200
_WALL: Final = 0x40000000
_STOPPING = frozenset({signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU})
_WAITS = frozenset({"wait4", "waitid"})
#: Bytes that a System V object may come to: a segment's size, 128 for a semaphore, 16 kB for a queue.
_SYSTEM_V: Final[Mapping[str, Callable[[Registers], int]]] = {
    "shmget": lambda registers: int(registers.rsi),
    "semget": lambda registers: 128 * int(registers.rsi & 0xFFFFFFFF),
    "msgget": lambda registers: 16_384,
}
#: Calls whose timers are not modelled: from then on the program's clock is the machine's.
_UNMODELLED = frozenset({"timer_create", "timerfd_create", "semtimedop", "recvmmsg", "setsockopt"})


class Observer:
    """Traces a program from its start to its end; see ``grader.drive.observation`` for what it promises.

    Args:
        recorder: where events go.
        clock: the program's time.
        limits: what the program may use up.
        argv: the program's command line as it is told, paths relative to the submission.
        hidden: pids inside the box that are not the program's (its init, the launcher).
        share: where there are no namespaces: told of the inode of each of its files in /dev/shm; None: there
            are, and nothing of ``fence`` is needed.
        shell: the launcher's pid outside.
    """

    def __init__(
        self,
        recorder: Recorder,
        clock: Clock,
        limits: Limits,
        argv: tuple[str, ...],
        hidden: frozenset[int],
        share: Callable[[int], None] | None = None,
        shell: int = 0,
    ) -> None:
        self._share = share
        self._shell = shell
        self._recorder = recorder
        self._clock = clock
        self._limits = limits
        self._argv = argv
        self._tracees = Tracees()
        self._waits = Waits(self._tracees, recorder, clock)
        self._writers = Writers(self._tracees, recorder, limits.output, self._degrade)
        grader = 0 if share is None else os.getpid()
        self._signalling = Signalling(self._tracees, recorder, self._waits, hidden, grader)
        self._turns = Turns(self._tracees.tasks, self._shell_rests)
        self.root: int | None = None
        self.lost: dict[str, str] = {}
        self._started = False
        self._unreaped: dict[int, set[int]] = {}
        self._cpu_of_ended = 0
        self._cpu_of_reaped: dict[int, int] = {}
        self._cpu_at_end: dict[int, int] = {}
        self._parents: dict[int, int] = {}
        self._made: set[tuple[str, int]] = set()
        self._system_v = 0
        self._network = False
        self._refused = 0
        self._unmodelled = False

    # --- the port's plain part ---

    @property
    def tasks(self) -> dict[int, Task]:
        """The living tasks, by their id outside."""
        return self._tracees.tasks

    @property
    def flooded(self) -> bool:
        """Whether more was printed than the limit allows, or forks were refused again and again."""
        return self._writers.flooded or self._refused > _REFUSALS

    def living(self) -> tuple[int, ...]:
        """Processes (inside) that have not ended."""
        return self._tracees.living()

    def outside(self, inside: int) -> int | None:
        """The pid outside of a living process of the box."""
        return self._tracees.outside(inside)

    def watch_terminal(self, terminal: Terminal) -> None:
        """From now on what is printed on a terminal is recorded."""
        self._writers.terminal = terminal

    def _shell_rests(self) -> bool:
        """Whether the shell does nothing of itself, or is gone and the terminal with it."""
        if not self._signalling.shell_told:
            return True
        terminal = self._writers.terminal
        if terminal is not None and terminal.closed:
            return True
        now = processes.moment(self._shell)
        return now is not None and now.state in "ST"

    def stimulate(self, stimulus: int, hangs_up: bool = False) -> None:
        """The grader is about to do something, recorded under this number."""
        self._signalling.stimulus = stimulus
        self._signalling.hung_up = self._signalling.hung_up or hangs_up

    def sent_by_grader(self, process: int, number: int, stimulus: int) -> None:
        """The grader is about to send a signal to a process (inside)."""
        self._signalling.sent_by_grader(process, number, stimulus)

    def approaching(self) -> bool:
        """Whether a signal has come to somebody who could take it and has not stopped for it yet.

        Whoever is stopped already waits for us, and who sleeps uninterruptibly waits for somebody who may.
        """
        states: dict[int, list[tuple[str, int]]] = {}
        for tid, task in self.tasks.items():
            moment, sets = processes.moment(tid), processes.signals(tid)
            if moment is not None and sets is not None:
                states.setdefault(task.process, []).append((moment.state, sets.deliverable))
        return any(
            all(state in "RS" for state, _ in its) and any(deliverable for _, deliverable in its)
            for its in states.values()
        )

    def collect(self, echo: bool = False) -> bool:
        """Take what the terminal has received so far; whether there was anything."""
        return self._writers.collect(echo)

    def next_deadline(self) -> int | None:
        """The earliest nanosecond at which a wait or an alarm of a living task is over."""
        return self._waits.next_deadline()

    def set_time(self, now: int) -> None:
        """Let the program's clock jump."""
        self._waits.set_time(now)

    def expire(self) -> tuple[int, ...]:
        """End every wait, ring every alarm whose time has come; the processes (inside) concerned."""
        return self._waits.expire()

    def expire_short_waits(self) -> None:
        """While somebody runs: the interpreter's own short waits end by the machine's clock."""
        self._waits.expire_short_waits()

    def attach(self, task: int, others: tuple[int, ...] = ()) -> None:
        """Seize the process that is about to become the program, and put the filter into it.

        Args:
            task: that process, outside the box.
            others: the box's other processes; they are put out of the program's reach.

        The process waits in ``read`` for its start. It is interrupted there and made to call ``seccomp`` with
        a program written below its stack, then put back before the ``read``: nothing inside the box is
        trusted to install the filter.

        Raises:
            OSError: the kernel refuses ptrace, or seccomp.
        """
        if os.uname().machine != "x86_64":
            raise OSError(errno.ENOSYS, f"ptrace is not supported on {os.uname().machine} yet")
        for process in others:
            injection.shield(process)
        kernel.ptrace(kernel.SEIZE, task, 0, kernel.OPTIONS)
        try:
            self._put_filter(task)
        except OSError:
            kernel.ptrace(kernel.DETACH, task)
            raise
        who = processes.identity(task)
        if who is None:
            raise OSError(errno.ESRCH, "the program's process is gone")
        self.tasks[task] = Task(task, who.process, who.inside, who.process_inside)
        self.root = who.inside
        kernel.ptrace(kernel.CONT, task)

    def _put_filter(self, task: int) -> None:
        kernel.ptrace(kernel.INTERRUPT, task)
        os.waitpid(task, _WALL)
        # It may still be on its way to the read on which it waits, or be in it.
        entry = injection.run_to_entry(task, lambda at: at.number == kernel.NUMBERS["read"])
        program = kernel.filter_program(() if self._share is None else fence.CALLS)
        place = (entry.rsp - 4096 - len(program)) & ~0xF
        kernel.write_memory(task, place + 16, program)
        kernel.write_memory(task, place, struct.pack("HxxxxxxQ", len(program) // 8, place + 16))
        injection.call(task, entry, "seccomp", 1, 0, place)

    def serve(self) -> bool:
        """Serve the stops that are waiting, without waiting for more; whether there was any.

        A program that stops again and again is not served for ever.
        """
        any_at_all = False
        for _ in range(_ROUNDS):
            found = False
            for tid in list(self.tasks):
                task = self.tasks.get(tid)
                # A held task is in our hands; only its death could be news.
                if task is None or (task.held is not None and not self._died(task)):
                    continue
                try:
                    pid, status, usage = os.wait4(tid, _WALL | os.WNOHANG)
                except ChildProcessError:
                    self._forget(tid)
                    found = True
                    continue
                if pid:
                    found = True
                    if tid == task.process and not os.WIFSTOPPED(status):
                        self._charge(task, round((usage.ru_utime + usage.ru_stime) * 1e9))
                    with contextlib.suppress(Gone):
                        self._serve(task, status)
            if not found:
                return any_at_all
            any_at_all = True
            if self.defers():
                return True  # how much the others do meanwhile is counted
        return True

    def _charge(self, task: Task, used: int) -> None:
        """What a process has used stays on the program's account when it ends.

        Args:
            used: nanoseconds of CPU, with those of the children that it reaped, which are charged already.
        """
        self._cpu_of_ended += max(0, used - self._cpu_of_reaped.pop(task.process_inside, 0))
        self._cpu_at_end[task.process_inside] = used

    def _died(self, task: Task) -> bool:
        moment = processes.moment(task.tid)
        return moment is None or moment.state in "ZX"

    def _serve(self, task: Task, status: int) -> None:
        if os.WIFEXITED(status) or os.WIFSIGNALED(status):
            self._end(task, status)
            return
        number, event = os.WSTOPSIG(status), status >> 16
        task.lent = event == kernel.EVENT_VFORK
        if event != kernel.EVENT_SECCOMP or task.held:
            self._somebody_moved(task)
        match event:
            case kernel.EVENT_SECCOMP:
                task.restarting, task.loops = None, False
                self._signalling.note_dispositions(task)
                self._enter(task)
            case kernel.EVENT_FORK | kernel.EVENT_VFORK | kernel.EVENT_CLONE:
                self._fork(task)
            case kernel.EVENT_EXEC:
                self._execute(task)
            case kernel.EVENT_STOP:
                self._stop(task, number)
            case 0 if number == signal.SIGTRAP | kernel.SYSCALL_STOP:
                self._return(task)
            case 0 if number == signal.SIGTRAP and self._is_ours(task):
                self._tracees.go(task)
            case 0:
                self._signalling.deliver(task, number)
            case _:
                self._tracees.go(task)

    def _forget(self, tid: int) -> None:
        task = self.tasks.pop(tid, None)
        if task is not None:
            self._writers.gone(task)

    def _end(self, task: Task, status: int) -> None:
        self._somebody_moved(task)
        self._forget(task.tid)
        if task.tid != task.process:
            return  # a thread; the process's end is told by its first one, when all others are gone
        for other in [t for t in self.tasks.values() if t.process == task.process]:
            self._forget(other.tid)
        self._waits.ended(task.process)
        self._signalling.process_ended(task.process)
        code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else None
        name = None if code is not None else signal_name(os.WTERMSIG(status))
        self._signalling.ended[task.process_inside] = self._recorder.record(
            Exited, task.inside, code=code, signal=name
        )
        parent = self._parents.get(task.process_inside)
        if parent is not None:
            self._unreaped.setdefault(parent, set()).add(task.process_inside)

    @staticmethod
    def _is_ours(task: Task) -> bool:
        """Whether a SIGTRAP is the last of our breakpoints or single steps (TRAP_TRACE, TRAP_HWBKPT)."""
        return kernel.signal_information(task.tid).code in (2, 4)

    def _fork(self, task: Task) -> None:
        task.call = None  # the child counts from here on
        self._signalling.note_dispositions(task)
        child = kernel.event_message(task.tid)
        who = processes.identity(child)
        if who is not None:
            new = Task(child, who.process, who.inside, who.process_inside, fresh=True)
            self.tasks[child] = new
            thread = who.process == task.process
            self._recorder.record(
                Forked, task.inside, child=who.inside, thread=thread, process=who.process_inside
            )
            if not thread:
                self._signalling.forked(task.process, who.process)
                self._waits.forked(task.process, who.process)
                self._parents[who.process_inside] = task.process_inside
        self._tracees.go(task)

    def _execute(self, task: Task) -> None:
        # The thread that calls execve becomes the leader, the others are gone.
        for other in [t for t in self.tasks.values() if t.process == task.process and t is not task]:
            self._forget(other.tid)
        task.call = task.resumable = None
        task.postponed.clear()  # its handlers are gone
        self._writers.gone(task)
        self._waits.executed(task)
        self._signalling.executed(task)
        try:
            path = os.readlink(f"/proc/{task.tid}/exe")
        except OSError:
            path = "?"
        if not self._started:
            self._started = True
            self._recorder.record(Started, task.inside, argv=self._argv)
        else:
            self._recorder.record(
                Executed, task.inside, path=os.path.basename(path), argv=_command_line(task.tid)
            )
        self._tracees.go(task)

    def _stop(self, task: Task, number: int) -> None:
        if number in _STOPPING:
            if not self._tracees.is_stopped(task.process):
                self._recorder.record(Stopped, task.process_inside, signal=signal_name(number))
            task.stopped = True
            kernel.ptrace(kernel.LISTEN, task.tid)
            return
        if task.stopped:
            task.stopped = False
            if not self._tracees.is_stopped(task.process):
                self._recorder.record(Continued, task.process_inside)
        task.fresh = False
        if task.loops:
            task.held = "loop"
            return
        self._tracees.go(task)

    # --- calls ---

    def _enter(self, task: Task) -> None:
        registers = kernel.registers(task.tid)
        name = kernel.NAMES.get(registers.number, "")
        if name in CLOCKS:
            self._waits.read_clock(task, registers, name)
            return
        if name not in _WAITS:
            task.waits = 0
            self._somebody_moved(task)
        if self._share is not None and name in fence.CALLS:
            self._enter_fenced(task, registers, name)
            return
        if name in WRITES and not self._writers.prints(task, registers, name):
            self._tracees.go(task)
        elif (name in DEEDS or name in WRITES) and self._turns.must_wait(task):
            self._tracees.hold(task, "turn", registers)
        else:
            self._do(task, registers, name)

    def _do(self, task: Task, registers: Registers, name: str) -> None:
        """A task does what it is about to."""
        if name in WRITES:
            self._writers.enter(task, registers, name)
        elif name in TIMED:
            self._waits.enter(task, registers, name)
        elif name in SENDS:
            self._signalling.enter(task, registers, name)
        elif name in _WAITS:
            self._enter_wait(task, registers, name)
        elif name in FORKS:
            self._enter_fork(task, registers, name)
        elif name in TIMERS:
            self._waits.timer(task, registers, name)
        elif name in _UNMODELLED:
            self._unmodelled = True
            self._degrade("virtual-time", f"the program calls {name}")
            self._tracees.go(task)
        elif name in _SYSTEM_V:
            self._enter_system_v(task, registers, name)
        elif name == "listen":
            task.call = Call(name, registers)
            self._tracees.go(task)
        else:
            self._tracees.go(task)

    def _enter_fenced(self, task: Task, registers: Registers, name: str) -> None:
        """A call that nothing but we keeps apart from the rest of the machine."""
        match fence.answer(name, registers, self.tasks):
            case "refuse":
                self._refused += 1
                if name not in fence.ABOUT:
                    self._exceed(task, "fence", name)
                self._tracees.skip(task, registers, -errno.EPERM)
            case "look":
                task.call = Call(name, registers)
                self._tracees.go(task)
            case "pass":
                self._tracees.go(task)

    def _return_fenced(self, task: Task, call: Call, result: int) -> None:
        if said := fence.told(task.tid, call.name, call.entered, result):
            self._refused += 1
            self._exceed(task, "fence", said)
        if result >= 0 and self._share is not None and (inode := fence.shared(task.tid, result)) is not None:
            self._share(inode)

    def _enter_system_v(self, task: Task, registers: Registers, name: str) -> None:
        """What System V keeps lies in no folder and outlives its makers: it is counted when it is made."""
        size = _SYSTEM_V[name](registers)
        if self._system_v + size > self._limits.written:
            self._exceed(task, "written", f"{self._limits.written} bytes")
            self._tracees.skip(task, registers, -errno.ENOSPC)
            return
        task.call = Call(name, registers)
        self._tracees.go(task)

    def _exceed(self, task: Task, limit: str, allowed: str) -> None:
        """Record a limit at which calls are refused; once."""
        if not any(isinstance(e, LimitReached) and e.limit == limit for e in self._recorder.events):
            self._recorder.record(LimitReached, task.inside, limit=limit, allowed=allowed)

    def _enter_fork(self, task: Task, registers: Registers, name: str) -> None:
        under_way = sum(t.call is not None and t.call.name in FORKS for t in self.tasks.values())
        if len(self.tasks) + under_way >= self._limits.tasks:
            self._exceed(task, "tasks", f"{self._limits.tasks} tasks")
            self._refused += 1
            self._tracees.skip(task, registers, -errno.EAGAIN)
            return
        task.call = Call(name, registers)
        self._tracees.go(task)

    def _enter_wait(self, task: Task, registers: Registers, name: str) -> None:
        options = int(registers.rdx if name == "wait4" else registers.r10)
        if options & os.WNOHANG:
            task.waits += 1
            if task.waits > _SPINNING_WAITS:
                # It asks again and again whether a child has ended. The answer cannot change before
                # somebody else moves.
                self._tracees.hold(task, "poll", registers)
                return
        else:
            task.waits = 0
        task.call = Call(name, registers)
        self._tracees.go(task)

    def _somebody_moved(self, mover: Task) -> None:
        """Tasks that spin on what others do may look again."""
        for task in self.tasks.values():
            if task.held == "poll" and task is not mover:
                self.release(task)

    def release(self, task: Task) -> None:
        """Let a task that spins go on."""
        if task.held == "loop":
            task.held = None
            with contextlib.suppress(Gone):
                self._tracees.go(task)
            return
        task.waits = _SPINNING_WAITS // 2
        registers, name = self._tracees.released(task)
        task.call = Call(name, registers)
        with contextlib.suppress(Gone):
            self._tracees.go(task)

    def _degrade(self, promise: Literal["writers", "virtual-time"], reason: str) -> None:
        """From here on something cannot be promised; said once."""
        if any(isinstance(e, Degraded) and e.promise == promise for e in self._recorder.events):
            return
        self._recorder.record(Degraded, promise=promise, reason=reason)
        if promise == "virtual-time" and self._clock.virtual:
            self._waits.follow_machine()

    def _return(self, task: Task) -> None:
        call, task.call = task.call, None
        if call is None:
            if task.postponed:
                postponing.enters(task)
            self._tracees.go(task)
            return
        if self._writers.leave(task):
            return
        registers = kernel.registers(task.tid)
        if call.name in TIMED:
            self._waits.leave(task, call, registers)
        elif call.name in SENDS:
            self._signalling.leave(task, call, registers.result)
        elif call.name in fence.CALLS and self._share is not None:
            self._return_fenced(task, call, registers.result)
        elif call.name in _WAITS:
            self._return_wait(task, call, registers)
        elif call.name in FORKS and registers.result == -errno.EAGAIN and not _keeps_itself_small(task.tid):
            # What comes of this is not the program's doing: with the machine's table of processes full of
            # somebody's fork bomb one lost five points that it has otherwise.
            raise ObservationError("the machine has no room for another process", self.dump())
        elif call.name in _SYSTEM_V and registers.result >= 0:
            made = (call.name, registers.result)
            if made not in self._made:
                self._made.add(made)
                self._system_v += _SYSTEM_V[call.name](call.entered)
        elif call.name == "listen" and registers.result == 0:
            family = _socket_family(task.tid, kernel.signed32(int(call.entered.rdi)))
            self._network = self._network or family != "unix"
            self._recorder.record(Listened, task.inside, family=family)
        self._tracees.go(task)

    def _return_wait(self, task: Task, call: Call, registers: Registers) -> None:
        result = registers.result
        if result == -errno.ECHILD:
            # Every child has ended, those that nobody can reap because SIGCHLD is ignored included.
            task.waits = 0
            for child in sorted(self._unreaped.pop(task.process_inside, set())):
                self._recorder.record(Reaped, task.inside, child=child)
            return
        child = result
        if call.name == "waitid" and result == 0 and call.entered.rdx:
            information = kernel.read_memory(task.tid, int(call.entered.rdx), 20)
            child = struct.unpack_from("i", information, 16)[0] if len(information) == 20 else 0
            if int(call.entered.r10) & 0x01000000:  # WNOWAIT leaves it as it is
                return
        if child > 0:
            task.waits = 0
            if child in self._signalling.ended:
                self._unreaped.get(task.process_inside, set()).discard(child)
                reaped = self._cpu_at_end.pop(child, 0)
                self._cpu_of_reaped[task.process_inside] = (
                    self._cpu_of_reaped.get(task.process_inside, 0) + reaped
                )
                self._recorder.record(Reaped, task.inside, child=child)

    # --- for those who ask whether it is at rest ---

    def computes(self, tasks: frozenset[int]) -> Computing:
        """What those tasks do that only compute; a look at each takes some milliseconds."""
        found: Computing = "loop"
        for tid in tasks:
            task = self.tasks.get(tid)
            if task is None or task.call is not None or task.held is not None or task.fresh:
                return "unknown"
            if self._waits.counts_cpu(task.process) or self._is_disturbed(task, tasks):
                return "unknown"
            proof = loops.endless(tid, self._waits.clock_code(task.process))
            if proof.status is not None:
                with contextlib.suppress(Gone):
                    self._serve(task, proof.status)
            if proof.clock:
                found = "clock"
            elif not proof.proved:
                return "unknown"
            if proof.proved and proof.private:
                task.held, task.loops = "loop", True
        return found

    def _is_disturbed(self, task: Task, running: frozenset[int]) -> bool:
        """Whether another thread may change the memory that a task goes round in: it runs, or it waits for
        its turn and will soon ask this one to give way."""
        return any(
            other.tid in running or (other.call is not None and other.call.gil)
            for other in self.tasks.values()
            if other.process == task.process and other is not task
        )

    def waits_for_ever(self) -> bool:
        """Whether no task's wait can end by time."""
        return (
            not self._unmodelled
            and self.next_deadline() is None
            and all(
                task.stopped or task.held or processes.waits_for_ever(tid) for tid, task in self.tasks.items()
            )
        )

    def cpu(self) -> int:
        """Nanoseconds of CPU that the program has used, those who have ended included."""
        living = {task.process for task in self.tasks.values()}
        return self._cpu_of_ended + sum(processes.cpu(process) for process in living)

    def polls(self) -> bool:
        """Whether somebody asks the kernel again and again whether a child has ended."""
        return any(task.held == "poll" for task in self.tasks.values())

    def spinning(self) -> tuple[int, ...]:
        """Processes (inside) that are known to wait by spinning, and are held."""
        return tuple(sorted({t.process_inside for t in self.tasks.values() if t.held in ("poll", "loop")}))

    def note_dispositions(self) -> None:
        """Record what the program has said by now its signals shall do."""
        for task in self.tasks.values():
            if task.tid == task.process:
                self._signalling.note_dispositions(task)

    def defers(self) -> bool:
        """Whether somebody is held who waits for everybody else's rest, to send a signal or to take one."""
        return any(task.held in ("send", "signal", "turn") or task.postponed for task in self.tasks.values())

    def be_orderly(self, orderly: bool) -> None:
        """Whether signals wait for everybody else's rest; a step begins where they do."""
        self._signalling.orderly = orderly
        if orderly:
            self._turns.begin()

    def end_turns(self) -> bool:
        """Whoever waits for his turn goes on, and nobody waits for one any more in this step; whether anybody
        did."""
        self._turns.end()
        any_at_all = False
        while (task := self._turns.next()) is not None:
            any_at_all = True
            self._take_turn(task)
        return any_at_all

    def take_turn(self) -> bool:
        """Where everybody rests or waits for his turn, the next one goes on; whether there was one."""
        if not self._turns.come():
            return False
        turn = self._turns.next()
        if turn is not None:
            self._take_turn(turn)
        return turn is not None

    def _take_turn(self, task: Task) -> None:
        registers, name = self._tracees.released(task)
        with contextlib.suppress(Gone):
            self._do(task, registers, name)

    def let_go(self) -> bool:
        """Everybody is at rest, or has had his chance: the first of those goes on, whose turn it is before
        the eldest sender, and he before the eldest receiver; whether there was any."""
        turn = self._turns.next()
        if turn is not None:
            self._take_turn(turn)
            return True
        self._signalling.rested()
        task = min(
            (t for t in self.tasks.values() if t.held in ("send", "signal")),
            key=lambda t: (t.held == "signal", t.inside),
            default=None,
        )
        if task is None:
            return self._come_back()
        with contextlib.suppress(Gone):
            if task.held == "send":
                registers, name = self._tracees.released(task)
                self._signalling.enter(task, registers, name, now=True)
            else:
                task.held = None
                self._signalling.deliver(task, task.number, now=True)
        return True

    def _come_back(self) -> bool:
        """Signals that are kept from tasks at work come to them now; whether there were any."""
        kept = [task for task in self.tasks.values() if task.postponed and task.held is None]
        for task in kept:
            postponing.come_back(task)
        return bool(kept)

    def look_again(self) -> None:
        """Time has passed: tasks that spin on a child's end, and perhaps on the clock, may look again."""
        for task in list(self.tasks.values()):
            if task.held == "poll":
                self.release(task)

    def awaits_nothing(self, spinning: frozenset[int] = frozenset()) -> bool:
        """With everybody else asleep: no signal is on its way to anybody, nobody queues for the terminal, no
        byte is between two sockets.

        Args:
            spinning: tasks that do not sleep, but only compute.
        """
        if self._writers.unblock() or self._come_back():
            return False
        for tid, task in list(self.tasks.items()):
            if task.stopped or tid in spinning:
                continue
            sets = processes.signals(tid)
            if task.held in ("send", "signal", "turn") and sets is not None:
                continue  # what else has come to it comes after that
            if task.lent and (now := processes.moment(tid)) is not None and now.state == "D":
                continue  # it takes none before its child of vfork(2) gives the memory back
            if sets is None or sets.deliverable:
                if task.held in ("poll", "loop"):
                    self.release(task)
                return False
        if self._network:
            return all(processes.network_is_quiet(tid) for tid in list(self.tasks)[:1])
        return True

    def unreaped(self) -> tuple[int, ...]:
        """Processes (inside) that have ended and that their living parent has not reaped: zombies."""
        living = set(self._tracees.living())
        found = {
            child
            for parent, children in self._unreaped.items()
            if parent in living and (outside := self._tracees.outside(parent)) is not None
            for child in children
            if child in processes.zombies(outside)
        }
        return tuple(sorted(found))

    def bury(self, everybody: bool = False) -> None:
        """The box has been killed: look at every tracee's end, so that the kernel can forget it.

        Args:
            everybody: look also for those of whose birth we were not told any more.
        """
        for tid in {*self.tasks, *(processes.traced_by(os.getpid()) if everybody else ())}:
            try:
                pid, status = os.waitpid(tid, _WALL | os.WNOHANG)
            except ChildProcessError:
                self.tasks.pop(tid, None)
                continue
            if pid and (os.WIFEXITED(status) or os.WIFSIGNALED(status)):
                self.tasks.pop(tid, None)

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


def _keeps_itself_small(task: int) -> bool:
    """Whether a program has lowered its own limit of processes (setrlimit(2))."""
    try:
        return (
            resource.prlimit(task, resource.RLIMIT_NPROC)[0] != resource.getrlimit(resource.RLIMIT_NPROC)[0]
        )
    except OSError:
        return False


def _command_line(process: int) -> tuple[str, ...]:
    """The first words of a process's command line; a path by its last name: the rest is the machine's."""
    told = processes.read(f"/proc/{process}/cmdline") or b""
    words = [word.decode(errors="replace") for word in told.split(b"\0")[:8]]
    return tuple(os.path.basename(word) if word.startswith("/") else word[:200] for word in words if word)


def _socket_family(task: int, descriptor: int) -> str:
    try:
        inode = os.readlink(f"/proc/{task}/fd/{descriptor}").partition("[")[2].rstrip("]")
    except OSError:
        return "unknown"
    for line in processes.read_all(f"/proc/{task}/net/unix").splitlines()[1:]:
        if inode.encode() in line.split():
            return "unix"
    return "inet"
