import threading
import time


class Bridge:
    def __init__(self):
        self.cv = threading.Condition()
        self.dir = None
        self.on = 0

    def enter(self, d):
        with self.cv:
            while self.on and self.dir != d:
                self.cv.wait()
            self.dir = d
            self.on += 1

    def leave(self):
        with self.cv:
            self.on -= 1
            if not self.on:
                self.cv.notify()


br = Bridge()
crossed = []


def car(i):
    d = "NNSS"[i]
    br.enter(d)
    time.sleep(0.001)
    crossed.append((i, d))
    br.leave()


ts = [threading.Thread(target=car, args=(i,)) for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print("crossed", len(crossed))
