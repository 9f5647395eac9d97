from threading import Thread, Lock

count = 0
lock = Lock()


def add():
    global count
    for _ in range(1_000_000):
        with lock:
            count += 1


def sub():
    global count
    for _ in range(1_000_000):
        with lock:
            count -= 1


a, s = Thread(target=add), Thread(target=sub)
a.start(); s.start()
a.join(); s.join()
print(count)
