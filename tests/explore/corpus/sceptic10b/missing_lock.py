import threading


class Locks(dict):
    def __missing__(self, name):
        self[name] = lock = threading.Lock()
        return lock


locks = Locks()
count = {"a": 0}


def step(name):
    with locks[name]:
        count[name] += 1


ts = [threading.Thread(target=step, args=("a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
