import threading

CHAIRS = 1
waiting = 0
mutex = threading.Lock()
customers = threading.Semaphore(0)
cut = 0
gone = 0


def barber():
    global waiting, cut
    while True:
        customers.acquire()
        with mutex:
            if waiting == 0:
                return
            waiting -= 1
            cut += 1


def customer():
    global waiting, gone
    with mutex:
        if waiting >= CHAIRS:
            gone += 1
            return
        waiting += 1
    customers.release()


b = threading.Thread(target=barber)
b.start()
ts = [threading.Thread(target=customer) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
customers.release()
b.join()
print(cut + gone)
