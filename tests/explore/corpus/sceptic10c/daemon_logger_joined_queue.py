import queue
import threading


class Logger:
    def __init__(self, prefix):
        self.prefix = prefix
        self.messages = queue.Queue()
        self.thread = threading.Thread(target=self._loop, daemon=True)
        self.thread.start()

    def _loop(self):
        while True:
            msg = self.messages.get()
            try:
                print(f"[{self.prefix}] {msg}")
            finally:
                self.messages.task_done()

    def log(self, msg):
        self.messages.put(msg)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.messages.join()


with Logger("a") as log:
    t = threading.Thread(target=lambda: [log.log(m) for m in ("hello", "bye")])
    t.start()
    t.join()
print("done")
