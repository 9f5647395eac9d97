"""Two children stop and continue one another for ever."""
import os
import signal

signal.signal(signal.SIGINT, signal.SIG_IGN)
first = os.fork()
if first == 0:
    while True:
        signal.pause()
second = os.fork()
if second == 0:
    while True:
        os.kill(first, signal.SIGSTOP)
        os.kill(first, signal.SIGCONT)
while True:
    signal.pause()
