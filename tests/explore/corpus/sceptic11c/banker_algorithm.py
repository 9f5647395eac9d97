"""Banker's algorithm with threads (OS lab 3)."""
import random
import threading
import time

N = 3      # customers
M = 2      # resources


class Banker:
    def __init__(self, available, maximum):
        self.available = list(available)
        self.maximum = [list(r) for r in maximum]
        self.allocation = [[0] * M for _ in range(N)]
        self.need = [list(r) for r in maximum]
        self.cond = threading.Condition()

    def is_safe(self):
        work = self.available[:]
        finish = [False] * N
        progress = True
        while progress:
            progress = False
            for i in range(N):
                if not finish[i] and all(self.need[i][j] <= work[j] for j in range(M)):
                    for j in range(M):
                        work[j] += self.allocation[i][j]
                    finish[i] = True
                    progress = True
        return all(finish)

    def _try(self, i, req):
        if any(req[j] > self.available[j] for j in range(M)):
            return False
        for j in range(M):
            self.available[j] -= req[j]
            self.allocation[i][j] += req[j]
            self.need[i][j] -= req[j]
        if self.is_safe():
            return True
        for j in range(M):
            self.available[j] += req[j]
            self.allocation[i][j] -= req[j]
            self.need[i][j] += req[j]
        return False

    def request(self, i, req):
        with self.cond:
            while not self._try(i, req):
                self.cond.wait()

    def release_all(self, i):
        with self.cond:
            for j in range(M):
                self.available[j] += self.allocation[i][j]
                self.allocation[i][j] = 0
                self.need[i][j] = self.maximum[i][j]
            self.cond.notify_all()


def customer(banker, i):
    first = [1, 1]
    banker.request(i, first)
    time.sleep(random.random() * 0.01)
    rest = [banker.maximum[i][j] - first[j] for j in range(M)]
    banker.request(i, rest)
    time.sleep(random.random() * 0.01)
    banker.release_all(i)


def main():
    banker = Banker([3, 3], [[3, 2], [2, 2], [2, 3]])
    threads = [threading.Thread(target=customer, args=(banker, i)) for i in range(N)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("available:", banker.available)


if __name__ == "__main__":
    main()
