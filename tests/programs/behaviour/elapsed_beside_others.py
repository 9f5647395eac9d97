"""A short wait is as long as it says while another process computes."""
import os
import threading
import time

child = os.fork()
if child == 0:
    for _ in range(3_000_000):
        pass
    os._exit(0)
for _ in range(5):
    start = time.perf_counter()
    threading.Event().wait(0.008)
    print("too short" if time.perf_counter() - start < 0.008 else "long enough")
os.waitpid(child, 0)
