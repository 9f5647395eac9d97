import threading


class Counter:
    def __init__(self):
        self.value = 0

    @property
    def lock(self):
        return threading.Lock()


c = Counter()


def work():
    for _ in range(3):
        with c.lock:
            c.value += 1


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c.value)
