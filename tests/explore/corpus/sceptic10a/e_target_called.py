import threading

n = 0


def work():
    global n
    for _ in range(1000):
        n += 1


t1 = threading.Thread(target=work())
t2 = threading.Thread(target=work())
t1.start()
t2.start()
t1.join()
t2.join()
print(n)
