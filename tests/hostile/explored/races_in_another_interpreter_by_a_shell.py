"""Has a shell start the interpreter once more."""

import os
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
    os.system(sys.executable + " races_in_another_interpreter_by_a_shell.py race")
