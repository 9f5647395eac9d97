# 理发师问题
import threading

椅子 = 2
等候 = 0
mutex = threading.Lock()
customers = threading.Semaphore(0)
barber = threading.Semaphore(0)
served = 0
left = 0


def barber_thread(n):
    global 等候
    while True:
        customers.acquire()
        with mutex:
            if closing and 等候 == 0:
                return
            等候 -= 1
        barber.release()


def customer(i):
    global 等候, served, left
    mutex.acquire()
    if 等候 < 椅子:
        等候 += 1
        mutex.release()
        customers.release()
        barber.acquire()
        with mutex:
            served += 1
    else:
        left += 1
        mutex.release()


closing = False
b = threading.Thread(target=barber_thread, args=(1,))
b.start()
cs = [threading.Thread(target=customer, args=(i,)) for i in range(4)]
for c in cs:
    c.start()
for c in cs:
    c.join()
with mutex:
    closing = True
customers.release()
b.join()
assert served + left == 4
print("关门")
