import threading


class Call:
    def __init__(self):
        self.done = threading.Event()
        self.value = None
        self.error = None


class SingleFlight:
    def __init__(self):
        self._lock = threading.Lock()
        self._calls = {}

    def do(self, key, fn):
        with self._lock:
            call = self._calls.get(key)
            owner = call is None
            if owner:
                call = Call()
                self._calls[key] = call
        if owner:
            try:
                call.value = fn()
            except Exception as e:
                call.error = e
            finally:
                call.done.set()
        else:
            call.done.wait()
        if call.error:
            raise call.error
        return call.value


loads = 0


def query():
    global loads
    loads += 1
    return 42


flight = SingleFlight()
answers = []


def client():
    answers.append(flight.do("user:1", query))


ts = [threading.Thread(target=client) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("loads", loads, "answers", answers)
