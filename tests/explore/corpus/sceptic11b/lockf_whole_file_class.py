import fcntl
import json
from multiprocessing import Process


class FileLock:
    def __init__(self, path):
        self.path = path

    def acquire(self):
        self.f = open(self.path, 'w')
        fcntl.lockf(self.f, fcntl.LOCK_EX)

    def release(self):
        fcntl.lockf(self.f, fcntl.LOCK_UN)
        self.f.close()

    def __enter__(self):
        self.acquire()
        return self

    def __exit__(self, *exc):
        self.release()


def inc():
    for _ in range(2):
        with FileLock('d.lock'):
            d = json.load(open('d.json'))
            d['x'] += 1
            with open('d.json', 'w') as f:
                json.dump(d, f)


if __name__ == '__main__':
    with open('d.json', 'w') as f:
        json.dump({'x': 0}, f)
    ps = [Process(target=inc) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(open('d.json').read())
