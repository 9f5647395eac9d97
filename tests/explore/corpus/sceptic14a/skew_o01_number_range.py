import threading


class NumberRange:
    def __init__(self):
        self.lower = 0
        self.upper = 10

    def set_lower(self, i):
        if i > self.upper:
            return False
        self.lower = i
        return True

    def set_upper(self, i):
        if i < self.lower:
            return False
        self.upper = i
        return True


r = NumberRange()
ts = [threading.Thread(target=r.set_lower, args=(5,)), threading.Thread(target=r.set_upper, args=(4,))]
for t in ts: t.start()
for t in ts: t.join()
print("valid", r.lower <= r.upper)
