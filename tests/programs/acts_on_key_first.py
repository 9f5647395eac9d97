"""The driver signals all others because of a key whose signal stops them; they are the last to get a processor."""
import os
import signal

processor = {min(os.sched_getaffinity(0))}
others = []
for _ in range(8):
    other = os.fork()
    if other == 0:
        os.sched_setaffinity(0, processor)
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
        while True:
            signal.pause()
    others.append(other)
signal.signal(signal.SIGTSTP, lambda sig, frame: [os.kill(other, signal.SIGUSR1) for other in others])
while True:
    signal.pause()
