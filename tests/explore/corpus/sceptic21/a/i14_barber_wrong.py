import threading

CHAIRS = 1
waiting = 0
mutex = threading.Lock()
customers = threading.Semaphore(0)
cut = 0


def barber():
    global waiting, cut
    for _ in range(1):
        customers.acquire()
        with mutex:
            waiting -= 1
            cut += 1


def customer():
    global waiting
    if waiting < CHAIRS:
        with mutex:
            waiting += 1
        customers.release()


ts = [threading.Thread(target=customer) for _ in range(2)] + [threading.Thread(target=barber)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
