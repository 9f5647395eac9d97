import threading


class CountDownLatch:
    def __init__(self, n):
        self.n = n
        self.zero = threading.Condition(threading.Lock())

    def count_down(self):
        with self.zero:
            self.n -= 1
            if self.n <= 0:
                self.zero.notify_all()

    def wait(self):
        self.zero.acquire()
        while self.n > 0:
            self.zero.wait()
        self.zero.release()


def square_into(results, key, latch):
    results[key] = key ** 2
    latch.count_down()


latch = CountDownLatch(3)
results = {}
for k in (1, 2, 3):
    threading.Thread(target=square_into, args=(results, k, latch), daemon=True).start()
latch.wait()
print([results[k] for k in (1, 2, 3)])
