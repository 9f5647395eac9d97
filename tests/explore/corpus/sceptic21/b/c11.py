import threading

lot = threading.BoundedSemaphore(3)
lock = threading.Lock()
spots = [None, None]


def park(car):
    with lot:
        with lock:
            i = spots.index(None)
            spots[i] = car
        with lock:
            spots[i] = None


cars = [threading.Thread(target=park, args=(f"car{i}",)) for i in range(3)]
for c in cars:
    c.start()
for c in cars:
    c.join()
print(spots)
