import threading

lock1 = threading.Lock()
lock2 = threading.Lock()


def print_numbers():
    for i in range(1, 53, 2):
        lock1.acquire()
        print(i, end="")
        print(i + 1, end="")
        lock2.release()


def print_letters():
    for i in range(26):
        lock2.acquire()
        print(chr(65 + i), end="")
        lock1.release()


lock2.acquire()
t1 = threading.Thread(target=print_numbers)
t2 = threading.Thread(target=print_letters)
t2.start()
t1.start()
t1.join()
t2.join()
