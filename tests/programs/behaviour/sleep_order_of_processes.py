"""Which of two sleepers wakes first is a matter of their times alone."""
import os
import time

children = []
for delay in (0.15, 0.05, 0.1):
    child = os.fork()
    if child == 0:
        time.sleep(delay)
        print("woke", delay, flush=True)
        os._exit(0)
    children.append(child)
for child in children:
    os.waitpid(child, 0)
print("all")
