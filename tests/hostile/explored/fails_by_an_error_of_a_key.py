"""Has what it is about to say of itself fail by an error of a key's own, until it is taken for said."""

import threading


class Stop(BaseException):
    pass


class Key:
    fails = 0

    def __hash__(self):
        if self.fails:
            raise Stop
        return 7


key = Key()
counts = {key: 0}


def worker():
    def touch():
        counts[key] = counts[key] + 1

    key.fails = 1
    for _ in range(4):
        try:
            touch()
        except Stop:
            pass
    key.fails = 0
    for _ in range(2):
        touch()


workers = [threading.Thread(target=worker) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
