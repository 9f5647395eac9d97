import threading
import time


class Toilet:
    def __init__(self):
        self.free = 1
        self.cond = threading.Condition()

    def lock_door(self):
        with self.cond:
            if self.free == 0:
                self.cond.wait()
            self.free -= 1

    def open_door(self):
        with self.cond:
            self.free += 1
            self.cond.notify()


def person(toilet, name):
    toilet.lock_door()
    print(name, "is in")
    time.sleep(0.01)
    print(name, "is out")
    toilet.open_door()


toilet = Toilet()
ts = [threading.Thread(target=person, args=(toilet, n)) for n in ("ann", "bob", "cid")]
for t in ts:
    t.start()
for t in ts:
    t.join()
