"""os.times, resource.getrusage: children's CPU time is counted after the wait."""
import os
import resource
import time

start = os.times()
time.sleep(0.1)
print(os.times().elapsed - start.elapsed >= 0.09)
if os.fork() == 0:
    end = time.process_time() + 0.05
    while time.process_time() < end:
        pass
    os._exit(0)
os.wait()
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime > 0.01)
