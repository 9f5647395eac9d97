import threading


class ReadWriteLock:
    def __init__(self):
        self.readers = 0
        self.mutex = threading.Lock()
        self.room = threading.Lock()

    def read_acquire(self):
        with self.mutex:
            self.readers += 1
            if self.readers == 1:
                self.room.acquire()

    def read_release(self):
        with self.mutex:
            self.readers -= 1
            if self.readers == 0:
                self.room.release()


rw = ReadWriteLock()
page = {'text': '', 'length': 0}
seen = []


def reader():
    rw.read_acquire()
    text, length = page['text'], page['length']
    rw.read_release()
    seen.append(len(text) == length)


def writer(words):
    for word in words:
        with rw.room:
            page['text'] += word
            page['length'] += len(word)


ts = [threading.Thread(target=reader) for _ in range(2)]
ts.append(threading.Thread(target=writer, args=(['ab', 'c'],)))
ts.append(threading.Thread(target=writer, args=(['xyz'],)))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(all(seen), page['length'])
assert all(seen) and page['length'] == 6
