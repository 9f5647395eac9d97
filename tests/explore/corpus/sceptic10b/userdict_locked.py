import threading
from collections import UserDict


class Tally(UserDict):
    def __init__(self):
        super().__init__()
        self.lock = threading.Lock()

    def add(self, key, n):
        with self.lock:
            self[key] = self.get(key, 0) + n


tally = Tally()
ts = [threading.Thread(target=tally.add, args=("x", n)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(tally)
