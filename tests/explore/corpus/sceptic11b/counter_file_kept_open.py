from multiprocessing import Lock, Process


class FileCounter:
    def __init__(self, path, lock):
        self.f = open(path, 'r+')
        self.lock = lock

    def inc(self):
        with self.lock:
            self.f.seek(0)
            n = int(self.f.read())
            self.f.seek(0)
            self.f.write(str(n + 1))
            self.f.flush()

    def close(self):
        self.f.close()


def work(lock):
    c = FileCounter('c.txt', lock)
    c.inc()
    c.inc()
    c.close()


if __name__ == '__main__':
    with open('c.txt', 'w') as f:
        f.write('0')
    lock = Lock()
    ps = [Process(target=work, args=(lock,)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(open('c.txt').read())
