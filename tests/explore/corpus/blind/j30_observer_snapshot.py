import threading


class Subject:
    def __init__(self):
        self._listeners = []
        self._lock = threading.Lock()
        self.state = 0

    def subscribe(self, listener):
        with self._lock:
            self._listeners.append(listener)
            return lambda: self.unsubscribe(listener)

    def unsubscribe(self, listener):
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)

    def change(self, by):
        with self._lock:
            self.state += by
            state = self.state
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(state)


class Highest:
    def __init__(self):
        self.value = 0
        self.calls = 0
        self.lock = threading.Lock()

    def __call__(self, state):
        with self.lock:
            self.calls += 1
            if state > self.value:
                self.value = state


subject = Subject()
highest, other = Highest(), Highest()
subject.subscribe(highest)
leave = subject.subscribe(other)


def changer(steps):
    for step in steps:
        subject.change(step)


threads = [threading.Thread(target=changer, args=([1, 2],)), threading.Thread(target=changer, args=([3, 4],)),
           threading.Thread(target=leave)]
for t in threads: t.start()
for t in threads: t.join()
assert highest.value == subject.state == 10
assert highest.calls == 4 >= other.calls
print(highest.value)
