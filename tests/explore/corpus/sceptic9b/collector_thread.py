import multiprocessing as mp
import threading


def producer(q, values):
    for v in values:
        q.put(v)
    q.put('END')


class Collector(threading.Thread):
    def __init__(self, q, producers):
        super().__init__()
        self.q = q
        self.waiting = producers
        self.lock = threading.Lock()
        self.total = 0
        self.messages = 0

    def add(self, v):
        with self.lock:
            self.total += v
            self.messages += 1

    def run(self):
        while self.waiting:
            v = self.q.get()
            if v == 'END':
                self.waiting -= 1
            else:
                self.add(v)


def main():
    q = mp.Queue()
    ps = [mp.Process(target=producer, args=(q, vals)) for vals in ([1, 2], [10, 15])]
    for p in ps:
        p.start()
    c = Collector(q, len(ps))
    c.start()
    c.add(5)
    for p in ps:
        p.join()
    c.join()
    print('total', c.total, 'messages', c.messages)


if __name__ == '__main__':
    main()
