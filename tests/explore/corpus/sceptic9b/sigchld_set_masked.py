import os
import signal
import time

alive = set()
codes = []


def on_child(signum, frame):
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        alive.discard(pid)
        codes.append(os.WEXITSTATUS(status))


def spawn(code):
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
    pid = os.fork()
    if pid == 0:
        os._exit(code)
    alive.add(pid)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])


signal.signal(signal.SIGCHLD, on_child)
for c in (1, 2, 3):
    spawn(c)
while alive:
    time.sleep(0.01)
print('all reaped, codes', sum(codes))
