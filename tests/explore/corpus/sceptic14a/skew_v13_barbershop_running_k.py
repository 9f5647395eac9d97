import threading


class Motor:
    def __init__(self):
        self.running = False
        self.lock = threading.Lock()


motors = [Motor() for _ in range(2)]


def start(m):
    with m.lock:
        if sum(x.running for x in motors) < 1:
            m.running = True


ts = [threading.Thread(target=start, args=(m,)) for m in motors]
for t in ts: t.start()
for t in ts: t.join()
print(sum(m.running for m in motors), "running")
