# 演唱会门票
import multiprocessing as mp
import time


class Concert:
    def __init__(self, seats):
        self.seats = seats
        self.counts = mp.Array('i', [0, 0])    # [reserved, sold]

    def reserve(self):
        with self.counts.get_lock():
            if self.counts[1] < self.seats:
                self.counts[0] += 1
                return True
            return False

    def confirm(self):
        with self.counts.get_lock():
            self.counts[0] -= 1
            self.counts[1] += 1


def fan(concert):
    if concert.reserve():
        time.sleep(0.01)
        concert.confirm()


if __name__ == '__main__':
    concert = Concert(1)
    fans = [mp.Process(target=fan, args=(concert,)) for _ in range(2)]
    for f in fans:
        f.start()
    for f in fans:
        f.join()
    print('sold', concert.counts[1], 'of', concert.seats)
