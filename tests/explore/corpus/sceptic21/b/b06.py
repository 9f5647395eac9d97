from multiprocessing import Process, Lock, Value


class Counter:
    def __init__(self, value, lock=None):
        self.value = value
        self.lock = lock or Lock()

    def add(self, n):
        with self.lock:
            self.value.value += n


def work(shared):
    c = Counter(shared)
    for i in (1, 2):
        c.add(i)


if __name__ == "__main__":
    shared = Value("i", 0)
    lock = Lock()
    ps = [Process(target=work, args=(shared,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print("Total:", shared.value)
