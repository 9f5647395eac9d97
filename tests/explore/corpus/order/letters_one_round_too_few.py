import threading

numbers = threading.Semaphore(1)
letters = threading.Semaphore(0)


def print_numbers():
    for i in range(1, 51, 2):
        numbers.acquire()
        print(i, i + 1, sep="", end="")
        letters.release()


def print_letters():
    for i in range(26):
        letters.acquire()
        print(chr(ord("A") + i), end="")
        numbers.release()


t1 = threading.Thread(target=print_numbers)
t2 = threading.Thread(target=print_letters)
t1.start()
t2.start()
t1.join()
t2.join()
