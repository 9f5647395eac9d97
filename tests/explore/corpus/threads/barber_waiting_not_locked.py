import threading

CHAIRS = 2
waiting = 0
customers = threading.Semaphore(0)
barber_ready = threading.Semaphore(0)


def barber():
    global waiting
    while True:
        customers.acquire()
        waiting -= 1
        barber_ready.release()


def customer(i):
    global waiting
    if waiting < CHAIRS:
        waiting += 1
        customers.release()
        barber_ready.acquire()
        print("customer", i, "is cut")
    else:
        print("customer", i, "goes away")


threading.Thread(target=barber, daemon=True).start()
cs = [threading.Thread(target=customer, args=(i,)) for i in range(3)]
for c in cs:
    c.start()
for c in cs:
    c.join()
