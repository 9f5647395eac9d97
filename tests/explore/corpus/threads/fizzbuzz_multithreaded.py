import threading


class FizzBuzz:
    def __init__(self, n):
        self.n = n
        self.current = 1
        self.cond = threading.Condition()

    def _loop(self, mine, show):
        while True:
            with self.cond:
                while self.current <= self.n and not mine(self.current):
                    self.cond.wait()
                if self.current > self.n:
                    return
                show(self.current)
                self.current += 1
                self.cond.notify_all()

    def fizz(self):
        self._loop(lambda i: i % 3 == 0 and i % 5, lambda i: print("fizz"))

    def buzz(self):
        self._loop(lambda i: i % 5 == 0 and i % 3, lambda i: print("buzz"))

    def fizzbuzz(self):
        self._loop(lambda i: i % 15 == 0, lambda i: print("fizzbuzz"))

    def number(self):
        self._loop(lambda i: i % 3 and i % 5, print)


fb = FizzBuzz(6)
ts = [threading.Thread(target=m) for m in (fb.fizz, fb.buzz, fb.fizzbuzz, fb.number)]
for t in ts:
    t.start()
for t in ts:
    t.join()
