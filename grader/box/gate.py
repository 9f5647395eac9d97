"""Run before the first command of a box without namespaces: whom do its processes belong to?

Run as a script by the grader's own interpreter. This process stays outside the fence and takes the place of a
box's first process: it ends with the grader, has all whose parents have ended, and is gone when they all are.
Its child gives up every right, takes the filter of system calls, and becomes the command.

Arguments: the descriptor of the filter, the user and group to become (-1: the present one), the command.
"""

import ctypes
import os
import signal
import struct
import sys

PR_SET_PDEATHSIG, PR_SET_SECCOMP, PR_CAPBSET_DROP = 1, 22, 24
PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 36, 38
_CAPSET = {"x86_64": 126}
_VERSION_3 = 0x20080522

_libc = ctypes.CDLL(None, use_errno=True)


def _prctl(*arguments: int) -> None:
    if _libc.prctl(*map(ctypes.c_ulong, arguments)):
        raise OSError(ctypes.get_errno(), f"prctl{arguments}")


def _give_up(user: int) -> None:
    """Become another user, or keep this one without a capability that could be had back."""
    if user >= 0:
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    elif os.geteuid() == 0:
        for capability in range(64):
            _libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)  # the highest differs from kernel to kernel
        header = ctypes.create_string_buffer(struct.pack("Ii", _VERSION_3, 0), 8)
        nothing = ctypes.create_string_buffer(24)
        if _libc.syscall(_CAPSET[os.uname().machine], header, nothing):
            raise OSError(ctypes.get_errno(), "capset")


def main() -> None:
    """Fork the command, and wait until everybody below has ended."""
    filters, user = int(sys.argv[1]), int(sys.argv[2])
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    _prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    os.setsid()
    if os.fork() == 0:
        _give_up(user)
        _prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        program = ctypes.create_string_buffer(os.read(filters, 1 << 16))
        told = struct.pack("HxxxxxxQ", (len(program) - 1) // 8, ctypes.addressof(program))
        described = ctypes.create_string_buffer(told, 16)
        _prctl(PR_SET_SECCOMP, 2, ctypes.addressof(described), 0, 0)
        os.close(filters)
        os.execve(sys.argv[3], sys.argv[3:], {})
    os.closerange(3, 4096)
    while True:
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return


if __name__ == "__main__":
    main()
