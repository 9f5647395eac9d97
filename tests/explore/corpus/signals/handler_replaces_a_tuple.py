import os
import signal

state = (0, 0)


def handler(signum, frame):
    global state
    a, b = state
    state = (a + 1, b + 1)


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
a, b = state
state = (a + 1, b + 1)
os.waitpid(pid, 0)
print(state)
