"""What does this kernel call its things? Numbers, registers and the seccomp program, in one table.

x86-64 is measured; another architecture needs its own ``Architecture`` (system call numbers, register
layout, the way a call is skipped) and is refused until it has one, so that the run goes on without evidence
instead of with wrong evidence.

Sources: ``linux/ptrace.h``, ``linux/seccomp.h``, ``linux/filter.h``, ``asm/unistd_64.h``, ``sys/user.h``;
seccomp(2), ptrace(2), signal(7).
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

# --- ptrace(2) ---------------------------------------------------------------------------------------------

CONT = 7
GETREGS = 12
SETREGS = 13
SYSCALL = 24
SETOPTIONS = 0x4200
GETEVENTMSG = 0x4201
GETSIGINFO = 0x4202
SETSIGINFO = 0x4203
SEIZE = 0x4206
INTERRUPT = 0x4207
LISTEN = 0x4208
GET_RSEQ_CONFIGURATION = 0x420F
DETACH = 17

EVENT_FORK, EVENT_VFORK, EVENT_CLONE, EVENT_EXEC, EVENT_VFORK_DONE, EVENT_EXIT, EVENT_SECCOMP = range(1, 8)
EVENT_STOP = 128

#: SYSGOOD | FORK | VFORK | CLONE | EXEC | SECCOMP | EXITKILL: whoever the program makes is traced from its
#: first instruction, and nothing outlives a grader that dies.
OPTIONS = 0x1 | 0x2 | 0x4 | 0x8 | 0x10 | 0x80 | 0x100000
#: SYSGOOD alone, for a process that is let go again.
SYSCALL_GOOD = 0x1
#: The bit that SYSGOOD adds to the SIGTRAP of a system call's stop.
SYSCALL_STOP = 0x80

_libc = ctypes.CDLL(None, use_errno=True)
_ptrace = _libc.ptrace
_ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
_ptrace.restype = ctypes.c_long


class Gone(Exception):
    """The task died under our hands (SIGKILL can come at any moment); its end will be reported by wait."""


def ptrace(request: int, task: int, address: int = 0, data: int = 0) -> int:
    """One ptrace call.

    Raises:
        Gone: the task is dead or no longer stopped.
        OSError: the kernel refused for another reason.
    """
    result: int = _ptrace(request, task, address, data)
    if result == -1:
        number = ctypes.get_errno()
        if number == errno.ESRCH:
            raise Gone
        raise OSError(number, os.strerror(number), f"ptrace request {request:#x} on task {task}")
    return result


class Registers(ctypes.Structure):
    """``struct user_regs_struct`` of x86-64."""

    _fields_ = [
        (name, ctypes.c_ulonglong)
        for name in (
            *("r15", "r14", "r13", "r12", "rbp", "rbx", "r11", "r10", "r9", "r8", "rax", "rcx", "rdx", "rsi"),
            *("rdi", "orig_rax", "rip", "cs", "eflags", "rsp", "ss", "fs_base", "gs_base", "ds", "es"),
            *("fs", "gs"),
        )
    ]

    r10: int
    r9: int
    r8: int
    rax: int
    rdx: int
    rsi: int
    rdi: int
    orig_rax: int
    rip: int
    rsp: int
    eflags: int

    def arguments(self) -> tuple[int, int, int, int, int, int]:
        """The six arguments of the system call."""
        return self.rdi, self.rsi, self.rdx, self.r10, self.r8, self.r9

    @property
    def number(self) -> int:
        """The system call's number, -1 outside of one. The kernel looks at the lower half alone: what a
        program leaves in the upper one must not make another call of it."""
        return signed32(self.orig_rax)

    def copy(self) -> Registers:
        """An independent copy."""
        return Registers.from_buffer_copy(self)

    @property
    def result(self) -> int:
        """What the system call returned, signed."""
        return signed(self.rax)


def signed(value: int) -> int:
    """A 64-bit register as a signed number."""
    return value - (1 << 64) if value >> 63 else value


def signed32(value: int) -> int:
    """The lower half of a register as a signed ``int``."""
    value &= 0xFFFFFFFF
    return value - (1 << 32) if value >> 31 else value


def restartable_sequence(task: int) -> tuple[int, int]:
    """Address and size of a stopped task's rseq area, in which the kernel keeps the number of its processor;
    (0, 0) where it has none."""
    buffer = ctypes.create_string_buffer(24)
    try:
        ptrace(GET_RSEQ_CONFIGURATION, task, 24, ctypes.addressof(buffer))
    except OSError:
        return 0, 0
    place, size = struct.unpack_from("QI", buffer.raw)
    return place, size


def registers(task: int) -> Registers:
    """The registers of a stopped task."""
    found = Registers()
    ptrace(GETREGS, task, 0, ctypes.addressof(found))
    return found


def set_registers(task: int, wanted: Registers) -> None:
    """Set the registers of a stopped task."""
    ptrace(SETREGS, task, 0, ctypes.addressof(wanted))


def event_message(task: int) -> int:
    """What the last ptrace event had to say (the pid of a new child, as we see it)."""
    found = ctypes.c_ulong()
    ptrace(GETEVENTMSG, task, 0, ctypes.addressof(found))
    return found.value


@dataclass(frozen=True, slots=True)
class SignalInformation:
    """The part of ``siginfo_t`` that tells where a signal comes from.

    Attributes:
        number: the signal.
        code: ``si_code``.
        pid: ``si_pid``, in the receiver's pid namespace; 0 for a sender outside it.
    """

    number: int
    code: int
    pid: int


SI_USER, SI_KERNEL, SI_QUEUE, SI_TIMER, SI_TKILL = 0, 0x80, -1, -2, -6


def signal_information(task: int) -> SignalInformation:
    """``siginfo`` of the signal that a task in a signal-delivery stop is about to get."""
    buffer = ctypes.create_string_buffer(128)
    ptrace(GETSIGINFO, task, 0, ctypes.addressof(buffer))
    number, _, code, _, pid = struct.unpack_from("iiiii", buffer.raw)
    return SignalInformation(number, code, pid)


def raw_signal(task: int) -> bytes:
    """The whole ``siginfo`` of the signal that a task is about to get."""
    buffer = ctypes.create_string_buffer(128)
    ptrace(GETSIGINFO, task, 0, ctypes.addressof(buffer))
    return buffer.raw


def set_signal(task: int, information: bytes) -> None:
    """Give the signal that a task is about to get another ``siginfo``."""
    buffer = ctypes.create_string_buffer(information, 128)
    ptrace(SETSIGINFO, task, 0, ctypes.addressof(buffer))


def send_to_thread(process: int, task: int, number: int) -> bool:
    """tgkill(2); whether it could be sent."""
    return bool(_libc.syscall(NUMBERS["tgkill"], process, task, number) == 0)


def set_signal_kernel(task: int, number: int) -> None:
    """Make the signal that is about to be delivered look as if the kernel's alarm clock had sent it."""
    buffer = ctypes.create_string_buffer(struct.pack("iii", number, 0, SI_KERNEL), 128)
    ptrace(SETSIGINFO, task, 0, ctypes.addressof(buffer))


