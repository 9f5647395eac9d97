import threading


class Temperature:
    def __init__(self):
        self._c = 0
        self._lock = threading.Lock()

    @property
    def celsius(self):
        with self._lock:
            return self._c

    @celsius.setter
    def celsius(self, value):
        with self._lock:
            self._c = value


t = Temperature()


def heat():
    t.celsius += 1


ts = [threading.Thread(target=heat) for _ in range(2)]
for x in ts: x.start()
for x in ts: x.join()
print(t.celsius)
