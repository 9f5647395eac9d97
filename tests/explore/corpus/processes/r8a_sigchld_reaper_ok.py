import os
import signal

alive = set()
codes = []


def reap(signum, frame):
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        alive.discard(pid)
        codes.append(os.WEXITSTATUS(status))


signal.signal(signal.SIGCHLD, reap)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
for n in range(3):
    pid = os.fork()
    if pid == 0:
        os._exit(n)
    alive.add(pid)
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])
while True:
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
    if not alive:
        break
    signal.sigwait([signal.SIGCHLD])
    reap(signal.SIGCHLD, None)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])
print('codes', sorted(codes))
