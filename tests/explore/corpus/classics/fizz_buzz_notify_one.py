import threading


class FizzBuzz:
    def __init__(self, n):
        self.n = n
        self.i = 1
        self.cv = threading.Condition()
        self.out = []

    def loop(self, ok, text):
        while True:
            with self.cv:
                while self.i <= self.n and not ok(self.i):
                    self.cv.wait()
                if self.i > self.n:
                    return
                self.out.append(text(self.i))
                self.i += 1
                self.cv.notify()


fb = FizzBuzz(6)
specs = [(lambda i: i % 3 == 0, lambda i: "f"), (lambda i: i % 5 == 0, lambda i: "b"),
         (lambda i: i % 3 and i % 5, str)]
ts = [threading.Thread(target=fb.loop, args=s) for s in specs]
for t in ts: t.start()
for t in ts: t.join()
print(*fb.out)
