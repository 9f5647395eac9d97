# Sleeping barber with semaphores (text book)
import threading

CHAIRS = 2
CUSTOMERS = 4

customers = threading.Semaphore(0)
barbers = threading.Semaphore(0)
mutex = threading.Lock()
waiting = 0
served = 0
left = 0


def barber():
    global waiting
    while True:
        customers.acquire()
        with mutex:
            waiting -= 1
            barbers.release()
        # cut hair


def customer(i):
    global waiting, served, left
    mutex.acquire()
    if waiting < CHAIRS:
        waiting += 1
        customers.release()
        mutex.release()
        barbers.acquire()
        with mutex:
            served += 1
    else:
        left += 1
        mutex.release()


threading.Thread(target=barber, daemon=True).start()
cs = [threading.Thread(target=customer, args=(i,)) for i in range(CUSTOMERS)]
for c in cs:
    c.start()
for c in cs:
    c.join()
print("all customers accounted for:", served + left == CUSTOMERS)
