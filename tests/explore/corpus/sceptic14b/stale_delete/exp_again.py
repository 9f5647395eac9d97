import threading

lock = threading.Lock()
last = {"ann": 1}


def touch():
    with lock:
        last["ann"] = 10


def cleaner():
    with lock:
        old = [u for u, t in last.items() if t < 5]
    for u in old:
        with lock:
            if last[u] < 5:
                del last[u]


ts = [threading.Thread(target=cleaner), threading.Thread(target=touch)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ann" in last)
