import threading

CHAIRS = 2
waiting = 0
cut = left = 0
mutex = threading.Lock()
customers = threading.Semaphore(0)
barber_ready = threading.Semaphore(0)
closed = False


def barber():
    global waiting
    while True:
        customers.acquire()
        with mutex:
            if closed and waiting == 0:
                return
            waiting -= 1
        barber_ready.release()


def customer():
    global waiting, cut, left
    with mutex:
        if waiting == CHAIRS:
            left += 1
            return
        waiting += 1
    customers.release()
    barber_ready.acquire()
    with mutex:
        cut += 1


b = threading.Thread(target=barber)
b.start()
cs = [threading.Thread(target=customer) for _ in range(4)]
for c in cs:
    c.start()
for c in cs:
    c.join()
with mutex:
    closed = True
customers.release()
b.join()
print("served or left:", cut + left)
