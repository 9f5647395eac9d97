import threading
import time
import random


class Progress:
    def __init__(self, total):
        self.total = total
        self.done = 0
        self._lock = threading.Lock()
        self.finished = threading.Event()

    def __iadd__(self, n):
        with self._lock:
            self.done += n
            if self.done >= self.total:
                self.finished.set()
        return self


progress = Progress(4)


def download(url):
    global progress
    for _ in range(2):
        time.sleep(random.random() / 100)
        p = progress
        p += 1


for u in ("http://a", "http://b"):
    threading.Thread(target=download, args=(u,), daemon=True).start()
progress.finished.wait()
print(f"progress {progress.done * 100 // progress.total}%")
