import multiprocessing as mp
import threading


class Tally:
    def __init__(self):
        self.lock = threading.Lock()
        self.count = 0
        self.by_thread = {}

    def add(self, name, n):
        with self.lock:
            self.count += n
            self.by_thread[name] = self.by_thread.get(name, 0) + n


def process(total, numbers):
    tally = Tally()

    def thread(part):
        for n in part:
            if n % 3 == 0:
                continue
            tally.add(threading.current_thread().name, n)

    threads = [threading.Thread(target=thread, args=(numbers[k::2],), name='t%d' % k) for k in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    with total.get_lock():
        total.value += tally.count
    print(mp.current_process().name, tally.count, dict(sorted(tally.by_thread.items())))


if __name__ == '__main__':
    total = mp.Value('i', 0)
    ps = [mp.Process(target=process, args=(total, list(range(k, 10 + k))), name='p%d' % k) for k in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('total', total.value)
