import threading


class Machine:
    def __init__(self):
        self.working = 0
        self.stopped = False
        self.lock = threading.Lock()

    def begin(self):
        if not self.stopped:
            with self.lock:
                self.working += 1
            return True
        return False

    def stop(self):
        if self.working == 0:
            with self.lock:
                self.stopped = True


m = Machine()
ts = [threading.Thread(target=f) for f in (m.begin, m.stop)]
for t in ts: t.start()
for t in ts: t.join()
print("works though stopped:", m.stopped and m.working > 0)
