import threading

lock1 = threading.Lock()
lock2 = threading.Lock()


def print_numbers():
    for i in range(1, 53, 2):
        lock1.acquire()
        print(i, end="")
        print(i + 1, end="")
        if lock2.locked():
            lock2.release()


def print_letters():
    for i in range(26):
        lock2.acquire()
        print(chr(65 + i), end="")
        if lock1.locked():
            lock1.release()


t1 = threading.Thread(target=print_numbers)
t2 = threading.Thread(target=print_letters)
t1.start()
t2.start()
t1.join()
t2.join()
