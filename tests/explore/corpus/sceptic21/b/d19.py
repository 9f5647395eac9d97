import threading


class ProgressBar:
    def __init__(self, total):
        self.total = total
        self.done = 0

    def step(self):
        self.done += 1
        width = 10 * self.done // self.total
        return "[" + "#" * width + "." * (10 - width) + "]"


class Download(threading.Thread):
    def __init__(self, bar, parts):
        super().__init__()
        self.bar = bar
        self.parts = parts
        self.lock = threading.Lock()

    def run(self):
        for _ in range(self.parts):
            with self.lock:
                self.bar.step()


bar = ProgressBar(4)
ds = [Download(bar, 2), Download(bar, 2)]
for d in ds:
    d.start()
for d in ds:
    d.join()
print("100%" if bar.done == bar.total else "%d of %d" % (bar.done, bar.total))
