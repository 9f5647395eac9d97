# 属性的 getter/setter 都加锁了,但 += 不是原子的
import threading


class Counter:
    def __init__(self):
        self._value = 0
        self._lock = threading.Lock()

    @property
    def value(self):
        with self._lock:
            return self._value

    @value.setter
    def value(self, new):
        with self._lock:
            self._value = new


c = Counter()


def work():
    for _ in range(3):
        c.value += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c.value)
