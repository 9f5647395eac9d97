import threading

count = 0
lock = threading.Lock()


def add():
    global count
    for i in range(1_000_000):
        if i == 900_000:
            count += 1
        else:
            with lock:
                count += 1


a, b = threading.Thread(target=add), threading.Thread(target=add)
a.start(); b.start()
a.join(); b.join()
print(count)
