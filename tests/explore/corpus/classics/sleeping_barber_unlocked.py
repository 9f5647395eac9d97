import threading

CHAIRS = 1
waiting = 0
served = 0
customers = threading.Semaphore(0)
barber_ready = threading.Semaphore(0)


def barber():
    global waiting
    while True:
        customers.acquire()
        waiting -= 1
        barber_ready.release()


def customer():
    global waiting
    if waiting < CHAIRS:
        waiting += 1
        customers.release()
        barber_ready.acquire()


threading.Thread(target=barber, daemon=True).start()
cs = [threading.Thread(target=customer) for _ in range(3)]
for c in cs:
    c.start()
for c in cs:
    c.join()
print("closed")
