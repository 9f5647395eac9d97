import threading


lock = threading.Lock()
seen = set()


def known(x):
    with lock:
        return x in seen


def add(x):
    with lock:
        seen.add(x)


def work():
    if not known(1):
        add(1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seen)
