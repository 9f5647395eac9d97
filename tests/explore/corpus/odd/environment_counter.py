import os
import threading

os.environ["N"] = "0"


def add():
    os.environ["N"] = str(int(os.environ["N"]) + 1)


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(os.environ["N"])
