"""queue.Queue: get with a time limit, a full queue, a slow producer."""
import queue
import threading
import time

box = queue.Queue(1)
try:
    box.get(timeout=0.03)
except queue.Empty:
    print("empty")
box.put(1)
try:
    box.put(2, timeout=0.03)
except queue.Full:
    print("full")


def producer():
    for number in range(3):
        time.sleep(0.02)
        box.put(number)


threading.Thread(target=producer).start()
print([box.get(timeout=5) for _ in range(4)])
