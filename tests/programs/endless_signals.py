"""Two processes that signal each other for ever."""
import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
parent = os.getpid()
other = os.fork() or parent
if other == parent:
    os.kill(parent, signal.SIGUSR1)
while True:
    signal.sigwait({signal.SIGUSR1})
    os.kill(other, signal.SIGUSR1)
