"""Tickets are kept by an identifier of the clock; two clerks sell them under a lock."""
import threading
import uuid

sold = {}
count = 0
lock = threading.Lock()


def clerk(name):
    global count
    for _ in range(2):
        with lock:
            sold[uuid.uuid1()] = name
            count += 1


threads = [threading.Thread(target=clerk, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count, len(sold))
