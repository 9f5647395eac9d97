import threading

n = 0


def step(lock=threading.Lock()):
    global n
    lock.acquire()
    n += 1
    lock.release()


def work():
    for _ in range(200):
        step()


t1 = threading.Thread(target=work)
t2 = threading.Thread(target=work)
t1.start(); t2.start()
t1.join(); t2.join()
print(n)
