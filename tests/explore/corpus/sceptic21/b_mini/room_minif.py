import threading

flights = [{"id": 1, "guest": None}, {"id": 2, "guest": None}]
lock = threading.Lock()


def work(me):
    with lock:
        free = [x for x in flights if not x["guest"]]
    if free:
        f = min(free, key=id)
        with lock:
            f["guest"] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(flights)
