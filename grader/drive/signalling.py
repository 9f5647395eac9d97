"""Who signalled whom?

Sendings are what stood in the registers of the sender's call; deliveries are what ``siginfo`` said when the
signal arrived. Each delivery is tied to the call, the key or the grader's step that made it.

What comes of two signals must not be luck, so there is an order that they keep, which is one of those that
the kernel may choose. A process that is signalled by another one reacts when everybody else is at rest:
whoever tells his child to end and then terminates it has terminated it, and has to wait instead. (Of 20
gradings of such a program beside eight busy loops one lost the child's last words.) So do those whom a key
reaches together: whoever handles it comes after the others, the eldest of several first. And a sending
waits for the others' rest where it ends or stops another process, which might have been about to say
something, or where the process has got another signal since the last rest, with which this one might become
one.
"""

from __future__ import annotations

import errno
import signal
from dataclasses import dataclass, field

from grader.drive import kernel, postponing, processes
from grader.drive.kernel import Registers
from grader.drive.recorder import Recorder
from grader.drive.tracees import Call, Task, Tracees
from grader.drive.waits import Waits
from grader.trace import DispositionSet, Origin, SendFailed, SignalDelivered, SignalSent

SENDS = frozenset({"kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_send_signal"})
#: Signals that are dropped by default.
_DROPPED = frozenset({signal.SIGCHLD, signal.SIGURG, signal.SIGWINCH, signal.SIGCONT})
#: Calls that fail with EINTR whenever a signal interrupts them, with or without a handler (signal(7)).
_NEVER_RESTARTED = frozenset(
    {
        "epoll_wait",
        "epoll_pwait",
        "epoll_pwait2",
        "rt_sigtimedwait",
        "semop",
        "semtimedop",
        "msgsnd",
        "msgrcv",
    }
)
#: Signals that the terminal sends to all of its foreground group.
_TERMINALS = frozenset({signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGHUP})
_FAULTS = frozenset(
    {signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE, signal.SIGILL, signal.SIGTRAP, signal.SIGSYS}
)


@dataclass(slots=True)
class Sent:
    """A signal on its way: who sent it, to which processes it still has to come."""

    sequence: int
    sender: int
    signal: int
    targets: set[int] = field(default_factory=set)
    queued: bool = False


