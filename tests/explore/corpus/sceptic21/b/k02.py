import threading

load = {"s1": 0, "s2": 0}
lock = threading.Lock()


def request():
    with lock:
        server = min(load, key=load.get)
    with lock:
        load[server] += 1


ts = [threading.Thread(target=request) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(load.values()))
