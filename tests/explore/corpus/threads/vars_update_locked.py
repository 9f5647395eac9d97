import threading


class Box:
    def __init__(self):
        self.n = 0
        self.lock = threading.Lock()

    def bump(self, k):
        with self.lock:
            vars(self).update(n=self.n + k)


box = Box()
ts = [threading.Thread(target=box.bump, args=(k,)) for k in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box.n)
