import threading
import queue
import time


class AsyncLogger:
    def __init__(self):
        self.q = queue.SimpleQueue()
        self.lines = []
        self._t = threading.Thread(target=self._drain, daemon=True)
        self._t.start()

    def _drain(self):
        while (line := self.q.get()) is not None:
            self.lines.append(line)

    def info(self, msg, *args):
        self.q.put(msg % args)


log = AsyncLogger()


def job(i):
    log.info("start %d", i)
    log.info("stop %d", i)


ts = [threading.Thread(target=job, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
time.sleep(0.1)
while not log.q.empty():
    time.sleep(0.01)
print(len(log.lines))
