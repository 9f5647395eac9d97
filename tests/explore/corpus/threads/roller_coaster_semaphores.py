import threading

SEATS, RIDES = 2, 2
boarding = threading.Semaphore(0)
boarded = threading.Semaphore(0)
leaving = threading.Semaphore(0)
left = threading.Semaphore(0)
happy = []


def car():
    for _ in range(RIDES):
        for _ in range(SEATS):
            boarding.release()
        for _ in range(SEATS):
            boarded.acquire()
        for _ in range(SEATS):
            leaving.release()
        for _ in range(SEATS):
            left.acquire()


def passenger(k):
    boarding.acquire()
    boarded.release()
    leaving.acquire()
    happy.append(k)
    left.release()


ts = [threading.Thread(target=car)] + [threading.Thread(target=passenger, args=(k,)) for k in range(SEATS * RIDES)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(happy))