# --- memory of another process -----------------------------------------------------------------------------


class _IoVector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


_vector_call: list[Any] = [
    ctypes.c_long,
    ctypes.POINTER(_IoVector),
    ctypes.c_ulong,
    ctypes.POINTER(_IoVector),
    ctypes.c_ulong,
    ctypes.c_ulong,
]
_read_memory = _libc.process_vm_readv
_read_memory.argtypes = _vector_call
_read_memory.restype = ctypes.c_ssize_t
_write_memory = _libc.process_vm_writev
_write_memory.argtypes = _vector_call
_write_memory.restype = ctypes.c_ssize_t


def read_memory(task: int, address: int, length: int) -> bytes:
    """Bytes of another task's memory; fewer than asked for where the rest is not mapped."""
    buffer = ctypes.create_string_buffer(length)
    local = _IoVector(ctypes.addressof(buffer), length)
    remote = _IoVector(address, length)
    count: int = _read_memory(task, ctypes.byref(local), 1, ctypes.byref(remote), 1, 0)
    return buffer.raw[: max(count, 0)]


def read_into(task: int, address: int, buffer: bytearray) -> int:
    """Fill a buffer from another task's memory, without copies; how many bytes could be read."""
    view = (ctypes.c_char * len(buffer)).from_buffer(buffer)
    local = _IoVector(ctypes.addressof(view), len(buffer))
    remote = _IoVector(address, len(buffer))
    count: int = _read_memory(task, ctypes.byref(local), 1, ctypes.byref(remote), 1, 0)
    return max(count, 0)


