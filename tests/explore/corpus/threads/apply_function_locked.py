import threading


class AtomicReference:
    def __init__(self, value):
        self._value = value
        self._lock = threading.Lock()

    def update(self, f):
        with self._lock:
            self._value = f(self._value)
            return self._value

    @property
    def value(self):
        return self._value


ref = AtomicReference(())
ts = [threading.Thread(target=ref.update, args=(lambda old, k=k: old + (k,),)) for k in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(ref.value))
