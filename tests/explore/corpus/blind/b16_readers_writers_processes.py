from multiprocessing import Lock, Process, Value


class RWLock:
    def __init__(self):
        self.readers = Value("i", 0, lock=False)
        self.mutex = Lock()
        self.write = Lock()

    def acquire_read(self):
        with self.mutex:
            self.readers.value += 1
            if self.readers.value == 1:
                self.write.acquire()

    def release_read(self):
        with self.mutex:
            self.readers.value -= 1
            if self.readers.value == 0:
                self.write.release()


def reader(rw, data):
    for _ in range(2):
        rw.acquire_read()
        a = data[0]
        b = data[1]
        rw.release_read()
        assert a == b


def writer(rw, data):
    for _ in range(2):
        rw.write.acquire()
        data[0] += 1
        data[1] += 1
        rw.write.release()


if __name__ == "__main__":
    from multiprocessing import Array
    rw = RWLock()
    data = Array("i", 2, lock=False)
    ps = [Process(target=reader, args=(rw, data)) for _ in range(2)]
    ps += [Process(target=writer, args=(rw, data)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(data), [p.exitcode for p in ps])
