import multiprocessing as mp

ROLLS = [
    [1, 2, 3, 5, 6, 1, 2, 3, 5, 6],
    [6, 5, 3, 2, 1, 6, 5, 3, 2, 1],
]


def count_rolls(rolls, bins):
    for face in rolls:
        with bins.get_lock():
            bins[face - 1] += 1


class Histogram:
    def __init__(self, size):
        self.bins = mp.Array('i', size)

    def run(self, data):
        procs = [mp.Process(target=count_rolls, args=(part, self.bins)) for part in data]
        [p.start() for p in procs]
        [p.join() for p in procs]
        return self.bins[:]


if __name__ == '__main__':
    hist = Histogram(6)
    print(hist.run(ROLLS))
