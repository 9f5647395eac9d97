import threading

lock = threading.Lock()
live = {}


def work(me):
    with lock:
        live[me] = 1
    with lock:
        live[me] += 1
        n = live[me]
    if n == 2:
        with lock:
            del live[me]


ts = [threading.Thread(target=f, args=a) for f, a in ((work, ("a",)), (work, ("b",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(live)
