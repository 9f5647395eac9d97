import threading
import time
import random

CHAIRS = 2
waiting = 0
mutex = threading.Lock()
customers = threading.Semaphore(0)
barber_ready = threading.Semaphore(0)
served = 0
lost = 0


def barber():
    global waiting
    for _ in range(4):
        customers.acquire()
        with mutex:
            waiting -= 1
        barber_ready.release()
        time.sleep(random.uniform(0, 0.01))


def customer(i):
    global waiting, served, lost
    mutex.acquire()
    if waiting < CHAIRS:
        waiting += 1
        customers.release()
        mutex.release()
        barber_ready.acquire()
        with mutex:
            served += 1
    else:
        lost += 1
        mutex.release()


b = threading.Thread(target=barber)
b.start()
cs = [threading.Thread(target=customer, args=(i,)) for i in range(4)]
for c in cs:
    c.start()
for c in cs:
    c.join()
b.join()
print("served+lost", served + lost)
