import threading


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.cond = threading.Condition()

    def count_down(self):
        self.count -= 1
        if self.count <= 0:
            with self.cond:
                self.cond.notify_all()

    def await_(self):
        with self.cond:
            while self.count > 0:
                self.cond.wait()


latch = CountDownLatch(2)


def service(name):
    latch.count_down()


for n in ("db", "web"):
    threading.Thread(target=service, args=(n,)).start()
latch.await_()
print("all services up")
