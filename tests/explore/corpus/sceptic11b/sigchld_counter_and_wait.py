import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
pids = []
for code in (3, 4):
    pid = os.fork()
    if pid == 0:
        os._exit(code)
    pids.append(pid)
signal.sigwait([signal.SIGCHLD])
codes = [os.waitstatus_to_exitcode(os.waitpid(p, 0)[1]) for p in pids]
print(codes)
