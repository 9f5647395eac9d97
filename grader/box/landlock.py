"""What may a process touch where it has no mounts of its own? Landlock's rules.

A ruleset is made here, outside, and enforced by the process that is to be kept (``launcher``), for itself and
all that it will make: whatever file is not named is refused, TCP is, and no signal reaches anybody outside.

Source: landlock(7), Documentation/userspace-api/landlock.rst, ``linux/landlock.h``.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterable
from typing import Final

#: The version that keeps signals in: Linux 6.12.
NEEDED: Final = 6

#: The numbers are the same on every architecture.
_CREATE_RULESET, _ADD_RULE = 444, 445
_VERSION, _PATH_BENEATH = 1, 1
_EXECUTE, _WRITE, _READ, _LIST, _TRUNCATE, _DEVICE = 1, 1 << 1, 1 << 2, 1 << 3, 1 << 14, 1 << 15
#: Making and removing of all kinds but devices, and moving between folders.
_CHANGE = sum(1 << bit for bit in (4, 5, 7, 8, 9, 10, 12, 13))
_EVERYTHING = (1 << 16) - 1
#: bind and connect of TCP; abstract sockets and signals.
_NETWORK, _SCOPE = 3, 3

READ: Final = _READ | _LIST | _EXECUTE
CHANGE: Final = READ | _WRITE | _TRUNCATE | _CHANGE
#: What can be granted on a file that is no folder.
USE: Final = _READ | _WRITE | _TRUNCATE | _DEVICE
_OF_FILES: Final = USE | _EXECUTE

_libc = ctypes.CDLL(None, use_errno=True)


def version() -> int:
    """The version of Landlock's interface that this kernel has; 0: none. Found by asking for it."""
    return max(0, int(_libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION)))


def ruleset(rules: Iterable[tuple[str, int]]) -> int:
    """A descriptor of rules that refuse everything but this.

    Args:
        rules: paths, and what may be done with them and what lies below; one that is not there is left out.

    Raises:
        OSError: the kernel refuses.
    """
    described = ctypes.create_string_buffer(struct.pack("QQQ", _EVERYTHING, _NETWORK, _SCOPE), 24)
    made = int(_libc.syscall(_CREATE_RULESET, described, ctypes.c_size_t(24), 0))
    if made < 0:
        raise OSError(ctypes.get_errno(), "Landlock refuses the rules")
    for path, rights in rules:
        try:
            place = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue
        try:
            allowed = rights if os.path.isdir(path) else rights & _OF_FILES
            rule = ctypes.create_string_buffer(struct.pack("=Qi", allowed, place), 12)
            if _libc.syscall(_ADD_RULE, made, _PATH_BENEATH, rule, 0):
                raise OSError(ctypes.get_errno(), f"Landlock refuses the rule for {path}")
        finally:
            os.close(place)
    return made
