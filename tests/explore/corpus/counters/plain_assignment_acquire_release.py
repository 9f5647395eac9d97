from threading import Lock, Thread

total = 0
mutex = Lock()


def add_up(first, last):
    global total
    for i in range(first, last):
        mutex.acquire()
        total = total + i
        mutex.release()


a = Thread(target=add_up, args=(0, 50))
b = Thread(target=add_up, args=(50, 100))
a.start()
b.start()
a.join()
b.join()
print("sum is", total)
