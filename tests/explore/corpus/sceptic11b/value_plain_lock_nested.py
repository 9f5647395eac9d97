"""计数器：给Value传自己的锁"""
from multiprocessing import Lock, Process, Value


class Stats:
    def __init__(self):
        self.lock = Lock()
        self.hits = Value('i', 0, lock=self.lock)
        self.misses = Value('i', 0, lock=self.lock)

    def record(self, hit):
        target = self.hits if hit else self.misses
        with target.get_lock():
            target.value += 1


def client(stats, pattern):
    for c in pattern:
        stats.record(c == 'h')


if __name__ == '__main__':
    stats = Stats()
    ps = [Process(target=client, args=(stats, pat)) for pat in ('hhm', 'mhm')]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('命中', stats.hits.value, '未命中', stats.misses.value)
