import threading

flights = [{"id": 1, "guest": None}, {"id": 2, "guest": None}]
lock = threading.Lock()


def work(me):
    with lock:
        f = next(filter(lambda x: not x["guest"], flights))
    with lock:
        f["guest"] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(flights)
