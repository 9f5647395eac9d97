import threading


class Handle:
    def __init__(self):
        self.refs = 2
        self.open = True
        self.lock = threading.Lock()

    def release(self):
        with self.lock:
            self.refs -= 1
        if self.refs == 0:
            self.close()

    def close(self):
        if not self.open:
            raise RuntimeError("closed twice")
        self.open = False


h = Handle()
ts = [threading.Thread(target=h.release) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
