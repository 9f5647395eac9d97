import threading

seats = [None, None, None]
lock = threading.Lock()


def work(me):
    with lock:
        i = sum(1 for s in seats if s)
    with lock:
        seats[i] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seats)
