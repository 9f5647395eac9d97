"""Runs a command on a machine that lacks something: ``without.py ptrace,namespaces,landlock COMMAND...``.

The thing is really taken away, by a filter that the kernel obeys for the command and all that it starts.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys

_LOAD, _JUMP_EQUAL, _JUMP_SET, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _FILTER = 38, 22, 2
_NAMESPACES = 0x7E020000

_REFUSED = (_RETURN, 0, 0, _ERRNO | errno.EPERM)
#: Numbers of x86-64.
FILTERS = {
    "landlock": [(_JUMP_EQUAL, 0, 1, 444), (_RETURN, 0, 0, _ERRNO | errno.ENOSYS)],
    "ptrace": [(_JUMP_EQUAL, 0, 1, 101), _REFUSED],
    "namespaces": [
        *((_JUMP_EQUAL, 0, 1, 272), _REFUSED),  # unshare
        *((_JUMP_EQUAL, 0, 1, 435), (_RETURN, 0, 0, _ERRNO | errno.ENOSYS)),  # clone3
        *((_JUMP_EQUAL, 0, 3, 56), (_LOAD, 0, 0, 16), (_JUMP_SET, 0, 1, _NAMESPACES), _REFUSED),  # clone
    ],
}


def main() -> None:
    program = [(_LOAD, 0, 0, 0)]
    for thing in sys.argv[1].split(","):
        program += [*FILTERS[thing], (_LOAD, 0, 0, 0)]
    program.append((_RETURN, 0, 0, _ALLOW))
    raw = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in program))
    described = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(program), ctypes.addressof(raw)))
    library = ctypes.CDLL(None, use_errno=True)
    if library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or library.prctl(
        _PR_SET_SECCOMP, _FILTER, described, 0, 0
    ):
        raise OSError(ctypes.get_errno(), "the filter cannot be installed")
    os.execv(sys.argv[2], sys.argv[2:])


if __name__ == "__main__":
    main()
