import threading


class CountDownLatch:
    def __init__(self, count=1):
        self.count = count
        self.lock = threading.Condition()

    def count_down(self):
        self.lock.acquire()
        self.count -= 1
        if self.count <= 0:
            self.lock.notify_all()
        self.lock.release()

    def wait(self):
        self.lock.acquire()
        while self.count > 0:
            self.lock.wait()
        self.lock.release()


latch = CountDownLatch(3)
ready = []


def player(name):
    ready.append(name)
    latch.count_down()


def referee():
    latch.wait()
    print("all ready:", len(ready))


r = threading.Thread(target=referee)
r.start()
for n in ("a", "b", "c"):
    threading.Thread(target=player, args=(n,)).start()
r.join()
