"""The scheduler of the standard library."""
import sched
import time

scheduler = sched.scheduler(time.monotonic, time.sleep)
for delay, word in ((0.1, "b"), (0.05, "a"), (0.15, "c")):
    scheduler.enter(delay, 1, print, [word])
scheduler.run()
