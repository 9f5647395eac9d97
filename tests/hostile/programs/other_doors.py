"""Asks to be traced, for other rules of the processor, and for the memory and files of its parent."""
import ctypes
import os

libc = ctypes.CDLL(None)
parent = os.getppid()
pidfd = os.pidfd_open(parent)
vector = (ctypes.c_ulong * 2)(0x400000, 8)
possible = [
    name
    for name, number, given in (
        ("trace me", 101, (0, 0, 0, 0)),
        ("personality", 135, (0x0040000,)),
        ("write memory", 311, (parent, vector, 1, vector, 1, 0)),
        ("take a file", 438, (pidfd, 0, 0)),
        ("compare", 312, (parent, os.getpid(), 0, 0, 0)),
        ("advise", 440, (pidfd, vector, 1, 4, 0)),
        ("descriptor tables", 154, (0, 0, 0)),
        ("a filter that answers", 317, (1, 8, 0)),
        ("an exec of memory", 319, (b"x", 0)),
        ("another root", 161, (b"/tmp",)),
    )
    if libc.syscall(number, *given) != -1
]
print("POSSIBLE " + ", ".join(possible) if possible else "impossible", flush=True)
