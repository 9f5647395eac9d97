import threading


class SafeInt:
    def __init__(self, value=0):
        self.value = value
        self._lock = threading.Lock()

    def __iadd__(self, other):
        with self._lock:
            self.value += other
        return self

    def __isub__(self, other):
        self += -other
        return self

    def __int__(self):
        with self._lock:
            return self.value


total = SafeInt()


def work(n):
    global total
    for _ in range(3):
        total += n
    total -= 1


ts = [threading.Thread(target=work, args=(n,)) for n in (2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
total -= 1
print(int(total))
