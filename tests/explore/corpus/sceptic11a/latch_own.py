import threading


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.cond = threading.Condition()

    def count_down(self):
        with self.cond:
            self.count -= 1
            if self.count <= 0:
                self.cond.notify_all()

    def wait(self):
        with self.cond:
            while self.count > 0:
                self.cond.wait()


latch = CountDownLatch(3)
ready = []


def service(name):
    ready.append(name)
    latch.count_down()


for name in ("db", "cache", "web"):
    threading.Thread(target=service, args=(name,)).start()
latch.wait()
print("main: all", len(ready), "ready")
