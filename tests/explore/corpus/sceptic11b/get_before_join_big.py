from multiprocessing import Process, Queue


class Reader(Process):
    def __init__(self, size, out):
        super().__init__()
        self.size = size
        self.out = out

    def run(self):
        data = 'x' * self.size
        self.out.put((self.name, data))


if __name__ == '__main__':
    out = Queue()
    readers = [Reader(1_000_000, out), Reader(500_000, out)]
    for r in readers:
        r.start()
    total = 0
    for _ in readers:
        name, data = out.get()
        total += len(data)
    for r in readers:
        r.join()
    print('read', total)
