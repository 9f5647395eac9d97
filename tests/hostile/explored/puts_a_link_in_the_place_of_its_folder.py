"""Puts a link in the place of its work folder, so that what is laid there lands elsewhere."""

import os
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


os.chdir("/")
os.rename("/home/student/homework", "/home/student/away")
os.symlink("/tmp/grader-must-not-come-here", "/home/student/homework")
race()
