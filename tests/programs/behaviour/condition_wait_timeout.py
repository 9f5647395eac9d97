"""Condition.wait and wait_for, in time and not."""
import threading
import time

condition = threading.Condition()
ready = []


def worker():
    time.sleep(0.05)
    with condition:
        ready.append(1)
        condition.notify_all()


with condition:
    print(condition.wait(0.03))
    thread = threading.Thread(target=worker)
    thread.start()
    print(condition.wait_for(lambda: ready, 10))
    print(condition.wait_for(lambda: len(ready) > 1, 0.03))
thread.join()
