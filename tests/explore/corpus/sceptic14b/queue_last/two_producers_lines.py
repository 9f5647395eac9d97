import queue
import threading
import time


class Logger(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.q = queue.Queue()
        self.lines = []

    def run(self):
        while True:
            text = self.q.get()
            self.lines.append(text)


class Teller(threading.Thread):
    def __init__(self, log):
        super().__init__()
        self.log = log

    def run(self):
        self.log.q.put(self.name + " opens")
        self.log.q.put(self.name + " closes")


log = Logger()
log.start()
tellers = [Teller(log) for _ in range(2)]
for t in tellers:
    t.start()
for t in tellers:
    t.join()
while log.q.qsize():
    time.sleep(0.01)
print(len(log.lines))
