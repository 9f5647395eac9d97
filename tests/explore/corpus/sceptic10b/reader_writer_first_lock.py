"""读者写者问题"""
import threading


class RWLock:
    def __init__(self):
        self.readers = 0
        self.mutex = threading.Lock()
        self.room_empty = threading.Lock()

    def reader_in(self):
        with self.mutex:
            self.readers += 1
            if self.readers == 1:
                self.room_empty.acquire()

    def reader_out(self):
        with self.mutex:
            self.readers -= 1
            if self.readers == 0:
                self.room_empty.release()


rw = RWLock()
pair = [5, 5]
reads = []


def writer():
    with rw.room_empty:
        pair[0] += 5
        pair[1] += 5


def reader():
    rw.reader_in()
    a, b = pair
    assert a == b, (a, b)
    rw.reader_out()
    reads.append(a)


ts = [threading.Thread(target=reader), threading.Thread(target=writer), threading.Thread(target=reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("sum", sum(pair), "reads", len(reads))
