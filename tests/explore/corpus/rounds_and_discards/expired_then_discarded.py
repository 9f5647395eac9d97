import threading


class Sessions:
    def __init__(self):
        self.live = {1, 2, 3}
        self.lock = threading.Lock()

    def open(self, number):
        with self.lock:
            self.live.add(number)

    def clean(self):
        with self.lock:
            old = [one for one in self.live if one < 3]
        for one in old:
            with self.lock:
                self.live.discard(one)


s = Sessions()
ts = [threading.Thread(target=s.open, args=(7 + i,)) for i in range(2)]
ts.append(threading.Thread(target=s.clean))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(s.live))
