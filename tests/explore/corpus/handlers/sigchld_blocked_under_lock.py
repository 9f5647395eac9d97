import os
import signal
import threading

lock = threading.Lock()
finished = []


def child_over(signum, frame):
    pid, status = os.waitpid(-1, os.WNOHANG)
    with lock:
        finished.append(pid)


signal.signal(signal.SIGCHLD, child_over)
if os.fork() == 0:
    os._exit(0)
while True:
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
    with lock:
        over = len(finished) == 1
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])
    if over:
        break
print("all over")
