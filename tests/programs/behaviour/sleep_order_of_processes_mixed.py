"""A thread's sleep, a child's select and a timer, in order of their times."""
import os
import select
import threading
import time

child = os.fork()
if child == 0:
    select.select([], [], [], 0.1)
    print("child", flush=True)
    os._exit(0)
threading.Timer(0.05, lambda: print("timer", flush=True)).start()
time.sleep(0.15)
print("main")
os.wait()
