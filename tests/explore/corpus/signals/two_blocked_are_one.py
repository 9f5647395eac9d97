import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
kids = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        os.kill(os.getppid(), signal.SIGUSR1)
        os._exit(0)
    kids.append(pid)
for _ in range(2):
    signal.sigwait({signal.SIGUSR1})
for pid in kids:
    os.waitpid(pid, 0)
