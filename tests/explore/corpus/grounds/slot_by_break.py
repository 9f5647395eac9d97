import threading

slots = [None, None]

def park(car):
    for i in range(2):
        if slots[i] is None:
            break
    slots[i] = car

ts = [threading.Thread(target=park, args=(c,)) for c in ("red", "blue")]
for t in ts: t.start()
for t in ts: t.join()
print(slots)
