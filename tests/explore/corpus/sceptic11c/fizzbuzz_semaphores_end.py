"""Multithreaded FizzBuzz with semaphores"""
import threading


class FizzBuzz:
    def __init__(self, n):
        self.n = n
        self.f = threading.Semaphore(0)
        self.b = threading.Semaphore(0)
        self.fb = threading.Semaphore(0)
        self.num = threading.Semaphore(1)

    def fizz(self):
        for i in range(1, self.n // 3 + 1):
            self.f.acquire()
            print("fizz")
            self.num.release()

    def buzz(self):
        for i in range(self.n // 5 - self.n // 15):
            self.b.acquire()
            print("buzz")
            self.num.release()

    def fizzbuzz(self):
        for i in range(self.n // 15):
            self.fb.acquire()
            print("fizzbuzz")
            self.num.release()

    def number(self):
        for i in range(1, self.n + 1):
            self.num.acquire()
            if i % 15 == 0:
                self.fb.release()
            elif i % 3 == 0:
                self.f.release()
            elif i % 5 == 0:
                self.b.release()
            else:
                print(i)
                self.num.release()


def main():
    game = FizzBuzz(15)
    workers = [threading.Thread(target=getattr(game, name)) for name in ("fizz", "buzz", "fizzbuzz", "number")]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print("over")


if __name__ == "__main__":
    main()
