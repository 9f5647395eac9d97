import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
for _ in range(2):
    if os.fork() == 0:
        os._exit(0)
left = 2
while left:
    signal.sigwait([signal.SIGCHLD])
    while left and os.waitpid(-1, os.WNOHANG)[0]:
        left -= 1
print('both')
