import threading

lock = threading.Lock()
slots = [None] * 4
count = 0


def put(x):
    global count
    with lock:
        i = count
        count += 1
    slots[i] = x


ts = [threading.Thread(target=f, args=a) for f, a in ((put, ("a",)), (put, ("b",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count, slots[0] is not None and slots[1] is not None)
