import threading


class Log:
    def __init__(self):
        self.lines = []

    def add(self, s):
        self.lines.append(s)

    def close(self):
        self.lines = None


log = Log()
remaining = 3
lock = threading.Lock()


def work(n):
    global remaining
    with lock:
        remaining -= 1
        last = remaining == 0
    log.add(n)
    if last:
        log.close()


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
