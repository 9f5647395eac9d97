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


def bad(x):
    global count
    with lock:
        i = count
    slots[i] = x
    with lock:
        count += 1


ts = [threading.Thread(target=f, args=a) for f, a in ((bad, ("a",)), (bad, ("b",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
