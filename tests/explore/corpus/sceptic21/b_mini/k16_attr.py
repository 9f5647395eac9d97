import threading


class F:
    def __init__(self, seats):
        self.seats = seats


flights = [F(1), F(5)]
lock = threading.Lock()


def W():
    with lock:
        f = [f for f in flights if f.seats > 0][0]
    with lock:
        f.seats -= 1


ts = [threading.Thread(target=W) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([f.seats for f in flights])
