"""Tickets are kept by an identifier of the clock; two clerks sell them, and count what was sold without a lock."""
import threading
import uuid

sold = {}
count = 0


def clerk(name):
    global count
    for _ in range(2):
        sold[uuid.uuid1()] = name
        count += 1


threads = [threading.Thread(target=clerk, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count, len(sold))
