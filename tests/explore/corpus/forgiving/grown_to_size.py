import threading

slots, lock = [], threading.Lock()


def add(index, n):
    with lock:
        try:
            slots[index] += n
        except IndexError:
            while len(slots) <= index:
                slots.append(0)
            slots[index] += n


def work(n):
    for index in (1, 0, 3):
        add(index, n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(slots)
