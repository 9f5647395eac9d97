import threading

seats = 1
lock = threading.Lock()


def take():
    global seats
    with lock:
        seats -= 1


ts = []
for guest in ('a', 'b'):
    if seats > 0:
        t = threading.Thread(target=take)
        t.start()
        ts.append(t)
for t in ts:
    t.join()
print(seats)
