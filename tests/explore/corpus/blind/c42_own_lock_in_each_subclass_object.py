from multiprocessing import Lock, Process, Value


class Counter(Process):
    def __init__(self, v):
        super(Counter, self).__init__()
        self.v = v
        self.lock = Lock()

    def run(self):
        for _ in range(5):
            with self.lock:
                self.v.value += 1


if __name__ == "__main__":
    v = Value("i", 0)
    cs = [Counter(v) for _ in range(2)]
    for c in cs:
        c.start()
    for c in cs:
        c.join()
    print(v.value)
