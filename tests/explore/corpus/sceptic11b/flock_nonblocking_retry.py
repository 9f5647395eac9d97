import fcntl
import time
from multiprocessing import Process


class Store:
    path = 'store.txt'

    def __enter__(self):
        self.fd = open('store.lock', 'w')
        while True:
            try:
                fcntl.flock(self.fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return self
            except BlockingIOError:
                time.sleep(0.005)

    def __exit__(self, *exc):
        self.fd.close()

    def read(self):
        with open(self.path) as f:
            return int(f.read())

    def write(self, n):
        with open(self.path, 'w') as f:
            print(n, file=f)


def work():
    for _ in range(2):
        with Store() as s:
            s.write(s.read() + 1)


if __name__ == '__main__':
    Store().write(0)
    ps = [Process(target=work) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(Store().read())
