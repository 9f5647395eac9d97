# LeetCode 1195 FizzBuzz 多线程
import threading


class FizzBuzz:
    def __init__(self, n):
        self.n = n
        self.cur = 1
        self.out = []
        self.cond = threading.Condition()

    def _loop(self, mine, text):
        while True:
            with self.cond:
                while self.cur <= self.n and not mine(self.cur):
                    self.cond.wait()
                if self.cur > self.n:
                    return
                self.out.append(text(self.cur))
                self.cur += 1
                self.cond.notify_all()

    def fizz(self):
        self._loop(lambda i: i % 3 == 0 and i % 5, lambda i: "fizz")

    def buzz(self):
        self._loop(lambda i: i % 5 == 0 and i % 3, lambda i: "buzz")

    def fizzbuzz(self):
        self._loop(lambda i: i % 15 == 0, lambda i: "fizzbuzz")

    def number(self):
        self._loop(lambda i: i % 3 and i % 5, str)


fb = FizzBuzz(6)
ts = [threading.Thread(target=f) for f in (fb.fizz, fb.buzz, fb.fizzbuzz, fb.number)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(*fb.out)
