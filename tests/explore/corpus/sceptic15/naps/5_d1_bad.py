import threading

N = 2
count = 0
mutex = threading.Lock()
car = threading.Semaphore(0)
seats = threading.Semaphore(0)
aboard = []
ok = True


def driver():
    global ok
    for trip in range(2):
        seats.release()
        seats.release()
        car.acquire()
        if len(aboard) != N * (trip + 1):
            ok = False


def passenger(i):
    global count
    seats.acquire()
    aboard.append(i)
    with mutex:
        count += 1
    if count == N:
        count = 0
        car.release()


ts = [threading.Thread(target=passenger, args=(i,)) for i in range(4)]
ts.append(threading.Thread(target=driver))
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok" if ok else "left without passengers")