def write_memory(task: int, address: int, data: bytes) -> bool:
    """Write into another task's memory; whether all of it could be written."""
    buffer = ctypes.create_string_buffer(data, len(data))
    local = _IoVector(ctypes.addressof(buffer), len(data))
    remote = _IoVector(address, len(data))
    count: int = _write_memory(task, ctypes.byref(local), 1, ctypes.byref(remote), 1, 0)
    return count == len(data)


def read_timespec(task: int, address: int) -> int | None:
    """A ``timespec`` in nanoseconds; None where it cannot be read or is invalid."""
    data = read_memory(task, address, 16)
    if len(data) < 16:
        return None
    seconds, nanoseconds = struct.unpack("qq", data)
    if seconds < 0 or not 0 <= nanoseconds < 1_000_000_000:
        return None
    return int(seconds * 1_000_000_000 + nanoseconds)


def read_timeval(task: int, address: int) -> int | None:
    """A ``timeval`` in nanoseconds; None where it cannot be read or is invalid."""
    data = read_memory(task, address, 16)
    if len(data) < 16:
        return None
    seconds, microseconds = struct.unpack("qq", data)
    if seconds < 0 or microseconds < 0:
        return None
    return int(seconds * 1_000_000_000 + microseconds * 1_000)


# --- system calls of x86-64 --------------------------------------------------------------------------------

NUMBERS = {
    "read": 0,
    "write": 1,
    "poll": 7,
    "rt_sigaction": 13,
    "pwrite64": 18,
    "writev": 20,
    "select": 23,
    "shmget": 29,
    "pause": 34,
    "nanosleep": 35,
    "getitimer": 36,
    "alarm": 37,
    "semget": 64,
    "semop": 65,
    "msgget": 68,
    "msgsnd": 69,
    "msgrcv": 70,
    "setitimer": 38,
    "sendfile": 40,
    "connect": 42,
    "bind": 49,
    "listen": 50,
    "setsockopt": 54,
    "clone": 56,
    "fork": 57,
    "vfork": 58,
    "wait4": 61,
    "kill": 62,
    "open": 2,
    "shmat": 30,
    "shmctl": 31,
    "socketpair": 53,
    "semctl": 66,
    "msgctl": 71,
    "socket": 41,
    "mkdir": 83,
    "creat": 85,
    "chmod": 90,
    "fchmod": 91,
    "chown": 92,
    "fchown": 93,
    "lchown": 94,
    "utime": 132,
    "mknod": 133,
    "setpriority": 141,
    "sched_setparam": 142,
    "sched_setscheduler": 144,
    "setxattr": 188,
    "lsetxattr": 189,
    "fsetxattr": 190,
    "removexattr": 197,
    "lremovexattr": 198,
    "fremovexattr": 199,
    "sched_setaffinity": 203,
    "utimes": 235,
    "mq_open": 240,
    "mq_unlink": 241,
    "ioprio_set": 251,
    "openat": 257,
    "mkdirat": 258,
    "mknodat": 259,
    "fchownat": 260,
    "futimesat": 261,
    "fchmodat": 268,
    "utimensat": 280,
    "prlimit64": 302,
    "sched_setattr": 314,
    "openat2": 437,
    "fchmodat2": 452,
    "gettimeofday": 96,
    "rt_sigtimedwait": 128,
    "prctl": 157,
    "rt_sigqueueinfo": 129,
    "tkill": 200,
    "time": 201,
    "futex": 202,
    "restart_syscall": 219,
    "semtimedop": 220,
    "timer_create": 222,
    "clock_gettime": 228,
    "clock_nanosleep": 230,
    "epoll_wait": 232,
    "tgkill": 234,
    "waitid": 247,
    "pselect6": 270,
    "ppoll": 271,
    "splice": 275,
    "epoll_pwait": 281,
    "timerfd_create": 283,
    "pwritev": 296,
    "rt_tgsigqueueinfo": 297,
    "recvmmsg": 299,
    "seccomp": 317,
    "pwritev2": 328,
    "pidfd_send_signal": 424,
    "clone3": 435,
    "execveat": 322,
    "exit_group": 231,
    "epoll_pwait2": 441,
    "close": 3,
    "stat": 4,
    "fstat": 5,
    "lstat": 6,
    "lseek": 8,
    "mmap": 9,
    "mprotect": 10,
    "munmap": 11,
    "brk": 12,
    "rt_sigprocmask": 14,
    "rt_sigreturn": 15,
    "ioctl": 16,
    "pread64": 17,
    "readv": 19,
    "access": 21,
    "mremap": 25,
    "madvise": 28,
    "dup": 32,
    "dup2": 33,
    "getpid": 39,
    "execve": 59,
    "uname": 63,
    "getcwd": 79,
    "readlink": 89,
    "getuid": 102,
    "getgid": 104,
    "geteuid": 107,
    "getegid": 108,
    "getppid": 110,
    "getpgrp": 111,
    "getpgid": 121,
    "sigaltstack": 131,
    "arch_prctl": 158,
    "gettid": 186,
    "getdents64": 217,
    "newfstatat": 262,
    "readlinkat": 267,
    "set_robust_list": 273,
    "dup3": 292,
    "pipe2": 293,
    "getrandom": 318,
    "statx": 332,
    "rseq": 334,
}
NAMES = {number: name for name, number in NUMBERS.items()}

