import threading

seats = 1
lock = threading.Lock()


def take():
    global seats
    with lock:
        seats -= 1


def desk():
    if seats > 0:
        t = threading.Thread(target=take)
        t.start()
        t.join()


ds = [threading.Thread(target=desk) for _ in range(2)]
for d in ds: d.start()
for d in ds: d.join()
print(seats)
