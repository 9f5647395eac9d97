import multiprocessing as mp
import time

CAPACITY, SOLD, RESERVED = 0, 1, 2


class Event:
    def __init__(self, capacity):
        self.data = mp.Array('i', [capacity, 0, 0])
        self.turned_away = mp.Value('i', 0)

    def reserve(self, n):
        with self.data.get_lock():
            free = self.data[CAPACITY] - self.data[SOLD] - self.data[RESERVED]
            if free < n:
                return False
            self.data[RESERVED] += n
        return True

    def buy(self, n):
        with self.data.get_lock():
            self.data[RESERVED] -= n
            self.data[SOLD] += n

    def customer(self, n):
        if not self.reserve(n):
            with self.turned_away.get_lock():
                self.turned_away.value += 1
            return
        time.sleep(0.01)    # paying
        self.buy(n)


if __name__ == '__main__':
    ev = Event(3)
    ps = [mp.Process(target=ev.customer, args=(1,)) for _ in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('sold', ev.data[SOLD], 'turned away', ev.turned_away.value, 'reserved', ev.data[RESERVED])
