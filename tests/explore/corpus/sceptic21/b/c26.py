import threading

lock = threading.Lock()
boat = 0
trips = 0


def passenger():
    global boat, trips
    with lock:
        boat += 1
    if boat == 2:
        with lock:
            boat = 0
            trips += 1


ts = [threading.Thread(target=passenger) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("trips", trips)
