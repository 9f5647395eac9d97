import queue
import threading

slot = queue.Queue()


def offer(x):
    if slot.empty():
        slot.put(x)


ts = [threading.Thread(target=offer, args=(x,)) for x in "xy"]
for t in ts: t.start()
for t in ts: t.join()
print(slot.qsize(), "in the slot")
