import threading
class Atomic:
    def __init__(self, value=0):
        self._value = value
        self._lock = threading.Lock()
    def get(self):
        return self._value
    def compare_and_set(self, expected, new):
        with self._lock:
            if self._value != expected:
                return False
            self._value = new
            return True
counter = Atomic()
def work():
    for _ in range(3):
        while True:
            v = counter.get()
            if counter.compare_and_set(v, v + 1):
                break
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(counter.get())
