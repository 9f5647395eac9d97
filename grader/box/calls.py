"""Which system calls does a program in the box not get?

The homework is about signals, processes, threads, shared memory, files and sockets: all their calls are
free. Refused is what reaches for the machine itself (mounts, modules, clocks), for other tasks past the
grader's eyes (ptrace, their memory, their descriptors), for fresh namespaces, in which a program would have
capabilities, and for the kernel's usual doors (bpf, io_uring, userfaultfd, key rings). The filter is
bubblewrap's to install, just before it runs the first command in the box; whoever that command starts
inherits it, driven or explored.

Refused means EPERM, as for any ordinary user, or ENOSYS where the C library then takes another way:

* ``clone3`` keeps its flags in memory, which a filter cannot read; the C library falls back to ``clone``.
* ``io_uring``, the kernel's older asynchronous files and the x32 calls would slip past whoever watches calls.
* ``memfd_create`` makes files that no limit on a folder bounds.

Sources: seccomp(2), ``linux/audit.h``, ``asm/unistd_64.h``, ``asm-generic/unistd.h``. The numbers of aarch64
were not tried.
"""

from __future__ import annotations

import errno
import platform
import struct
from typing import Final

_LOAD, _JUMP_EQUAL, _JUMP_GREATER_EQUAL, _JUMP_SET, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000

#: ``AUDIT_ARCH_*`` of the architecture, by its name.
_ARCHITECTURES: Final = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
#: Calls of the x32 interface carry this bit.
_X32: Final = 0x40000000

#: Name -> number on x86-64, on aarch64; None: the architecture has none.
_REFUSED: Final[dict[str, tuple[int | None, int | None]]] = {
    # The tree of mounts, and the root folder.
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "open_tree_attr": (467, 467),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    # Namespaces of one's own, in which one would have capabilities.
    "unshare": (272, 97),
    "setns": (308, 268),
    # Other tasks, past the observer's eyes.
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "pidfd_getfd": (438, 438),
    "kcmp": (312, 272),
    # The kernel's usual doors.
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "fanotify_init": (300, 262),
    "modify_ldt": (154, None),
    "personality": (135, 92),
    "move_pages": (279, 239),
    "migrate_pages": (256, 238),
    # The machine.
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "reboot": (169, 142),
    "acct": (163, 89),
    "syslog": (103, 116),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "adjtimex": (159, 171),
    "clock_adjtime": (305, 266),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "vhangup": (153, 58),
    "iopl": (172, None),
    "ioperm": (173, None),
}

#: Calls that are said not to exist.
_ABSENT: Final[dict[str, tuple[int | None, int | None]]] = {
    "clone3": (435, 435),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "io_setup": (206, 0),
    "io_submit": (209, 2),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
}

#: What outlives the process that made it and lies in no folder. A driven program's are counted one by one by
#: the observer; where one interpreter forks for many runs, nobody counts and one run would see another's.
_LASTING: Final[dict[str, tuple[int | None, int | None]]] = {
    "shmget": (29, 194),
    "semget": (64, 190),
    "msgget": (68, 186),
    "mq_open": (240, 180),
}

_CLONE: Final = (56, 220)
#: The flags that make namespaces; CLONE_UNTRACED, with which a child would escape the observer; CLONE_PARENT,
#: with which it would be the launcher's and pass for the program's.
_CLONE_REFUSED: Final = 0x7E020000 | 0x00800000 | 0x00008000

_IOCTL: Final = (16, 29)
#: TIOCSTI and TIOCLINUX put words into a terminal's mouth; TIOCSETD and TIOCCONS change what a terminal is.
_IOCTL_REFUSED: Final = (0x5412, 0x541C, 0x5423, 0x541D)

_PRCTL: Final = (157, 167)
_PR_SET_SECCOMP: Final = 22
_SECCOMP: Final = (317, 277)
#: SECCOMP_FILTER_FLAG_NEW_LISTENER: whoever answers a call himself takes it from under the observer's filter.
_NEW_LISTENER: Final = 8

Instruction = tuple[int, int, int, int]


def _number() -> Instruction:
    return _LOAD, 0, 0, 0


def _argument(index: int) -> Instruction:
    """Load the lower half of an argument; both architectures are little-endian."""
    return _LOAD, 0, 0, 16 + 8 * index


def _refuse(number: int) -> Instruction:
    return _RETURN, 0, 0, _ERRNO | number


def _when(number: int, block: list[Instruction]) -> list[Instruction]:
    return [(_JUMP_EQUAL, 0, len(block), number), *block]


def policy(machine: str | None = None, *, forks: bool = False) -> bytes | None:
    """The filter, as an array of ``struct sock_filter``.

    Args:
        machine: the architecture, as ``uname -m`` names it; None: this machine's.
        forks: whether one interpreter forks for many runs, see ``_LASTING``.

    Returns:
        None where the architecture's numbers are not known: wrong ones would be worse than none.
    """
    machine = machine or platform.machine()
    if machine not in _ARCHITECTURES:
        return None
    column = list(_ARCHITECTURES).index(machine)
    allow: Instruction = (_RETURN, 0, 0, _ALLOW)
    program: list[Instruction] = [
        (_LOAD, 0, 0, 4),
        (_JUMP_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        (_RETURN, 0, 0, _KILL),
        _number(),
    ]
    if machine == "x86_64":
        program += [(_JUMP_GREATER_EQUAL, 0, 1, _X32), _refuse(errno.ENOSYS)]
    lasting = _LASTING if forks else {}
    for calls, answer in ((_REFUSED, errno.EPERM), ({**_ABSENT, **lasting}, errno.ENOSYS)):
        for numbers in calls.values():
            number = numbers[column]
            if number is not None:
                program += _when(number, [_refuse(answer)])
    program += _when(
        _CLONE[column],
        [_argument(0), (_JUMP_SET, 0, 1, _CLONE_REFUSED), _refuse(errno.EPERM), allow],
    )
    commands = [
        instruction for command in _IOCTL_REFUSED for instruction in _when(command, [_refuse(errno.EPERM)])
    ]
    program += _when(_IOCTL[column], [_argument(1), *commands, allow])
    program += _when(
        _PRCTL[column],
        [_argument(0), (_JUMP_EQUAL, 0, 1, _PR_SET_SECCOMP), _refuse(errno.EPERM), allow],
    )
    program += _when(
        _SECCOMP[column],
        [_argument(1), (_JUMP_SET, 0, 1, _NEW_LISTENER), _refuse(errno.EPERM), allow],
    )
    program.append(allow)
    return b"".join(struct.pack("HBBI", *instruction) for instruction in program)
