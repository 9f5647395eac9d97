import bisect
import threading


class Calendar:
    def __init__(self):
        self.events = []
        self.lock = threading.Lock()

    def book(self, a, b):
        with self.lock:
            i = bisect.bisect(self.events, (a, b))
            if i and self.events[i - 1][1] > a:
                return False
            if i < len(self.events) and self.events[i][0] < b:
                return False
            self.events.insert(i, (a, b))
            return True


cal = Calendar()
ts = [threading.Thread(target=cal.book, args=x) for x in ((9, 11), (10, 12), (12, 13))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(cal.events))