PR_SET_DUMPABLE = 4

#: Values that the kernel keeps to itself: a call interrupted by a signal, to be restarted or not.
ERESTARTSYS, ERESTARTNOINTR, ERESTARTNOHAND, ERESTART_RESTARTBLOCK = -512, -513, -514, -516
RESTARTING = frozenset({ERESTARTSYS, ERESTARTNOINTR, ERESTARTNOHAND, ERESTART_RESTARTBLOCK})

_AUDIT_ARCH_X86_64 = 0xC000003E
_ALLOW, _TRACE, _KILL = 0x7FFF0000, 0x7FF00000, 0x80000000
_ERRNO = 0x00050000
_ENOSYS, _EPERM, _DONE = _ERRNO | errno.ENOSYS, _ERRNO | errno.EPERM, _ERRNO
_LOAD, _JUMP_EQUAL, _JUMP_GREATER_EQUAL, _JUMP_SET, _AND, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x54, 0x06

Instruction = tuple[int, int, int, int]


def _low(argument: int) -> Instruction:
    return _LOAD, 0, 0, 16 + 8 * argument


def _high(argument: int) -> Instruction:
    return _LOAD, 0, 0, 20 + 8 * argument


_RET_ALLOW: Instruction = (_RETURN, 0, 0, _ALLOW)
_RET_TRACE: Instruction = (_RETURN, 0, 0, _TRACE)


def _unless_null(argument: int) -> list[Instruction]:
    """Trace when a pointer argument is not null."""
    return [
        _low(argument),
        (_JUMP_EQUAL, 0, 2, 0),
        _high(argument),
        (_JUMP_EQUAL, 1, 0, 0),
        _RET_TRACE,
        _RET_ALLOW,
    ]


def _limited(argument: int) -> list[Instruction]:
    """Trace when an ``int`` time-out waits, but not for ever."""
    return [
        _low(argument),
        (_JUMP_EQUAL, 2, 0, 0),
        (_JUMP_SET, 1, 0, 0x80000000),
        _RET_TRACE,
        _RET_ALLOW,
    ]


#: Of the futex operations those that wait with a time limit: WAIT, LOCK_PI, WAIT_BITSET, WAIT_REQUEUE_PI,
#: LOCK_PI2.
_FUTEX: list[Instruction] = [
    _low(1),
    (_AND, 0, 0, 0x7F),
    (_JUMP_EQUAL, 5, 0, 0),
    (_JUMP_EQUAL, 4, 0, 6),
    (_JUMP_EQUAL, 3, 0, 9),
    (_JUMP_EQUAL, 2, 0, 11),
    (_JUMP_EQUAL, 1, 0, 13),
    _RET_ALLOW,
    *_unless_null(3),
]

