"""select interrupted by a handled signal goes on with the remaining time (PEP 475)."""
import os
import select
import signal
import time

signal.signal(signal.SIGUSR1, lambda number, frame: print("handler", flush=True))
if os.fork() == 0:
    for _ in range(2):
        time.sleep(0.03)
        os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
start = time.monotonic()
print(select.select([], [], [], 0.12))
print(0.12 <= time.monotonic() - start < 0.25)
start = time.monotonic()
print(select.epoll().poll(0.05), select.poll().poll(50))
print(0.1 <= time.monotonic() - start < 0.25)
os.wait()
