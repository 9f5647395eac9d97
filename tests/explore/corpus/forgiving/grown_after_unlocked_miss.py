import threading

slots, lock = [], threading.Lock()


def work(n):
    try:
        slots[2]
    except IndexError:
        with lock:
            while len(slots) <= 2:
                slots.append(0)
    with lock:
        slots[2] += n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(slots)
