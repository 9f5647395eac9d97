import threading

CHAIRS = 1
waiting = 0
mutex = threading.Lock()
customers = threading.Semaphore(0)
barber_ready = threading.Semaphore(0)


def barber():
    global waiting
    while True:
        customers.acquire()
        mutex.acquire()
        waiting -= 1
        barber_ready.release()
        mutex.release()


def customer(i):
    global waiting
    mutex.acquire()
    if waiting < CHAIRS:
        waiting += 1
        customers.release()
        mutex.release()
        barber_ready.acquire()
    else:
        mutex.release()


threading.Thread(target=barber, daemon=True).start()
cs = [threading.Thread(target=customer, args=(i,)) for i in range(3)]
for c in cs:
    c.start()
for c in cs:
    c.join()
print("closing")
