import threading


class PrimeFinder:
    def __init__(self, limit, workers):
        self.limit = limit
        self.next = 2
        self.lock = threading.Lock()
        self.primes = []
        self.workers = [threading.Thread(target=self.work) for _ in range(workers)]

    def take(self):
        with self.lock:
            if self.next > self.limit:
                return None
            n = self.next
            self.next += 1
        return n

    @staticmethod
    def is_prime(n):
        if n < 2:
            return False
        i = 2
        while i * i <= n:
            if n % i == 0:
                return False
            i += 1
        return True

    def work(self):
        while (n := self.take()) is not None:
            if self.is_prime(n):
                self.primes.append(n)

    def run(self):
        for w in self.workers:
            w.start()
        for w in self.workers:
            w.join()
        return sorted(self.primes)


if __name__ == "__main__":
    print(PrimeFinder(30, 3).run())
