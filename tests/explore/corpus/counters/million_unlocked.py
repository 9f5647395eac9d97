from threading import Thread

count = 0


def add():
    global count
    for _ in range(1_000_000):
        count += 1


def sub():
    global count
    for _ in range(1_000_000):
        count -= 1


a, s = Thread(target=add), Thread(target=sub)
a.start(); s.start()
a.join(); s.join()
print(count)