class Signalling:
    """Follows signals from their sender to their receiver.

    Args:
        tracees: the tasks.
        recorder: where events go.
        waits: knows which SIGALRM is a timer's.
        hidden: pids inside the box that are not the program's (its init, the launcher).
        grader: the grader's pid as ``siginfo`` tells it: 0 where it is outside the box's pids.

    Attributes:
        stimulus: sequence number of the last thing that the grader did.
        hung_up: whether that was, or was after, the terminal's hanging up.
        ended: sequence number of the Exited of each process (inside) that has ended.
        orderly: whether anybody waits for the others' rest.
        shell_told: whether the program has sent a signal that the shell may have got.
    """

    def __init__(
        self, tracees: Tracees, recorder: Recorder, waits: Waits, hidden: frozenset[int], grader: int = 0
    ) -> None:
        self._grader = grader
        self._tracees = tracees
        self._recorder = recorder
        self._waits = waits
        self._hidden = hidden
        self.stimulus: int | None = None
        self.hung_up = False
        self.ended: dict[int, int] = {}
        self.orderly = True
        self.shell_told = False
        self._sent: list[Sent] = []
        self._from_grader: dict[tuple[int, int], int] = {}
        self._known: dict[int, tuple[int, int]] = {}
        self._redirected: dict[tuple[int, int], bytes] = {}
        self._told: set[int] = set()

    # --- dispositions ---

    def forked(self, parent: int, child: int) -> None:
        """A process (outside) made another, which inherits what its signals do (fork(2))."""
        self._known[child] = self._known.get(parent, (0, 0))

    def executed(self, task: Task) -> None:
        """A task became another program: handlers are gone, what is ignored stays so (execve(2))."""
        sets = processes.signals(task.tid)
        if sets is not None:
            self._known[task.process] = sets.ignored, sets.caught

    def process_ended(self, process: int) -> None:
        """A process (outside) has ended."""
        self._known.pop(process, None)

    def note_dispositions(self, task: Task, sets: processes.Signals | None = None) -> None:
        """Record what a task's process has said its signals shall do since it was last looked at.

        ``SigIgn`` and ``SigCgt`` are the kernel's word; nothing is believed of what the program passed. They
        are the process's, and do not tell which thread said so: the first one stands for all.
        """
        sets = sets or processes.signals(task.tid)
        known = self._known.get(task.process, (0, 0))
        if sets is None or known == (sets.ignored, sets.caught):
            return
        self._known[task.process] = sets.ignored, sets.caught
        changed = (known[0] ^ sets.ignored) | (known[1] ^ sets.caught)
        for number in range(1, 65):
            if changed >> (number - 1) & 1:
                self._recorder.record(
                    DispositionSet,
                    task.process_inside,
                    signal=signal_name(number),
                    disposition=sets.disposition(number),
                )

    # --- from sender to receiver ---

    def leave(self, task: Task, call: Call, result: int) -> None:
        """A sending call returns."""
        if result < 0:
            error = errno.errorcode.get(-result, str(-result))
            self._recorder.record(SendFailed, task.inside, cause=call.sent, error=error)
            self._sent = [sent for sent in self._sent if sent.sequence != call.sent]

    def deliver(self, task: Task, number: int, *, now: bool = False) -> None:
        """A signal has come to a task: record it and let it through.

        Args:
            task: in its signal-delivery stop.
            number: the signal.
            now: whether it need not wait for the others' rest any more.
        """
        returned = task.returned.pop(number, None)
        claimed = returned or self._redirected.pop((task.tid, number), None)
        if claimed is not None:
            kernel.set_signal(task.tid, claimed)
        information = kernel.signal_information(task.tid)
        sets = processes.signals(task.tid)
        if claimed is None and self._redirect(task, information):
            self._tracees.go(task)
            return
        handled = sets is not None and sets.disposition(number) == "handled"
        orderly = handled and not now and self.orderly
        anothers = self._is_anothers(task, information)
        may_wait = orderly and returned is None and (anothers or self._is_of_child(information))
        if may_wait and postponing.at_work(task):
            postponing.put_off(self._tracees, task, number)
            return
        if orderly and (anothers or self._comes_to_another(task, information)):
            task.held, task.number = "signal", number
            return
        self.note_dispositions(task, sets)
        disposition = sets.disposition(number) if sets is not None else "default"
        origin, sender, cause = self._origin(task, information)
        if origin == "alarm":
            kernel.set_signal_kernel(task.tid, number)
        self._recorder.record(
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
            postponing.takes(task)
        dropped = disposition == "ignored" or (disposition == "default" and number in _DROPPED)
        self._as_if_dropped(task, dropped)
        self._tracees.go(task, number)
        if task.loops and dropped:
            self._tracees.interrupt(task)  # back to where it is held
        else:
            task.loops = False

    @staticmethod
    def _as_if_dropped(task: Task, dropped: bool) -> None:
        """A signal that is ignored must leave no trace in the program.

        Natively it is dropped when it is sent. For a tracer's sake the kernel queues it, and it interrupts
        the call that the task waits in. Two things would come of that. Calls that are never started again
        fail with EINTR: we have them started again. And a handled signal that comes just before the call is
        started again would find the task outside it: the handler runs, the call begins, and Python, which
        looks for signals only when a call fails with EINTR, sleeps on (14 of 300 runs of a right program).
        There we put the task back to where it was: in the call, interrupted.

        Args:
            task: in its signal-delivery stop.
            dropped: whether natively the signal would never have come.
        """
        now = kernel.registers(task.tid)
        if dropped:
            if now.result == -errno.EINTR and kernel.NAMES.get(now.number) in _NEVER_RESTARTED:
                now.rax = kernel.ERESTARTNOHAND & ((1 << 64) - 1)
                kernel.set_registers(task.tid, now)
            if now.number >= 0 and now.result in kernel.RESTARTING:
                task.restarting = now
            return
        before, task.restarting = task.restarting, None
        if before is None or now.rip != before.rip - 2 or now.rsp != before.rsp:
            return
        if now.rax in (before.orig_rax, kernel.NUMBERS["restart_syscall"]):
            now.rip, now.rax, now.orig_rax = before.rip, before.rax, before.orig_rax
            kernel.set_registers(task.tid, now)

    def _redirect(self, task: Task, information: kernel.SignalInformation) -> bool:
        """Give a process's signal to its first thread, as the kernel does when nobody traces it.

        The kernel prefers the first thread unless it blocks the signal, is stopped or has another one
        pending (``complete_signal``); under us it is more often stopped, and a signal that it ignores is
        pending for our sake only. Python runs handlers in the first thread alone, so it matters.
        """
        directed = information.code == kernel.SI_TKILL or (
            information.code > 0
            and not (information.code == kernel.SI_KERNEL or information.number == signal.SIGCHLD)
        )
        first = self._tracees.tasks.get(task.process)
        if task.tid == task.process or directed or first is None or first.fresh:
            return False
        sets = processes.signals(first.tid)
        now = processes.moment(first.tid)
        if sets is None or now is None or now.state in "ZX":
            return False
        if sets.blocked >> (information.number - 1) & 1:
            return False
        self._redirected[(first.tid, information.number)] = kernel.raw_signal(task.tid)
        if kernel.send_to_thread(first.process, first.tid, information.number):
            return True
        del self._redirected[(first.tid, information.number)]
        return False

    def _origin(
        self, task: Task, information: kernel.SignalInformation
    ) -> tuple[Origin, int | None, int | None]:
        """Who made a signal that is about to be delivered, the sender and the event that caused it."""
        number, code = information.number, information.code
        own = next((s for s in self._sent if s.queued and self._is_to_itself(s, task, number)), None)
        if own is not None:
            # What a task queues to itself may carry any siginfo, the kernel's included (rt_sigqueueinfo(2)).
            own.targets.discard(task.process_inside)
            return "task", own.sender, own.sequence
        if number == signal.SIGALRM and information.pid == self._grader and self._waits.rings(task.process):
            return "alarm", None, None
        if self._is_of_child(information):
            return "child", information.pid, self.ended.get(information.pid)
        if code in (kernel.SI_USER, kernel.SI_TKILL, kernel.SI_QUEUE):
            sent = self._matching(task.process_inside, number, information)
            if sent is not None:
                return "task", sent.sender, sent.sequence
            if information.pid == self._grader:
                return "grader", None, self._from_grader.pop((task.process_inside, number), None)
            if information.pid in self._hidden:
                return "terminal", None, self.stimulus
            return "kernel", None, None
        if code == kernel.SI_KERNEL:
            if number in _TERMINALS - {signal.SIGHUP}:
                return "key", None, self.stimulus
            if number in (signal.SIGHUP, signal.SIGCONT, signal.SIGTTIN, signal.SIGTTOU):
                return "terminal", None, self.stimulus if self.hung_up else None
            if number == signal.SIGALRM:
                return "alarm", None, None
            return ("fault" if number in _FAULTS else "kernel"), None, None
        if code == kernel.SI_TIMER:
            return "alarm", None, None
        return ("fault" if code > 0 else "kernel"), None, None

    def _is_anothers(self, task: Task, information: kernel.SignalInformation) -> bool:
        """Whether another process of the program sent a signal."""
        return (
            information.code in (kernel.SI_USER, kernel.SI_TKILL, kernel.SI_QUEUE)
            and information.pid not in (0, task.process_inside)
            and information.pid not in self._hidden
        )

    @staticmethod
    def _is_of_child(information: kernel.SignalInformation) -> bool:
        """Whether a child's end (or stop) made a signal."""
        return information.number == signal.SIGCHLD and 0 < information.code != kernel.SI_KERNEL

    def _comes_to_another(self, task: Task, information: kernel.SignalInformation) -> bool:
        """Whether the terminal sent a signal that comes to another process of the task's group as well."""
        from_terminal = information.code == kernel.SI_KERNEL and information.number in _TERMINALS
        return from_terminal and set(self._addressed(task, 0)) > {task.process_inside}

    def _is_to_itself(self, sent: Sent, task: Task, number: int) -> bool:
        process = task.process_inside
        return (
            sent.signal == number
            and process in sent.targets
            and self._tracees.process_of(sent.sender) == process
        )

    def _matching(self, process: int, number: int, information: kernel.SignalInformation) -> Sent | None:
        """The call that sent a signal: the oldest that has not arrived here, by the sender siginfo names.

        A queued signal's ``si_pid`` is the sender's own claim; then only the call counts.
        """
        for sent in self._sent:
            if sent.signal == number and process in sent.targets:
                claimed = information.code == kernel.SI_QUEUE
                if (
                    claimed
                    or self._tracees.process_of(sent.sender) == information.pid
                    or sent.sender == information.pid
                ):
                    sent.targets.discard(process)
                    return sent
        return None

    def sent_by_grader(self, process: int, number: int, stimulus: int) -> None:
        """The grader is about to send a signal to a process (inside) because of a stimulus."""
        self._from_grader[(process, number)] = stimulus

    def rested(self) -> None:
        """Everybody is at rest: what was sent before has done what it does."""
        self._told.clear()

    def enter(self, task: Task, registers: Registers, name: str, *, now: bool = False) -> None:
        """A task is about to send.

        Args:
            task: stopped at the entry of its call.
            registers: there.
            name: the call's.
            now: whether it need not wait for the others' rest any more.
        """
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
        others = {target for target in targets if target != task.process_inside} if number else set()
        if not now and self.orderly and any(t in self._told or self._puts_an_end(t, number) for t in others):
            self._tracees.hold(task, "send", registers)
            return
        self._told |= others
        self.shell_told = self.shell_told or target == -1 or abs(target) in self._hidden
        sequence = self._recorder.record(
            SignalSent, task.inside, signal=signal_name(number), target=target, targets=targets
        )
        if number:
            self._sent.append(Sent(sequence, task.inside, number, set(targets), "queueinfo" in name))
            if len(self._sent) > 1000:
                del self._sent[:500]
        task.call = Call(name, registers, sent=sequence)
        self._tracees.go(task)

    def _puts_an_end(self, process: int, number: int) -> bool:
        """Whether a signal ends or stops a process (inside), as things stand."""
        if number in (signal.SIGKILL, signal.SIGSTOP):
            return True
        outside = self._tracees.outside(process)
        sets = None if outside is None or number in _DROPPED else processes.signals(outside)
        return sets is not None and sets.disposition(number) == "default"

    def _addressed(self, task: Task, target: int) -> tuple[int, ...]:
        """The living processes that a kill addresses."""
        if target > 0:
            return (self._tracees.process_of(target),)
        if target == -1:
            return tuple(p for p in self._tracees.living() if p != task.process_inside)
        own = processes.identity(task.process)
        group = -target if target else (own.group if own else 0)
        found = []
        for process in {t.process for t in self._tracees.tasks.values()}:
            who = processes.identity(process)
            if who is not None and who.group == group:
                found.append(who.process_inside)
        return tuple(sorted(found))


def signal_name(number: int) -> str:
    """The name of a signal; "0" for the probe, the number for real-time signals without a name."""
    if number == 0:
        return "0"
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"SIG{number}"


def _pid_of_descriptor(task: int, descriptor: int) -> int:
    """The pid, inside the box, to which a pidfd of a task refers; 0 when it is none."""
    for line in (processes.read(f"/proc/{task}/fdinfo/{descriptor}") or b"").splitlines():
        name, _, value = line.partition(b":")
        if name == b"NSpid":
            return int(value.split()[-1])
    return 0
