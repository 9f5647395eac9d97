import threading

slots = [None, None]

def first_free():
    for i in range(2):
        if slots[i] is None:
            return i

def park(car):
    slots[first_free()] = car

ts = [threading.Thread(target=park, args=(c,)) for c in ("red", "blue")]
for t in ts: t.start()
for t in ts: t.join()
print(slots)
