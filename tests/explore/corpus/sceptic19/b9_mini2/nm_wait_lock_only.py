import threading


class Gate:
    def __init__(self):
        self.count = 0
        self.lock = threading.Lock()
        self.event = threading.Event()

    def wait(self):
        with self.lock:
            self.count += 1
            mine = self.count
        if mine == 2:
            self.event.set()
        else:
            self.event.wait()


gate = Gate()
ts = [threading.Thread(target=gate.wait) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(gate.count)
