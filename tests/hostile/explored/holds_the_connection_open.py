"""Leaves its connection to the scheduler to another program and ends."""

import os
import subprocess
import threading

x = 0


def worker():
    global x
    for _ in range(2):
        x += 1


def race():
    workers = [threading.Thread(target=worker) for _ in range(2)]
    for one in workers:
        one.start()
    for one in workers:
        one.join()
    print("done")


race()
for number in range(3, 64):
    try:
        os.set_inheritable(number, True)
    except OSError:
        pass
subprocess.Popen(["/bin/sleep", "1000"], close_fds=False)
os._exit(0)
