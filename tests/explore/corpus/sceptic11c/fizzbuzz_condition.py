"""LeetCode 1195. Fizz Buzz Multithreaded"""
from threading import Condition, Thread
from typing import Callable


class FizzBuzz:
    def __init__(self, n: int):
        self.n = n
        self.i = 1
        self.cv = Condition()

    def _loop(self, mine: Callable[[int], bool], show: Callable[[int], None]) -> None:
        while True:
            with self.cv:
                self.cv.wait_for(lambda: self.i > self.n or mine(self.i))
                if self.i > self.n:
                    return
                show(self.i)
                self.i += 1
                self.cv.notify_all()

    def fizz(self, printFizz: Callable[[], None]) -> None:
        self._loop(lambda i: i % 3 == 0 and i % 5 != 0, lambda i: printFizz())

    def buzz(self, printBuzz: Callable[[], None]) -> None:
        self._loop(lambda i: i % 5 == 0 and i % 3 != 0, lambda i: printBuzz())

    def fizzbuzz(self, printFizzBuzz: Callable[[], None]) -> None:
        self._loop(lambda i: i % 15 == 0, lambda i: printFizzBuzz())

    def number(self, printNumber: Callable[[int], None]) -> None:
        self._loop(lambda i: i % 3 != 0 and i % 5 != 0, printNumber)


if __name__ == "__main__":
    out = []
    fb = FizzBuzz(15)
    ts = [
        Thread(target=fb.fizz, args=(lambda: out.append("Fizz"),)),
        Thread(target=fb.buzz, args=(lambda: out.append("Buzz"),)),
        Thread(target=fb.fizzbuzz, args=(lambda: out.append("FizzBuzz"),)),
        Thread(target=fb.number, args=(lambda x: out.append(str(x)),)),
    ]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(" ".join(out))
