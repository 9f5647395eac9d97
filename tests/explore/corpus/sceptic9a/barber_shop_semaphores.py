# 理发师问题
import threading

customers = threading.Semaphore(0)
barber_ready = threading.Semaphore(0)
mutex = threading.Lock()
free_chairs = 1
served = 0
left = 0
closing = False


def barber():
    global free_chairs, served
    while True:
        customers.acquire()
        with mutex:
            if closing:
                return
            free_chairs += 1
            served += 1
        barber_ready.release()


def customer():
    global free_chairs, left
    with mutex:
        if free_chairs == 0:
            left += 1
            return
        free_chairs -= 1
    customers.release()
    barber_ready.acquire()


b = threading.Thread(target=barber)
b.start()
cs = [threading.Thread(target=customer) for _ in range(3)]
for c in cs:
    c.start()
for c in cs:
    c.join()
with mutex:
    closing = True
customers.release()
b.join()
print("served+left", served + left)
