import threading
import contextlib


class ReadWriteLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0
        self._writer = False
        self._waiting_writers = 0

    @contextlib.contextmanager
    def reading(self):
        with self._cond:
            while self._writer or self._waiting_writers:
                self._cond.wait()
            self._readers += 1
        try:
            yield
        finally:
            with self._cond:
                self._readers -= 1
                if self._readers == 0:
                    self._cond.notify_all()

    @contextlib.contextmanager
    def writing(self):
        with self._cond:
            self._waiting_writers += 1
            try:
                while self._writer or self._readers:
                    self._cond.wait()
            finally:
                self._waiting_writers -= 1
            self._writer = True
        try:
            yield
        finally:
            with self._cond:
                self._writer = False
                self._cond.notify_all()


class Config:
    def __init__(self):
        self.lock = ReadWriteLock()
        self.data = {'version': 0, 'host': 'localhost', 'port': 80}

    def update(self, **values):
        with self.lock.writing():
            self.data.update(values)
            self.data['version'] += 1

    def get(self, *names):
        with self.lock.reading():
            return [self.data[n] for n in names]


config = Config()
seen = []


def reader():
    for _ in range(2):
        version, port = config.get('version', 'port')
        if version:
            assert port != 80
        seen.append(version)


def writer(port):
    config.update(port=port, host='h%d' % port)


threads = [threading.Thread(target=reader) for _ in range(2)]
threads += [threading.Thread(target=writer, args=(p,)) for p in (81, 82)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(config.data['version'], len(seen))
