from multiprocessing import Process, Value


class Visitor(Process):
    def __init__(self, hits):
        super().__init__()
        self.hits = hits

    def run(self):
        for _ in range(20):
            self.hits.value += 1


if __name__ == "__main__":
    hits = Value("i", 0)
    visitors = [Visitor(hits) for _ in range(3)]
    for v in visitors:
        v.start()
    for v in visitors:
        v.join()
    print(hits.value)
