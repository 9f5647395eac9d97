import logging
from multiprocessing import Lock, Process, Value, current_process

logging.basicConfig(level=logging.WARNING, format="%(processName)s %(message)s")
log = logging.getLogger("mean")


class RunningMean:
    def __init__(self):
        self.total = Value("f", 0.0)
        self.count = Value("i", 0)
        self.lock_total = Lock()
        self.lock_count = Lock()

    def add(self, x):
        old = self.total.value
        with self.lock_total:
            self.total.value = old + x
        with self.lock_count:
            self.count.value += 1
        log.info("%s added %s", current_process().name, x)


def feed(mean, xs):
    for x in xs:
        mean.add(x)


if __name__ == "__main__":
    mean = RunningMean()
    ps = [Process(target=feed, args=(mean, [1.0, 2.0, 3.0])) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("mean: %.2f" % (mean.total.value / mean.count.value))
