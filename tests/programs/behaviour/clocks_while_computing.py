"""Two threads and a process that compute and read the clock: it never goes back."""
import os
import threading
import time

wrong = []


def look():
    end = time.process_time() + 0.15
    before = time.monotonic()
    while time.process_time() < end:
        now = time.monotonic()
        if now < before:
            wrong.append(before - now)
        before = now


child = os.fork()
if child == 0:
    look()
    os._exit(len(wrong) and 1)
threads = [threading.Thread(target=look) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(wrong), os.wait()[1])
