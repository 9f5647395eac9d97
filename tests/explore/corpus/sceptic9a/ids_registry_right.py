import threading


class IdGenerator:
    def __init__(self):
        self._last = 0
        self._lock = threading.Lock()

    def next(self):
        with self._lock:
            self._last += 1
            return self._last


class Registry:
    def __init__(self):
        self._jobs = {}
        self._done = []
        self._lock = threading.Lock()
        self._gen = IdGenerator()

    def open(self, text):
        number = self._gen.next()
        with self._lock:
            self._jobs[number] = text
        return number

    def close(self, number):
        with self._lock:
            text = self._jobs.pop(number, None)
        if text is None:
            return False
        with self._lock:
            self._done.append((number, text))
        return True

    def still_open(self):
        with self._lock:
            return len(self._jobs)


reg = Registry()


def user(text):
    n = reg.open(text)
    ok = reg.close(n)
    again = reg.close(n)
    assert ok and not again


ts = [threading.Thread(target=user, args=(t,)) for t in ("a", "b")]
for t in ts:
    t.start()
for t in ts:
    t.join()
texts = sorted(t for _, t in reg._done)
numbers = sorted(n for n, _ in reg._done)
print([f"job-{n}:{t}" for n, t in zip(numbers, texts)], "open", reg.still_open())
