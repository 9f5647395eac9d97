import threading

flights = [{"seats": 1}, {"seats": 5}]
lock = threading.Lock()


def W():
    with lock:
        free = [f for f in flights if f["seats"] > 0]
        f = free[0]
    with lock:
        f["seats"] -= 1


ts = [threading.Thread(target=W) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(flights)
