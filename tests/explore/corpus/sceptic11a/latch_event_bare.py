import threading


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.event = threading.Event()

    def count_down(self):
        self.count -= 1
        if self.count == 0:
            self.event.set()

    def wait(self):
        self.event.wait()


latch = CountDownLatch(3)
ready = []


def service(name):
    ready.append(name)
    latch.count_down()


for name in ("db", "cache", "web"):
    threading.Thread(target=service, args=(name,)).start()
latch.wait()
print("main: all", len(ready), "ready")
