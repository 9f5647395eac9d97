import threading


class Hall:
    LIMIT = 1

    def __init__(self):
        self.adults = 0
        self.children = 0
        self.adult_lock = threading.Lock()
        self.child_lock = threading.Lock()

    def adult(self):
        with self.adult_lock:
            if self.adults + self.children < self.LIMIT:
                self.adults += 1

    def child(self):
        with self.child_lock:
            if self.adults + self.children < self.LIMIT:
                self.children += 1


h = Hall()
ts = [threading.Thread(target=f) for f in (h.adult, h.child)]
for t in ts: t.start()
for t in ts: t.join()
print(h.adults + h.children <= h.LIMIT)
