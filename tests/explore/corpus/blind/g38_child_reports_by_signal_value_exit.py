import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
pids = []
for n in (3, 4):
    pid = os.fork()
    if pid == 0:
        os._exit(n)
    pids.append(pid)
codes = []
while len(codes) < 2:
    signal.sigtimedwait({signal.SIGCHLD}, 5)
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if pid == 0:
            break
        codes.append(os.WEXITSTATUS(status))
print(sorted(codes))
