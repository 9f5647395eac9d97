import threading


class FizzBuzz:
    def __init__(self, n):
        self.n = n
        self.i = 1
        self.cv = threading.Condition()

    def _run(self, mine, show):
        while True:
            with self.cv:
                self.cv.wait_for(lambda: self.i > self.n or mine(self.i))
                if self.i > self.n:
                    return
                show(self.i)
                self.i += 1
                self.cv.notify_all()

    def fizz(self, printFizz):
        self._run(lambda i: i % 3 == 0 and i % 5 != 0, lambda i: printFizz())

    def buzz(self, printBuzz):
        self._run(lambda i: i % 5 == 0 and i % 3 != 0, lambda i: printBuzz())

    def fizzbuzz(self, printFizzBuzz):
        self._run(lambda i: i % 15 == 0, lambda i: printFizzBuzz())

    def number(self, printNumber):
        self._run(lambda i: i % 3 and i % 5, printNumber)


fb = FizzBuzz(15)
ts = [
    threading.Thread(target=fb.fizz, args=(lambda: print("fizz"),)),
    threading.Thread(target=fb.buzz, args=(lambda: print("buzz"),)),
    threading.Thread(target=fb.fizzbuzz, args=(lambda: print("fizzbuzz"),)),
    threading.Thread(target=fb.number, args=(print,)),
]
for t in ts:
    t.start()
for t in ts:
    t.join()
