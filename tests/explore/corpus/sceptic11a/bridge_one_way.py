# 单行桥问题
import threading


class Bridge:
    def __init__(self):
        self.cond = threading.Condition()
        self.direction = None
        self.on = 0

    def enter(self, d):
        with self.cond:
            while self.on and self.direction != d:
                self.cond.wait()
            self.direction = d
            self.on += 1

    def leave(self):
        with self.cond:
            self.on -= 1
            if self.on == 0:
                self.direction = None
                self.cond.notify_all()


bridge = Bridge()
crossed = []
bad = []


def car(d):
    bridge.enter(d)
    if bridge.direction != d:
        bad.append(d)
    crossed.append(d)
    bridge.leave()


ts = [threading.Thread(target=car, args=(d,)) for d in "NSNS"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("crossed", len(crossed), "bad", len(bad))
