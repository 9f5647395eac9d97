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
            self.cond.wait_for(lambda: self.count <= 0)


latch = CountDownLatch(3)
up = []


def service(name):
    up.append(name)
    latch.count_down()


for n in ("db", "web", "mail"):
    threading.Thread(target=service, args=(n,)).start()
latch.wait()
print(len(up), "services up")
