import threading


class Calendar:
    def __init__(self):
        self.events = []
        self.lock = threading.Lock()

    def overlaps(self, a, b):
        with self.lock:
            return any(s < b and a < e for s, e in self.events)

    def book(self, a, b):
        if self.overlaps(a, b):
            return False
        with self.lock:
            self.events.append((a, b))
        return True


cal = Calendar()
ts = [threading.Thread(target=cal.book, args=x) for x in ((9, 11), (10, 12))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(cal.events))
