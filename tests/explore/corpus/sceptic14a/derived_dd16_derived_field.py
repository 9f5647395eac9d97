import threading


class Rect:
    def __init__(self):
        self.w = self.h = 1
        self.area = 1

    def set_w(self, w):
        self.w = w
        self.area = self.w * self.h

    def set_h(self, h):
        self.h = h
        self.area = self.w * self.h


r = Rect()
ts = [threading.Thread(target=r.set_w, args=(2,)), threading.Thread(target=r.set_h, args=(3,))]
for t in ts: t.start()
for t in ts: t.join()
print(r.area == r.w * r.h)
