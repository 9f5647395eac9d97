import threading

lock = threading.Lock()
n = 0


def work():
    global n
    for _ in range(3):
        lock.acquire()
        n += 1
    lock.release()


t = threading.Thread(target=work)
t.start()
t.join()
print(n)
