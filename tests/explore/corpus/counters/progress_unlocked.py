import threading
import time


class Progress:
    def __init__(self, total):
        self.total = total
        self.done = 0
        self.finished = threading.Event()

    def step(self):
        self.done += 1
        if self.done >= self.total:
            self.finished.set()


progress = Progress(4)


def download(url):
    for _ in range(2):
        time.sleep(0.01)
        progress.step()


for u in ("http://a", "http://b"):
    threading.Thread(target=download, args=(u,)).start()
progress.finished.wait()
print(f"progress {progress.done * 100 // progress.total}%")
