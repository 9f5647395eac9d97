"""One alarm a process: a later one replaces the earlier, and says what was left."""
import signal

signal.signal(signal.SIGALRM, lambda number, frame: print("alarm"))
print(signal.alarm(10))
print(signal.alarm(20))
print(signal.alarm(0))
print(signal.alarm(0))
signal.setitimer(signal.ITIMER_REAL, 0.05)
print(signal.alarm(100) in (0, 1))
signal.setitimer(signal.ITIMER_REAL, 0.05)
signal.pause()
