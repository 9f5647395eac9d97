import threading
import time


class Robot:
    def __init__(self, name):
        self.name = name
        self.needs = False


a, b = Robot("a"), Robot("b")


def clean(me, other):
    me.needs = True
    while other.needs:
        time.sleep(0.01)
    me.needs = False


ts = [threading.Thread(target=clean, args=(a, b)), threading.Thread(target=clean, args=(b, a))]
for t in ts: t.start()
for t in ts: t.join()
