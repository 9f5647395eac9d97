"""Timers of CPU time are the kernel's."""
import signal

rung = []
signal.signal(signal.SIGVTALRM, lambda number, frame: rung.append(number))
signal.signal(signal.SIGPROF, lambda number, frame: rung.append(number))
signal.setitimer(signal.ITIMER_VIRTUAL, 0.02)
signal.setitimer(signal.ITIMER_PROF, 0.02)
while len(rung) < 2:
    pass
print(sorted(rung) == sorted([signal.SIGVTALRM, signal.SIGPROF]))
