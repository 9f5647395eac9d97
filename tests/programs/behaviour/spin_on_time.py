"""A loop that looks at the clock until the time is over, for each clock."""
import time

for clock in (time.time, time.monotonic, time.perf_counter):
    end = clock() + 0.03
    while clock() < end:
        pass
    print(clock.__name__, clock() >= end)
