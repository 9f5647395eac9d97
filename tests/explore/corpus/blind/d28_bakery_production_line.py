import logging
import multiprocessing as mp
import time

log = mp.log_to_stderr()
log.setLevel(logging.CRITICAL)


class Stage(mp.Process):
    def __init__(self, name, source, target, work):
        mp.Process.__init__(self, name=name)
        self.source, self.target, self.work = source, target, work

    def run(self):
        while True:
            item = self.source.get()
            if item is None:
                self.target.put(None)
                return
            log.info("%s works on %s", self.name, item)
            time.sleep(0.001)
            self.target.put(self.work(item))


def knead(x):
    return x + ["kneaded"]


def bake(x):
    return x + ["baked"]


if __name__ == "__main__":
    q = [mp.Queue(maxsize=2) for _ in range(3)]
    stages = [Stage("kneader", q[0], q[1], knead), Stage("oven", q[1], q[2], bake)]
    for s in stages:
        s.start()
    for i in range(3):
        q[0].put(["bread%d" % i])
    q[0].put(None)
    for out in iter(q[2].get, None):
        print("-".join(out))
    for s in stages:
        s.join()
