import threading


class Logger:
    def __init__(self):
        self.buffer = ""

    def log(self, who, text):
        self.buffer += f"[{who}] {text}\n"


log = Logger()


def worker(k):
    for step in ("start", "stop"):
        log.log(k, step)


ts = [threading.Thread(target=worker, args=(k,)) for k in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(log.buffer.splitlines()))
