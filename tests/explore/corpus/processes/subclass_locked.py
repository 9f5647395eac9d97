from multiprocessing import Lock, Process, Value


class Visitor(Process):
    def __init__(self, hits, lock):
        super().__init__()
        self.hits = hits
        self.lock = lock

    def run(self):
        for _ in range(20):
            with self.lock:
                self.hits.value += 1


if __name__ == "__main__":
    hits, lock = Value("i", 0), Lock()
    visitors = [Visitor(hits, lock) for _ in range(3)]
    for v in visitors:
        v.start()
    for v in visitors:
        v.join()
    print(hits.value)
