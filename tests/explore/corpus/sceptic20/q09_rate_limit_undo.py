import threading
class TooMany(Exception):
    pass
class Limit:
    def __init__(self, cap):
        self.cap, self.active, self.lock = cap, 0, threading.Lock()
    def __enter__(self):
        with self.lock:
            self.active += 1
            n = self.active
        if n > self.cap:
            self._back()
            raise TooMany
    def __exit__(self, *exc):
        self._back()
    def _back(self):
        with self.lock:
            self.active -= 1
lim = Limit(1)
answers = []
def client(i):
    try:
        with lim:
            answers.append("ok")
    except TooMany:
        answers.append("busy")
ts = [threading.Thread(target=client, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(lim.active, len(answers))
