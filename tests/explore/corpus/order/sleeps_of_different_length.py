import threading
import time


def sleeper(seconds):
    time.sleep(seconds)
    print(seconds)


ts = [threading.Thread(target=sleeper, args=(s,)) for s in (3, 1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
