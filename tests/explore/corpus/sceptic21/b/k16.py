import threading

flights = [{"price": 90, "seats": 1}, {"price": 120, "seats": 5}]
lock = threading.Lock()


def cheapest():
    with lock:
        free = [f for f in flights if f["seats"] > 0]
        return min(free, key=lambda f: f["price"])


def book():
    f = cheapest()
    with lock:
        f["seats"] -= 1


ts = [threading.Thread(target=book) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([f["seats"] for f in flights])
