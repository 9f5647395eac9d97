"""理发师问题: three customers, chairs enough."""
import threading

CUSTOMERS = 3
waiting = 0
mutex = threading.Lock()
customers = threading.Semaphore(0)
barber_ready = threading.Semaphore(0)
cut = []


def barber():
    global waiting
    for _ in range(CUSTOMERS):
        with mutex:
            customers.acquire()
            waiting -= 1
        barber_ready.release()


def customer(i):
    global waiting
    with mutex:
        waiting += 1
    customers.release()
    barber_ready.acquire()
    cut.append(i)


b = threading.Thread(target=barber)
cs = [threading.Thread(target=customer, args=(i,)) for i in range(CUSTOMERS)]
b.start()
for c in cs:
    c.start()
for c in cs:
    c.join()
b.join()
print("cut", len(cut))
