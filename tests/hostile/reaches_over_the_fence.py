"""Tries all that a program without namespaces must not reach; says what was possible."""

import ctypes
import multiprocessing
import os
import resource
import signal
import socket
import tempfile

possible = []


def tries(what, attempt):
    try:
        attempt()
    except (OSError, ValueError):
        return
    possible.append(what)


def near_processes():
    """The grader's are the last that were started before us; the launcher, our parent, is ours to signal."""
    return [*range(1, 20), *range(max(20, os.getpid() - 60), os.getpid())]


for pid in near_processes():
    if pid != os.getppid():
        tries("signal", lambda: os.kill(pid, 0))
        if pid != 1:  # kill(-1) would be sent to everybody, of whom the launcher and we are ours
            tries("group", lambda: os.killpg(pid, signal.SIGCONT))
        tries("limits", lambda: resource.prlimit(pid, resource.RLIMIT_CPU))
        tries("priority", lambda: os.setpriority(os.PRIO_PROCESS, pid, 5))
        tries("affinity", lambda: os.sched_setaffinity(pid, {0}))
for path in ("/etc/passwd", "/proc/1/cmdline", "/proc/self/environ", "/etc/hostname", "/sys/kernel/notes"):
    tries("read " + path, lambda: open(path).read(1))
for path in ("/", "/root", "/home", "/tmp", "/var", "/work", "/proc", "/dev/pts"):
    tries("list " + path, lambda: os.listdir(path))
for path in ("/tmp/grader-was-here", "/var/tmp/x", "/usr/x", "/etc/x", "/dev/ptmx", "/dev/mem", "/dev/kmsg"):
    tries("write " + path, lambda: open(path, "a"))
tries("mode", lambda: os.chmod("/usr/bin/env", 0o755))
tries("mode of an open file", lambda: os.fchmod(os.open("/usr/bin/env", os.O_RDONLY), 0o755))
tries("owner", lambda: os.chown("/usr/bin/env", os.getuid(), -1))
tries("times", lambda: os.utime("/usr/bin/env"))
tries("attributes", lambda: os.setxattr("/usr/bin/env", "user.x", b"x"))
tries("terminals", os.openpty)
tries("inet", socket.socket)
tries("unix", lambda: socket.socket(socket.AF_UNIX))
tries("netlink", lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW))
tries("datagrams", lambda: socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))
tries("user", lambda: os.setuid(1))
tries("everybody's priority", lambda: os.setpriority(os.PRIO_USER, os.getuid(), 5))
tries("root", lambda: os.chroot("."))
tries("out by a link", lambda: (os.symlink("/etc", "out"), open("out/passwd")))
tries("out by a hard link", lambda: os.link("/usr/bin/env", "env"))
tries("out by a name", lambda: os.rename("reaches_over_the_fence.py", "/tmp/grader-was-here"))
libc = ctypes.CDLL(None)
for name, given in {
    "shmget": (0, 4096, 0o1600),
    "semget": (0, 1, 0o1600),
    "msgget": (0, 0o1600),
    "shmat": (0, None, 0),
    "shmctl": (0, 0, None),
    "semctl": (0, 0, 0),
    "msgctl": (0, 0, None),
    "ptrace": (16, os.getppid(), 0, 0),
    "mount": (b"none", b"/tmp", b"tmpfs", 0, None),
    "unshare": (0x10000000,),
}.items():
    if getattr(libc, name)(*given) != -1:
        possible.append(name)
if libc.syscall(240, b"grader", 0o102, 0o600, None) != -1:
    possible.append("mq_open")

# What homework needs is there.
multiprocessing.Lock()
tempfile.mkdtemp()
os.mkfifo("fifo")
socket.socketpair()
os.setpriority(os.PRIO_PROCESS, 0, 1)
os.sched_setaffinity(os.getpid(), os.sched_getaffinity(0))
with open("/dev/shm/grader-was-here", "w") as left:
    left.write("x")
print("POSSIBLE " + ", ".join(possible) if possible else "impossible, all of it")
