from multiprocessing import Array, Lock, Process, Value
import logging
import sys

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format='%(processName)s %(message)s')


class Statistics:
    KINDS = ('ok', 'slow', 'failed')

    def __init__(self):
        self.lock = Lock()
        self.counts = Array('i', len(self.KINDS), lock=False)
        self.longest = Value('d', 0.0, lock=False)

    def note(self, kind, seconds):
        slot = self.KINDS.index(kind)
        with self.lock:
            self.counts[slot] += 1
            record = seconds > self.longest.value
            if record:
                self.longest.value = seconds
            now = dict(zip(self.KINDS, self.counts))
        if record:
            logging.info('new record %.1f (%s)', seconds, now)
        return now

    def summary(self):
        with self.lock:
            counts = list(self.counts)
            longest = self.longest.value
        return '%s of %d, longest %.1f' % (counts, sum(counts), longest)


def work(statistics, jobs):
    for kind, seconds in jobs:
        now = statistics.note(kind, seconds)
        if now['failed'] > 1:
            logging.warning('many failures')


if __name__ == '__main__':
    statistics = Statistics()
    jobs = [('ok', 0.1), ('slow', 2.5), ('failed', 0.3)], [('ok', 0.2), ('failed', 3.1)]
    ps = [Process(target=work, args=(statistics, job)) for job in jobs]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(statistics.summary())
