import threading

SEATS = 2
eating = waiting = 0
must_wait = False
mutex = threading.Semaphore(1)
block = threading.Semaphore(0)
ok = []


def customer(i):
    global eating, waiting, must_wait
    mutex.acquire()
    if must_wait:
        waiting += 1
        mutex.release()
        block.acquire()
        mutex.acquire()
        waiting -= 1
    eating += 1
    ok.append(eating <= SEATS)
    must_wait = eating == SEATS
    mutex.release()
    mutex.acquire()
    eating -= 1
    if eating == 0:
        n = min(SEATS, waiting)
        block.release(n) if n else None
        must_wait = False
    mutex.release()


ts = [threading.Thread(target=customer, args=(i,)) for i in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print('seats ok', all(ok))
