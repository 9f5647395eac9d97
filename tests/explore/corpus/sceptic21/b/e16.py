import threading


class FizzBuzz:
    def __init__(self, n):
        self.n = n
        self.i = 1
        self.cond = threading.Condition()
        self.out = []

    def run(self, mine, text):
        while True:
            with self.cond:
                while self.i <= self.n and not mine(self.i):
                    self.cond.wait()
                if self.i > self.n:
                    return
                self.out.append(text(self.i))
                self.i += 1
                self.cond.notify_all()


fb = FizzBuzz(6)
rules = [
    (lambda i: i % 15 == 0, lambda i: "fizzbuzz"),
    (lambda i: i % 3 == 0 and i % 5, lambda i: "fizz"),
    (lambda i: i % 5 == 0 and i % 3, lambda i: "buzz"),
    (lambda i: i % 3 and i % 5, str),
]
ts = [threading.Thread(target=fb.run, args=r) for r in rules]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(" ".join(fb.out))
