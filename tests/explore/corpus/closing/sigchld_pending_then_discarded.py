import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
pid = os.fork()
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)
print(signal.SIGCHLD in signal.sigpending(), end=' ')
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])
print(signal.sigpending())
