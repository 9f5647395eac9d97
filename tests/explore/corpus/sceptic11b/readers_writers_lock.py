from multiprocessing import Array, Lock, Process, Value


class RWLock:
    """readers preference"""

    def __init__(self):
        self.readers = Value('i', 0, lock=False)
        self.mutex = Lock()
        self.room = Lock()

    def acquire_read(self):
        with self.mutex:
            self.readers.value += 1
            if self.readers.value == 1:
                self.room.acquire()

    def release_read(self):
        with self.mutex:
            self.readers.value -= 1
            if self.readers.value == 0:
                self.room.release()


def reader(rw, data, bad):
    for _ in range(2):
        rw.acquire_read()
        if len(set(data[:])) != 1:
            bad.value = 1
        rw.release_read()


def writer(rw, data):
    with rw.room:
        for i in range(len(data)):
            data[i] += 1


if __name__ == '__main__':
    rw = RWLock()
    data = Array('i', [0, 0, 0], lock=False)
    bad = Value('i', 0)
    ps = [Process(target=reader, args=(rw, data, bad)) for _ in range(2)]
    ps += [Process(target=writer, args=(rw, data)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('sum', sum(data), 'reads', 'torn' if bad.value else 'ok')
