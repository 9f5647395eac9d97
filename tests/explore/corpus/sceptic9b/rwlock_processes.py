import multiprocessing as mp


class RWLock:
    def __init__(self):
        self.cond = mp.Condition()
        self.readers = mp.RawValue('i', 0)
        self.writing = mp.RawValue('i', 0)

    def acquire_read(self):
        with self.cond:
            while self.writing.value:
                self.cond.wait()
            self.readers.value += 1

    def release_read(self):
        with self.cond:
            self.readers.value -= 1
            if self.readers.value == 0:
                self.cond.notify_all()

    def acquire_write(self):
        with self.cond:
            while self.writing.value or self.readers.value:
                self.cond.wait()
            self.writing.value = 1

    def release_write(self):
        with self.cond:
            self.writing.value = 0
            self.cond.notify_all()


def writer(rw, pair, n):
    for _ in range(n):
        rw.acquire_write()
        try:
            pair[0] += 1
            pair[1] += 1
        finally:
            rw.release_write()


def reader(rw, pair, torn):
    for _ in range(2):
        rw.acquire_read()
        try:
            x, y = pair[0], pair[1]
        finally:
            rw.release_read()
        if x != y:
            with torn.get_lock():
                torn.value += 1


if __name__ == '__main__':
    rw = RWLock()
    pair = mp.RawArray('i', 2)
    torn = mp.Value('i', 0)
    ps = [mp.Process(target=writer, args=(rw, pair, 3)) for _ in range(2)]
    ps += [mp.Process(target=reader, args=(rw, pair, torn)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('final', pair[0], 'torn', torn.value)
