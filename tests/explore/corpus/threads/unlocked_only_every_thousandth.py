import threading

n = 0
lock = threading.Lock()


def work():
    global n
    for i in range(1, 3001):
        if i % 1000 == 0:
            n += 1
        else:
            with lock:
                n += 1


a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()
print(n)
