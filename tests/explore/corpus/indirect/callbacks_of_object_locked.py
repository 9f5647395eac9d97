import threading


class Model:
    def __init__(self):
        self._value = 0
        self.lock = threading.Lock()

    def value(self):
        return self._value

    def set_value(self, value):
        self._value = value


class Worker(threading.Thread):
    def __init__(self, lock, getter, setter):
        super().__init__()
        self.lock = lock
        self.getter = getter
        self.setter = setter

    def run(self):
        with self.lock:
            self.setter(self.getter() + 1)


model = Model()
ws = [Worker(model.lock, model.value, model.set_value) for _ in range(2)]
for w in ws:
    w.start()
for w in ws:
    w.join()
print(model.value())
