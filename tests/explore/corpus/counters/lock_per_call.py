import threading

n = 0


def step():
    global n
    lock = threading.Lock()      # 每次调用都是新的锁
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
