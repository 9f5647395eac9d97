import os
import signal
import threading

lock = threading.Lock()
reaped = []


def reap():
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        with lock:
            reaped.append(pid)


def child_over(signum, frame):
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
    reap()
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])


signal.signal(signal.SIGCHLD, child_over)
for _ in range(2):
    if os.fork() == 0:
        os._exit(0)
while len(reaped) < 2:
    pass
print("both have ended")
