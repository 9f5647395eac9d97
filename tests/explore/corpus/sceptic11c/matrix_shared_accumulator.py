import threading
import itertools


class MatMul:
    def __init__(self, a, b):
        self.a, self.b = a, b
        self.n, self.k, self.m = len(a), len(b), len(b[0])
        self.c = [[0] * self.m for _ in range(self.n)]

    def slice(self, lo, hi):
        for i, j in itertools.product(range(self.n), range(self.m)):
            for x in range(lo, hi):
                self.c[i][j] += self.a[i][x] * self.b[x][j]

    def run(self):
        mid = self.k // 2
        ts = [threading.Thread(target=self.slice, args=r) for r in ((0, mid), (mid, self.k))]
        for t in ts:
            t.start()
        for t in ts:
            t.join()
        return self.c


if __name__ == "__main__":
    print(MatMul([[1, 2], [3, 4]], [[5, 6], [7, 8]]).run())
