from multiprocessing import Process, Value


class SafeInt:
    """线程安全的整数 (thread/process safe int)"""

    def __init__(self, start=0):
        self._v = Value('i', start)

    @property
    def value(self):
        with self._v.get_lock():
            return self._v.value

    @value.setter
    def value(self, new):
        with self._v.get_lock():
            self._v.value = new


def deposit(safe, amount, times):
    for _ in range(times):
        safe.value += amount


if __name__ == '__main__':
    s = SafeInt()
    p1 = Process(target=deposit, args=(s, 10, 2))
    p2 = Process(target=deposit, args=(s, 10, 2))
    for p in (p1, p2):
        p.start()
    for p in (p1, p2):
        p.join()
    print(s.value)
