"""Sleeps in a call past the explorer, and is woken now and then so that it seems to go on."""

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
with subprocess.Popen(["/bin/sleep", "1000"]) as sleeper:
    sleeper.wait()
