import threading

SEATS, RIDES = 2, 2
mutex = threading.Lock()
seats = threading.Semaphore(SEATS)
full = threading.Semaphore(0)
leave = threading.Semaphore(0)
boarded = 0
rides = 0


def passenger():
    global boarded
    seats.acquire()
    with mutex:
        boarded += 1
        if boarded == SEATS:
            boarded = 0
            full.release()
    leave.acquire()
    seats.release()


def car():
    global rides
    for _ in range(RIDES):
        full.acquire()
        rides += 1
        for _ in range(SEATS):
            leave.release()


ts = [threading.Thread(target=car)] + [threading.Thread(target=passenger) for _ in range(SEATS * RIDES)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("rides", rides)
