"""Writes a text without the race over its own before it races."""

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


with open("changes_its_own_text.py", "w") as file:
    file.write("print('done')")
race()
