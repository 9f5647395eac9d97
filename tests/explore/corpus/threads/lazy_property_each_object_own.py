import threading


class Shape:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self._area = None

    @property
    def area(self):
        if self._area is None:
            self._area = self.w * self.h
        return self._area


out = {}


def work(k):
    s = Shape(k, k + 1)
    out[k] = s.area + s.area


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(out.items()))
