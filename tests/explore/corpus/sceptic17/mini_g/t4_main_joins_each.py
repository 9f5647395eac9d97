import threading

seats = 1
lock = threading.Lock()


def take():
    global seats
    with lock:
        seats -= 1


for guest in ('a', 'b'):
    if seats > 0:
        t = threading.Thread(target=take)
        t.start()
        t.join()
print(seats)
