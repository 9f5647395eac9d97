import os
import signal
import threading

one, other = threading.Lock(), threading.Lock()
seen = []


def first(signum, frame):
    with one:
        seen.append("first")


def second(signum, frame):
    with other:
        seen.append("second")


signal.signal(signal.SIGUSR1, first)
signal.signal(signal.SIGUSR2, second)
parent = os.getpid()
children = []
for number in (signal.SIGUSR1, signal.SIGUSR2):
    pid = os.fork()
    if pid == 0:
        os.kill(parent, number)
        os._exit(0)
    children.append(pid)
for pid in children:
    os.waitpid(pid, 0)
print(sorted(seen))
