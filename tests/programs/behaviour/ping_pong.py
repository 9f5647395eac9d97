"""Signals to and fro between two processes, each waiting with sigwait."""
import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGUSR2})
parent = os.getpid()
child = os.fork()
if child == 0:
    for _ in range(100):
        signal.sigwait({signal.SIGUSR1})
        os.kill(parent, signal.SIGUSR2)
    os._exit(0)
for _ in range(100):
    os.kill(child, signal.SIGUSR1)
    signal.sigwait({signal.SIGUSR2})
print(os.waitpid(child, 0)[1])
