"""Starts the interpreter once more, where nobody watches, and races there."""

import subprocess
import sys
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


if len(sys.argv) > 1:
    race()
else:
    subprocess.run([sys.executable, "races_in_another_interpreter.py", "race"])
