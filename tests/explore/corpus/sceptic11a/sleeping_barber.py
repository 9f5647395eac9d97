# 理发师问题
import threading

CHAIRS = 2
CUSTOMERS = 4
mutex = threading.Lock()
customers = threading.Semaphore(0)
barber_ready = threading.Semaphore(0)
waiting = 0
served = 0
left = 0
closing = False


def barber():
    global waiting, served
    while True:
        customers.acquire()
        with mutex:
            if closing and waiting == 0:
                return
            waiting -= 1
            served += 1
        barber_ready.release()


def customer():
    global waiting, left
    with mutex:
        if waiting >= CHAIRS:
            left += 1
            return
        waiting += 1
        customers.release()
    barber_ready.acquire()


b = threading.Thread(target=barber)
b.start()
cs = [threading.Thread(target=customer) for _ in range(CUSTOMERS)]
for c in cs:
    c.start()
for c in cs:
    c.join()
with mutex:
    closing = True
customers.release()
b.join()
print("served + left =", served + left)
