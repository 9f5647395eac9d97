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
                self.cond.notify()


fb = FizzBuzz(6)
kinds = [
    (lambda i: i % 3 == 0 and i % 5, lambda i: "fizz"),
    (lambda i: i % 5 == 0 and i % 3, lambda i: "buzz"),
    (lambda i: i % 3 and i % 5, str),
]
ts = [threading.Thread(target=fb._loop, args=k) for k in kinds]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(*fb.out)
