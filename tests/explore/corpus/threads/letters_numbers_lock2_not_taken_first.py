import threading

a = threading.Lock()
b = threading.Lock()


def numbers():
    for i in (1, 2, 3):
        a.acquire()
        print(i, end="")
        b.release()


def letters():
    for c in "ABC":
        b.acquire()
        print(c, end="")
        a.release()


t1 = threading.Thread(target=numbers)
t2 = threading.Thread(target=letters)
t1.start()
t2.start()
t1.join()
t2.join()
print()
