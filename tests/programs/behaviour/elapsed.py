"""An elapsed time is at least what was waited for, by every way of waiting and every clock."""
import select
import threading
import time

for clock in (time.time, time.monotonic, time.perf_counter):
    for delay in (0.001, 0.0123, 0.02):
        for wait in (
            time.sleep,
            lambda d: select.select([], [], [], d),
            lambda d: threading.Event().wait(d),
        ):
            start = clock()
            wait(delay)
            if clock() - start < delay - 1e-6:
                print(clock.__name__, delay, "too short")
print("end")
