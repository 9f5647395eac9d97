from multiprocessing import Process, RLock, Value


class RWLock:
    def __init__(self):
        self.readers = Value('i', 0, lock=False)
        self.mutex = RLock()
        self.room = RLock()

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


def reader(rw, data, out):
    rw.acquire_read()
    n = data.value
    rw.release_read()
    with out.get_lock():
        out.value += n


if __name__ == '__main__':
    rw = RWLock()
    data = Value('i', 21)
    out = Value('i', 0)
    ps = [Process(target=reader, args=(rw, data, out)) for _ in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(out.value)
