import threading

locks = {}
count = {"a": 0}


def step(name):
    with locks.setdefault(name, threading.Lock()):
        count[name] += 1


ts = [threading.Thread(target=step, args=("a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count["a"])
