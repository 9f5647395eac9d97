import threading

SEATS = 2
boarding = threading.Semaphore(0)
boarded = threading.Semaphore(0)
unload = threading.Semaphore(0)
unloaded = threading.Semaphore(0)
rides = 0


def car(times):
    global rides
    for _ in range(times):
        for _ in range(SEATS):
            boarding.release()
        for _ in range(SEATS):
            boarded.acquire()
        rides += 1
        for _ in range(SEATS):
            unload.release()
        for _ in range(SEATS):
            unloaded.acquire()


def passenger():
    boarding.acquire()
    boarded.release()
    unload.acquire()
    unloaded.release()


c = threading.Thread(target=car, args=(2,))
ps = [threading.Thread(target=passenger) for _ in range(4)]
c.start()
for p in ps:
    p.start()
for p in ps:
    p.join()
c.join()
print("rides", rides)
