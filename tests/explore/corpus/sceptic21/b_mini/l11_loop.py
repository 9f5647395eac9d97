import threading

seats = [None, None, None]
lock = threading.Lock()


def work(me):
    with lock:
        i = 0
        while seats[i] is not None:
            i += 1
    with lock:
        seats[i] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seats)
