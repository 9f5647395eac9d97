import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
for _ in range(2):
    if os.fork() == 0:
        os._exit(0)
for _ in range(2):
    signal.sigwait([signal.SIGCHLD])
    os.waitpid(-1, 0)
print('both')
