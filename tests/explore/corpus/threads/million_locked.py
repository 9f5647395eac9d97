import threading

n = 0
lock = threading.Lock()


def work():
    global n
    for _ in range(100000):
        lock.acquire()
        n += 1
        lock.release()


a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start(), b.start()
a.join(), b.join()
print(n)
