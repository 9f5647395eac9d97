from multiprocessing import Lock, Process, Value


class Counter(Process):
    lock = Lock()

    def __init__(self, v):
        super(Counter, self).__init__()
        self.v = v

    def run(self):
        for _ in range(5):
            with Counter.lock:
                self.v.value += 1


if __name__ == "__main__":
    v = Value("i", 0)
    cs = [Counter(v) for _ in range(2)]
    for c in cs:
        c.start()
    for c in cs:
        c.join()
    print(v.value)
