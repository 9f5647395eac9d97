import threading
import queue
import time


class AsyncLogger:
    def __init__(self):
        self.q = queue.SimpleQueue()
        self.lines = []
        self._t = threading.Thread(target=self._drain)
        self._t.start()

    def _drain(self):
        while (line := self.q.get()) is not None:
            self.lines.append(line)

    def info(self, msg, *args):
        self.q.put(f"{threading.current_thread().name}: {msg % args}")

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.q.put(None)
        self._t.join()


with AsyncLogger() as log:
    def job(i):
        log.info("start %d", i)
        time.sleep(0.001)
        log.info("stop %d", i)
    ts = [threading.Thread(target=job, args=(i,)) for i in range(2)]
    for t in ts: t.start()
    for t in ts: t.join()
print(len(log.lines))