#: Clocks that measure time in the world; those of CPU time stay the kernel's.
_WORLD_CLOCKS: list[Instruction] = [
    _low(0),
    (_JUMP_EQUAL, 7, 0, 0),
    (_JUMP_EQUAL, 6, 0, 1),
    (_JUMP_EQUAL, 5, 0, 4),
    (_JUMP_EQUAL, 4, 0, 5),
    (_JUMP_EQUAL, 3, 0, 6),
    (_JUMP_EQUAL, 2, 0, 7),
    (_JUMP_EQUAL, 1, 0, 11),
    _RET_ALLOW,
    _RET_TRACE,
]

#: SO_RCVTIMEO and SO_SNDTIMEO (old and new numbers) of SOL_SOCKET: time limits inside the kernel.
_SOCKET_TIME_LIMITS: list[Instruction] = [
    _low(1),
    (_JUMP_EQUAL, 0, 5, 1),
    _low(2),
    (_JUMP_EQUAL, 4, 0, 20),
    (_JUMP_EQUAL, 3, 0, 21),
    (_JUMP_EQUAL, 2, 0, 66),
    (_JUMP_EQUAL, 1, 0, 67),
    _RET_ALLOW,
    _RET_TRACE,
]

_ALWAYS = (
    *("write", "pwrite64", "writev", "pwritev", "pwritev2", "sendfile", "splice"),
    *("nanosleep", "clock_nanosleep", "getitimer", "alarm", "setitimer", "gettimeofday", "time"),
    *("listen", "clone", "fork", "vfork", "clone3", "execve", "execveat", "exit_group", "wait4", "waitid"),
    *("kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_send_signal"),
    *("timer_create", "timerfd_create"),
    *("shmget", "semget", "msgget"),
)
_CONDITIONAL: dict[str, list[Instruction]] = {
    "setsockopt": _SOCKET_TIME_LIMITS,
    "clock_gettime": _WORLD_CLOCKS,
    "futex": _FUTEX,
    "poll": _limited(2),
    "epoll_wait": _limited(3),
    "epoll_pwait": _limited(3),
    "select": _unless_null(4),
    "pselect6": _unless_null(4),
    "ppoll": _unless_null(2),
    "epoll_pwait2": _unless_null(3),
    "rt_sigtimedwait": _unless_null(2),
    "semtimedop": _unless_null(3),
    "recvmmsg": _unless_null(4),
}


def filter_program(also: Iterable[str] = ()) -> bytes:
    """The seccomp program as an array of ``struct sock_filter``.

    Args:
        also: further calls that stop the program.

    It stops the program only at the calls that matter; everything else runs at native speed. Foreign
    architectures are killed; x32 and io_uring, which would slip past, do not exist (ENOSYS). The program
    gets no filter of its own, which could take a call from under this one, and stays readable for us:
    PR_SET_DUMPABLE is answered without effect.
    """
    program: list[Instruction] = [
        (_LOAD, 0, 0, 4),
        (_JUMP_EQUAL, 1, 0, _AUDIT_ARCH_X86_64),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, 0),
        (_JUMP_GREATER_EQUAL, 0, 1, 0x40000000),
        (_RETURN, 0, 0, _ENOSYS),
    ]
    for number in (425, 426, 427):  # io_uring
        program += [(_JUMP_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ENOSYS)]
    program += [(_JUMP_EQUAL, 0, 1, NUMBERS["seccomp"]), (_RETURN, 0, 0, _EPERM)]
    program += [
        (_JUMP_EQUAL, 0, 4, NUMBERS["prctl"]),
        *(_low(0), (_JUMP_EQUAL, 0, 1, PR_SET_DUMPABLE), (_RETURN, 0, 0, _DONE), _RET_ALLOW),
    ]
    for name in dict.fromkeys((*_ALWAYS, *sorted(also))):
        program += [(_JUMP_EQUAL, 0, 1, NUMBERS[name]), _RET_TRACE]
    for name, block in _CONDITIONAL.items():
        program += [(_JUMP_EQUAL, 0, len(block), NUMBERS[name]), *block]
    program.append(_RET_ALLOW)
    return b"".join(struct.pack("HBBI", *instruction) for instruction in program)
