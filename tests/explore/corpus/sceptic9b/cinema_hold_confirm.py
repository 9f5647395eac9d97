# 电影院选座:0 空闲, 1 预留, 2 已售
import multiprocessing as mp

FREE, HELD, SOLD = 0, 1, 2


class Hall:
    def __init__(self, n):
        self.lock = mp.Lock()
        self.seats = mp.RawArray('b', n)
        self.owner = mp.RawArray('i', [-1] * n)

    def hold(self, who, wanted):
        with self.lock:
            for s in wanted:
                if self.seats[s] != FREE:
                    return False
            for s in wanted:
                self.seats[s] = HELD
                self.owner[s] = who
            return True

    def confirm(self, who, wanted):
        with self.lock:
            for s in wanted:
                if self.seats[s] != HELD or self.owner[s] != who:
                    return False
            for s in wanted:
                self.seats[s] = SOLD
            return True

    def release(self, who, wanted):
        with self.lock:
            for s in wanted:
                if self.seats[s] == HELD and self.owner[s] == who:
                    self.seats[s] = FREE
                    self.owner[s] = -1


def visitor(who, hall, wanted, pays, out):
    if hall.hold(who, wanted):
        if pays:
            got = len(wanted) if hall.confirm(who, wanted) else 0
        else:
            hall.release(who, wanted)
            got = 0
    else:
        got = 0
    out.put((who, got))


def main():
    hall = Hall(4)
    out = mp.Queue()
    plans = [(0, [0, 1], True), (1, [1, 2], True), (2, [2, 3], False)]
    ps = [mp.Process(target=visitor, args=(w, hall, wanted, pays, out)) for w, wanted, pays in plans]
    for p in ps:
        p.start()
    got = dict(out.get() for _ in ps)
    for p in ps:
        p.join()
    sold = sum(1 for s in hall.seats if s == SOLD)
    print('座位守恒:', sold == sum(got.values()) and HELD not in list(hall.seats))


if __name__ == '__main__':
    main()
