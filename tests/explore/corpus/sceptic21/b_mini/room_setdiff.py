import threading

taken = {}
lock = threading.Lock()


def work(me):
    with lock:
        n = min({1, 2} - set(taken))
    with lock:
        taken[n] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(taken)
