import multiprocessing as mp
import time


class Bucket:
    def __init__(self, capacity):
        self.capacity = capacity
        self.tokens = mp.Value('i', capacity)

    def take(self):
        while True:
            with self.tokens.get_lock():
                if self.tokens.value > 0:
                    self.tokens.value -= 1
                    return
            time.sleep(0.01)

    def refill(self, n):
        with self.tokens.get_lock():
            self.tokens.value = min(self.capacity, self.tokens.value + n)


def client(bucket, n, served):
    for _ in range(n):
        bucket.take()
        with served.get_lock():
            served.value += 1


def refiller(bucket, served, goal):
    while served.value < goal:
        bucket.refill(1)
        time.sleep(0.02)


if __name__ == '__main__':
    bucket = Bucket(2)
    served = mp.Value('i', 0)
    ps = [mp.Process(target=client, args=(bucket, n, served)) for n in (2, 3)]
    ps.append(mp.Process(target=refiller, args=(bucket, served, 5)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('served', served.value)
