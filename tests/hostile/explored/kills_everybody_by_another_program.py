"""Has a shell send SIGKILL to everybody, past the explorer's os.kill."""

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


subprocess.run(["/bin/sh", "-c", "kill -9 -1"])
race()
