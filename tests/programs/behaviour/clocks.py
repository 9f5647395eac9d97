"""No clock goes back, in a process and across a fork; an elapsed time is never too short."""
import datetime
import os
import time

CLOCKS = (time.time, time.monotonic, time.perf_counter, time.process_time, datetime.datetime.now)
wrong = 0
for clock in CLOCKS:
    before = clock()
    for _ in range(2000):
        now = clock()
        wrong += now < before
        before = now
print(wrong)
reader, writer = os.pipe()
for _ in range(20):
    before = time.monotonic(), time.time()
    if os.fork() == 0:
        now = time.monotonic(), time.time()
        time.sleep(0.001)
        os.write(writer, repr((now, (time.monotonic(), time.time()))).encode())
        os._exit(0)
    os.wait()
    first, second = eval(os.read(reader, 1000))
    after = time.monotonic(), time.time()
    wrong += not before[0] <= first[0] < second[0] <= after[0]
    wrong += not before[1] <= first[1] < second[1] <= after[1]
    wrong += second[0] - first[0] < 0.001
print(wrong)
