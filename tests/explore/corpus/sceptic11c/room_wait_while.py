import threading
import time


class Toilet:
    def __init__(self):
        self.free = 1
        self.cond = threading.Condition()

    def __enter__(self):
        with self.cond:
            while self.free == 0:
                self.cond.wait()
            self.free -= 1
        return self

    def __exit__(self, *exc):
        with self.cond:
            self.free += 1
            self.cond.notify()


inside = []


def person(toilet, name):
    with toilet:
        inside.append(name)
        assert len(inside) == 1
        time.sleep(0.01)
        inside.remove(name)


toilet = Toilet()
ts = [threading.Thread(target=person, args=(toilet, n)) for n in ("ann", "bob", "cid")]
for t in ts:
    t.start()
for t in ts:
    t.join()
